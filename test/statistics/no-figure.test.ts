import { expect } from 'chai';
import { isNoFigure, NO_FIGURE_REASONS, noFigure } from '../../src/statistics/no-figure.js';

describe('noFigure', () => {
  for (const reason of NO_FIGURE_REASONS) {
    it(`says ${reason}, and is told from an answer`, () => {
      expect(noFigure(reason)).to.deep.equal({ noFigure: reason });
      expect(isNoFigure(noFigure(reason))).to.equal(true);
    });
  }

  for (const answer of [0, 1, NaN, '', 'too-few', null, undefined, {}, [], { lower: 0, upper: 1 }]) {
    it(`does not take ${JSON.stringify(answer)} for one`, () => expect(isNoFigure(answer)).to.equal(false));
  }

  it('names every reason once', () => {
    expect(new Set(NO_FIGURE_REASONS).size).to.equal(NO_FIGURE_REASONS.length);
  });
});
