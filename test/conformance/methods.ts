import type { Method } from './case-file.js';
import { BENCHMARKS } from './methods/benchmarks.js';
import { COMPARISONS } from './methods/comparisons.js';
import { COMPOSITES } from './methods/composites.js';
import { CONTROL_CHARTS } from './methods/control-charts.js';
import { INEQUALITY } from './methods/inequality.js';
import { PROPORTIONS } from './methods/proportions.js';
import { SEGREGATION } from './methods/segregation.js';
import { TRENDS } from './methods/trends.js';

/** What answers the cases: each method of the case files, by its name, as a call of the library. */
export const METHODS: Readonly<Record<string, Method>> = {
  ...BENCHMARKS,
  ...COMPARISONS,
  ...COMPOSITES,
  ...CONTROL_CHARTS,
  ...INEQUALITY,
  ...PROPORTIONS,
  ...SEGREGATION,
  ...TRENDS,
};
