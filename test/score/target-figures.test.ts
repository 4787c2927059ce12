import { expect } from 'chai';
import type { Unit } from '../../src/document/unit.js';
import {
  isFigures,
  numericBaseline,
  printedDecimals,
  targetFigures,
} from '../../src/score/target-figures.js';
import { measure, number, result, target, type TargetInput } from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';

const percent: Unit = { kind: 'percent' };
const basis = { kind: 'inferred' } as const;

/** The figures of a target of a measure whose baseline is 11%. */
const figures = (value: TargetInput['value']) => {
  const eleven = measure({ baseline: result(11), targets: [target(value)] });
  return targetFigures(eleven.targets[0]!, eleven);
};
const change = (by: number, ...readings: ('points' | 'per-cent')[]) =>
  figures({ kind: 'change', by, readings });

describe('targetFigures', () => {
  it('is the number itself, in the unit of the measure and to the places printed', () => {
    expect(figures(number(20.6, { decimals: 2 }))).to.deep.equal([
      { value: 20.6, decimals: 2, unit: percent, reading: undefined },
    ]);
    expect(figures(number(20.6))).to.deep.include(
      [{ value: 20.6, decimals: 1, unit: percent, reading: undefined }][0],
    );
  });

  it('is in the unit of the figure where that has its own', () => {
    const unit: Unit = { kind: 'count' };
    expect(figures(number(3, { unit }))).to.deep.equal([{ value: 3, decimals: 0, unit, reading: undefined }]);
  });

  for (const [by, readings, values] of [
    [4.1, ['points', 'per-cent'], [15.1, 11.451]],
    [4.1, ['per-cent', 'points'], [11.451, 15.1]],
    [4.1, ['points'], [15.1]],
    [-4.1, ['points', 'per-cent'], [6.9, 10.549]],
    [0, ['points', 'per-cent'], [11, 11]],
    [10, ['per-cent'], [12.1]],
    [-100, ['per-cent'], [0]],
  ] as const) {
    it(`reads a change of ${by} on 11 in ${readings.join(' and ')} as ${values.join(' and ')}`, () => {
      const found = change(by, ...readings);
      expect(isFigures(found) && found.map(({ value, reading }) => [value, reading])).to.deep.equal(
        values.map((value, index) => [value, readings[index]]),
      );
    });
  }

  it('keeps the places that follow from what is printed', () => {
    const found = change(4.1, 'points', 'per-cent');
    expect(isFigures(found) && found.map(({ decimals }) => decimals)).to.deep.equal([1, 3]);
  });

  it('reads NI 3 of Leeds as 15.1 or 11.451', () => {
    const ni3 = leedsMeasure('ni-3');
    const found = targetFigures(ni3.targets[1]!, ni3);
    expect(isFigures(found) && found.map(({ value }) => value)).to.deep.equal([15.1, 11.451]);
  });

  const none = { kind: 'none', reason: 'to-be-agreed' } as const;
  for (const [value, code] of [
    [none, 'no-target'],
    [{ kind: 'direction', direction: 'up' }, 'target-not-a-number'],
    [{ kind: 'level', level: 'Accessible' }, 'target-not-a-number'],
    [{ kind: 'range', low: 1, high: 2 }, 'target-not-a-number'],
    [{ kind: 'bound', bound: 'over', value: 1 }, 'target-not-a-number'],
  ] as const) {
    it(`gives the reason ${code} for a target that is a ${value.kind}`, () => {
      const found = figures(value);
      expect(isFigures(found)).to.equal(false);
      expect(found).to.include({ code });
      if (code === 'no-target') expect(found).to.deep.include({ absence: none });
    });
  }

  it('gives the reason no-baseline for a change from nothing', () => {
    const lost = measure({
      baseline: result({ kind: 'none', reason: 'no-survey' }),
      targets: [target({ kind: 'change', by: 1, readings: ['points'] })],
      results: [result(5)],
    });
    expect(targetFigures(lost.targets[0]!, lost)).to.deep.equal({ code: 'no-baseline' });
  });
});

describe('numericBaseline', () => {
  const awaited = result({ kind: 'none', reason: 'awaiting-survey' });
  const value = (parts: Parameters<typeof measure>[0]) => numericBaseline(measure(parts))?.value.value;

  it('is the baseline, where that is a number, zero too', () => {
    expect(value({ baseline: result(11), results: [{ ...result(9), setsBaseline: basis }] })).to.equal(11);
    expect(value({ baseline: result(0) })).to.equal(0);
  });

  it('is the result that set it, where the baseline holds no number', () => {
    expect(
      value({ baseline: awaited, results: [result(8), { ...result(9), setsBaseline: basis }] }),
    ).to.equal(9);
    expect(value({ results: [{ ...result(9), setsBaseline: basis }] })).to.equal(9);
  });

  it('is not any other result, and not one that is no number', () => {
    expect(value({ baseline: awaited, results: [result(8)] })).to.equal(undefined);
    expect(value({ results: [{ ...awaited, setsBaseline: basis }] })).to.equal(undefined);
    expect(value({ baseline: result({ kind: 'range', low: 1, high: 2 }) })).to.equal(undefined);
    expect(value({})).to.equal(undefined);
  });
});

describe('printedDecimals', () => {
  for (const [figure, places] of [
    [{ value: 4.2, decimals: 2 }, 2],
    [{ value: 4.2 }, 1],
    [{ value: 2078, decimals: 0 }, 0],
    [{ value: 39 }, 0],
  ] as const) {
    it(`is ${places} for ${JSON.stringify(figure)}`, () => expect(printedDecimals(figure)).to.equal(places));
  }
});
