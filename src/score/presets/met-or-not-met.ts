import { preset } from './preset.js';

/**
 * Target met or not: two levels, and no tolerance.
 *
 * Source: common use, as in annual reports of local area agreements.
 */
export const MET_OR_NOT_MET = preset({
  id: 'met-or-not-met',
  version: '1.0.0',
  title: 'Target met or not met',
  source: 'Common use in annual reports',
  levels: [
    { word: 'Met', colour: 'green', when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }] },
  ],
  otherwise: { word: 'Not met', colour: 'red' },
});
