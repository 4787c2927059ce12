import { preset } from './preset.js';

/**
 * Kent: green where the target is achieved; amber where only the floor standard of the measure is, which is set for each at
 * the start of the year; red below it.
 *
 * Source: Kent County Council, quarterly performance reports.
 */
export const KENT_FLOOR = preset({
  id: 'kent-floor',
  version: '1.0.0',
  title: 'Target achieved, or floor standard achieved',
  source: 'Kent County Council, quarterly performance reports',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }],
    },
    { word: 'Amber', colour: 'amber', when: [{ kind: 'floor', tie: 'better' }] },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
