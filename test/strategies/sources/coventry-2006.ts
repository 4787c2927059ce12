import type { StrategySource } from './strategy-source.js';

const source: StrategySource = {
  file: '000_2134f12207ea619c.txt',
  leftOut: [
    {
      why: 'index and page numbers of the booklet',
      words: ['INDEX TO MINUTES', 'Page Nos.', '-'],
      lines: [11, 13, 17],
    },
    {
      why: 'heading of the minute, the report or one of its sections',
      words: [
        'Recommendation',
        '1 Purpose of the Report',
        '2 Recommendations',
        '3 Information/Background',
        '4 Proposal and Other Option(s) to be Considered',
        '5 Other specific implications',
        '5.1',
        '6 Monitoring',
        '7 Timescale and expected outcomes',
      ],
      lines: [29, 96, 100, 104, 128, 132, 134, 165, 173],
    },
    {
      why: 'heading above the contributors, whose offices are cited and whose names are left out',
      words: ['Other contributors:'],
      lines: [194],
    },
    {
      why: 'column of the list of background papers, of which there are none',
      words: ['Location'],
      lines: [200],
    },
    {
      why: 'contents list',
      words: [
        'Contents',
        'What is Community Cohesion?',
        'Developing Community Cohesion – the key factors',
        'How Cohesive is Coventry?',
        'Towards a cohesive Coventry – a city-wide vision and strategic approach',
        'Using the community cohesion framework – a strategic approach',
      ],
      lines: [222, 224, 226, 228, 230, 232],
    },
    {
      why: 'heading of a section of the strategy or of an appendix',
      words: [
        'What is Community Cohesion?',
        'How Cohesive is Coventry?',
        'Towards a cohesive Coventry – a city-wide vision and strategic approach',
        'Using the community cohesion framework – a strategic approach',
        'Managing Performance',
        'Performance Management – Set of Indicators',
      ],
      lines: [238, 277, 307, 340, 363, 493],
    },
    {
      why: 'column headings of the table of actions, repeated for each page (the first are cited)',
      words: [
        'Ref no Area of Activity and how it contributes to community cohesion Key Strategies, Plans, Activities and Milestones 2006/07 How progress is reported and managed',
      ],
      lines: [379, 392, 398, 405, 412, 419, 431, 454, 462, 473, 478],
    },
  ],
};

export default source;
