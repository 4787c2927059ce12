// Every sentence that a resident of Leeds reads about the plan as of the end of 2008/09, and why.
import { expect } from 'chai';
import { en } from '../../src/format/en.js';
import { flagSentence, ratingSentence } from '../../src/format/rating-sentence.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';

const scoreOf = (id: string, card = leedsIn2009) => {
  const found = card.measures.find(({ measure }) => measure.document.id === id);
  if (found === undefined) throw new RangeError(`scoreOf requires a measure of the plan, got "${id}"`);
  return found;
};

const BASELINE_YEAR = 'Not rated: no target for March 2009 (baseline year).';
const NOT_GIVEN = 'Not rated: no target for March 2009 (not applicable or not available)';
const NO_SURVEY = 'Not rated: no target for March 2009 (no survey); no result for 2008/09 (no survey).';

const rows = [
  ['ni-3', 'none', BASELINE_YEAR],
  ['ni-4', 'none', BASELINE_YEAR],
  ['ni-7', 'none', BASELINE_YEAR],
  [
    'ni-130',
    'green',
    'On target: 163 per 100,000 in 2008/09 against a target of 127 per 100,000 for March 2009; 36 per 100,000 better.',
  ],
  ['ni-139', 'none', BASELINE_YEAR],
  ['bp-21', 'none', NO_SURVEY],
  [
    'bp-25-a',
    'amber',
    'Close: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short, which rounds to the target as printed.',
  ],
  [
    'bp-25-b',
    'red',
    'Off target: 5.78% in 2008/09 against a target of 6.25% for March 2009; 0.47 points short.',
  ],
  ['bp-25-c', 'green', 'On target: 4.20% in 2008/09 against a target of 4.2% for March 2009.'],
  ['ni-1', 'none', BASELINE_YEAR],
  ['ni-2', 'none', BASELINE_YEAR],
  ['ni-6', 'none', BASELINE_YEAR],
  [
    'ni-8',
    'green',
    'On target: 28% in 2008/09 against a target of 20.60% for March 2009; 7.4 points better.',
  ],
  ['ni-11', 'none', BASELINE_YEAR],
  ['ni-110', 'none', BASELINE_YEAR],
  ['ni-140', 'none', BASELINE_YEAR],
  ['ni-195-a', 'none', BASELINE_YEAR],
  ['ni-195-b', 'none', BASELINE_YEAR],
  ['ni-195-c', 'none', BASELINE_YEAR],
  ['ni-195-d', 'none', BASELINE_YEAR],
  ['bp-14-a', 'none', `${NOT_GIVEN}; the result is in words.`],
  ['bp-14-b', 'none', `${NOT_GIVEN}; no result for 2008/09 (not reported).`],
  ['ni-23', 'none', 'Not rated: no target for March 2009 (baseline year); which way is good is not known.'],
  ['ni-27', 'none', BASELINE_YEAR],
  ['stephen-lawrence-schools', 'green', 'On target: 5 in 2008/09 against a target of 5 for March 2009.'],
  ['ni-44', 'green', 'On target: 4.10 points in 2008/09 against a target of 4.10 points for March 2009.'],
  ['ni-69', 'none', `${NOT_GIVEN}.`],
  [
    'ni-108',
    'green',
    'On target: 37.10% in 2008/09 against a target of 37% for March 2009; 0.1 points better.',
  ],
  ['ofsted-cohesion', 'green', 'On target: 100% in 2008/09 against a target of 100% for March 2009.'],
  [
    'stephen-lawrence-childrens-centres',
    'green',
    'On target: 5 in 2008/09 against a target of 4 for March 2009; 1 better.',
  ],
  ['lki-iys6', 'none', `${NOT_GIVEN}.`],
  ['bp-16', 'none', NO_SURVEY],
  ['bp-07', 'none', NO_SURVEY],
  ['bp-28', 'none', BASELINE_YEAR],
] as const;

const flagged: Readonly<Record<string, readonly string[]>> = {
  'ni-3': ['caution'],
  'ni-7': ['caution'],
  'ni-130': ['unit-changes'],
  'ni-8': ['next-target-already-met', 'target-equals-baseline'],
  'ni-195-d': ['at-limit'],
  'bp-14-a': ['caution'],
  'ni-23': ['caution'],
  'ni-44': ['caution'],
  'ofsted-cohesion': ['at-limit', 'nested-figure'],
  'bp-28': ['caution'],
};

const flagSentences = [
  ['ni-8', 0, 'The March 2011 target of 21.60% is already passed: check the data or the definition.'],
  ['ni-8', 1, 'The target asks for no change from the baseline.'],
  ['ni-130', 0, 'The March 2011 target is in another unit: the series ends here.'],
  ['ni-195-d', 0, 'The result is as good as it can be.'],
  ['ofsted-cohesion', 0, 'The result is as good as it can be.'],
  ['ofsted-cohesion', 1, 'Also printed, and not rated: 75% good or better.'],
] as const;

describe('the sentences of the Leeds plan as of March 2009', () => {
  for (const [id, rating, sentence] of rows) {
    it(`${id}: ${sentence}`, () => {
      const { now } = scoreOf(id);
      expect(now.rating).to.equal(rating);
      expect(ratingSentence(now, en)).to.equal(sentence);
      expect(now.flags.map(({ code }) => code)).to.deep.equal(flagged[id] ?? []);
    });
  }

  it('are of every measure, in the order of the plan, and 24 of them give a reason', () => {
    expect(rows.map(([id]) => id)).to.deep.equal(leeds.measures.map(({ document }) => document.id));
    expect(rows.filter(([, rating]) => rating === 'none')).to.have.lengthOf(24);
  });

  for (const [id, index, sentence] of flagSentences) {
    it(`${id} is flagged: ${sentence}`, () => {
      const { now } = scoreOf(id);
      expect(flagSentence(now.flags[index]!, now.inputs, en)).to.equal(sentence);
    });
  }

  it('warn of NI 44, whose one figure may hide groups that cancel out', () => {
    const { now } = scoreOf('ni-44');
    expect(flagSentence(now.flags[0]!, now.inputs, en)).to.match(/cancel each other out/);
  });

  it('show the exact shortfalls behind the near misses', () => {
    expect(scoreOf('bp-25-a').now).to.include({ shortfall: 0.04 });
    expect(scoreOf('bp-25-b').now).to.include({ shortfall: 0.47 });
    expect(scoreOf('bp-25-c').now).to.include({ shortfall: 0 });
  });

  it('take the zero of NI 195 d for a result, not for a missing value', () => {
    const { now } = scoreOf('ni-195-d');
    expect(now.inputs.result?.value).to.deep.equal({ kind: 'number', value: 0 });
    expect(now.rating === 'none' && now.reasons.map(({ code }) => code)).to.deep.equal(['no-target']);
  });
});

describe('the sentences of the Leeds plan at other dates', () => {
  for (const [asOf, id, sentence] of [
    ['2008-12-31', 'bp-25-a', 'Not rated: no target is due yet; no result yet.'],
    [
      '2008-12-31',
      'ni-23',
      'Not rated: no target is due yet; no result yet; which way is good is not known.',
    ],
    ['2011-03-31', 'bp-25-a', 'Not rated: the latest result is older than the target.'],
    [
      '2011-03-31',
      'ni-130',
      'Not rated: the unit changes from a rate per 100,000 to per cent, and the two cannot be compared; the latest result is older than the target.',
    ],
    [
      '2011-03-31',
      'ni-139',
      'Not rated: no target for March 2011 (to be confirmed); the latest result is older than the target.',
    ],
    [
      '2011-03-31',
      'bp-21',
      'Not rated: no result for 2008/09 (no survey); the latest result is older than the target.',
    ],
  ] as const) {
    it(`${asOf}, ${id}: ${sentence}`, () => {
      expect(ratingSentence(scoreOf(id, scoreStrategy(leeds, { asOf })).now, en)).to.equal(sentence);
    });
  }

  it('give every measure a reason before the first date', () => {
    for (const { now } of scoreStrategy(leeds, { asOf: '2008-12-31' }).measures) {
      expect(ratingSentence(now, en)).to.match(/^Not rated: no target is due yet; no result yet/);
    }
  });
});
