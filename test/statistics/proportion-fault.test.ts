import { expect } from 'chai';
import { proportionFault } from '../../src/statistics/proportion-fault.js';

describe('proportionFault', () => {
  for (const [cases, total, reason] of [
    [0, 1, undefined],
    [1, 1, undefined],
    [0.5, 0.5, undefined],
    [-0.1, 1, 'negative'],
    [1.1, 1, 'exceeds-whole'],
    [0, 0, 'no-denominator'],
    [undefined, 0, 'missing'],
  ] as const) {
    it(`${cases} of ${total}: ${reason ?? 'a share'}`, () => {
      expect(proportionFault(cases, total)?.noFigure).to.equal(reason);
    });
  }
});
