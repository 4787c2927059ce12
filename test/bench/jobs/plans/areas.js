import { make as makeFigures } from '../data/areas.js';
import { number, percent, planOf, polarity, year } from './parts.js';

const WHEN = year(2024);

export function make(size) {
  const { indicators, areas, figures } = makeFigures(size);
  const result = (value, at) => ({
    period: WHEN,
    place: `area-${at}`,
    value: value === undefined ? { kind: 'none', reason: 'not-available' } : number(value),
  });
  return planOf('A plan with figures of areas', {
    places: areas.map((name, at) => ({ id: `area-${at}`, name, kind: 'ward' })),
    indicators: indicators.map((name, at) => ({
      id: `indicator-${at}`,
      name,
      objectives: ['objective'],
      measures: [
        { id: `measure-${at}`, unit: percent, polarity: polarity(true), results: figures[at].map(result) },
      ],
    })),
  });
}
