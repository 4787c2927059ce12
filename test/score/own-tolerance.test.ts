import { expect } from 'chai';
import type { Polarity } from '../../src/document/polarity.js';
import { ownTolerance } from '../../src/score/own-tolerance.js';
import type { TargetFigure } from '../../src/score/target-figures.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, polarity } from '../support/documents.js';

const basis = { kind: 'stated' } as const;
const nearest: Polarity = { direction: 'nearest', to: 0, basis };
const within: Polarity = { direction: 'within', low: 40, high: 60, basis };
const figure = (value: number, unit: TargetFigure['unit'] = { kind: 'percent' }): TargetFigure => ({
  value,
  decimals: 0,
  unit,
  reading: undefined,
});
const of = (parts: Partial<MeasureInput>, value: number, unit?: TargetFigure['unit']) =>
  ownTolerance(deepFreeze(measure(parts)), figure(value, unit));
const amount = (by: number) => ({ tolerance: { amount: by, basis } });
const share = (by: number) => ({ tolerance: { amount: by, of: 'target', basis } }) as const;
const floor = (value: number, way?: Polarity) => ({ floor: { value, basis }, ...(way && { polarity: way }) });
const lower = polarity('lower');

const rows: readonly (readonly [Partial<MeasureInput>, number, number | undefined, string])[] = [
  [{}, 50, undefined, 'nothing is set'],
  [amount(2), 50, 2, 'an amount'],
  [amount(0), 50, 0, 'an amount of nothing is set all the same'],
  [share(0.1), 50, 5, 'a share of the target'],
  [share(0.1), 0.7, 0.07, 'a share, exactly'],
  [share(0.1), -50, 5, 'a share of the size of a target below zero'],
  [share(0.1), 0, 0, 'a share of a target of zero leaves no room'],
  [floor(45), 50, 5, 'the way down to the floor'],
  [floor(49.9), 50, 0.1, 'the way down to the floor, exactly'],
  [floor(50), 50, 0, 'a floor on the target'],
  [floor(60), 50, 0, 'a floor beyond the target leaves no room'],
  [floor(60, lower), 50, 10, 'the way up to the floor, where lower is better'],
  [floor(45, lower), 50, 0, 'a floor beyond the target, where lower is better'],
  [floor(-8, nearest), 5, 3, 'a floor that is farther off, on the other side'],
  [floor(35, within), 50, 5, 'a floor outside the range'],
  [floor(45, polarity('unknown')), 50, undefined, 'a floor, and nobody knows which side of it is good'],
  [floor(45, polarity('none')), 50, undefined, 'a floor of a measure that is not judged'],
  [{ ...amount(2), ...floor(20) }, 50, 2, 'an amount comes before a floor'],
  [{ ...amount(0), ...floor(20) }, 50, 0, 'also where it is nothing'],
  [{ ...amount(2), polarity: polarity('unknown') }, 50, 2, 'an amount has no side'],
];

describe('ownTolerance', () => {
  for (const [parts, value, expected, why] of rows) {
    it(`is ${expected} for a target of ${value}: ${why}`, () => expect(of(parts, value)).to.equal(expected));
  }

  it('says nothing of a target in another unit: not an amount, not a share, not a floor', () => {
    const other = { kind: 'rate', per: 1000 } as const;
    for (const parts of [amount(2), share(0.1), floor(45)]) {
      expect(of(parts, 50, other)).to.equal(undefined);
      expect(of({ ...parts, unit: other }, 50, { ...other, of: 'homes' })).not.to.equal(undefined);
    }
  });
});
