import { expect } from 'chai';
import { PRESETS } from '../../src/score/presets.js';
import type { MeasureScore } from '../../src/score/scorecard.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { worstFirst } from '../../src/score/worst-first.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';

const codesOf = (scores: readonly MeasureScore[]): string[] =>
  scores.map(({ measure: { document, indicator: of } }) =>
    [of.document.code ?? of.document.id, document.part].filter((one) => one !== undefined).join(' '),
  );

describe('worstFirst', () => {
  it('puts what is off target before what is close, and that before what is on target, and leaves out the rest', () => {
    const sorted = worstFirst(leedsIn2009.measures);
    expect(sorted.map(({ now }) => now.rating)).to.deep.equal([
      'red',
      'amber',
      ...new Array<string>(8).fill('green'),
    ]);
    expect(codesOf(sorted).slice(0, 2)).to.deep.equal(['BP 25 b', 'BP 25 a']);
  });

  it('keeps the order of those that stand alike', () => {
    const green = (scores: readonly MeasureScore[]) => scores.filter(({ now }) => now.rating === 'green');
    expect(green(worstFirst(leedsIn2009.measures))).to.have.lengthOf(8);
    const alike = green(worstFirst(leedsIn2009.measures)).map((score) => score.measure.document.id);
    expect(alike).to.deep.equal(green(leedsIn2009.measures).map((score) => score.measure.document.id));
  });

  it('goes by the levels of a rule that has some', () => {
    for (const rule of PRESETS) {
      const places = worstFirst(scoreStrategy(leeds, { asOf: '2009-03-31', rule }).measures).map(({ now }) =>
        'level' in now ? now.level.place : -1,
      );
      expect(places, rule.id).to.deep.equal(places.toSorted((one, other) => other - one));
    }
  });

  it('changes nothing that it is given', () => {
    const before = [...leedsIn2009.measures];
    worstFirst(leedsIn2009.measures);
    expect(leedsIn2009.measures.every((score, at) => score === before[at])).to.equal(true);
    expect(worstFirst([])).to.deep.equal([]);
  });
});
