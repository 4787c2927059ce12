import { expect } from 'chai';
import { isJudged, type JudgedPolarity, shortfall } from '../../src/score/shortfall.js';
import { polarity } from '../support/documents.js';

const higher: JudgedPolarity = { direction: 'higher' };
const lower: JudgedPolarity = { direction: 'lower' };
const nearest = (to: number): JudgedPolarity => ({ direction: 'nearest', to });
const within: JudgedPolarity = { direction: 'within', low: 40, high: 60 };

const rows: readonly (readonly [JudgedPolarity, number, number, number, string])[] = [
  [higher, 38.96, 39, 0.04, 'the near miss of Leeds, exactly'],
  [higher, 39, 39, 0, 'met'],
  [higher, 39.1, 39, -0.1, 'better, exactly'],
  [higher, 0, 0, 0, 'a target of zero'],
  [higher, -1, 0, 1, 'below zero'],
  [lower, 0.8, 0.7, 0.1, 'over, exactly'],
  [lower, 0, 0, 0, 'a target of zero, met'],
  [lower, 1, 0, 1, 'a target of zero, missed'],
  [lower, -1, 0, -1, 'less than nothing'],
  [nearest(0), 4.1, 4.1, 0, 'as near as asked: NI 44'],
  [nearest(0), -4.1, 4.1, 0, 'as near on the other side'],
  [nearest(0), -4.6, 4.1, 0.5, 'farther on the other side'],
  [nearest(0), 0, 4.1, -4.1, 'there'],
  [nearest(50), 48, 50, 2, 'below the value'],
  [nearest(50), 52, 50, 2, 'above the value'],
  [within, 40, 1, 0, 'on the lower edge'],
  [within, 60, 1, 0, 'on the upper edge'],
  [within, 50, 99, 0, 'inside, and the target does not count'],
  [within, 39.9, 50, 0.1, 'just under'],
  [within, 60.1, 50, 0.1, 'just over'],
];

describe('shortfall', () => {
  for (const [direction, result, target, expected, why] of rows) {
    it(`is ${expected} for ${result} against ${target}, ${direction.direction} (${why})`, () => {
      expect(shortfall(result, target, direction)).to.equal(expected);
    });
  }

  for (const direction of [higher, lower, nearest(0)]) {
    for (const bad of [NaN, Infinity, -Infinity]) {
      it(`rejects ${bad}, ${direction.direction}`, () => {
        expect(() => shortfall(bad, 1, direction)).to.throw(
          RangeError,
          `requires a finite number, got ${bad}`,
        );
        expect(() => shortfall(1, bad, direction)).to.throw(
          RangeError,
          `requires a finite number, got ${bad}`,
        );
      });
    }
  }

  it('rejects a result that is not a number, within a range', () => {
    expect(() => shortfall(NaN, 1, within)).to.throw(RangeError, 'requires a finite number, got NaN');
  });
});

describe('isJudged', () => {
  for (const [direction, judged] of [
    ['higher', true],
    ['lower', true],
    ['none', false],
    ['unknown', false],
  ] as const) {
    it(`is ${judged} for ${direction}`, () => expect(isJudged(polarity(direction))).to.equal(judged));
  }

  it('is true for nearest and within', () => {
    const basis = { kind: 'stated' } as const;
    expect(isJudged({ direction: 'nearest', to: 0, basis })).to.equal(true);
    expect(isJudged({ direction: 'within', low: 0, high: 1, basis })).to.equal(true);
  });
});
