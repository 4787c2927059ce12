import type { AbsenceInput } from '../../../document/absence.js';
import { readAbsence } from '../../text/absence-text.js';
import type { PeriodOptions } from '../../text/period-options.js';
import { readPeriod } from '../../text/period-text.js';

/** A longer line explains no mark. */
const LONGEST = 300;

/** A line that explains a mark: "* awaiting the survey", "† = not available". */
const KEY = /^([*†‡^#~]{1,3}|\.\.|[-–—]|[[(][a-z][\])])\s*(?:[=:–—-]|means|denotes)?\s*(\S.{2,200})$/iu;

/**
 * What marks such as "*" stand for, as the lines around a table say; those whose words give no reason for a missing figure are
 * left out.
 *
 * @example
 * marksIn(['* awaiting Household Survey'], {}).get('*'); // => { kind: 'none', reason: 'awaiting-survey', survey: 'Household Survey' }
 */
export function marksIn(lines: readonly string[], options: PeriodOptions): ReadonlyMap<string, AbsenceInput> {
  const marks = new Map<string, AbsenceInput>();
  for (const line of lines) {
    const found = line.length <= LONGEST ? KEY.exec(line.trim()) : null;
    if (!found || marks.has(found[1]!)) continue;
    const reading = readAbsence(found[2]!, { readPeriod: (words) => readPeriod(words, options) });
    if (reading.sure !== 'unread') marks.set(found[1]!, reading.value);
  }
  return marks;
}

/** Whether a line explains a mark, or names itself a note. */
export const isNote = (line: string): boolean =>
  /^(?:[*†‡^]{1,3}\s*\S|(?:notes?|nb|n\.b\.|sources?|key)\s*[:.–—-]\s)/i.test(line.trim());
