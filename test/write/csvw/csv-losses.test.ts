import { expect } from 'chai';
import * as fc from 'fast-check';
import type { PeriodInput } from '../../../src/document/period.js';
import { StrategySchema } from '../../../src/document/strategy.js';
import type { Strategy, StrategyInput } from '../../../src/document/strategy.js';
import type { TargetValue } from '../../../src/document/target.js';
import { readFile } from '../../../src/read/read-file.js';
import { csvLosses, CSV_LOSSES, type CsvLoss } from '../../../src/write/csvw/csv-losses.js';
import { measuresCsv } from '../../../src/write/csvw/measures-table.js';
import { observationsCsv } from '../../../src/write/csvw/observations-table.js';
import { plan, valid } from '../../support/documents.js';
import { leedsInput } from '../../support/leeds.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';

/** How often each kind of loss is told of each field. */
function tally(losses: readonly CsvLoss[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, path } of losses) {
    const key = `${code} ${path.filter((step) => typeof step === 'string').join('.')}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

async function read(text: string): Promise<StrategyInput> {
  const { form, strategy, validation, faults } = await readFile(new TextEncoder().encode(text));
  expect([form, faults, validation.ok]).to.deep.equal(['csv', [], true]);
  return strategy!;
}

/** A time without its grounds, which the reader gives anew. */
const daysOf = (period: PeriodInput | undefined) =>
  period && [period.printed, period.kind, period.start, period.end];

const valueOf = ({ value: own }: { readonly value: TargetValue }) =>
  own.kind === 'number' ? own.value : own.kind === 'none' && own.reason;

const leeds = StrategySchema.parse(leedsInput);
const ofIndicators = (losses: readonly CsvLoss[]): CsvLoss[] =>
  losses.filter(({ path }) => path[0] === 'indicators');

describe('measuresCsv, of Leeds', () => {
  it('gives back every baseline, target and result of 34 measures through readFile', async () => {
    const { indicators = [] } = await read(measuresCsv(leeds));
    const measures = leeds.indicators.flatMap((one) => one.measures);
    expect(indicators).to.have.lengthOf(34);
    indicators.forEach(({ measures: [back] }, at) => {
      const { baseline, targets, results } = measures[at]!;
      expect(back!.baseline?.printed).to.equal(baseline?.printed);
      expect(back!.targets?.map(({ printed, due }) => [printed, due.end])).to.deep.equal(
        targets.map(({ printed, due }) => [printed, due.end]),
      );
      expect(back!.results?.map(({ printed, period }) => [printed, period?.start])).to.deep.equal(
        results.map(({ printed, period }) => [printed, period?.start]),
      );
      expect(back!.results?.map(({ value }) => value.kind)).to.deep.equal(
        results.map(({ value }) => value.kind),
      );
    });
  });

  it('tells exactly what is lost of the indicators', () => {
    expect(tally(ofIndicators(csvLosses(leeds, 'measures')))).to.deep.equal({
      'no-column indicators.analyses': 1,
      'no-column indicators.id': 4,
      'no-column indicators.identifiers': 18,
      'no-column indicators.measures.baseline.source': 34,
      'no-column indicators.measures.breaks': 1,
      'no-column indicators.measures.id': 13,
      'no-column indicators.measures.notes': 14,
      'no-column indicators.measures.polarity.basis.because': 34,
      'no-column indicators.measures.polarity.basis.confidence': 34,
      'no-column indicators.measures.polarity.basis.kind': 32,
      'no-column indicators.measures.polarity.basis.source': 34,
      'no-column indicators.measures.polarity.to': 1,
      'no-column indicators.measures.results.setsBaseline': 20,
      'no-column indicators.measures.results.source': 34,
      'no-column indicators.measures.source': 9,
      'no-column indicators.measures.targets.source': 68,
      'no-column indicators.notes': 3,
      'no-column indicators.source': 28,
      'read-otherwise indicators.measures.baseline.value.period.basis.because': 1,
      'read-otherwise indicators.measures.baseline.value.period.basis.source': 1,
      'read-otherwise indicators.measures.name': 9,
      'read-otherwise indicators.measures.part': 9,
      'read-otherwise indicators.measures.polarity.direction': 2,
      'read-otherwise indicators.measures.unit.of': 18,
      'read-otherwise indicators.name': 3,
    });
  });
});

describe('observationsCsv, of Leeds', () => {
  it('gives back every result but one level, through readFile', async () => {
    const { indicators = [] } = await read(observationsCsv(leeds));
    const given = leeds.indicators.flatMap((one) => one.measures.flatMap(({ results }) => results));
    const figures = given.filter(({ value }) => value.kind !== 'level');
    const back = indicators.flatMap((one) => one.measures.flatMap(({ results = [] }) => results));
    expect(given).to.have.lengthOf(34);
    expect(back).to.have.lengthOf(33);
    back.forEach(({ value, period }, at) => {
      const { value: own, period: time } = figures[at]!;
      expect(daysOf(period)).to.deep.equal(daysOf(time));
      if (own.kind === 'number') expect(value).to.include({ kind: 'number', value: own.value });
      else expect(value).to.include({ kind: 'none', reason: own.kind === 'none' ? own.reason : '' });
    });
  });

  it('tells what is lost of the results', () => {
    const losses = tally(csvLosses(leeds, 'observations'));
    const results = Object.entries(losses).filter(([key]) => key.includes('.results'));
    expect(Object.fromEntries(results)).to.deep.equal({
      'no-column indicators.measures.results.nested': 1,
      'no-column indicators.measures.results.printed': 28,
      'no-column indicators.measures.results.setsBaseline': 20,
      'no-column indicators.measures.results.source': 33,
      'no-row indicators.measures.results': 1,
      'read-otherwise indicators.measures.results.value.period': 1,
    });
    expect(losses).not.to.have.property('no-row indicators.measures');
  });

  it('gives back all baselines, and the targets but those that are in words', () => {
    const losses = tally(csvLosses(leeds, 'observations'));
    expect(losses['no-row indicators.measures.targets']).to.equal(6);
    expect(losses).not.to.have.any.keys('no-row indicators.measures.baseline');
    expect(losses['no-column indicators.measures.baseline.printed']).to.equal(30);
  });
});

const UNITS = [
  { kind: 'percent' },
  { kind: 'count' },
  { kind: 'rate', per: 1000 },
  { kind: 'money', currency: 'GBP' },
  { kind: 'duration', in: 'days' },
] as const;
const figure = fc
  .tuple(fc.integer({ min: -99999, max: 999999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ kind: 'number' as const, value: digits / 10 ** decimals }));
const absence = fc
  .constantFrom('no-survey', 'not-available', 'suppressed', 'to-be-confirmed')
  .map((reason) => ({ kind: 'none' as const, reason }));
const value = fc.oneof({ weight: 3, arbitrary: figure }, absence);
const year = fc.integer({ min: 2001, max: 2030 });
const years = fc.uniqueArray(year, { minLength: 1, maxLength: 4 });
const words = fc
  .tuple(
    fc.constantFrom('', '=', '+', "'=", '@', '-', "'"),
    fc.string({ unit: fc.constantFrom('r', 'e', 'ä', '"', ',', '\n', "'", ' '), maxLength: 6 }),
  )
  .map(([sign, text]) => `${sign}x${text}`.trim());

const period = (from: number) => ({
  printed: `${from}/${String(from + 1).slice(2)}`,
  kind: 'financial-year' as const,
  start: `${from}-04-01`,
  end: `${from + 1}-03-31`,
});
const march = (of: number) => ({
  printed: `March ${of}`,
  kind: 'month' as const,
  sense: 'by' as const,
  start: `${of}-03-01`,
  end: `${of}-03-31`,
});

const measure = fc.record({
  unit: fc.constantFrom(...UNITS),
  direction: fc.constantFrom('higher' as const, 'lower' as const, 'none' as const),
  baseline: value,
  targets: fc.tuple(years, value),
  results: fc.tuple(years, fc.array(fc.tuple(value, fc.option(fc.nat(2))), { minLength: 4, maxLength: 4 })),
  words,
});

/** Strategies of which the tables hold all that is in an indicator. */
const held = fc.array(measure, { minLength: 1, maxLength: 5 }).map((measures): Strategy =>
  valid(
    plan({
      places: ['Armley', 'Beeston', 'Garforth'].map((name, at) => ({
        id: `e0500000${at}`,
        name,
        kind: 'ward' as const,
        identifiers: [{ scheme: 'gss', value: `E0500000${at}` }],
      })),
      indicators: measures.map((one, at) => ({
        id: `indicator-${at}`,
        code: `NI ${at + 1}`,
        name: `${one.words} ${at}`.replace(/\s+/g, ' '),
        measures: [
          {
            id: `measure-${at}`,
            unit: one.unit,
            polarity: { direction: one.direction, basis: { kind: 'stated' as const } },
            baseline: { value: one.baseline },
            targets: one.targets[0].map((due) => ({ due: march(due), value: one.targets[1] })),
            results: one.results[0].map((from, index) => {
              const [found, place] = one.results[1][index]!;
              return {
                period: period(from),
                value: found,
                ...(place !== null && { place: `e0500000${place}` }),
              };
            }),
          },
        ],
      })),
    }),
  ),
);

describe('csvLosses', () => {
  it('says that identifiers and places alone are lost of measures in the forms that the table has', () => {
    fc.assert(
      fc.property(held, (strategy) => {
        for (const { code, path } of ofIndicators(csvLosses(strategy, 'measures'))) {
          const isPart = path.at(-1) === 'id';
          const [, at, , own, name, index] = path as [string, number, string, number, 'results', number];
          const result = strategy.indicators[at]!.measures[own]?.[name]?.[index];
          expect(isPart || (code === 'no-row' && result?.place !== undefined), path.join('.')).to.equal(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('says that no baseline and no target is lost of those that the table of results has', () => {
    fc.assert(
      fc.property(held, (strategy) => {
        const losses = ofIndicators(csvLosses(strategy, 'observations'));
        expect(losses.filter(({ path }) => ['baseline', 'targets'].includes(String(path[4])))).to.deep.equal(
          [],
        );
      }),
      { numRuns: 20 },
    );
  });

  it('says that no result is lost of those that the table of results has', () => {
    fc.assert(
      fc.property(held, (strategy) => {
        const losses = ofIndicators(csvLosses(strategy, 'observations'));
        expect(losses.filter(({ path }) => path[4] === 'results')).to.deep.equal([]);
        expect(losses.filter(({ path }) => path.at(-1) === 'name' || path.at(-1) === 'code')).to.deep.equal(
          [],
        );
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with what readFile gives back', async () => {
    await fc.assert(
      fc.asyncProperty(held, async (strategy) => {
        const { indicators = [], places = [] } = await read(observationsCsv(strategy));
        const nameOf = new Map(places.map(({ id, name }) => [id, name]));
        const given = strategy.indicators.map(({ code, name, measures: [own] }) => [
          code,
          name,
          own!.unit,
          valueOf(own!.baseline!),
          own!.targets.map((one) => [daysOf(one.due), valueOf(one)]),
          own!.results.map((one) => [
            daysOf(one.period),
            valueOf(one),
            strategy.places.find(({ id }) => id === one.place)?.name,
          ]),
        ]);
        const back = indicators.map(({ code, name, measures: [own] }) => [
          code,
          name,
          own!.unit,
          valueOf(own!.baseline!),
          own!.targets!.map((one) => [daysOf(one.due), valueOf(one)]),
          own!.results!.map((one) => [daysOf(one.period), valueOf(one), one.place && nameOf.get(one.place)]),
        ]);
        expect(back).to.deep.equal(given);
      }),
      { numRuns: 20 },
    );
  });

  it('tells of any document, in codes that are listed', () => {
    fc.assert(
      fc.property(
        validStrategies,
        fc.constantFrom('measures' as const, 'observations' as const),
        (strategy, table) => {
          for (const { code } of csvLosses(strategy, table)) expect(CSV_LOSSES).to.have.property(code);
        },
      ),
      { numRuns: 8 },
    );
  });

  for (const { id, document } of STRATEGIES) {
    it(`tells the other parts of ${id} list by list`, () => {
      const strategy = StrategySchema.parse(document);
      const lists = csvLosses(strategy, 'measures').filter(
        ({ path, code }) => code === 'no-row' && path.length === 1,
      );
      const filled = Object.entries(strategy).filter(
        ([name, list]) => Array.isArray(list) && list.length > 0 && name !== 'indicators',
      );
      const names = new Set(lists.map(({ path }) => path[0]));
      expect(
        filled
          .map(([name]) => name)
          .filter((name) => !names.has(name) && !['notes', 'identifiers'].includes(name)),
      ).to.deep.equal([]);
    });
  }
});
