import type { PeriodInput } from '../../document/period.js';
import type { Doubt, Reading } from '../reading.js';
import { madeReading, unread } from './made-reading.js';
import { type ObservationText, type ObservationTextOptions, readObservation } from './observation-text.js';
import type { PeriodReader } from './period-reader.js';
import { LONGEST_TEXT, tidyText } from './plain-text.js';

/** What is known of a cell that holds figures of several periods. */
export interface SeriesTextOptions extends ObservationTextOptions {
  /** Reads the periods; without periods there is no series. */
  readonly readPeriod: PeriodReader;
}

/** One figure of a series, with its period and its words. */
export interface SeriesText extends ObservationText {
  readonly period: PeriodInput;
  readonly printed: string;
}

const PERIOD_FIRST = /^([^:=]{1,60})(?: ?[:=] ?| [-–—] )(.+)$/;
const PERIOD_LAST = /^([^()]{1,60}) (?:\(([^()]{1,60})\)|in (.{1,60}))$/;

/**
 * Reads a cell in which each figure has its own period: "2005/06: 45%; 2006/07: 47%", or "45% (2005/06)"; parted by
 * semicolons or line breaks.
 *
 * It is all or nothing: a piece that has no period, or no figure, leaves the whole cell unread. It never throws.
 *
 * @param text - the text of a cell, with its line breaks
 *
 * @example
 * readSeries('2005/06: 45%; 2006/07: 47%', { readPeriod }).value.map(({ value }) => value.value); // => [45, 47]
 */
export function readSeries(text: string, options: SeriesTextOptions): Reading<readonly SeriesText[]> {
  if (text.length > LONGEST_TEXT) return unread(text, 'too long for a series of figures');
  const doubts: Doubt[] = [];
  const series: SeriesText[] = [];
  const pieces = text
    .split(/[;\r\n]+/)
    .map(tidyText)
    .filter((piece) => piece !== '');
  for (const piece of pieces) {
    const reading = readPiece(piece, options);
    if (reading.sure === 'unread') return unread(piece, 'no figure with its own period');
    if (reading.sure === 'doubtful') doubts.push(...reading.doubts);
    series.push(reading.value);
  }
  return series.length === 0 ? unread(tidyText(text), 'no figures') : madeReading(series, doubts);
}

function readPiece(printed: string, options: SeriesTextOptions): Reading<SeriesText> {
  const first = PERIOD_FIRST.exec(printed);
  const last = PERIOD_LAST.exec(printed);
  const pairs = [
    [first?.[1], first?.[2]],
    [last?.[2] ?? last?.[3], last?.[1]],
  ] as const;
  for (const [when, figure] of pairs) {
    if (when === undefined || figure === undefined) continue;
    const period = options.readPeriod(when.trim());
    const found = readObservation(figure, options);
    if (period.sure === 'unread' || found.sure === 'unread' || found.value.period !== undefined) continue;
    const doubts = [period, found].flatMap((reading) => (reading.sure === 'doubtful' ? reading.doubts : []));
    return madeReading({ ...found.value, period: period.value, printed }, doubts);
  }
  return unread(printed, 'no figure with its own period');
}
