import { expect } from 'chai';
import leeds from '../../src/strategies/leeds-2010.js';
import { countParts } from '../support/count-parts.js';

describe('countParts', () => {
  it('tells lists of the strategy from lists of the same name inside others, and counts no mentions', () => {
    const counts = countParts({
      format: 2,
      id: 'plan',
      title: 'Plan',
      outcomes: [{ id: 'o', title: 'O', notes: [{ text: 'N' }] }],
      actions: [{ id: 'a', title: 'A', objectives: ['x', 'y'], outcomes: [{ outcome: 'o' }], leads: [] }],
    });
    expect([...counts]).to.deep.equal([
      ['outcomes', 1],
      ['notes', 1],
      ['actions', 1],
      ['actions: outcomes', 1],
    ]);
  });

  it('counts the Leeds plan', () => {
    const counts = countParts(leeds);
    expect(counts.get('actions')).to.equal(61);
    expect(counts.get('indicators: measures')).to.equal(34);
    expect(counts.get('measures: results')).to.equal(34);
  });
});
