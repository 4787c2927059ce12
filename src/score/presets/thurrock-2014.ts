import { preset } from './preset.js';

/**
 * Thurrock, 2014/15: green where the target is met; missed, amber where it is better than the year before.
 *
 * Source: Thurrock Council, corporate performance report 2014/15.
 */
export const THURROCK_2014 = preset({
  id: 'thurrock-2014',
  version: '1.0.0',
  title: 'Target met, or better than last year',
  source: 'Thurrock Council, corporate performance report 2014/15 (democracy.thurrock.gov.uk, item 3190)',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }],
    },
    { word: 'Amber', colour: 'amber', when: [{ kind: 'improved', since: 'last-year', held: false }] },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
