import { preset } from './preset.js';

/**
 * The interval of the result against a benchmark, given as `against.benchmark`: better, similar or worse.
 *
 * Source: Office for Health Improvement and Disparities, Fingertips, single overlapping confidence intervals.
 */
export const FINGERTIPS_BENCHMARK = preset({
  id: 'fingertips-benchmark',
  version: '1.0.0',
  title: 'Interval against the benchmark',
  source: 'Office for Health Improvement and Disparities, Fingertips technical guidance',
  levels: [
    { word: 'Better', colour: 'green', when: [{ kind: 'benchmark', is: ['better'] }] },
    { word: 'Similar', colour: 'amber', when: [{ kind: 'benchmark', is: ['similar'] }] },
  ],
  otherwise: { word: 'Worse', colour: 'red' },
});
