import type { PeriodMention } from './period-mention.js';
import { type PeriodToken, phraseAt, phraseBefore, phraseOf, printedOf, phrasesOf } from './period-token.js';
import { AFTER, BEFORE, type Bound } from './period-words.js';

const [BEFORE_PHRASES, AFTER_PHRASES] = [phrasesOf(BEFORE.keys()), phrasesOf(AFTER.keys())];

/** What the words before a time mean, and whether they name a part of it: parted once, as times are read by the hundred thousand. */
const MEANINGS = new Map([...BEFORE].map(([phrase, { part, ...meaning }]) => [phrase, { part, meaning }]));

/** What the words around a time make of it, and the tokens on which they and the time stand. */
export interface PeriodBound {
  readonly bound: Bound;
  /** The words that name a part of the time, as printed. Default: none. */
  readonly part?: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The words directly around a time that bound it.
 *
 * @example
 * readPeriod('by early summer 2007').value.sense; // => 'by'
 */
export function boundOf(
  tokens: readonly PeriodToken[],
  mention: Pick<PeriodMention, 'from' | 'to' | 'kind' | 'doubts'>,
): PeriodBound {
  let { from } = mention;
  let bound: Bound = {};
  let part: string | undefined;
  // "by | early | 2007": at most three phrases before a time
  for (let turn = 0; turn < 3; turn++) {
    const sign = tokens[from - 1]?.word;
    const end = sign === ':' || sign === '-' ? from - 1 : from;
    const start = phraseBefore(tokens, end, BEFORE_PHRASES);
    if (start < 0) break;
    const { part: isPart, meaning } = MEANINGS.get(phraseOf(tokens, start, end))!;
    if (isPart) part = printedOf(tokens, start, end);
    bound = turn === 0 ? meaning : { ...meaning, ...bound };
    from = start;
  }
  const after = phraseAt(tokens, mention.to, AFTER_PHRASES);
  const to = after < 0 ? mention.to : after;
  if (after >= 0) bound = { ...AFTER.get(phraseOf(tokens, mention.to, after)), ...bound };
  return part === undefined ? { bound, from, to } : { bound, part, from, to };
}
