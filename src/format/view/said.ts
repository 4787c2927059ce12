import type { Pieces } from './piece.js';

// What a message is given as words of the plan stands between two of these, which HTML cannot hold anyway.
const MARK = '\0';

/**
 * Words of the plan that a message of ours is given, for `sentence` to find again.
 *
 * @example
 * sentence(`Target ${said('TBC')}`); // => ['Target ', { kind: 'plan', text: 'TBC' }]
 */
export const said = (words: string): string => `${MARK}${words.replaceAll(MARK, '\uFFFD')}${MARK}`;

/**
 * A sentence of ours, with what the plan `said` in it.
 *
 * @example
 * sentence(welsh.html.captions.actions({ title: said('Plan') })); // => ['Camau gweithredu: ', { kind: 'plan', text: 'Plan' }]
 */
export const sentence = (text: string): Pieces =>
  text
    .split(MARK)
    .map((piece, at) => (at % 2 === 0 ? piece : ({ kind: 'plan', text: piece } as const)))
    .filter((piece) => piece !== '');
