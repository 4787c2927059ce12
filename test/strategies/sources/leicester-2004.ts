import type { StrategySource } from './strategy-source.js';

const source: StrategySource = {
  file: '002_c23d8aae14d9b624.txt',
  leftOut: [
    {
      why: 'heading above the meetings, in both halves',
      words: ['FORWARD TIMETABLE OF CONSULTATION AND MEETINGS:'],
      lines: [5, 78],
    },
    {
      why: 'heading of a section, in both halves',
      words: [
        '1.0 Purpose of Report',
        '1.1 To present:',
        '2.0 Summary',
        '3.0 Recommendations',
        '4.0 Headline Financial and legal Implications',
        '4.1 Financial implications',
        '5.0 Report Author/Officer to contact:',
        'DECISION STATUS',
        'SUPPORTING INFORMATION',
        '1.0 Report',
        '1.1 Purpose of Report:',
        'To present:',
        '1.2 Recommendations',
        '4.0 FINANCIAL, LEGAL AND OTHER IMPLICATIONS',
        '4.1 Financial Implications',
        '4.3 Other Implications',
        '7.0 Report Author',
      ],
      lines: [15, 17, 23, 34, 42, 44, 54, 64, 86, 88, 90, 92, 98, 129, 131, 141, 168],
    },
    {
      why: 'column headings of the other implications',
      words: ['OTHER IMPLICATIONS YES/NO Paragraph References Within Supporting information'],
      lines: [143],
    },
    { why: 'name of a person', lines: [56] },
    { why: 'telephone number and e-mail address', lines: [60, 62, 172, 174] },
  ],
};

export default source;
