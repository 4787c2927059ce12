import { dayOf } from './day-span.js';
import type { PeriodOptions } from './period-options.js';
import { readPoint } from './period-point-text.js';
import { isFault, type PeriodFault, type PeriodPoint } from './period-point.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { JOINERS, LIST_JOINERS, MONTHS } from './period-words.js';

/**
 * The first time of a stretch or list that may begin at a token: a point, or the day alone of "11-13 July 2006"; nothing where none does.
 *
 * @example
 * readPeriod('11-13 July 2006').value.start; // => '2006-07-11'
 */
export function firstPoint(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const day = tokens[at]!;
  if (isJoinedDay(tokens, at)) {
    const last = readPoint(tokens, at + 2, options);
    if (
      last &&
      !isFault(last) &&
      last.kind === 'day' &&
      MONTHS.has(tokens[at + 3]?.word ?? tokens[at + 4]?.word ?? '')
    ) {
      const year = last.year?.first ?? 2000;
      const words = printedOf(tokens, at, last.to);
      return dayOf(year, last.number, Number(day.word)) === undefined
        ? { fault: { code: 'part-unread', words, note: 'no calendar has this day' }, from: at, to: last.to }
        : { ...last, day: Number(day.word), from: at, to: at + 1 };
    }
  }
  return readPoint(tokens, at, options);
}

function isJoinedDay(tokens: readonly PeriodToken[], at: number): boolean {
  const day = tokens[at]!;
  if (day.kind !== 'number' || day.word.length > 2 || tokens[at + 2]?.kind !== 'number') return false;
  const sign = tokens[at + 1]!.word;
  return JOINERS.has(sign) || LIST_JOINERS.has(sign);
}
