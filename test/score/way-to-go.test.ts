import { expect } from 'chai';
import type { Unit } from '../../src/document/unit.js';
import { wayToGo } from '../../src/score/way-to-go.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';

const DAY = '2009-03-31';
const next = (value: Parameters<typeof target>[0]) => target(value, '2011-03-31');
const way = (parts: Partial<MeasureInput>) => wayToGo(measure(parts), DAY);
const absent = { kind: 'none', reason: 'no-survey' } as const;
const level = { kind: 'level', level: 'Partly' } as const;

const unknown: readonly (readonly [string, Partial<MeasureInput>])[] = [
  ['no-further-target', {}],
  ['no-further-target', { targets: [target(1)], results: [result(1)] }],
  ['no-target', { targets: [next(absent)], results: [result(1)] }],
  ['target-not-a-number', { targets: [next({ kind: 'direction', direction: 'up' })], results: [result(1)] }],
  ['no-baseline', { targets: [next({ kind: 'change', by: 1, readings: ['points'] })], results: [result(1)] }],
  ['no-result-yet', { targets: [next(1)] }],
  ['no-result-yet', { targets: [next(1)], results: [result(1, '2009-04-01')] }],
  ['no-result', { targets: [next(1)], results: [result(absent)] }],
  ['result-not-a-number', { targets: [next(1)], results: [result(level)] }],
  ['polarity-unknown', { polarity: polarity('unknown'), targets: [next(1)], results: [result(1)] }],
  ['not-judged', { polarity: polarity('none'), targets: [next(1)], results: [result(1)] }],
  ['unit-differs', { targets: [next(number(1, { unit: { kind: 'count' } }))], results: [result(1)] }],
];

// baseline, result, next target, polarity; distance
const rows = [
  [30, 35, 40, 'higher', 5, 'half way'],
  [30, 30, 40, 'higher', 10, 'at the start'],
  [30, 25, 40, 'higher', 15, 'the other way'],
  [30, 40, 40, 'higher', 0, 'there'],
  [30, 45, 40, 'higher', -5, 'past it'],
  [30, 35, 30, 'higher', -5, 'a target that equals the baseline'],
  [8, 6, 4, 'lower', 2, 'half way down'],
  [8, 8, 0, 'lower', 8, 'a target of zero'],
  [0, 0.1, 0.3, 'higher', 0.2, 'from zero, exactly'],
  [undefined, 35, 40, 'higher', 5, 'no baseline'],
] as const;

describe('wayToGo', () => {
  for (const [code, parts] of unknown) {
    it(`is unknown because of ${code}: ${JSON.stringify(parts).slice(0, 80)}`, () => {
      const found = way(parts);
      expect(found.state).to.equal('unknown');
      expect(found.state === 'unknown' && found.reasons.map((reason) => reason.code)).to.deep.equal([code]);
      expect(found).not.to.have.property('distances');
    });
  }

  for (const [from, found, to, direction, distance, why] of rows) {
    it(`from ${from} by ${found} to ${to}, ${direction}: ${distance} to go (${why})`, () => {
      const whole = measure({
        polarity: polarity(direction),
        ...(from !== undefined && { baseline: result(from, '2008-03-31') }),
        targets: [next(to)],
        results: [result(found)],
      });
      expect(wayToGo(whole, DAY)).to.deep.equal({
        target: whole.targets[0],
        result: whole.results[0],
        unit: { kind: 'percent' },
        state: distance <= 0 ? 'reached' : 'to-go',
        distances: [{ target: to, distance, reading: undefined }],
      });
    });
  }

  it('tells both readings of NI 3 of Leeds', () => {
    const found = wayToGo(leedsMeasure('ni-3'), DAY);
    expect(found).to.deep.include({
      state: 'to-go',
      distances: [
        { target: 15.1, distance: 4.1, reading: 'points' },
        { target: 11.451, distance: 0.451, reading: 'per-cent' },
      ],
    });
  });

  it('is reached only where every reading of the target is met', () => {
    const parts = (found: number): Partial<MeasureInput> => ({
      baseline: result(11, '2008-03-31'),
      targets: [next({ kind: 'change', by: 4.1, readings: ['points', 'per-cent'] })],
      results: [result(found)],
    });
    for (const [found, state] of [
      [15.1, 'reached'],
      [15.09, 'to-go'],
      [11.451, 'to-go'],
      [11, 'to-go'],
    ] as const) {
      expect(way(parts(found)).state, `${found}`).to.equal(state);
    }
  });

  it('does not compare NI 130 of Leeds, whose unit changes', () => {
    const [rate, percent] = [{ kind: 'rate', per: 100_000 } as const, { kind: 'percent' } as const];
    const found = wayToGo(leedsMeasure('ni-130'), DAY);
    expect(found).to.deep.include({
      state: 'unknown',
      reasons: [{ code: 'unit-differs', result: rate, target: percent }],
    });
  });

  it('counts in the unit of the result, whatever that of the baseline', () => {
    const percent: Unit = { kind: 'percent' };
    const found = way({
      unit: { kind: 'rate', per: 100_000 },
      baseline: result(163, '2008-03-31'),
      targets: [next(number(30, { unit: percent }))],
      results: [result(number(25, { unit: percent }))],
    });
    expect(found).to.deep.include({
      state: 'to-go',
      unit: percent,
      distances: [{ target: 30, distance: 5, reading: undefined }],
    });
  });

  it('takes the first of the targets that lie ahead', () => {
    const whole = measure({ targets: [target(3, '2013-03-31'), next(2), target(1)], results: [result(1)] });
    expect(wayToGo(whole, DAY).target?.due.end).to.equal('2011-03-31');
    expect(wayToGo(whole, '2011-03-31').target?.due.end).to.equal('2013-03-31');
    expect(wayToGo(whole).target?.due.end).to.equal('2011-03-31');
  });

  it('changes nothing, and gives the same twice', () => {
    const frozen = deepFreeze(measure({ baseline: result(1), targets: [next(3)], results: [result(2)] }));
    expect(wayToGo(frozen, DAY)).to.deep.equal(wayToGo(frozen, DAY));
  });
});
