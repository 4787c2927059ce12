// 36 indicators with eight yearly figures each, and how each stands: as somebody has it who has worked it out before.
import { random, tenth } from './random.js';
import { subject } from './subjects.js';

export const FIRST_YEAR = 2017;
const YEARS = 8;
const UNITS = ['%', 'per 1,000', 'index'];

const ratingOf = (share) => (share >= 1 ? 'green' : share >= 0.8 ? 'amber' : 'red');

/** @returns a list of rows: name, unit, baseline, target, latest, rating, direction, series */
export function make(size) {
  const { next, pick } = random(36);
  return Array.from({ length: size }, (_, at) => {
    const isUp = next() < 0.6;
    const baseline = tenth(25 + next() * 40);
    const way = (isUp ? 1 : -1) * (3 + next() * 12);
    const pace = (way / (YEARS - 1)) * (0.4 + next() * 0.9);
    const series = Array.from({ length: YEARS }, (_, year) => ({
      year: FIRST_YEAR + year,
      value: tenth(baseline + pace * year + (year === 0 ? 0 : next() * 2 - 1)),
    }));
    const target = at % 17 === 11 ? undefined : tenth(baseline + way);
    const latest = series.at(-1).value;
    const last = latest - series.at(-2).value;
    return {
      name: subject(at),
      unit: pick(UNITS),
      isUp,
      baseline,
      target,
      latest,
      rating: target === undefined ? 'none' : ratingOf((latest - baseline) / (target - baseline)),
      direction: Math.abs(last) < 0.3 ? 'steady' : last > 0 ? 'rising' : 'falling',
      series,
    };
  });
}
