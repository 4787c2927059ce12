// Twenty indicators with sixty monthly figures each, how sure each figure is, and a target.
import { random, tenth } from './random.js';
import { subject } from './subjects.js';

export const MONTHS = 60;
export const FIRST_YEAR = 2020;

/** The first day of the month with a number, in milliseconds. */
export const monthStart = (at) => Date.UTC(FIRST_YEAR, at, 1);

/** @returns a list of charts: title, and for each month its day, value, low and high; one target for all */
export function make(size) {
  const { next } = random(60);
  return Array.from({ length: size }, (_, at) => {
    let value = 35 + next() * 30;
    const drift = (next() - 0.4) * 0.3;
    const points = Array.from({ length: MONTHS }, (_, month) => {
      value = Math.min(90, Math.max(10, value + drift + (next() - 0.5) * 2.5));
      const half = 1.5 + next() * 2;
      return {
        day: monthStart(month),
        value: tenth(value),
        low: tenth(value - half),
        high: tenth(value + half),
      };
    });
    return { title: subject(at), points, target: tenth(points[0].value + 8) };
  });
}
