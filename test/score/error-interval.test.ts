import { expect } from 'chai';
import { ObservationSchema } from '../../src/document/observation.js';
import type { Unit } from '../../src/document/unit.js';
import { errorInterval } from '../../src/score/error-interval.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { number, type ResultInput } from '../support/documents.js';

const percent: Unit = { kind: 'percent' };
const rate: Unit = { kind: 'rate', per: 1000 };
const of = (parts: ResultInput, unit: Unit = percent) =>
  errorInterval(deepFreeze(ObservationSchema.parse(parts)), { unit });

describe('errorInterval', () => {
  it('is the one that the document gives, with its confidence', () => {
    const value = number(74);
    expect(of({ value, interval: { low: 71, high: 76.5 } })).to.deep.equal({
      lower: 71,
      upper: 76.5,
      level: 0.95,
      from: 'document',
    });
    expect(of({ value, interval: { low: 70, high: 78, level: 0.99 } }, rate)).to.deep.equal({
      lower: 70,
      upper: 78,
      level: 0.99,
      from: 'document',
    });
  });

  it('is that of the document also where a sample is known', () => {
    expect(of({ value: number(74), sample: 1000, interval: { low: 60, high: 80 } })).to.include({
      lower: 60,
      upper: 80,
      from: 'document',
    });
  });

  for (const [low, high, why] of [
    [75, 80, 'lies above its figure'],
    [60, 73.9, 'lies below its figure'],
    [80, 70, 'is turned round'],
  ] as const) {
    it(`is none where that of the document ${why}, and the sample does not step in`, () => {
      expect(of({ value: number(74), sample: 1000, interval: { low, high } })).to.equal(undefined);
    });
  }

  it('may have its figure for a limit, or for both', () => {
    expect(of({ value: number(74), interval: { low: 74, high: 80 } })).to.include({ lower: 74, upper: 80 });
    expect(of({ value: number(74), interval: { low: 60, high: 74 } })).to.include({ lower: 60, upper: 74 });
    expect(of({ value: number(74), interval: { low: 74, high: 74 } })).to.include({ lower: 74, upper: 74 });
  });

  // Wilson's formula, worked out apart from the code that is tested, with z = 1.959964.
  for (const [value, sample, lower, upper] of [
    [74, 1000, 71.1932, 76.6231],
    [50, 100, 40.3832, 59.6168],
    [0, 20, 0, 16.1125],
    [100, 20, 83.8875, 100],
    [81, 263, 75.8257, 85.2818],
  ] as const) {
    it(`is Wilson's for ${value}% of ${sample} people: ${lower} to ${upper}`, () => {
      const found = of({ value: number(value), sample })!;
      expect(found).to.include({ level: 0.95, from: 'sample' });
      expect(found.lower).to.be.closeTo(lower, 1e-4);
      expect(found.upper).to.be.closeTo(upper, 1e-4);
    });
  }

  it('is known from a sample for a percentage only, whichever unit the figure is in', () => {
    expect(of({ value: number(74), sample: 1000 }, rate)).to.equal(undefined);
    expect(of({ value: number(74, { unit: rate }), sample: 1000 })).to.equal(undefined);
    expect(of({ value: number(74, { unit: percent }), sample: 1000 }, rate)).to.include({ from: 'sample' });
    expect(of({ value: number(74), sample: 1000 }, { kind: 'percentage-points' })).to.equal(undefined);
  });

  it('is none for a share of more than everybody or less than nobody', () => {
    expect(of({ value: number(101), sample: 1000 })).to.equal(undefined);
    expect(of({ value: number(-1), sample: 1000 })).to.equal(undefined);
  });

  it('is none where nothing is known of the error', () => {
    expect(of({ value: number(74) })).to.equal(undefined);
    expect(of({ value: number(74), numerator: 740, denominator: 1000 })).to.equal(undefined);
  });

  it('is none for what is no number', () => {
    const interval = { low: 1, high: 2 };
    for (const value of [
      { kind: 'none', reason: 'late' },
      { kind: 'range', low: 1, high: 2 },
      { kind: 'bound', bound: 'over', value: 1 },
      { kind: 'level', level: 'Partly' },
    ] as const) {
      expect(of({ value, interval, sample: 100 }), value.kind).to.equal(undefined);
    }
  });
});
