import { preset } from './preset.js';

/**
 * Havering, 2013 to 2015: green within ten per cent of the target; further off, amber where it is better than in the same period
 * of the year before or as good, and red where it is not.
 *
 * Source: London Borough of Havering, corporate performance reports to Cabinet 2013 to 2015.
 */
export const HAVERING_2013 = preset({
  id: 'havering-2013',
  version: '1.0.0',
  title: 'Within 10% of the target, or improved on last year',
  source:
    'London Borough of Havering, corporate performance reports 2013 to 2015 (democracy.havering.gov.uk, items 7435 and 8989)',
  levels: [
    {
      word: 'Green',
      colour: 'green',
      when: [{ kind: 'within', allowance: { kind: 'relative', share: 0.1 }, tie: 'better' }],
    },
    { word: 'Amber', colour: 'amber', when: [{ kind: 'improved', since: 'last-year', held: true }] },
  ],
  otherwise: { word: 'Red', colour: 'red' },
});
