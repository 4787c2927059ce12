// A plan of fifty indicators with two years of results for everybody and for each of 343 places, which is as many as England had
// councils when the first rugs of this kind were printed. Of each indicator some places have no figure. It is valid and raises no warning.
import { list, year } from './scale-document.mjs';

export const MEASURES = 50;
export const PLACES = 343;

const [BEFORE, NOW] = [2022, 2023].map(year);
const UNIT = { kind: 'percent', of: 'people' };
const BASIS = { kind: 'stated' };

const number = (value) => ({ kind: 'number', value: Math.round(value * 10) / 10, decimals: 1 });

/** From 30.0 to 79.9, in another order for each indicator. */
const found = (index, at, earlier) => 30 + ((index * 37 + at * 101 + earlier * 13) % 500) / 10;

const value = (index, at) =>
  (index * 7 + at) % 29 === 0
    ? { kind: 'none', reason: at % 2 === 0 ? 'suppressed' : 'no-survey' }
    : number(found(index, at, 0));

const results = (index) => [
  { period: BEFORE, value: number(54), sample: 9000 },
  { period: NOW, value: number(55), sample: 9000 },
  ...list(PLACES, (at) => ({
    period: BEFORE,
    value: number(found(index, at, 1)),
    place: `place-${at}`,
    sample: 400,
  })),
  ...list(PLACES, (at) => ({ period: NOW, value: value(index, at), place: `place-${at}`, sample: 400 })),
];

const indicator = (index) => ({
  id: `indicator-${index}`,
  name: `What is watched as number ${index}`,
  measures: [
    {
      id: `measure-${index}`,
      unit: UNIT,
      polarity: { direction: index % 5 === 4 ? 'lower' : 'higher', basis: BASIS },
      targets: [{ due: NOW, value: number(56) }],
      results: results(index),
    },
  ],
});

/** The plan. */
export const rugDocument = () => ({
  format: 2,
  id: 'rug',
  title: 'A plan for many places',
  places: list(PLACES, (at) => ({ id: `place-${at}`, name: `Place number ${at}`, kind: 'district' })),
  indicators: list(MEASURES, indicator),
});
