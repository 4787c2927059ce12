import { preset } from './preset.js';

/**
 * East Riding of Yorkshire: better than the target by more than the tolerance, on target within it on either side, or worse by
 * more than it. A tie is on target.
 *
 * Source: East Riding of Yorkshire Council, performance reports.
 */
export const EAST_RIDING = preset({
  id: 'east-riding',
  version: '1.0.0',
  title: 'Better than target, on target, or worse than target',
  source: 'East Riding of Yorkshire Council, performance reports',
  levels: [
    {
      word: 'Better than target',
      colour: 'green',
      when: [{ kind: 'beyond', allowance: { kind: 'measure' }, tie: 'worse' }],
    },
    {
      word: 'On target',
      colour: 'blue',
      when: [{ kind: 'within', allowance: { kind: 'measure' }, tie: 'better' }],
    },
  ],
  otherwise: { word: 'Worse than target', colour: 'red' },
});
