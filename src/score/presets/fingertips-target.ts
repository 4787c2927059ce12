import { preset } from './preset.js';

/**
 * The interval of the result against the target: wholly past it, spanning it, or wholly short of it. A limit on the target spans
 * it, from either side.
 *
 * Source: Public Health England, Fingertips, comparison with a single target by the confidence interval.
 */
export const FINGERTIPS_TARGET = preset({
  id: 'fingertips-target',
  version: '1.0.0',
  title: 'Interval against the target',
  source: 'Public Health England, Fingertips code (2019), single target with confidence interval',
  levels: [
    { word: 'Past the target', colour: 'green', when: [{ kind: 'target', is: ['better'] }] },
    { word: 'Spans the target', colour: 'amber', when: [{ kind: 'target', is: ['similar'] }] },
  ],
  otherwise: { word: 'Short of the target', colour: 'red' },
});
