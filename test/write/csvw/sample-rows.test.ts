import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Strategy } from '../../../src/document/strategy.js';
import { missingOfIndicators } from '../../../src/write/csvw/measure-losses.js';
import { observationsTable } from '../../../src/write/csvw/observations-table.js';
import { readBack, wholeBack } from '../../../src/write/csvw/read-back.js';
import { sampleRows } from '../../../src/write/csvw/sample-rows.js';
import { plan, valid } from '../../support/documents.js';

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -900, max: 9999 }).map((digits) => ({ value: digits / 10 })) },
  { weight: 2, arbitrary: fc.constantFrom({ value: 4, decimals: 2 }, { value: 0 }, { value: 2009 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ value: 1e21 }, { value: 1e-7 }, { value: 5, approximate: true }),
  },
);
const figures = fc.oneof(
  { weight: 8, arbitrary: value.map((own) => ({ kind: 'number' as const, ...own })) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('no-survey', 'suppressed', 'unclear')
      .map((reason) => ({ kind: 'none' as const, reason })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'bound' as const, bound: 'under' as const, value: 5 }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'level' as const, level: 'Good' }) },
);
const counts = fc.constantFrom(
  {},
  {},
  { numerator: 3, denominator: 40 },
  { interval: { low: 1, high: 9.5 } },
);
const times = ['2008/09', '2009/10', 'March 2010', 'some day'];
const result = fc.tuple(figures, counts, fc.nat(4), fc.nat(3), fc.nat(3));

/** Documents whose table has many rows that say the same, each in part. */
const repeating = fc
  .array(fc.tuple(fc.constantFrom('Pride', 'Trust', '4'), fc.array(result, { maxLength: 40 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((indicators): Strategy =>
    valid(
      plan({
        places: ['Armley', 'Beeston', 'armley'].map((name, at) => ({
          id: `p${at}`,
          name,
          kind: 'ward' as const,
        })),
        groups: ['Sex: Female', 'Sex: Male', 'older people'].map((name, at) => ({
          id: `g${at}`,
          name,
          kind: 'other' as const,
        })),
        indicators: indicators.map(([name, results], at) => ({
          id: `i${at}`,
          name,
          measures: [
            {
              id: `m${at}`,
              unit: { kind: 'percent' as const },
              polarity: { direction: 'higher' as const, basis: { kind: 'stated' as const } },
              baseline: { value: { kind: 'number' as const, value: 4 } },
              results: results.map(([own, more, time, place, group]) => ({
                value: own,
                ...more,
                ...(time < 4 && { period: { printed: times[time]!, kind: 'undated' as const } }),
                ...(place < 3 && { place: `p${place}` }),
                ...(group < 3 && { group: `g${group}` }),
              })),
            },
          ],
        })),
      }),
    ),
  );

describe('sampleRows', () => {
  it('finds the same losses as when every row is read', () => {
    fc.assert(
      fc.property(repeating, (strategy) => {
        const table = observationsTable(strategy);
        expect(missingOfIndicators(strategy, readBack(table))).to.deep.equal(
          missingOfIndicators(strategy, wholeBack(table)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('reads a row for each form, time and place, and not for each row', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => [
      `Ward ${at % 5}`,
      `${2000 + (at % 20)}/${String((at % 20) + 1).padStart(2, '0')}`,
      ((at * 7919) % 9999) / 10,
    ]);
    const { read } = sampleRows(rows, ['place', 'time', 'value']);
    expect(read.length).to.be.within(20, 60);
  });

  it('reads every row that is no plain number, and the first ones', () => {
    const rows = [...Array.from({ length: 20 }, () => ['A', '4']), ['A', 'under 5'], ['A', 'under 5']];
    expect(sampleRows(rows, ['name', 'value']).read).to.deep.equal([...Array(13).keys(), 20, 21]);
  });

  it('makes the figure of a row of what the parts are read as', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [at % 2 ? 'A' : 'B', `${10 + at}.5`]);
    const { figure } = sampleRows(rows, ['place', 'value']);
    const readAt = (at: number) => ({
      value: { kind: 'number' as const, value: Number(rows[at]![1]) },
      place: rows[at]![0]!,
    });
    expect(figure(39, readAt)).to.deep.include({ value: { kind: 'number', value: 49.5 }, place: 'A' });
    expect(figure(38, readAt)).to.deep.include({ value: { kind: 'number', value: 48.5 }, place: 'B' });
    expect(figure(39, () => undefined)).to.equal(undefined);
    const wrong = (at: number) => ({ ...readAt(at), value: { kind: 'number' as const, value: 7 } });
    expect(figure(39, wrong)).to.equal(undefined);
  });
});
