import { expect } from 'chai';
import { eachGiven, givenAmong } from '../../src/statistics/each-given.js';

describe('eachGiven', () => {
  it('makes a figure of each that is there, and keeps the reason for the others', () => {
    expect(eachGiven([1, undefined, NaN, -Infinity, 0], (value) => value + 1)).to.deep.equal([
      2,
      { noFigure: 'missing' },
      { noFigure: 'not-finite' },
      { noFigure: 'not-finite' },
      1,
    ]);
  });
});

describe('givenAmong', () => {
  it('leaves out what is not there and what is no number', () => {
    expect(givenAmong([1, undefined, NaN, Infinity, 0])).to.deep.equal([1, 0]);
  });
});
