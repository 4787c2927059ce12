import type { StrategySource } from './strategy-source.js';

const source: StrategySource = {
  file: '003_779336089d21bd0f.txt',
  // 1.1 stands without a heading
  ownTitles: ['objective-1-1'],
  leftOut: [
    {
      why: 'contents list with page numbers (the appendix in it is cited)',
      lines: [10, 11, 12, 13, 14, 15, 16, 17, 18],
    },
    {
      why: 'heading without a fact',
      words: [
        'Foreword',
        'Introduction',
        'Overview of Northamptonshire',
        'Definition of Community Cohesion',
        'Northamptonshire Shared Values',
        'Strategic Objectives for the Community Cohesion Strategy',
      ],
      lines: [21, 41, 49, 79, 104, 174],
    },
    {
      why: 'words that open a list of shared values or recognitions',
      words: [
        'Northamptonshire will be a county where:-',
        'In developing our shared values, we recognise that:',
      ],
      lines: [110, 124],
    },
  ],
};

export default source;
