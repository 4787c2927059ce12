import { FIRST_YEAR, make as makeRows } from '../data/indicators.js';
import { number, percent, planOf, polarity, year } from './parts.js';

const UNITS = { '%': percent, 'per 1,000': { kind: 'rate', per: 1000 }, index: { kind: 'index' } };

const indicator = ({ name, unit, isUp, baseline, target, series }, at) => ({
  id: `indicator-${at}`,
  name,
  objectives: ['objective'],
  measures: [
    {
      id: `measure-${at}`,
      unit: UNITS[unit],
      polarity: polarity(isUp),
      baseline: { period: year(FIRST_YEAR), value: number(baseline) },
      targets: target === undefined ? [] : [{ due: year(series.at(-1).year), value: number(target) }],
      results: series.map(({ year: when, value }) => ({ period: year(when), value: number(value) })),
    },
  ],
});

export const make = (size) => planOf('A plan with indicators', { indicators: makeRows(size).map(indicator) });
