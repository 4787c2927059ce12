import type { AbsenceInput, AbsenceReason } from '../../document/absence.js';
import type { Doubt, Reading } from '../reading.js';
import { type AbsenceFrame, FRAMES_AFTER, FRAMES_BEFORE, SURVEY_ENDS } from './absence-frames.js';
import { madeReading, partUnread } from './made-reading.js';
import type { PeriodReader } from './period-reader.js';
import { phraseAt } from './phrase-at.js';

/**
 * Reads a phrase for an absence that names a survey or a time: "Awaiting 2008 Place Survey", "2008/09 baseline year".
 *
 * @param words - in one line
 * @param readPeriod - reads the time; without it the time is a doubt
 *
 * @returns nothing where it is no such phrase
 *
 * @example
 * absenceFrame('awaiting 2008 Place Survey')?.value; // => { kind: 'none', reason: 'awaiting-survey', survey: '2008 Place Survey' }
 */
export function absenceFrame(words: string, readPeriod?: PeriodReader): Reading<AbsenceInput> | undefined {
  const before = phraseAt(words, 0, FRAMES_BEFORE);
  if (before !== undefined) return filled(before.meaning, words.slice(before.end).trim(), readPeriod);
  for (const [phrase, frame] of FRAMES_AFTER) {
    const start = words.length - phrase.length - 1;
    if (start > 0 && words.slice(start).toLowerCase() === ` ${phrase}`)
      return filled(frame, words.slice(0, start), readPeriod);
  }
  return undefined;
}

function filled(
  frame: AbsenceFrame,
  open: string,
  readPeriod?: PeriodReader,
): Reading<AbsenceInput> | undefined {
  const words = open.replace(/\.$/, '');
  const end = endOfSurvey(words);
  if (frame.survey !== undefined && end !== undefined) {
    const survey = words.slice(0, end).replace(/^the /i, '');
    const rest = words.slice(end).replace(/^,? (?:in |by |due )?/, '');
    return dated(frame.survey, { survey }, rest, readPeriod);
  }
  if (frame.time === undefined || !isTime(words, readPeriod)) return undefined;
  return dated(frame.time, {}, words, readPeriod);
}

// The index after the name of a survey, which has more words than "survey".
function endOfSurvey(words: string): number | undefined {
  const small = words.toLowerCase();
  const ends = SURVEY_ENDS.map((end) => ({ at: small.indexOf(` ${end}`), end }))
    .map(({ at, end }) => (at < 1 ? -1 : at + 1 + end.length))
    .filter((index) => index > 0 && !/\p{L}/u.test(words.charAt(index)));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function isTime(words: string, readPeriod: PeriodReader | undefined): boolean {
  return readPeriod === undefined
    ? /^[^,;:]{0,40}\d[^,;:%£]{0,20}$/.test(words)
    : readPeriod(words).sure !== 'unread';
}

function dated(
  reason: AbsenceReason,
  more: Pick<AbsenceInput, 'survey'>,
  time: string,
  readPeriod: PeriodReader | undefined,
): Reading<AbsenceInput> {
  const absence: AbsenceInput = { kind: 'none', reason, ...more };
  if (time === '') return madeReading(absence, []);
  const period = readPeriod?.(time);
  if (period === undefined || period.sure === 'unread')
    return madeReading(absence, [partUnread(time, 'a time')]);
  const doubts: readonly Doubt[] = period.sure === 'doubtful' ? period.doubts : [];
  return madeReading({ ...absence, period: period.value }, doubts);
}
