import { preset } from './preset.js';

/**
 * Havering, from 2015/16: as before, with a tolerance of each measure in place of ten per cent.
 *
 * Source: London Borough of Havering, corporate performance report 2015/16.
 */
export const HAVERING_2015 = preset({
  id: 'havering-2015',
  version: '1.0.0',
  title: 'Within the tolerance of the measure, or improved on last year',
  source:
    'London Borough of Havering, corporate performance report 2015/16 (democracy.havering.gov.uk, item 10742)',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'measure' }, tie: 'better' }],
    },
    { word: 'Amber', colour: 'amber', when: [{ kind: 'improved', since: 'last-year', held: true }] },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
