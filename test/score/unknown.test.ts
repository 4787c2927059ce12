import { expect } from 'chai';
import { unknown } from '../../src/score/unknown.js';

describe('unknown', () => {
  it('has one reason', () => {
    expect(unknown({ code: 'no-forecast' })).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'no-forecast' }],
    });
  });

  it('has several, the first one first', () => {
    const few = { code: 'too-few-figures', figures: 1, needed: 5 } as const;
    expect(unknown(few, { code: 'target-undated' }, { code: 'too-far-ahead' }).reasons).to.deep.equal([
      few,
      { code: 'target-undated' },
      { code: 'too-far-ahead' },
    ]);
  });
});
