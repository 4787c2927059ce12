import { expect } from 'chai';
import { RATINGS } from '../../src/score/rating.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';

describe('TARGET_DISTANCE', () => {
  it('is named, versioned and sourced', () => {
    expect(TARGET_DISTANCE).to.deep.equal({
      id: 'target-distance',
      version: '2.0.0',
      source: 'cohesion-kit, docs/scoring.md',
    });
  });

  it('cannot be changed', () => expect(Object.isFrozen(TARGET_DISTANCE)).to.equal(true));
});

describe('RATINGS', () => {
  it('are the colours, best first, and then none', () => {
    expect(RATINGS).to.deep.equal(['green', 'amber', 'red', 'none']);
  });
});
