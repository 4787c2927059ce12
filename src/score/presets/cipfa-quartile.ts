import { preset } from './preset.js';

/**
 * The quarter among the nearest neighbours of the Chartered Institute of Public Finance and Accountancy: the best quarter, the
 * second, the third and the last. Their figures are given as `against.peers`; quarters end at the percentiles, by linear
 * interpolation. The published cut-offs could not be had.
 *
 * Source: North Norfolk District Council, performance reports, which use four colours.
 */
export const CIPFA_QUARTILE = preset({
  id: 'cipfa-quartile',
  version: '1.0.0',
  title: 'Quarter among the CIPFA nearest neighbours',
  source: 'North Norfolk District Council, performance reports',
  levels: [
    { word: 'Best quarter', colour: 'green', when: [{ kind: 'quartile', best: 1 }] },
    { word: 'Second quarter', colour: 'amber-green', when: [{ kind: 'quartile', best: 2 }] },
    { word: 'Third quarter', colour: 'amber-red', when: [{ kind: 'quartile', best: 3 }] },
  ],
  otherwise: { word: 'Last quarter', colour: 'red' },
});
