// Plans with figures of places or groups, for the tests of gaps: real ones of a survey and of wards, and small ones that a test
// makes up to have what these lack: numbers asked, denominators, counts that give something away.
import type { StrategyInput } from '../../src/document/strategy.js';
import document from '../../examples/data/safe-after-dark.json' with { type: 'json' };
import {
  indicator,
  measureInput,
  type MeasureInput,
  number,
  plan,
  polarity,
  type ResultInput,
} from './documents.js';

/** The figures of the example: a survey of England and Wales for groups and regions, in two years. */
export const safeAfterDark = document as unknown as StrategyInput;

/** Where the server of the tests has them. */
export const SAFE_AFTER_DARK = '/examples/data/safe-after-dark.json';

/**
 * Recorded violence and sexual offences in the wards of Trafford, October 2017 to November 2018, as a rate (Trafford Data Lab,
 * Open Government Licence v3.0). The source names no base of the rate and no figure of the whole.
 */
const TRAFFORD = {
  Altrincham: 29.9,
  'Ashton upon Mersey': 16.4,
  Bowdon: 15.3,
  Broadheath: 20.7,
  Brooklands: 11.5,
  'Bucklow-St Martins': 43.8,
  Clifford: 33.7,
  'Davyhulme East': 32.7,
  'Davyhulme West': 27.7,
  Flixton: 17.5,
  'Gorse Hill': 44.9,
  'Hale Barns': 16.3,
  'Hale Central': 15.6,
  Longford: 34.8,
  Priory: 28,
  'St Mary’s': 24.1,
  'Sale Moor': 23.5,
  Stretford: 38,
  Timperley: 9.8,
  Urmston: 24.2,
  Village: 22.5,
};

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Wards with figures, in a plan of one measure. */
export function wardsPlan(
  names: readonly string[],
  results: readonly ResultInput[],
  parts: Partial<MeasureInput> = {},
  more: Partial<StrategyInput> = {},
): StrategyInput {
  return plan({
    title: 'Wards',
    places: names.map((name) => ({ id: idOf(name), name, kind: 'ward' as const })),
    indicators: [indicator('i', { measures: [measureInput({ id: 'i', results: [...results], ...parts })] })],
    ...more,
  });
}

const PERIOD = {
  printed: 'October 2017 to November 2018',
  kind: 'range',
  start: '2017-10-01',
  end: '2018-11-30',
} as const;

/** The real wards. */
export const trafford = wardsPlan(
  Object.keys(TRAFFORD),
  Object.entries(TRAFFORD).map(([name, value]) => ({
    place: idOf(name),
    value: number(value),
    period: PERIOD,
  })),
  { unit: { kind: 'unstated', of: 'crimes, as a rate' }, polarity: polarity('lower') },
);

/** The year that ends in March. */
export const yearTo = (year: number) =>
  ({
    printed: `${year - 1}/${String(year).slice(2)}`,
    kind: 'financial-year',
    start: `${year - 1}-04-01`,
    end: `${year}-03-31`,
  }) as const;

/** A figure of a ward, or of the whole, for a year. */
export const figure = (
  place: string | undefined,
  value: number | ResultInput['value'],
  more: Partial<ResultInput> = {},
): ResultInput => ({
  ...(place === undefined ? {} : { place: idOf(place) }),
  value: typeof value === 'number' ? number(value) : value,
  period: yearTo(2009),
  ...more,
});

/** Suppressed. */
export const SUPPRESSED = { kind: 'none', reason: 'suppressed' } as const;

/** Wards of a survey that was held twice: one behind, one ahead, one like the whole, and those that have no figure. */
export const surveyed = wardsPlan(
  ['North', 'South', 'East', 'West', 'Hill', 'Moor'],
  [
    ...(
      [
        [undefined, 70, 4000],
        ['North', 48, 400],
        ['South', 84, 400],
        ['East', 71, 400],
      ] as const
    ).map(([place, value, sample]) => figure(place, value, { sample, period: yearTo(2008) })),
    figure(undefined, 72, { sample: 4000 }),
    figure('North', 60, { sample: 400 }),
    figure('South', 85, { sample: 400 }),
    figure('East', 70, { sample: 400 }),
    figure('West', SUPPRESSED),
    figure('Hill', { kind: 'none', reason: 'no-survey' }),
    figure('Moor', 66),
  ],
);

const SHARES = [
  [120, 400],
  [480, 1600],
  [230, 900],
  [150, 700],
  [340, 1000],
  [900, 2500],
  [80, 300],
  [390, 1200],
] as const;

/** Wards with the counts behind their shares; some of them differ from all by more than their size explains. */
export const counted = wardsPlan(
  SHARES.map((_, at) => `Ward ${'ABCDEFGH'[at]!}`),
  [
    figure(undefined, 31.3, { numerator: 2690, denominator: 8600 }),
    ...SHARES.map(([numerator, denominator], at) =>
      figure(`Ward ${'ABCDEFGH'[at]!}`, Math.round((1000 * numerator) / denominator) / 10, {
        numerator,
        denominator,
      }),
    ),
  ],
);
