import { expect } from 'chai';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Rating } from '../../src/score/rating.js';
import { tally } from '../../src/score/tally.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { PRESETS } from '../../src/score/presets.js';
import { measure, polarity, result, target } from '../support/documents.js';

const rate = (parts: Parameters<typeof measure>[0]): Rating =>
  deepFreeze(rateMeasure(measure(parts), '2009-03-31'));

const green = rate({ targets: [target(1)], results: [result(1)] });
const amber = rate({ targets: [target(1)], results: [result(0.9)] });
const red = rate({ targets: [target(1)], results: [result(0)] });
const noTarget = (reason: 'no-survey' | 'baseline-year') =>
  rate({ targets: [target({ kind: 'none', reason })], results: [result(1)] });
const unknown = rate({ polarity: polarity('unknown'), targets: [target(1)], results: [result(1)] });

describe('tally', () => {
  it('is all zeros for nothing', () => {
    expect(tally([])).to.deep.equal({
      total: 0,
      rated: 0,
      green: 0,
      amber: 0,
      red: 0,
      none: 0,
      reasons: [],
      levels: [],
    });
  });

  it('counts each colour, and those without one apart', () => {
    expect(tally([green, amber, green, red, unknown, green])).to.deep.equal({
      total: 6,
      rated: 5,
      green: 3,
      amber: 1,
      red: 1,
      none: 1,
      reasons: [{ code: 'polarity-unknown', absence: undefined, count: 1 }],
      levels: [],
    });
  });

  it('never counts a measure without a rating as red, amber or zero', () => {
    expect(tally([unknown, unknown])).to.include({ total: 2, rated: 0, green: 0, amber: 0, red: 0, none: 2 });
  });

  it('gives the reasons with their absences, the commonest first, and of equals the first', () => {
    const { reasons } = tally([
      unknown,
      noTarget('no-survey'),
      noTarget('baseline-year'),
      green,
      noTarget('baseline-year'),
    ]);
    expect(reasons).to.deep.equal([
      { code: 'no-target', absence: 'baseline-year', count: 2 },
      { code: 'polarity-unknown', absence: undefined, count: 1 },
      { code: 'no-target', absence: 'no-survey', count: 1 },
    ]);
  });

  it('counts a measure with several reasons once, by the first', () => {
    const both = rate({ polarity: polarity('unknown'), results: [result(1)] });
    expect(both.rating === 'none' && both.reasons.length).to.equal(2);
    expect(tally([both]).reasons).to.deep.equal([{ code: 'no-target-due', absence: undefined, count: 1 }]);
  });

  it('counts the same whatever the order', () => {
    const ratings = [green, red, amber, unknown, noTarget('no-survey'), noTarget('no-survey')];
    const { reasons, ...counts } = tally(ratings);
    expect(tally(ratings.toReversed())).to.deep.include(counts);
    expect(tally(ratings.toReversed()).reasons).to.have.deep.members([...reasons]);
  });

  it('counts the levels of a rule, the best first, by the words of the rule', () => {
    const rule = PRESETS.find(({ id }) => id === 'east-riding')!;
    const byRule = (found: number) =>
      rateMeasure(
        measure({
          tolerance: { amount: 1, basis: { kind: 'stated' } },
          targets: [target(10)],
          results: [result(found)],
        }),
        '2009-03-31',
        { rule },
      );
    const counted = tally([byRule(5), byRule(12), byRule(4), unknown]);
    expect(counted).to.include({ total: 4, rated: 3, green: 1, amber: 0, red: 2, none: 1 });
    expect(counted.levels).to.deep.equal([
      { place: 0, word: 'Better than target', colour: 'green', count: 1 },
      { place: 2, word: 'Worse than target', colour: 'red', count: 2 },
    ]);
  });
});
