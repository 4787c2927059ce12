import { LONGEST_TEXT } from './plain-text.js';
import { unread } from './made-reading.js';
import type { PeriodInput } from '../../document/period.js';
import type { Reading } from '../reading.js';
import { elsewhereAt, readElsewhere } from './period-elsewhere.js';
import { readUndated } from './period-without-days.js';
import type { PeriodOptions } from './period-options.js';
import { readDated } from './period-piece.js';
import { findMentions, isCrowded, TOO_MANY } from './period-mention.js';
import { periodTokens } from './period-token.js';

/**
 * The one time that a cell means, in the words of British plans.
 *
 * `printed` is the whole text. Words around the time that say more than how it is bound are a doubt (`part-unread`), as is
 * everything that does not follow from the words alone: a season (`inferred`), a year without a start, a date whose
 * order is open. An exact reading has no inferred basis. A time that cannot be (31 June) is unread, as are several times in
 * one text (`readPeriods` splits up to 100), a text over 2,000 characters, and an empty one, which has no doubts either.
 *
 * | text | value |
 * | --- | --- |
 * | by March 2007 | `month`, `by`, 2007-03-01 to 2007-03-31 |
 * | December 2006 – January 2007 | `range`, 2006-12-01 to 2007-01-31 |
 * | 2006/07 | `financial-year`, in doubt unless `yearStartsIn` is told |
 * | Autumn 2006 | `season`, September to November, inferred |
 * | 2006-2009 | `range` without days, in doubt unless `bareYear` is told |
 * | TBC, date to be agreed | `undated`: `to-be-agreed` |
 *
 * @param text - the words of the cell
 * @param options - what is known beside the words
 *
 * @example
 * readPeriod('by December 2006');
 * // => { sure: 'exact', value: { printed: 'by December 2006', kind: 'month', sense: 'by', start: '2006-12-01', end: '2006-12-31' } }
 */
export function readPeriod(text: string, options: PeriodOptions = {}): Reading<PeriodInput> {
  if (text.length > LONGEST_TEXT) return unread(`${text.slice(0, 40)}…`, 'the text is too long for one time');
  const tokens = periodTokens(text);
  const printed = text.trim();
  if (printed === '') return { sure: 'unread', doubts: [] };
  const piece = { printed, tokens, options };
  const found = findMentions(tokens, options);
  const { mentions, faults } = found;
  const elsewhere = elsewhereAt(tokens);
  if (elsewhere >= 0 && (mentions.length === 0 || elsewhere < mentions[0]!.from)) {
    return readElsewhere(piece, elsewhere);
  }
  if (isCrowded(found)) return unread(printed, TOO_MANY);
  if (faults.length > 0) return { sure: 'unread', doubts: faults.map(({ fault }) => fault) };
  if (mentions.length > 1) {
    return {
      sure: 'unread',
      doubts: [{ code: 'several-readings', words: printed, note: `${mentions.length} times are printed` }],
    };
  }
  return (
    (mentions.length === 1 ? readDated(piece, mentions[0]!) : readUndated(piece)) ??
    unread(printed, 'no time was found in these words')
  );
}
