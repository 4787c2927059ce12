// The signs and words for what a figure counts in, in small letters. Where one phrase begins another, the longer is found.
import type { UnitInput } from '../../document/unit.js';

/** Words and letters after a figure that multiply it: the power of ten. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
  ['tn', 12],
  ['trillion', 12],
]);

/** The magnitudes of one letter that stand for something else where no money is meant: metres. */
export const MONEY_MAGNITUDES: ReadonlySet<string> = new Set(['m']);

/** Signs before a figure, and the currency that they stand for. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
]);

/** The currency signs that several countries have. */
export const SHARED_CURRENCIES: ReadonlySet<string> = new Set(['$']);

const PERCENT: UnitInput = { kind: 'percent' };
const POINTS: UnitInput = { kind: 'percentage-points' };

/** Words after a figure that state its unit. */
export const UNITS: ReadonlyMap<string, UnitInput> = new Map<string, UnitInput>([
  ['%', PERCENT],
  ['per cent', PERCENT],
  ['percent', PERCENT],
  ['pct', PERCENT],
  ['percentage points', POINTS],
  ['percentage point', POINTS],
  ['percentage pts', POINTS],
  ['% points', POINTS],
  ['% point', POINTS],
  ['%pts', POINTS],
  ['ppts', POINTS],
  ['ppt', POINTS],
  ['pp', POINTS],
  ['pounds', { kind: 'money', currency: 'GBP' }],
  ['euros', { kind: 'money', currency: 'EUR' }],
  ['day', { kind: 'duration', in: 'days' }],
  ['days', { kind: 'duration', in: 'days' }],
  ['week', { kind: 'duration', in: 'weeks' }],
  ['weeks', { kind: 'duration', in: 'weeks' }],
  ['month', { kind: 'duration', in: 'months' }],
  ['months', { kind: 'duration', in: 'months' }],
  ['year', { kind: 'duration', in: 'years' }],
  ['years', { kind: 'duration', in: 'years' }],
]);

/** Words after a figure for lengths of time that the format has no unit for. */
export const OTHER_TIMES: ReadonlyMap<string, true> = new Map(
  ['hour', 'hours', 'hrs', 'minute', 'minutes', 'min', 'mins', 'second', 'seconds'].map((word) => [
    word,
    true,
  ]),
);

/** Words that say "for each year"; they belong to the unit of the measure. */
export const YEARLY: ReadonlyMap<string, true> = new Map(
  ['pa', 'p.a.', 'p.a', 'per annum', 'per year', 'a year', 'each year', 'annually'].map((word) => [
    word,
    true,
  ]),
);
