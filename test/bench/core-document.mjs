// A plan of indicators alone, each with one measure: a baseline, targets, and twenty years of results for everybody and
// for each of ten groups. It is valid and raises no warning.
import { FIRST_YEAR, list, year } from './scale-document.mjs';

const PERIODS = 20;
const GROUPS = 10;
const OBJECTIVES = 100;
const BODIES = 100;

/** Results of one indicator: each year for everybody and for each group. */
export const RESULTS = PERIODS * (1 + GROUPS);

const YEARS = list(PERIODS, (at) => year(FIRST_YEAR + at));
const UNIT = { kind: 'percent', of: 'people' };
const POLARITY = { direction: 'higher', basis: { kind: 'stated' } };

const number = (value) => ({ kind: 'number', value, decimals: 1 });

/** From 20.0 to 80.9, as many above the targets as below, so that green and red are met. */
const found = (index, at, group) => 20 + ((index * 7 + at * 3 + group * 11) % 61) + (index % 10) / 10;

const result = (index, at, group) => ({
  period: YEARS[at],
  value: number(found(index, at, group)),
  ...(group === 0 ? {} : { group: `group-${group - 1}` }),
});

const indicator = (index) => ({
  id: `indicator-${index}`,
  name: `What is watched as number ${index}`,
  objectives: [`objective-${index % OBJECTIVES}`],
  leads: [`body-${index % BODIES}`],
  measures: [
    {
      id: `measure-${index}`,
      unit: UNIT,
      polarity: POLARITY,
      baseline: { period: year(FIRST_YEAR - 1), value: number(40) },
      targets: [4, 9, 14, 19].map((at) => ({ due: YEARS[at], value: number(45 + at) })),
      results: list(RESULTS, (at) => result(index, Math.floor(at / (1 + GROUPS)), at % (1 + GROUPS))),
    },
  ],
});

/** The indicators from one number up to, but not including, another, with all that they refer to. */
export const coreDocument = (from, to) => ({
  format: 2,
  id: 'core',
  title: 'A plan with very many indicators',
  period: { ...YEARS[0], end: YEARS.at(-1).end },
  // between two targets, so that each measure has one that was due and one to go to
  asOf: YEARS[16].end,
  bodies: list(BODIES, (at) => ({ id: `body-${at}`, name: `Body ${at}`, kind: 'service' })),
  groups: list(GROUPS, (at) => ({ id: `group-${at}`, name: `Group ${at}`, kind: 'population' })),
  objectives: list(OBJECTIVES, (at) => ({ id: `objective-${at}`, title: `Objective ${at}` })),
  indicators: list(to - from, (at) => indicator(from + at)),
});
