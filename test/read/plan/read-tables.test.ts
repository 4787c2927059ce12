// The tables of real plans, as their officers had them, become the documents that people wrote down by hand; and whatever
// a table holds, every cell of it is accounted for.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';
import { markdownTables } from '../../../src/read/table/markdown-tables.js';
import type { Table } from '../../../src/read/table/table.js';
import coventry2006 from '../../../src/strategies/coventry-2006.js';
import leeds2010 from '../../../src/strategies/leeds-2010.js';
import type { StrategyInput } from '../../../src/document/strategy.js';

import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import {
  asCsv,
  asHtml,
  asMarkdown,
  coventryActionTables,
  leedsActionTables,
  leedsIndicatorTables,
  type SourceTable,
} from '../../support/source-tables.js';
import { valid } from '../../support/documents.js';

const TOLD = { yearStartsIn: 4 } as const;
const csv = (...tables: readonly SourceTable[]): Table[] =>
  tables.flatMap((table) => csvTables(asCsv(table)).tables);
const readCsv = (text: string, options = {}): PlanReading =>
  readTables(csvTables(text).tables, { ...TOLD, ...options });

/** The sorted names and values of a value, without what the words of a cell cannot say. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const {
    source: _source,
    basis: _basis,
    because: _because,
    decimals,
    ...rest
  } = value as Record<string, unknown>;
  // Leeds says of "2,078" that it has no decimals, which a whole number says itself
  const known = decimals === undefined || decimals === 0 ? rest : { ...rest, decimals };
  return Object.fromEntries(
    Object.entries(known)
      .toSorted()
      .map(([key, part]) => [key, plain(part)]),
  );
}

const told = ({ report }: PlanReading): Record<string, number> => {
  const counts: Record<string, number> = { exact: 0, doubtful: 0, unread: 0 };
  for (const { sure } of report.cells) counts[sure]!++;
  return counts;
};

/** Every figure of every measure, by the name of its measure and what it is. */
function figuresOf(document: StrategyInput): Map<string, unknown> {
  const figures = new Map<string, unknown>();
  for (const { code, name, measures } of valid(document).indicators) {
    for (const { part = '', unit, baseline, targets, results } of measures) {
      const own = `${code ?? name} ${part}`;
      figures.set(`${own} unit`, unit.kind);
      figures.set(`${own} baseline`, plain(baseline?.value));
      for (const { due, value } of targets)
        figures.set(`${own} target ${due.start} ${due.end}`, plain(value));
      for (const { period, value } of results) figures.set(`${own} result ${period?.start}`, plain(value));
    }
  }
  return figures;
}

/** Where the words of the table alone do not say what the whole plan does: by the figure, with what is read instead. */
const LEEDS_DIFFERS = new Map<string, unknown>([
  [
    'BP 28  baseline',
    {
      kind: 'none',
      period: { kind: 'undated', printed: '– baseline to be set', undated: 'to-be-agreed' },
      reason: 'new-indicator',
    },
  ],
]);

describe('readTables: the success measures of Leeds', () => {
  const FORMS: readonly (readonly [string, () => Table[]])[] = [
    ['CSV', () => csv(...leedsIndicatorTables())],
    ['a page', () => [...htmlTables(leedsIndicatorTables().map(asHtml).join('')).tables]],
    ['Markdown', () => [...markdownTables(leedsIndicatorTables().map(asMarkdown).join('\n')).tables]],
  ];

  for (const [form, tablesIn] of FORMS) {
    it(`have the figures that people read, from ${form}`, () => {
      const { strategy } = readTables(tablesIn(), TOLD);
      const [expected, actual] = [figuresOf(leeds2010), figuresOf(strategy)];
      expect(expected.size).to.equal(170);
      expect([...actual.keys()]).to.have.members([...expected.keys()]);
      const differ = [...expected].filter(
        ([key, value]) => JSON.stringify(actual.get(key)) !== JSON.stringify(value),
      );
      expect(new Map(differ.map(([key]) => [key, actual.get(key)]))).to.deep.equal(LEEDS_DIFFERS);
    });
  }

  it('have their codes, names, parts and objectives', () => {
    const { strategy } = readTables(csv(...leedsIndicatorTables()), TOLD);
    const named = (document: StrategyInput) =>
      valid(document).indicators.map(({ code, name, measures, objectives }) => [
        code,
        name,
        measures.map((measure) => [measure.part, measures.length > 1 ? measure.name : undefined]),
        valid(document).objectives.find(({ id }) => id === objectives[0])?.ref,
      ]);
    expect(named(strategy)).to.deep.equal(named(leeds2010));
  });

  it('are read without a doubt but where the words leave one', () => {
    const reading = readTables(csv(...leedsIndicatorTables()), TOLD);
    // the titles of the six tables too
    expect(told(reading)).to.deep.equal({ exact: 196, doubtful: 4, unread: 0 });
    expect(
      reading.report.cells.filter(({ sure }) => sure === 'doubtful').map(({ printed }) => printed),
    ).to.deep.equal([
      'To be set by Office of the Third Sector Survey Autumn 2008',
      'No survey in 08/09',
      'a) Partly accessible\nb) Not reported',
      'New indicator – baseline to be set',
    ]);
  });

  it('make a document without an error', () => {
    const { strategy } = readTables(csv(...leedsIndicatorTables()), TOLD);
    const { ok, issues } = validateStrategy(strategy);
    expect(ok).to.equal(true);
    // the plan itself changed the unit of NI 130, and says so in a cell
    expect(issues.map(({ code, within }) => `${code} ${within}`)).to.deep.equal(['unit-mismatch ni-130']);
  });

  it('say where each cell went', () => {
    const { strategy, report } = readTables(csv(...leedsIndicatorTables()), TOLD);
    for (const { printed, path, as } of report.cells) {
      if (as !== 'target' && as !== 'result' && as !== 'baseline') continue;
      const found = path!.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], strategy);
      const { printed: kept } = found as { printed: string };
      expect(printed).to.include(kept);
    }
  });
});

describe('readTables: the actions of Leeds', () => {
  it('have the deadlines and the leads that people read, with the bodies known', () => {
    const { bodies } = leeds2010;
    const { strategy } = readTables(csv(...leedsActionTables()), { ...TOLD, strategy: { bodies: bodies! } });
    const own = (document: StrategyInput) =>
      valid(document).actions.map(({ title, deadline, leads, leadsPrinted }) => [
        title,
        plain(deadline?.period),
        leads.map(({ body }) => body),
        leadsPrinted,
      ]);
    expect(strategy.actions).to.have.lengthOf(61);
    expect(own(strategy)).to.deep.equal(own(leeds2010));
  });

  it('name new bodies, and doubt them, where none is known', () => {
    const { strategy, report } = readTables(csv(...leedsActionTables()), TOLD);
    expect(strategy.bodies!.map(({ name }) => name)).to.include.members([
      'Education Leeds',
      'City Development',
    ]);
    const lead = report.cells.find(({ printed }) => printed === 'Education Leeds')!;
    expect(lead).to.include({ as: 'lead', sure: 'doubtful' });
    expect(lead.doubts[0]!.code).to.equal('new-name');
    expect(validateStrategy(strategy).ok).to.equal(true);
  });
});

/** "from April" has no year in its cell: a person infers it from the line above. */
const COVENTRY_DIFFERS: readonly string[] = ['0.3'];

describe('readTables: the appendix of Coventry', () => {
  const reading = readTables(csv(...coventryActionTables()), TOLD);

  it('has the references, the objectives and the times of the milestones that people read', () => {
    const own = (document: StrategyInput) =>
      valid(document).actions.map(({ ref, milestones }) => [
        ref,
        milestones.map(({ when: { start, end } }) => [start, end]),
      ]);
    const [expected, actual] = [own(coventry2006), own(reading.strategy)];
    expect(actual.map(([ref]) => ref)).to.deep.equal(expected.map(([ref]) => ref));
    const differ = expected.filter((one, index) => JSON.stringify(one) !== JSON.stringify(actual[index]));
    expect(differ.map(([ref]) => ref)).to.deep.equal(COVENTRY_DIFFERS);
    expect(reading.strategy.objectives!.map(({ ref }) => ref)).to.deep.equal([
      'Strategic Objective 1',
      'Strategic Objective 2',
      'Strategic Objective 3',
      'Strategic Objective 4',
    ]);
  });

  it('passes over the headings that each page repeats', () => {
    const repeated = reading.report.cells.filter(({ as }) => as === 'repeated-heading');
    expect(repeated).to.have.lengthOf(5 * 4);
    expect(reading.strategy.actions).to.have.lengthOf(36);
  });

  it('makes lines of the words about reporting, and keeps as notes those that are not understood', () => {
    const { actions, reportingLines } = reading.strategy;
    const kept = actions!.flatMap(({ notes = [] }) => notes.map(({ text }) => text));
    expect(reportingLines).to.have.lengthOf(32);
    expect(kept.every((text) => text.startsWith('How progress is reported and managed: '))).to.equal(true);
    expect(kept).to.have.lengthOf(4);
  });

  it('makes a document without an error', () => {
    expect(validateStrategy(reading.strategy).ok).to.equal(true);
  });
});

describe('readTables: long tables', () => {
  const LONG = [
    'area_code,area_name,indicator,period,measure,unit,value',
    'E92000001,England,Employment rate,Jan 2012-Dec 2012,Percentage,Persons,70.8',
    'E08000009,Trafford,Employment rate,Jan 2012-Dec 2012,Percentage,Persons,73.9',
    'E08000009,Trafford,Employment rate,Jan 2013-Dec 2013,Percentage,Persons,75',
  ].join('\n');

  it('become the results of one measure, by place and time', () => {
    const { strategy, report } = readCsv(LONG);
    expect(strategy.indicators).to.have.lengthOf(1);
    const [measure] = strategy.indicators![0]!.measures;
    expect(measure!.unit).to.deep.equal({ kind: 'percent', of: 'Persons' });
    expect(
      measure!.results!.map(({ place, period, printed }) => [place, period!.start, period!.end, printed]),
    ).to.deep.equal([
      ['e92000001', '2012-01-01', '2012-12-31', '70.8'],
      ['e08000009', '2012-01-01', '2012-12-31', '73.9'],
      ['e08000009', '2013-01-01', '2013-12-31', '75'],
    ]);
    expect(strategy.places![1]).to.deep.include({
      name: 'Trafford',
      identifiers: [{ scheme: 'gss', value: 'E08000009' }],
    });
    expect(report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('find the places that are known, by their codes', () => {
    const places = [
      {
        id: 'trafford',
        name: 'Trafford',
        kind: 'district',
        identifiers: [{ scheme: 'gss', value: 'E08000009' }],
      },
    ] as const;
    const { strategy } = readCsv(LONG, { strategy: { places: [...places] } });
    expect(strategy.places!.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['trafford', 'district'],
      ['e92000001', 'country'],
    ]);
    const results = strategy.indicators![0]!.measures[0]!.results!;
    expect(results.map(({ place }) => place)).to.deep.equal(['e92000001', 'trafford', 'trafford']);
  });

  it('take no figure of some people for that of all', () => {
    const { strategy } = readCsv(
      'Year,Sex,Household income,Units,GeoCode,Value\n2001/02,,,Percentage (%),,68.1\n2001/02,Female,,Percentage (%),,53.1\n2001/02,,Under £5k,Percentage (%),,50',
    );
    const results = strategy.indicators![0]!.measures[0]!.results!;
    expect(results.map(({ group }) => group)).to.deep.equal([
      undefined,
      'sex-female',
      'household-income-under-5k',
    ]);
    expect(validateStrategy(strategy).ok).to.equal(true);
  });

  it('take no words for a figure', () => {
    const { strategy, report } = readCsv(
      'Indicator,Period,Area,Value\nJobs,2011,Leeds,view\nJobs,2012,Leeds,12',
    );
    expect(strategy.indicators![0]!.measures[0]!.results).to.have.lengthOf(1);
    expect(report.cells.find(({ printed }) => printed === 'view')).to.include({ sure: 'unread' });
  });

  it('keep counts and limits beside a figure', () => {
    const { strategy } = readCsv(
      'Indicator,Year,Value,Lower CI,Upper CI,Numerator,Denominator\nJobs,2011,50%,40,60,"1,050","2,100"',
    );
    expect(strategy.indicators![0]!.measures[0]!.results![0]).to.deep.include({
      interval: { low: 40, high: 60 },
      numerator: 1050,
      denominator: 2100,
    });
  });
});

describe('readTables: what tables are like', () => {
  it('reads headings on two floors', () => {
    const { tables } = htmlTables(
      '<table><tr><th rowspan=2>Indicator<th colspan=2>2008/09<th colspan=2>2009/10</tr><tr><th>Target<th>Actual<th>Target<th>Actual</tr><tr><td>Crime<td>5<td>6<td>7<td>8</tr></table>',
    );
    const { strategy } = readTables(tables, TOLD);
    const [measure] = strategy.indicators![0]!.measures;
    expect(measure!.targets!.map(({ due, printed }) => [due.end, printed])).to.deep.equal([
      ['2009-03-31', '5'],
      ['2010-03-31', '7'],
    ]);
    expect(measure!.results!.map(({ period, printed }) => [period!.end, printed])).to.deep.equal([
      ['2009-03-31', '6'],
      ['2010-03-31', '8'],
    ]);
  });

  it('takes rows with the reference of the row above for rows of one action', () => {
    const { strategy } = readCsv(
      'Ref,Action,Lead,By when\n1.1,Hold events,Housing,March 2007\n1.1,Publish a report,,June 2007\n1.2,Train staff,Housing,2007/08',
    );
    expect(strategy.actions!.map(({ ref, rows }) => [ref, rows?.map(({ title }) => title)])).to.deep.equal([
      ['1.1', ['Hold events', 'Publish a report']],
      ['1.2', undefined],
    ]);
  });

  it('takes a row across the table for a heading', () => {
    const { tables } = htmlTables(
      '<table><tr><th>Action<th>Lead</tr><tr><td colspan=2>Objective 1: Belonging</tr><tr><td>Hold events<td>Housing</tr><tr><td colspan=2>Objective 2: Equality</tr><tr><td>Train staff<td>Housing</tr></table>',
    );
    const { strategy } = readTables(tables, TOLD);
    expect(strategy.objectives!.map(({ ref, title }) => [ref, title])).to.deep.equal([
      ['Objective 1', 'Belonging'],
      ['Objective 2', 'Equality'],
    ]);
    expect(strategy.actions!.map(({ objectives }) => objectives)).to.deep.equal([
      ['objective-1'],
      ['objective-2'],
    ]);
  });

  it('tells of a lead cell with too many words and signs for names, and takes none from it', () => {
    const { strategy, report } = readTables(
      csvTables(`Action,Lead\nHold a festival,Council ${'&'.repeat(1000)} Police\nOpen a hall,Council`)
        .tables,
    );
    const crowded = report.cells.find(({ printed }) => printed.includes('Police'));
    expect(crowded).to.include({ sure: 'unread' });
    expect(crowded?.doubts.map(({ note }) => note)).to.deep.equal(['the text is too long for names']);
    expect(strategy.actions?.map(({ leads }) => leads?.length ?? 0)).to.deep.equal([0, 1]);
  });

  it('leaves figures unread where nobody can tell of which part they are', () => {
    const { strategy, report } = readCsv(
      'Indicator,Target March 2009\n"Staff who are: a) women b) disabled",45%',
    );
    expect(strategy.indicators![0]!.measures.map(({ targets }) => targets)).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(report.cells.filter(({ printed }) => printed === '45%').map(({ sure }) => sure)).to.deep.equal([
      'unread',
      'unread',
    ]);
  });

  it('keeps what a row without a name says, with the row above', () => {
    const { strategy, report } = readCsv('Indicator,Target,Comments\nCrime,5,\n,6,see below');
    expect(strategy.indicators![0]!.notes!.map(({ text }) => text)).to.deep.equal([
      'Target: 6',
      'Comments: see below',
    ]);
    expect(report.cells.filter(({ row }) => row === 3).map(({ sure }) => sure)).to.deep.equal([
      'doubtful',
      'doubtful',
    ]);
  });

  it('reads nothing into a table that is of no plan, and says so of every cell', () => {
    const { strategy, report } = readCsv('Family,Council\n1,Leeds');
    expect(strategy).to.deep.equal({ id: 'plan', title: 'Plan', format: 2 });
    expect(report.cells.map(({ sure, as }) => [sure, as])).to.deep.equal(
      Array(4).fill(['unread', undefined]),
    );
  });

  it('keeps the head and the parts that are given', () => {
    const { strategy } = readCsv('Indicator,Target\nCrime,5', {
      strategy: { id: 'x', title: 'X', bodies: [] },
    });
    expect(strategy).to.deep.include({ id: 'x', title: 'X' });
  });

  it('accounts for every filled cell, whatever stands in it, and makes a document that can be validated', () => {
    const headings = [
      'Ref',
      'Indicator',
      'Action',
      'Target March 2009',
      'Result',
      '2008/09',
      'Lead',
      'By when',
      'Value',
      'Year',
      'Unit',
      'Milestones',
      'Odd',
      '',
    ];
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        '5%',
        '1.1',
        'Crime',
        'a) 5 b) 6',
        'TBC',
        'March 2009',
        'Housing & Health',
        '__proto__',
        'constructor',
        '31 June 2009',
      ),
      fc.string({ maxLength: 12 }),
    );
    const grid = fc
      .array(fc.constantFrom(...headings), { minLength: 1, maxLength: 6 })
      .chain((head) =>
        fc
          .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { maxLength: 6 })
          .map((rows) => [head, ...rows]),
      );
    fc.assert(
      fc.property(grid, (rows) => {
        const cells = rows.map((row, at) =>
          row.map((text, column) => ({ text: text.trim(), row: at + 1, column: column + 1 })),
        );
        const table: Table = { place: { number: 1 }, headings: [], rows: cells, notes: [] };
        const { strategy, report } = readTables([table], TOLD);
        const places = new Set(report.cells.map(({ row, column }) => `${row} ${column}`));
        const filled = cells.flat().filter(({ text }) => text !== '');
        expect(filled.filter(({ row, column }) => !places.has(`${row} ${column}`))).to.deep.equal([]);
        const wrong = validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');
        expect(wrong).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});
