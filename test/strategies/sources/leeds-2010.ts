import type { StrategySource } from './strategy-source.js';

const source: StrategySource = {
  file: '004_4f144a8e224c5737.txt',
  columnHeadings: [
    [40, 41, 42, 43, 44],
    [208, 209, 210, 211, 212],
    [413, 414, 415, 416, 417, 419],
    [484, 485, 486, 487, 488, 490],
    [681, 682, 683, 684, 685],
    [723, 724, 725, 726, 727],
  ],
  // the name of the council is known from outside the plan
  unsourced: ['bodies.leeds-city-council.name'],
  leftOut: [
    { why: 'heading of the introduction', words: ['Introduction'], lines: [4] },
    {
      why: 'heading above each table',
      words: ['Success Measures'],
      lines: [36, 204, 409, 481, 677, 719],
    },
    {
      why: 'column heading, repeated for each table (those with the year of the results are cited)',
      words: [
        'Performance Indicator',
        'Baseline',
        'Target March 2009',
        'Target March 2011',
        'Target',
        'March 2011',
      ],
      lines: [
        [40, 41, 42, 44],
        [208, 209, 210, 212],
        [413, 414, 415, 417, 419],
        [484, 485, 486, 488, 490],
        [681, 682, 683, 685],
        [723, 724, 725, 727],
      ].flat(),
    },
    {
      why: 'heading above each list of actions',
      words: ['Priority actions', 'Priority Actions'],
      lines: [137, 346, 444, 551, 698, 745],
    },
    {
      why: 'column heading, repeated',
      words: ['Action/ Activity'],
      lines: [141, 350, 448, 554, 702, 749],
    },
  ],
};

export default source;
