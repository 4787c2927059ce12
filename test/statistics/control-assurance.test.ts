import { expect } from 'chai';
import { controlAssurance } from '../../src/statistics/control-assurance.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  [1, 3, 4, 'above-limits', 'above'],
  [1, 3, 3, 'within-limits', 'on the upper limit'],
  [1, 5, 4, 'within-limits', 'between'],
  [5, 7, 5, 'within-limits', 'on the lower limit'],
  [5, 7, 4, 'below-limits', 'below'],
  [5, 5, 5, 'within-limits', 'limits without width'],
] as const;

describe('controlAssurance', () => {
  for (const [lower, upper, target, place, why] of rows) {
    it(`finds ${target} ${place} of ${lower} to ${upper} (${why})`, () => {
      expect(controlAssurance({ lower, upper }, target)).to.equal(place);
    });
  }

  it('has no answer without a target', () => {
    expect(controlAssurance({ lower: 1, upper: 2 }, undefined)).to.deep.equal(noFigure('missing'));
    expect(controlAssurance({ lower: 1, upper: 2 }, NaN)).to.deep.equal(noFigure('not-finite'));
  });

  it('has no answer without limits, for the reason that they have', () => {
    expect(controlAssurance(noFigure('too-few'), 3)).to.deep.equal(noFigure('too-few'));
    expect(controlAssurance(noFigure('gap'), undefined)).to.deep.equal(noFigure('gap'));
    expect(controlAssurance({ lower: NaN, upper: 2 }, 1)).to.deep.equal(noFigure('not-finite'));
    expect(controlAssurance({ lower: 1, upper: NaN }, 1)).to.deep.equal(noFigure('not-finite'));
  });
});
