import { preset } from './preset.js';

/**
 * Reigate and Banstead: green on target or better; amber within the tolerance agreed for the measure; red beyond it.
 *
 * Source: Reigate and Banstead Borough Council, quarterly performance reports.
 */
export const REIGATE_TOLERANCE = preset({
  id: 'reigate-tolerance',
  version: '1.0.0',
  title: 'On target, or within the agreed tolerance',
  source: 'Reigate and Banstead Borough Council, quarterly performance reports',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }],
    },
    {
      word: 'Amber',
      colour: 'amber',
      when: [{ kind: 'within', allowance: { kind: 'measure' }, tie: 'better' }],
    },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
