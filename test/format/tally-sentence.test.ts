import { expect } from 'chai';
import { en } from '../../src/format/en.js';
import { reasonsWords, tallySentence } from '../../src/format/tally-sentence.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import type { ReasonCount, Tally } from '../../src/score/tally.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';

const tally = (green: number, amber: number, red: number, ...reasons: ReasonCount[]): Tally => {
  const none = reasons.reduce((sum, { count }) => sum + count, 0);
  const rated = green + amber + red;
  return { total: rated + none, rated, green, amber, red, none, reasons, levels: [] };
};
const reason = (code: ReasonCount['code'], count: number, absence?: ReasonCount['absence']) => ({
  code,
  absence,
  count,
});

const rows: readonly (readonly [Tally, string])[] = [
  [tally(0, 0, 0), 'This plan has no measures yet.'],
  [tally(2, 1, 1), 'All 4 measures can be rated: 2 on target, 1 close, 1 off target.'],
  [tally(2, 0, 0), 'All 2 measures can be rated: 2 on target.'],
  [tally(0, 0, 3), 'All 3 measures can be rated: 3 off target.'],
  [tally(1, 0, 0), 'The only measure can be rated: 1 on target.'],
  [tally(0, 0, 1), 'The only measure can be rated: 1 off target.'],
  [tally(1200, 1, 0), 'All 1,201 measures can be rated: 1,200 on target, 1 close.'],
  [tally(0, 0, 0, reason('no-target-due', 34)), 'None of 34 can be rated: no target due yet (34).'],
  [
    tally(1, 0, 0, reason('polarity-unknown', 2), reason('no-target', 1, 'no-survey')),
    'Of 4 measures, 1 can be rated: 1 on target. 3 cannot: which way is good is not known (2); no target (1 no survey).',
  ],
];

describe('tallySentence', () => {
  for (const [counts, words] of rows) {
    it(words, () => expect(tallySentence(counts, en)).to.equal(words));
  }

  for (const [asOf, words] of [
    [
      '2009-03-31',
      'Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target. 24 cannot: no target (17 baseline year, 4 reason unclear, 3 no survey).',
    ],
    ['2008-12-31', 'None of 34 can be rated: no target due yet (34).'],
    [
      '2011-03-31',
      'None of 34 can be rated: result older than target (17); no target (12 to be established, 1 to be confirmed); no result (3 no survey); units differ (1).',
    ],
  ] as const) {
    it(`of Leeds as of ${asOf}: ${words}`, () => {
      expect(tallySentence(scoreStrategy(leeds, { asOf }).tally, en)).to.equal(words);
    });
  }

  for (const [id, words] of [
    [
      'priority-1',
      'Of 9 measures, 4 can be rated: 2 on target, 1 close, 1 off target. 5 cannot: no target (4 baseline year, 1 no survey).',
    ],
    [
      'priority-2',
      'Of 13 measures, 1 can be rated: 1 on target. 12 cannot: no target (10 baseline year, 2 reason unclear).',
    ],
    ['priority-3', 'None of 2 can be rated: no target (2 baseline year).'],
    ['priority-4', 'Of 7 measures, 5 can be rated: 5 on target. 2 cannot: no target (2 reason unclear).'],
    ['priority-5', 'The only measure cannot be rated: no target (1 no survey).'],
    ['priority-6', 'None of 2 can be rated: no target (1 no survey, 1 baseline year).'],
  ] as const) {
    it(`of ${id}: ${words}`, () => {
      const score = leedsIn2009.objectives.find(({ objective }) => objective?.document.id === id);
      expect(tallySentence(score!.tally, en)).to.equal(words);
    });
  }
});

describe('reasonsWords', () => {
  for (const [reasons, words] of [
    [[], ''],
    [[reason('no-target-due', 2)], 'no target due yet (2)'],
    [
      [reason('no-result', 1, 'late'), reason('no-result', 3, 'no-survey')],
      'no result (1 late, 3 no survey)',
    ],
    [
      [reason('no-target', 2, 'late'), reason('not-judged', 1), reason('no-target', 1, 'withdrawn')],
      'no target (2 late, 1 withdrawn); context, not judged (1)',
    ],
  ] as const) {
    it(`says: ${words || 'nothing'}`, () => expect(reasonsWords(reasons, en)).to.equal(words));
  }
});
