import { expect } from 'chai';
import { judgedComparison } from '../../src/score/judged-comparison.js';

// comparison; what it means where higher is good, lower is good, nothing is
const rows = [
  ['much-higher', 'best', 'worst', 'much-higher'],
  ['higher', 'better', 'worse', 'higher'],
  ['above', 'better', 'worse', 'higher'],
  ['similar', 'similar', 'similar', 'similar'],
  ['spanning', 'similar', 'similar', 'similar'],
  ['between', 'similar', 'similar', 'similar'],
  ['lower', 'worse', 'better', 'lower'],
  ['below', 'worse', 'better', 'lower'],
  ['much-lower', 'worst', 'best', 'much-lower'],
  ['at', 'better', 'better', 'similar'],
  ['at-lower', 'similar', 'similar', 'similar'],
  ['at-upper', 'better', 'similar', 'similar'],
] as const;

describe('judgedComparison', () => {
  for (const [comparison, higher, lower, none] of rows) {
    it(`${comparison} is ${higher} where more is good, ${lower} where less is, ${none} where neither is`, () => {
      expect(judgedComparison(comparison, 'higher')).to.equal(higher);
      expect(judgedComparison(comparison, 'lower')).to.equal(lower);
      expect(judgedComparison(comparison, 'none')).to.equal(none);
    });

    it(`${comparison} is not judged where nobody has said which way is good`, () => {
      expect(judgedComparison(comparison, 'unknown')).to.deep.equal({ noFigure: 'not-judged' });
    });
  }

  it('passes on why there is no comparison, whichever way is good', () => {
    for (const direction of ['higher', 'lower', 'none', 'unknown'] as const) {
      const reason = { noFigure: 'no-interval' } as const;
      expect(judgedComparison(reason, direction)).to.equal(reason);
    }
  });
});
