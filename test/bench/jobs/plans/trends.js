import { FIRST_YEAR, make as makeCharts, MONTHS } from '../data/trends.js';
import { month, number, percent, planOf, polarity } from './parts.js';

const indicator = ({ title, points, target }, at) => ({
  id: `indicator-${at}`,
  name: title,
  objectives: ['objective'],
  measures: [
    {
      id: `measure-${at}`,
      unit: percent,
      polarity: polarity(true),
      targets: [{ due: month(FIRST_YEAR, MONTHS - 1), value: number(target) }],
      results: points.map(({ value, low, high }, when) => ({
        period: month(FIRST_YEAR, when),
        value: number(value),
        interval: { low, high },
      })),
    },
  ],
});

export const make = (size) => planOf('A plan with trends', { indicators: makeCharts(size).map(indicator) });
