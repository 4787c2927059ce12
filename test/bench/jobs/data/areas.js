// Fifty indicators of 343 areas: one figure each, one in a hundred missing.
import { random, tenth } from './random.js';
import { subject } from './subjects.js';

const AREAS = 343;
const CLASSES = 5;

/** @returns the names of both, the figures row by row (undefined where there is none), and the fifth of each in its row */
export function make(size) {
  const { next } = random(343);
  const areas = Array.from({ length: AREAS }, (_, at) => `Area ${at + 1}`);
  const figures = Array.from({ length: size }, () => {
    const middle = 30 + next() * 40;
    return areas.map(() => (next() < 0.01 ? undefined : tenth(middle + (next() + next() - 1) * 25)));
  });
  return {
    indicators: Array.from({ length: size }, (_, at) => subject(at)),
    areas,
    figures,
    fifths: figures.map(fifthsOf),
  };
}

function fifthsOf(row) {
  const sorted = row.filter((value) => value !== undefined).sort((a, b) => a - b);
  const limits = Array.from(
    { length: CLASSES - 1 },
    (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / CLASSES)],
  );
  return row.map((value) =>
    value === undefined ? undefined : 1 + limits.filter((limit) => value >= limit).length,
  );
}
