import { preset } from './preset.js';

/**
 * Target and nine tenths of it: green at the target, amber within ten per cent of it, red beyond. It has no amber at a target of
 * zero, and gives a share printed as 95% nineteen times the room of its complement.
 *
 * Source: the default of ClearPoint Strategy and of other scorecard software.
 */
export const TARGET_AND_90_PER_CENT = preset({
  id: 'target-and-90-per-cent',
  version: '1.0.0',
  title: 'Target met, or within 10% of it',
  source: 'ClearPoint Strategy, default evaluation of a measure',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }],
    },
    {
      word: 'Amber',
      colour: 'amber',
      when: [{ kind: 'within', allowance: { kind: 'relative', share: 0.1 }, tie: 'better' }],
    },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
