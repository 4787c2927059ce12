import { expect } from 'chai';
import { normalUpperTail } from '../../src/statistics/normal-upper-tail.js';

const rows = [
  [0, 0.5],
  [1, 0.15865525393145707],
  [-1, 0.8413447460685429],
  [1.959963984540054, 0.025],
  [-1.959963984540054, 0.975],
  [3, 0.0013498980316300933],
  [6, 9.865876450376946e-10],
  [10, 7.619853024160527e-24],
  [-10, 1],
] as const;

describe('normalUpperTail', () => {
  for (const [value, share] of rows) {
    it(`is ${share} above ${value}`, () => {
      expect(normalUpperTail(value) / share).to.be.closeTo(1, 1e-12);
    });
  }
});
