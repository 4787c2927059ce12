import { preset } from './preset.js';

/**
 * The growth of the series against the growth that its target requires, or by itself where there is no target. Compound growth is
 * not symmetric between a share and its complement and has no answer at zero: see docs/scoring.md.
 *
 * Source: Statistics Canada and Open SDG, "Progress Measurement Methodology", after Eurostat.
 */
export const OPEN_SDG_GROWTH = preset({
  id: 'open-sdg-growth',
  version: '1.0.0',
  title: 'Compound growth against the growth required',
  source: 'Statistics Canada and Open SDG, Progress Measurement Methodology, after Eurostat',
  levels: [
    { word: 'Target achieved', colour: 'green', when: [{ kind: 'growth', is: ['target-achieved'] }] },
    { word: 'On track', colour: 'green', when: [{ kind: 'growth', is: ['on-track'] }] },
    {
      word: 'Progress needs acceleration',
      colour: 'amber-green',
      when: [{ kind: 'growth', is: ['progress-needs-acceleration'] }],
    },
    {
      word: 'Limited progress',
      colour: 'amber-red',
      when: [{ kind: 'growth', is: ['limited-progress'] }],
    },
  ],
  otherwise: { word: 'Deterioration', colour: 'red' },
});
