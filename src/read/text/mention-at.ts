import type { PeriodDays } from './period-days.js';
import type { PeriodMention } from './period-mention.js';

/**
 * A time, on the tokens from one up to another.
 *
 * Its fields are set one by one: there may be a hundred times in each of ten thousand cells, and to spread them takes several times
 * as long.
 *
 * @param sense - how words before a stretch bound it; default: they do not
 *
 * @example
 * mentionAt({ kind: 'range', doubts: [] }, 1, 4); // => { kind: 'range', from: 1, to: 4, doubts: [] }
 */
export function mentionAt(
  { kind, span, because, yearless, doubts }: PeriodDays,
  from: number,
  to: number,
  sense?: PeriodMention['sense'],
): PeriodMention {
  const mention: { -readonly [Key in keyof PeriodMention]: PeriodMention[Key] } = { kind, from, to, doubts };
  if (span !== undefined) mention.span = span;
  if (because !== undefined) mention.because = because;
  if (yearless !== undefined) mention.yearless = yearless;
  if (sense !== undefined) mention.sense = sense;
  return mention;
}
