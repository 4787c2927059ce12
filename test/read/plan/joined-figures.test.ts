// Figures in a table of their own go to the indicators that are known, wherever these stand, or are in doubt.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { figureKind } from '../../../src/read/plan/headings/figure-kind.js';
import { partWords } from '../../../src/read/plan/figures/part-words.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import leeds2010 from '../../../src/strategies/leeds-2010.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { valid } from '../../support/documents.js';

const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, strategy });
const figuresOf = ({ strategy }: PlanReading) =>
  strategy.indicators!.map(({ code, name, measures }) => [
    code ?? name,
    ...measures.map(({ part, name: own, unit, baseline, targets = [], results = [] }) =>
      [
        part ?? own ?? '',
        unit.kind,
        ...(baseline ? [`from ${baseline.printed}`] : []),
        ...targets.map(({ due, printed }) => `to ${printed} ${due.end}`),
        ...results.map(({ period, printed }) => `${printed} ${period?.end}`),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  ]);
const lookedAt = ({ report }: PlanReading) =>
  report.cells
    .filter(({ sure }) => sure !== 'exact')
    .map(({ row, printed, sure }) => `${row} ${printed}: ${sure}`);
const errorsIn = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');

const INDICATORS = 'Ref,Performance indicator,Unit\nNI 4,Influence,Percentage\nNI 5,Satisfaction,';
const RESULTS =
  'Indicator,Time period,Kind,Value\nNI 4,2007/08,Baseline,31%\nInfluence,2008/09,Result,33%\nNI 4 - Influence,2009/10,Target,35%';
const JOINED = [
  ['NI 4', 'percent, from 31%, to 35% 2010-03-31, 33% 2009-03-31'],
  ['NI 5', 'unstated'],
];

describe('readTables: the figures of Leeds, a row each', () => {
  const leeds = valid(leeds2010);
  const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
  const rows = leeds.indicators.flatMap(({ code, name, measures }) =>
    measures.flatMap(({ part = '', targets, results }) => [
      ...targets.map(({ due, printed }) => [code, name, part, due.printed, 'Target', printed]),
      ...results.map(({ period, printed }) => [code, name, part, period?.printed, 'Result', printed]),
    ]),
  );
  const text = [['Ref', 'Indicator', 'Part', 'Time period', 'Kind', 'Value'], ...rows]
    .map((row) => row.map((cell) => quoted(cell ?? '')).join(','))
    .join('\n');
  const withoutFigures = leeds2010.indicators!.map((indicator) => ({
    ...indicator,
    measures: indicator.measures.map(({ targets: _targets, results: _results, ...measure }) => measure),
  }));
  const numbers = (document: StrategyInput) =>
    valid(document).indicators.flatMap(({ id, measures }) =>
      measures.flatMap(({ part, targets, results }) =>
        [...targets, ...results].flatMap((figure) => {
          const time = 'due' in figure ? figure.due : figure.period;
          return figure.value.kind === 'number' ? [`${id} ${part} ${time?.end} ${figure.value.value}`] : [];
        }),
      ),
    );

  it('go to the measures of the document that have their codes and parts', () => {
    const given: Partial<StrategyInput> = { ...leeds2010, indicators: withoutFigures };
    const reading = readCsv(text, given);
    expect(reading.strategy.indicators).to.have.lengthOf(leeds.indicators.length);
    const expected = numbers(leeds2010);
    expect(expected).to.have.lengthOf(59);
    expect(numbers(reading.strategy).toSorted()).to.deep.equal(expected.toSorted());
  });

  it('are not added twice to measures that have them', () => {
    const reading = readCsv(text, leeds2010);
    expect(numbers(reading.strategy)).to.deep.equal(numbers(leeds2010));
    expect(errorsIn(reading)).to.deep.equal([]);
  });

  it('change nothing that was given', () => {
    const given = structuredClone(withoutFigures);
    readCsv(text, { ...leeds2010, indicators: given });
    expect(given).to.deep.equal(withoutFigures);
    expect(given.flatMap(({ measures }) => measures).some((one) => 'results' in one)).to.equal(false);
  });
});

describe('readTables: figures in a table of their own', () => {
  for (const [order, text] of [
    ['behind it', `${INDICATORS}\n\n${RESULTS}`],
    ['before it', `${RESULTS}\n\n${INDICATORS}`],
  ] as const) {
    it(`go to the indicator of their code or name, ${order}`, () => {
      const reading = readCsv(text);
      expect(figuresOf(reading)).to.deep.equal(JOINED);
      expect(lookedAt(reading)).to.deep.equal([]);
      const tables = reading.report.cells.map(({ table }) => table.number);
      expect(tables).to.deep.equal(tables.toSorted((one, other) => one - other));
    });
  }

  it('say where they stand', () => {
    const { report, strategy } = readCsv(`${INDICATORS}\n\n${RESULTS}`);
    const found = report.cells.find(({ printed }) => printed === '33%')!;
    expect(found.path).to.deep.equal(['indicators', 0, 'measures', 0, 'results', 0]);
    expect(strategy.indicators![0]!.measures[0]!.results![0]!.printed).to.equal('33%');
  });

  it('make an indicator where none is known', () => {
    const reading = readCsv(`${INDICATORS}\n\nIndicator,Time period,Value\nVisits,2008/09,4`);
    expect(figuresOf(reading).at(-1)).to.deep.equal(['Visits', 'unstated, 4 2009-03-31']);
  });

  it('stay apart, in doubt, where two indicators have the name', () => {
    const reading = readCsv(
      'Ref,Performance indicator,Unit\nNI 1,Crime,%\nNI 2,Crime,%\n\nIndicator,Year,Value\nCrime,2008/09,4',
    );
    expect(figuresOf(reading)).to.deep.equal([
      ['NI 1', 'percent'],
      ['NI 2', 'percent'],
      ['Crime', 'unstated, 4 2009-03-31'],
    ]);
    expect(lookedAt(reading)).to.deep.equal(['6 Crime: doubtful']);
  });

  it('are in doubt where the code is of an indicator of another name', () => {
    const reading = readCsv(`${INDICATORS}\n\nIndicator,Year,Value\nNI 4 - Belonging,2008/09,4%`);
    expect(figuresOf(reading)[0]).to.deep.equal(['NI 4', 'percent, 4% 2009-03-31']);
    expect(lookedAt(reading)).to.deep.equal(['6 NI 4 - Belonging: doubtful']);
  });

  it('are of another indicator where the name is known, and the code is another', () => {
    const reading = readCsv(`${INDICATORS}\n\nIndicator,Year,Value\nNI 40 - Influence,2008/09,4%`);
    expect(figuresOf(reading).map(([code]) => code)).to.deep.equal(['NI 4', 'NI 5', 'NI 40']);
  });

  it('are a measure of their own, in doubt, where they count in another unit', () => {
    const reading = readCsv(
      `Ref,Performance indicator,Unit,Result 2008/09\nNI 4,Influence,Percentage,31%\n\nIndicator,Year,Unit,Value\nNI 4,2008/09,Number,40`,
    );
    expect(figuresOf(reading)).to.deep.equal([
      ['NI 4', 'percent, 31% 2009-03-31', 'Number, count, 40 2009-03-31'],
    ]);
    expect(lookedAt(reading)).to.deep.equal(['5 NI 4: doubtful']);
    expect(errorsIn(reading)).to.deep.equal([]);
  });

  it('are a note, in doubt, where another figure of the same is there', () => {
    const reading = readCsv(
      'Ref,Performance indicator,Result 2008/09\nNI 4,Influence,31%\n\nIndicator,Year,Value\nNI 4,2008/09,40%\nNI 4,2008/09,31%',
    );
    expect(figuresOf(reading)).to.deep.equal([['NI 4', 'percent, 31% 2009-03-31']]);
    expect(reading.strategy.indicators![0]!.notes).to.deep.include({ text: 'Value: 40%' });
    expect(lookedAt(reading)).to.deep.equal(['5 2008/09: doubtful', '5 40%: doubtful']);
  });

  it('are unread where the row does not say which measure, or what kind of figure', () => {
    const reading = readCsv(
      'Ref,Indicator,Part,Target March 2009\nNI 195,Streets,a: Litter,5%\nNI 195,Streets,b: Detritus,6%\n\nIndicator,Year,Kind,Value\nNI 195,2008/09,Result,8%\n\nIndicator,Year,Kind,Value\nVisits,2008/09,Result,1\nVisits,2009/10,Forecast,2',
    );
    expect(lookedAt(reading)).to.deep.equal(['6 8%: unread', '10 2: unread']);
  });

  it('may have baselines and targets beside them', () => {
    const reading = readCsv(
      'Indicator,Time period,Baseline,Target,Value\nCrime,2008/09,9,5,6\nCrime,2009/10,9,4,7\nCrime,2010/11,8,3,',
    );
    expect(figuresOf(reading)).to.deep.equal([
      [
        'Crime',
        'unstated, from 9, to 5 2009-03-31, to 4 2010-03-31, to 3 2011-03-31, 6 2009-03-31, 7 2010-03-31',
      ],
    ]);
    expect(lookedAt(reading)).to.deep.equal(['4 8: doubtful']);
  });

  it('are long where rows name an indicator again for another time', () => {
    const reading = readCsv('Indicator,Period,Target,Actual\nCrime,2008/09,5,6\nCrime,2009/10,4,7');
    expect(reading.report.tables[0]!.kind).to.equal('observations');
    expect(figuresOf(reading)).to.have.lengthOf(1);
    expect(readCsv('Indicator,Period,Target,Actual\nCrime,2008/09,5,6').report.tables[0]!.kind).to.equal(
      'indicators',
    );
  });

  it('take numbers of rows for no references', () => {
    const reading = readCsv(
      'Ref,Performance indicator,Unit\n1,Crime,%\n2,Jobs,%\n\nNo,Indicator,Year,Value\n1,Jobs,2008/09,4\n2,Jobs,2009/10,5\n2,Homes,2009/10,6',
    );
    expect(figuresOf(reading)).to.deep.equal([
      ['1', 'percent'],
      ['2', 'percent, 4 2009-03-31, 5 2010-03-31'],
      ['Homes', 'unstated, 6 2010-03-31'],
    ]);
  });

  it('are found by a reference alone, and stay unread where none has it', () => {
    const reading = readCsv(`${INDICATORS}\n\nRef,Year,Value\nNI4,2008/09,4%\nNI 9,2008/09,5%`);
    expect(figuresOf(reading)[0]).to.deep.equal(['NI 4', 'percent, 4% 2009-03-31']);
    expect(lookedAt(reading)).to.deep.equal(['7 NI 9: unread', '7 2008/09: unread', '7 5%: unread']);
  });

  it('do not mix tables without a column of indicators that have different titles', () => {
    const [one, other] = csvTables('Year,Unit,Value\n2008,%,4\n\nYear,Unit,Value\n2008,%,5').tables;
    const titled = [
      { ...one!, headings: [{ text: 'Crime', row: 0 }] },
      { ...other!, headings: [{ text: 'Jobs', row: 0 }] },
    ];
    const { strategy } = readTables(titled, { yearStartsIn: 4 });
    expect(
      strategy.indicators!.map(({ name, measures }) => [name, measures[0]!.results!.length]),
    ).to.deep.equal([
      ['Crime', 1],
      ['Jobs', 1],
    ]);
  });

  it('keep what a column headed "Kind" says of people', () => {
    const { strategy } = readCsv('Indicator,Year,Kind,Value\nHomes,2008,Rented,6\nHomes,2008,Owned,7');
    const { results } = strategy.indicators![0]!.measures[0]!;
    expect(results!.map(({ group }) => group)).to.deep.equal(['kind-rented', 'kind-owned']);
  });
});

describe('readTables: rows of one code and name with a part', () => {
  it('are measures of one indicator', () => {
    const reading = readCsv(
      'Ref,Indicator,Part,Target March 2009\nNI 195,Streets,a: Litter,5%\nNI 4,Influence,,30%\nNI 195,Streets,b,6%\nNI 195,Streets,Graffiti,7%',
    );
    const [streets] = reading.strategy.indicators!;
    expect(streets!.measures.map(({ part, name }) => [part, name])).to.deep.equal([
      ['a', 'Litter'],
      ['b', undefined],
      [undefined, 'Graffiti'],
    ]);
    expect(reading.strategy.indicators).to.have.lengthOf(2);
    expect(lookedAt(reading)).to.deep.equal([]);
    expect(errorsIn(reading)).to.deep.equal([]);
  });

  for (const [what, rows] of [
    ['the name differs', 'NI 1,Crime,a,5%\nNI 1,Jobs,b,6%'],
    ['the part is there already', 'NI 1,Crime,a,5%\nNI 1,Crime,a,6%'],
    ['the first row has no part', 'NI 1,Crime,,5%\nNI 1,Crime,a,6%'],
  ] as const) {
    it(`are indicators of their own where ${what}`, () => {
      const { strategy } = readCsv(`Ref,Indicator,Part,Target March 2009\n${rows}`);
      expect(strategy.indicators).to.have.lengthOf(2);
    });
  }
});

describe('partWords and figureKind', () => {
  it('know how councils write them', () => {
    expect(['a)', '(b) Litter', 'c: Graffiti', 'Fly-posting', 'a', ''].map(partWords)).to.deep.equal([
      { ref: 'a' },
      { ref: 'b', name: 'Litter' },
      { ref: 'c', name: 'Graffiti' },
      { name: 'Fly-posting' },
      { ref: 'a' },
      {},
    ]);
    expect(['Actual', 'BASELINE', 'targets', 'Forecast', ''].map(figureKind)).to.deep.equal([
      'result',
      'baseline',
      'target',
      undefined,
      undefined,
    ]);
  });
});

describe('readTables: any table of figures beside any table of indicators', () => {
  const word = fc.constantFrom(
    '',
    'NI 4',
    'NI 4 - Crime',
    'Crime',
    '1',
    'a',
    '5%',
    '7',
    'Result',
    'Target',
    '2008/09',
    '__proto__',
    '%',
  );
  const tableOf = (head: readonly string[]) =>
    fc
      .array(fc.array(word, { minLength: head.length, maxLength: head.length }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((rows) => [[...head], ...rows]);
  const heads = fc.shuffledSubarray(['Ref', 'Part', 'Unit', 'Kind', 'Target', 'Baseline']);

  it('loses no cell, and makes a document that can be used', () => {
    const pair = heads.chain((more) =>
      fc.tuple(
        tableOf(['Ref', 'Indicator', 'Part', 'Target March 2009']),
        tableOf(['Indicator', 'Year', 'Value', ...more]),
        fc.boolean(),
      ),
    );
    fc.assert(
      fc.property(pair, ([known, long, isFirst]) => {
        const tables = (isFirst ? [long, known] : [known, long]).map((rows, at) => ({
          place: { number: at + 1 },
          headings: [],
          notes: [],
          rows: rows.map((row, y) => row.map((text, x) => ({ text, row: y + 1, column: x + 1 }))),
        }));
        const reading = readTables(tables, { yearStartsIn: 4 });
        const told = new Set(
          reading.report.cells.map(({ table, row, column }) => `${table.number} ${row} ${column}`),
        );
        const lost = tables.flatMap(({ place, rows }) =>
          rows
            .flat()
            .filter(({ text, row, column }) => text !== '' && !told.has(`${place.number} ${row} ${column}`)),
        );
        expect(lost).to.deep.equal([]);
        expect(errorsIn(reading)).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });
});
