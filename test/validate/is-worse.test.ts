import { expect } from 'chai';
import type { Value } from '../../src/document/observation.js';
import type { Polarity } from '../../src/document/polarity.js';
import { isWorse } from '../../src/validate/is-worse.js';
import { number, polarity } from '../support/documents.js';

const nearest = (to: number): Polarity => ({ direction: 'nearest', to, basis: { kind: 'stated' } });
const within = (low: number, high: number): Polarity => ({
  direction: 'within',
  low,
  high,
  basis: { kind: 'stated' },
});
const range = (low: number, high: number): Value => ({ kind: 'range', low, high });

const rows: readonly (readonly [Polarity, Value, Value, boolean, string])[] = [
  [polarity('higher'), number(39), number(40), true, 'less'],
  [polarity('higher'), number(40), number(40), false, 'the same'],
  [polarity('lower'), number(41), number(40), true, 'more'],
  [polarity('lower'), number(40), number(40), false, 'the same'],
  [polarity('none'), number(39), number(40), false, 'nothing is judged'],
  [polarity('unknown'), number(39), number(40), false, 'nobody knows'],
  [nearest(0), number(-3), number(2), true, 'further on the other side'],
  [nearest(0), number(-2), number(2), false, 'as far on the other side'],
  [nearest(0.3), number(0.5), number(0.1), false, 'as far, though not in binary'],
  [nearest(0.3), number(0.1), number(0.5), false, 'as far, the other way round'],
  [nearest(0), range(-9, 9), number(1), false, 'a range that holds the best'],
  [nearest(0), range(2, 9), number(1), true, 'a range all of which is further'],
  [nearest(0), number(2), range(-2, 1), false, 'as far as the baseline may be'],
  [within(10, 20), number(9), number(10), true, 'outside, from the edge'],
  [within(10, 20), number(20), number(10), false, 'from edge to edge'],
  [within(10, 20), number(8), number(22), false, 'as far outside'],
  [within(10, 20), number(7.9), number(22), true, 'further outside'],
  [polarity('higher'), { kind: 'none', reason: 'late' }, number(40), false, 'no target'],
  [polarity('higher'), number(39), { kind: 'level', level: 'Good' }, false, 'no figure to begin with'],
];

describe('isWorse', () => {
  for (const [good, asked, baseline, expected, why] of rows) {
    it(`is ${expected} of ${JSON.stringify(asked)} after ${JSON.stringify(baseline)} where ${good.direction} is good (${why})`, () => {
      expect(isWorse(asked, baseline, good)).to.equal(expected);
    });
  }
});
