import { madeReading } from './made-reading.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt, Reading } from '../reading.js';
import { daysLater, monthsLater } from './day-span.js';
import { basisOf } from './period-days.js';
import { planOf } from './period-options.js';
import { type PeriodPiece, restOf } from './period-piece.js';
import { printedOf } from './period-token.js';
import { sayingsOf } from './period-saying.js';

const PLAN = 'the years are counted from the start of the plan';

/**
 * A time without days, and why: to be agreed, recurring, as long as printed, ongoing, counted from a day that is not
 * named. Nothing where the words say none of these.
 *
 * @example
 * readPeriod('tbc'); // => { sure: 'exact', value: { printed: 'tbc', kind: 'undated', undated: 'to-be-agreed' } }
 */
export function readUndated({ printed, tokens, options }: PeriodPiece): Reading<PeriodInput> | undefined {
  const { every, length, undated, relative, ongoing, year } = sayingsOf(tokens);
  const said =
    undated ?? relative ?? (length?.relative ? length : undefined) ?? year ?? every ?? length ?? ongoing;
  if (!said) return undefined;
  const used = new Set([...said.tokens, ...(every?.tokens ?? []), ...(length?.tokens ?? [])]);
  const rest = restOf(tokens, used);
  const doubts = [...rest, ...(every?.doubts ?? [])];
  const more = { ...(every && { every: every.amount }), ...(length && { length: length.amount }) };
  if (undated) return madeReading({ printed, kind: 'undated', undated: undated.reason, ...more }, doubts);
  if (relative) return madeReading({ printed, kind: 'relative', ...more }, doubts);
  if (length?.relative)
    return madeReading(
      { printed, kind: 'relative', ...(length.sense && { sense: length.sense }), ...more },
      doubts,
    );
  if (year) return planYear(printed, year.number, options, doubts, printedOf(year.tokens, 0, 2));
  if (every) {
    // where it is something of a kind that comes again ("Annual Programme of Events"), the time has no sense of its own
    const sense = rest.length === 0 ? ({ sense: 'every' } as const) : {};
    return madeReading({ printed, kind: 'undated', undated: 'recurrence-only', ...sense, ...more }, doubts);
  }
  if (length) return madeReading({ printed, kind: 'undated', undated: 'length-only', ...more }, doubts);
  return madeReading({ printed, kind: 'undated', sense: 'throughout' }, doubts);
}

/** "Year 2": the second year of the plan, where its days are known. */
function planYear(
  printed: string,
  number: number,
  options: PeriodPiece['options'],
  doubts: readonly Doubt[],
  words: string,
): Reading<PeriodInput> {
  const plan = planOf(options);
  const start = plan && monthsLater(plan.start, (number - 1) * 12);
  if (!plan || start === undefined || start > plan.end) {
    const note = 'which year it is counted from is not known';
    return madeReading({ printed, kind: 'relative' }, [...doubts, { code: 'several-readings', words, note }]);
  }
  const end = daysLater(monthsLater(start, 12), -1);
  const basis = basisOf(PLAN)!;
  return madeReading({ printed, kind: 'relative', start, end, basis }, [
    ...doubts,
    { code: 'inferred', words, note: PLAN },
  ]);
}
