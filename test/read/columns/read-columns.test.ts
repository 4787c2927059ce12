// What headings say: those of the five documents, of public files, and of nobody.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { TableKind } from '../../../src/read/columns/column-field.js';
import { columnWords } from '../../../src/read/columns/column-words.js';
import { readColumns } from '../../../src/read/columns/read-columns.js';

const TOLD = { yearStartsIn: 4 };
const fieldsOf = (headings: readonly string[], options = {}): string =>
  readColumns(headings, { ...TOLD, ...options })
    .columns.map(({ field }) => field ?? '-')
    .join(' ');

const TABLES: readonly (readonly [string, TableKind, readonly string[], string])[] = [
  [
    'the indicators of Leeds',
    'indicators',
    [' Performance Indicator', 'Baseline', 'Target March 2009', 'Result 2008/09', 'Target March 2011 '],
    'indicator baseline target result target',
  ],
  ['the actions of Leeds', 'actions', ['Action/ Activity', 'Lead Directorate/ Service '], 'action lead'],
  [
    'the appendix of Coventry',
    'actions',
    ['Ref', 'Action', 'Milestones/Timescale', 'Reporting arrangements'],
    'ref action milestone reporting',
  ],
  [
    'a long table',
    'observations',
    ['area_code', 'area_name', 'indicator', 'period', 'measure', 'unit', 'value'],
    'area-code area indicator period measure unit value',
  ],
  [
    'an open platform',
    'observations',
    ['Year', 'Sex', 'Units', 'GeoCode', 'Value'],
    'period group unit area-code value',
  ],
  [
    'results of a template',
    'observations',
    ['Indicator', 'Time period', 'Kind', 'Value'],
    'indicator period kind value',
  ],
  ['milestones of a template', 'milestones', ['Ref', 'Milestone', 'By when'], 'ref milestone deadline'],
  ['objectives of a template', 'objectives', ['Ref', 'Objective', 'What it means'], 'ref objective summary'],
  [
    'a project register',
    'actions',
    ['project_name', 'department', 'colour_rating', 'start_date', 'end_date'],
    'action lead rating start deadline',
  ],
  [
    'a catalogue of indicators',
    'indicators',
    ['Priority', 'Indicator', 'Source', 'Period', 'Notes'],
    'objective indicator source period comment',
  ],
  [
    'questions',
    'actions',
    ['What we will do', 'Who', 'By when', 'How will we know'],
    'action lead deadline indicator',
  ],
  ['capitals', 'indicators', ['PI', 'UNIT', 'TARGET', 'OUTTURN'], 'indicator unit target result'],
  [
    'the shortest of questions',
    'actions',
    ['Aim', 'What?', 'Who?', 'When?', 'Measure of success'],
    'objective action lead deadline indicator',
  ],
  [
    'an action plan with strands',
    'actions',
    ['Strand', 'Initiative', 'Delivery Lead', 'Service area', 'Target completion date', '% complete'],
    'objective action lead - deadline progress',
  ],
  [
    'the export of a performance system',
    'indicators',
    ['KPI', 'KPI Title', 'Managed By', 'Latest Value', 'Target', 'Short Trend', 'Latest Note'],
    'indicator - lead result target comment comment',
  ],
  [
    'a task list',
    'actions',
    ['Task', 'Assigned to', 'Completed by', 'Stage'],
    'action lead deadline progress',
  ],
  ['plurals', 'indicators', ['KPIs', 'Targets', 'Actuals'], 'indicator target result'],
];

describe('readColumns', () => {
  for (const [name, kind, headings, fields] of TABLES) {
    it(`reads ${name}`, () => {
      expect(readColumns(headings, TOLD).kind).to.equal(kind);
      expect(fieldsOf(headings)).to.equal(fields);
    });
  }

  it('reads the time that a heading names', () => {
    const { columns } = readColumns(
      ['Indicator', 'Target March 2009', '2010/11 Target', 'Actual Q2 2008/09'],
      TOLD,
    );
    expect(columns.map(({ period }) => period?.end)).to.deep.equal([
      undefined,
      '2009-03-31',
      '2011-03-31',
      '2008-09-30',
    ]);
    expect(columns.flatMap(({ doubts }) => doubts)).to.deep.equal([]);
  });

  it('reads the unit that a heading names', () => {
    const { columns } = readColumns(['Indicator', 'Baseline (%)', 'Target (£)'], TOLD);
    expect(columns.map(({ unit }) => unit?.kind)).to.deep.equal([undefined, 'percent', 'money']);
  });

  for (const [heading, field, unit, scale] of [
    ['Value per 1,000', 'value', { kind: 'rate', per: 1000 }, undefined],
    ['Value (per 100000 population)', 'value', { kind: 'rate', per: 100_000 }, undefined],
    ['Value (%)', 'value', { kind: 'percent' }, undefined],
    ['Value (£m)', 'value', { kind: 'money', currency: 'GBP' }, 1_000_000],
    ['Value £000s', 'value', { kind: 'money', currency: 'GBP' }, 1_000],
    ['Value (000s)', 'value', undefined, 1_000],
    ['Value (thousands)', 'value', undefined, 1_000],
    ['Value', 'value', undefined, undefined],
  ] as const) {
    it(`reads what "${heading}" counts in`, () => {
      const [column] = readColumns([heading], { ...TOLD, kind: 'observations' }).columns;
      expect([column!.field, column!.unit, column!.scale]).to.deep.equal([field, unit, scale]);
    });
  }

  it('keeps the scale of a column that a person maps', () => {
    const options = { ...TOLD, columns: { 'Sum (£m)': 'target' } } as const;
    expect(readColumns(['Indicator', 'Sum (£m)'], options).columns[1]).to.include({
      field: 'target',
      scale: 1_000_000,
    });
  });

  it('reads a year alone as results, and doubts it', () => {
    const { columns } = readColumns(['Indicator', 'Unit', '2007/08', '2008/09'], TOLD);
    expect(columns.map(({ field }) => field)).to.deep.equal(['indicator', 'unit', 'result', 'result']);
    expect(columns[2]!.doubts[0]!.code).to.equal('several-readings');
  });

  it('doubts words beside those that it knows', () => {
    const [, column] = readColumns(['Indicator', 'Draft Target'], TOLD).columns;
    expect(column).to.include({ field: 'target' });
    expect(column!.doubts).to.deep.equal([
      { code: 'part-unread', words: 'Draft', note: 'these words of the heading were not read' },
    ]);
  });

  it('reads where a measure stands, and where it is to be', () => {
    const headings = ['How will we measure success?', 'Where are we now?', 'Where do we want to be by 2024?'];
    expect(fieldsOf(headings)).to.equal('indicator baseline target');
    expect(readColumns(headings, TOLD).columns[2]!.period!.end).to.equal('2024-12-31');
  });

  it('takes no sentence with a time for results of that time', () => {
    const headings = ['Indicator', 'Target 2020', 'What we all hope to see by 2024', 'Leeds 2019'];
    expect(fieldsOf(headings)).to.equal('indicator target - result');
  });

  it('takes some words for a heading by themselves alone', () => {
    expect(fieldsOf(['What', 'Who', 'Stage', '% complete'])).to.equal('action lead progress progress');
    expect(fieldsOf(['Action', 'Who', 'What it is', 'First stage'])).to.equal('action lead - -');
  });

  it('takes no column of dates for one of figures', () => {
    const headings = ['Indicator', 'Latest value', 'Date of latest value', 'Target', 'Target date (planned)'];
    expect(fieldsOf(headings)).to.equal('indicator result - target -');
    const { columns } = readColumns(headings, TOLD);
    expect(columns[2]!.doubts[0]).to.include({ code: 'part-unread', words: 'Date of latest value' });
  });

  it('takes no sentence for a heading that it knows', () => {
    const sentence = 'Does this contribute to the wider objectives that partners of the city have agreed?';
    const [, , column] = readColumns(['Indicator', 'Target', sentence], TOLD).columns;
    expect(column!.field).to.equal(undefined);
    expect(column!.doubts[0]!.words).to.equal(sentence);
  });

  it('gives a field to one column alone, and tells of the other', () => {
    const { columns } = readColumns(['Indicator', 'Performance measure', 'Target'], TOLD);
    expect(columns.map(({ field }) => field)).to.deep.equal(['indicator', undefined, 'target']);
    expect(columns[1]!.doubts[0]!.note).to.match(/"Indicator" was taken for the same/);
  });

  it('does as a person says, by heading or by number', () => {
    const headings = ['Thing', 'Indicator', 'Result 2008/09', 'Junk'];
    expect(fieldsOf(headings, { columns: { Thing: 'indicator', '2': 'comment', Junk: 'ignore' } })).to.equal(
      'indicator comment result -',
    );
    expect(fieldsOf(['A', 'B'], { kind: 'actions', columns: { A: 'action', '2': 'lead' } })).to.equal(
      'action lead',
    );
  });

  it('looks at own properties of a mapping only', () => {
    expect(fieldsOf(['Indicator', 'constructor', '__proto__', 'Target'], { columns: {} })).to.equal(
      'indicator - - target',
    );
  });

  it('says nothing of a table that is of no plan', () => {
    for (const headings of [['Family_Group', 'Local_Authority', 'Type'], ['a', 'b'], [''], []]) {
      const { kind, columns, score } = readColumns(headings, TOLD);
      expect(kind).to.equal(undefined);
      expect(score).to.equal(0);
      expect(columns).to.have.lengthOf(headings.length);
    }
  });

  it('knows every word of the published list as its field', () => {
    for (const kind of [
      'indicators',
      'actions',
      'observations',
      'milestones',
      'objectives',
      'funds',
    ] as const) {
      const seen = new Set<string>();
      for (const [field, list] of Object.entries(columnWords(kind))) {
        for (const words of list) {
          if (seen.has(words)) continue;
          seen.add(words);
          const [column] = readColumns([words], { ...TOLD, kind }).columns;
          expect(column!.field, `${kind}: ${words}`).to.equal(field);
        }
      }
    }
  });

  it('looks for a time in some words beside those known, and in no long text', () => {
    const beside = (words: string) => readColumns([`Indicator`, `Target ${words}`], TOLD).columns[1]!;
    expect(beside('March 2009').period).to.include({ end: '2009-03-31' });
    const long = `${' '.repeat(2)}of all of the ${'at of in the '.repeat(12)}March 2009`;
    expect(long.length).to.be.within(150, 290);
    expect(beside(long).doubts.map(({ code }) => code)).to.deep.equal(['part-unread']);
  });

  it('never throws, and has a column for every heading', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { maxLength: 8 }), (headings) => {
        const { columns } = readColumns(headings);
        expect(columns.map(({ column }) => column)).to.deep.equal(headings.map((_, index) => index + 1));
      }),
    );
  });
});
