import { expect } from 'chai';
import * as fc from 'fast-check';
import { improvement } from '../../src/score/improvement.js';
import type { JudgedPolarity } from '../../src/score/shortfall.js';
import { decimals, digitsAt, read, toNumber } from '../support/decimal.js';

const higher: JudgedPolarity = { direction: 'higher' };
const lower: JudgedPolarity = { direction: 'lower' };
const nearest: JudgedPolarity = { direction: 'nearest', to: 0 };
const within: JudgedPolarity = { direction: 'within', low: 40, high: 60 };
const run = { seed: 20100331, numRuns: 300 };

describe('improvement', () => {
  for (const [from, to, way, expected] of [
    [36.83, 38.96, higher, 2.13],
    [0.7, 0.8, higher, 0.1],
    [50, 45, higher, -5],
    [50, 50, higher, 0],
    [8, 6, lower, 2],
    [6, 8, lower, -2],
    [-3, -5, lower, 2],
    [6, -4, nearest, 2],
    [-4, 6, nearest, -2],
    [5, -5, nearest, 0],
    [30, 38, within, 8],
    [30, 45, within, 10],
    [45, 55, within, 0],
    [55, 70, within, -10],
    [30, 70, within, 0],
  ] as const) {
    it(`from ${from} to ${to} is ${expected}, ${JSON.stringify(way)}`, () => {
      expect(improvement(from, to, way)).to.equal(expected);
      expect(Object.is(improvement(from, to, way), -0), 'not minus zero').to.equal(false);
    });
  }

  it('is never minus zero, also where a figure is', () => {
    for (const way of [higher, lower, nearest, within]) {
      for (const [from, to] of [
        [-0, 0],
        [0, -0],
        [-0, -0],
      ] as const) {
        expect(Object.is(improvement(from, to, way), 0), `${way.direction}`).to.equal(true);
      }
    }
  });

  it('is exact: whole numbers of the last place give the same', () => {
    const figure = decimals(99_999, 4);
    fc.assert(
      fc.property(figure, figure, (from, to) => {
        const up = digitsAt(to, 4) - digitsAt(from, 4);
        expect(improvement(toNumber(from), toNumber(to), higher)).to.equal(read(up, 4));
        expect(improvement(toNumber(from), toNumber(to), lower)).to.equal(read(-up, 4));
      }),
      run,
    );
  });

  it('is the other way round the same with the other sign, whichever way is good', () => {
    const figure = decimals(99_999, 3);
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(higher, lower, nearest, within), (from, to, way) => {
        const there = improvement(toNumber(from), toNumber(to), way);
        const back = improvement(toNumber(to), toNumber(from), way);
        expect(there).to.equal(0 - back);
      }),
      run,
    );
  });

  for (const wrong of [NaN, Infinity, -Infinity]) {
    it(`rejects ${wrong}`, () => {
      expect(() => improvement(wrong, 1, higher)).to.throw(RangeError);
      expect(() => improvement(1, wrong, lower)).to.throw(RangeError);
    });
  }
});
