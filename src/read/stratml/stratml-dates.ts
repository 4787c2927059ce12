import { isDay } from '../../document/is-day.js';
import type { PeriodInput } from '../../document/period.js';
import { readPeriod } from '../text/period-text.js';
import type { StratmlElement } from './stratml-element.js';
import { cutWords } from './stratml-notes.js';

/** A date with a time or a time zone, which a day does not have. */
const LONG_DATE = /^(\d{4}-\d\d-\d\d)(?:T[\d:.]+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** A date of StratML: its words, and the first and last day that they mean, where they mean some. */
export interface StratmlDate {
  readonly words: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** The date in a child of an element; undefined where there is none. */
export function takeDate(element: StratmlElement, name: string, part: 1 | 2): StratmlDate | undefined {
  const date = element.takeWords(name);
  if (date === undefined) return undefined;
  const words = date.text;
  if (words === '') {
    if (part === 1) date.tell('empty-date', name);
    return undefined;
  }
  if (isDay(words)) return { words, start: words, end: words };
  const day = LONG_DATE.exec(words)?.[1];
  if (day !== undefined && isDay(day)) {
    date.tell('other-date', words);
    return { words, start: day, end: day };
  }
  const { start, end } = element.reading('period', words, daysOf) ?? {};
  date.tell(start === undefined && end === undefined ? 'unread-date' : 'other-date', words);
  return { words, start, end };
}

function daysOf(words: string): Partial<Pick<PeriodInput, 'start' | 'end'>> {
  const reading = readPeriod(words);
  return reading.sure === 'unread' ? {} : reading.value;
}

/** The time of a StartDate and an EndDate; undefined where both are empty. */
export function takePeriod(element: StratmlElement, part: 1 | 2, sense?: 'by'): PeriodInput | undefined {
  const [from, to] = [takeDate(element, 'StartDate', part), takeDate(element, 'EndDate', part)];
  if (from === undefined && to === undefined) return undefined;
  const [start, end] = [from?.start, to?.end];
  const words = [from?.words, to?.words].filter((one) => one !== undefined);
  const printed = cutWords([...new Set(words)].join(' to '));
  if (start !== undefined && end !== undefined && start > end) {
    element.tell('reversed-dates', printed);
    return { printed, kind: 'range' };
  }
  if (start === undefined && end === undefined) return { printed, kind: 'undated' };
  if (start === undefined)
    return { printed, kind: from ? 'range' : 'day', ...(sense && { sense }), end: end! };
  if (end === undefined) return { printed, kind: to ? 'range' : 'day', sense: 'from', start };
  return { printed, kind: start === end ? 'day' : 'range', start, end };
}
