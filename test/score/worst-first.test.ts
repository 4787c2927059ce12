import { expect } from 'chai';
import { PRESETS } from '../../src/score/presets.js';
import type { MeasureScore } from '../../src/score/scorecard.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { worstFirst } from '../../src/score/worst-first.js';
import { indicator, measureInput, model, result, target } from '../support/documents.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';

const codesOf = (scores: readonly MeasureScore[]): string[] =>
  scores.map(({ measure: { document, indicator: of } }) =>
    [of.document.code ?? of.document.id, document.part].filter((one) => one !== undefined).join(' '),
  );

/** Measures with a target of so much and a result of so much, higher being better. */
const cardOf = (figures: readonly (readonly [aim: number, found: number])[]) =>
  scoreStrategy(
    model({
      indicators: figures.map(([aim, found], at) => ({
        ...indicator(`i${at}`),
        measures: [
          measureInput({
            id: `m${at}`,
            unit: { kind: 'count' },
            polarity: { direction: 'higher', basis: { kind: 'stated' } },
            targets: [target(aim)],
            results: [result(found)],
          }),
        ],
      })),
    }),
    { asOf: '2009-03-31' },
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

  it('compares what falls short by the size of the targets', () => {
    const { measures } = cardOf([
      [100, 95],
      [10, 8],
      [1000, 100],
    ]);
    expect(worstFirst(measures).map(({ measure }) => measure.indicator.document.id)).to.deep.equal([
      'i2',
      'i1',
      'i0',
    ]);
  });

  it('keeps the order of what is alike, and divides by no target of nothing', () => {
    const { measures } = cardOf([
      [0, -1],
      [10, 9],
      [20, 18],
    ]);
    expect(worstFirst(measures).map(({ measure }) => measure.indicator.document.id)).to.deep.equal([
      'i0',
      'i1',
      'i2',
    ]);
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
