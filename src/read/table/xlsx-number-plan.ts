import type { FormatToken } from './xlsx-format-tokens.js';
import { type WholeEnds, wholeEndsOf } from './xlsx-number-digits.js';
import { type NumberPiece, piecesOf } from './xlsx-number-pieces.js';

const MOST_PLACES = 30;

/** How the digits of a number go into a section of a number format: it is worked out once, for all cells of the format. */
export interface NumberPlan {
  readonly pieces: readonly NumberPiece[];
  readonly ends: WholeEnds;
  /** Whether a digit is shown whatever the number is. */
  readonly hasDigit: boolean;
  /** Where the format is General: the words around the number, which stands between each two. */
  readonly aroundGeneral: readonly string[] | undefined;
  /** Whether it shows a power of ten. */
  readonly isPower: boolean;
  /** How many digits stand before the point, and after it. */
  readonly wholes: number;
  readonly places: number;
  /** Whether commas part the thousands. */
  readonly isGrouped: boolean;
  /** How often the number is divided by a thousand. */
  readonly scalings: number;
  /** How often it is taken times a hundred. */
  readonly percents: number;
}

/**
 * The plan of a section for numbers.
 *
 * @example
 * const digit = { kind: 'digit', sign: '0' };
 * const { wholes, places, percents } = planOf([digit, { kind: 'point' }, digit, digit, { kind: 'percent' }]);
 * [wholes, places, percents]; // => [1, 2, 1]
 */
export function planOf(tokens: readonly FormatToken[]): NumberPlan {
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const end = exponentAt === -1 ? tokens.length : exponentAt;
  const lastDigit = tokens.findLastIndex((token, index) => index < end && isDigit(token));
  const wholeEnd = pointAt === -1 || pointAt > end ? end : pointAt;
  const lastWhole = tokens.findLastIndex((token, index) => index < wholeEnd && isDigit(token));
  const firstDigit = tokens.findIndex(isDigit);
  let [wholes, places, scalings, isGrouped] = [0, 0, 0, false];
  const commas = new Set<number>();
  tokens.forEach((token, index) => {
    if (isDigit(token) && index < wholeEnd) wholes += 1;
    else if (isDigit(token) && index < end) places += 1;
    if (token.kind !== 'comma') return;
    if (firstDigit !== -1 && index > firstDigit && index < lastWhole) isGrouped = true;
    else if (scales(tokens, index) && (index > lastDigit || index < wholeEnd)) scalings += 1;
    else commas.add(index);
  });
  places = Math.min(places, MOST_PLACES);
  const pieces = piecesOf(tokens, { pointAt, exponentAt, commas, wholes, places, isGrouped });
  return {
    pieces,
    ends: wholeEndsOf(pieces, { wholes, isGrouped }),
    hasDigit: pieces.some((piece) => 'blank' in piece && piece.blank.includes('0')),
    aroundGeneral: tokens.some(({ kind }) => kind === 'general')
      ? wordsAround('general', tokens, literalOf)
      : undefined,
    isPower: exponentAt !== -1,
    wholes,
    places,
    isGrouped,
    scalings,
    percents: tokens.filter(({ kind }) => kind === 'percent').length,
  };
}

const isDigit = (token: FormatToken): boolean => token.kind === 'digit';

/** Whether a comma follows a digit, or other commas that do. */
function scales(tokens: readonly FormatToken[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.kind === 'comma') at -= 1;
  return tokens[at]?.kind === 'digit';
}

/**
 * The words before, between and after all pieces of a kind: joined with a text, that stands at each of these.
 *
 * @example
 * const literal = (text) => ({ kind: 'literal', text });
 * const words = wordsAround('text', [literal('['), { kind: 'text' }, literal(']')], ({ text }) => text);
 * words.join('a'); // => '[a]'
 */
export function wordsAround(
  kind: FormatToken['kind'],
  tokens: readonly FormatToken[],
  wordsOf: (token: FormatToken) => string,
): readonly string[] {
  const around = [''];
  for (const token of tokens) {
    if (token.kind === kind) around.push('');
    else around.push(`${around.pop()}${wordsOf(token)}`);
  }
  return around;
}

const literalOf = (token: FormatToken): string =>
  token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';
