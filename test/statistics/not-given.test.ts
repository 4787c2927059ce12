import { expect } from 'chai';
import { notGiven } from '../../src/statistics/not-given.js';

const rows = [
  [[], undefined, 'nothing was needed'],
  [[0], undefined, 'zero is a figure'],
  [[-1, 2.5], undefined, 'so is one below zero'],
  [[1, undefined], 'missing', 'one is not there'],
  [[undefined, NaN], 'missing', 'what is not there is told first'],
  [[NaN], 'not-finite', 'not a number'],
  [[1, Infinity], 'not-finite', 'infinite'],
  [[-Infinity, 1], 'not-finite', 'infinite downwards'],
] as const;

describe('notGiven', () => {
  for (const [figures, reason, why] of rows) {
    it(`${JSON.stringify(figures)}: ${reason ?? 'all given'} (${why})`, () => {
      expect(notGiven(...figures)?.noFigure).to.equal(reason);
    });
  }
});
