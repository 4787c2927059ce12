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

  for (const [heading, kind, field] of [
    ['When will it be completed by?', 'actions', 'deadline'],
    ['Who will lead on this?', 'actions', 'lead'],
    ["How will we know we've succeeded?", 'actions', 'indicator'],
    ['How will we measure success?', 'actions', 'indicator'],
    ['Lead Officer / Agency', 'actions', 'lead'],
    ['Notes / Comments', 'actions', 'comment'],
    ['Inputs / Resources', 'actions', 'resources'],
    ['Target date (MM/YY)', 'actions', 'deadline'],
    ['Due date (dd/mm/yyyy)', 'actions', 'deadline'],
    ['Milestone 2', 'actions', 'milestone'],
    ['Protected Characteristic', 'actions', 'comment'],
    ['Equality Outcome', 'actions', 'outcome'],
    ['Programme', 'actions', 'action'],
    ['PI Code & Short Name', 'indicators', 'indicator'],
    ['Year End Forecast', 'indicators', 'comment'],
    ['National Average', 'indicators', 'comment'],
    ['Change in rank', 'indicators', 'comment'],
    ['Good is', 'indicators', 'polarity'],
    ['Risk Owner', 'risks', 'lead'],
    ['Risk Ref', 'risks', 'ref'],
    ['Local authority code', 'observations', 'area-code'],
    ['Lower CI 95%', 'observations', 'lower'],
    ['Upper 95% confidence interval', 'observations', 'upper'],
    ['Percentage', 'observations', 'value'],
    ['Area (LSOA)', 'observations', 'area'],
  ] as const) {
    it(`reads every word of "${heading}"`, () => {
      const [column] = readColumns([heading], { ...TOLD, kind }).columns;
      expect([column!.field, column!.doubts]).to.deep.equal([field, []]);
    });
  }

  for (const [heading, kind, field] of [
    ['Milestone for partners', 'actions', 'milestone'],
    ['When the forum meets', 'actions', 'deadline'],
    ['Who it is for', 'actions', 'lead'],
    ['What it is', 'actions', undefined],
    ['Indicator Put Forward', 'indicators', 'indicator'],
    ['Employment status', 'observations', undefined],
    ['Country of birth', 'observations', undefined],
    ['Percentage who agree', 'observations', undefined],
    ['Compared to England', 'observations', 'comment'],
  ] as const) {
    it(`is in doubt of "${heading}"`, () => {
      const [column] = readColumns([heading], { ...TOLD, kind }).columns;
      expect([column!.field, column!.doubts.length]).to.deep.equal([field, 1]);
    });
  }

  it('reads the year that a numbered year is', () => {
    const headings = ['Indicator', 'Year 1 (2024/25) target', 'Year 2 target'];
    const [, dated, undated] = readColumns(headings, TOLD).columns;
    expect([dated!.field, dated!.period!.start, dated!.doubts]).to.deep.equal(['target', '2024-04-01', []]);
    expect(undated!.doubts).to.have.lengthOf(1);
  });

  it('takes questions for indicators where figures answer them', () => {
    expect(readColumns(['Question', 'Response', '2022 (%)', '2024 (%)'], TOLD).kind).to.equal('indicators');
    expect(readColumns(['Question', 'Answer', 'Source'], TOLD).kind).to.equal(undefined);
  });

  it('takes "Action" for what is done, beside what asks for it', () => {
    expect(fieldsOf(['Recommendation', 'Action', 'Who', 'When'])).to.equal('- action lead deadline');
    expect(fieldsOf(['Recommendation', 'Who', 'When'])).to.equal('action lead deadline');
  });

  it('is in doubt of a time of which another column has a later one', () => {
    const headings = ['Action', 'Target Date', 'Revised Target Date'];
    const [, first, later] = readColumns(headings, TOLD).columns;
    expect([first!.field, first!.doubts.map(({ words }) => words)]).to.deep.equal([
      'deadline',
      [headings[2]],
    ]);
    expect([later!.field, later!.doubts.length]).to.deep.equal([undefined, 1]);
    const done = readColumns(['Action', 'Target Date', 'Actual completion date'], TOLD).columns[1];
    expect(done!.doubts).to.deep.equal([]);
  });

  it('reads the names of columns that the statistics office gives', () => {
    const headings = ['LSOA11CD', 'LSOA11NM', 'LAD20NM', 'Year', 'Count', 'Rate'];
    expect(fieldsOf(headings)).to.equal('area-code area - period numerator value');
  });

  it('reads a plan of milestones from their start to their finish', () => {
    const headings = ['Workstream', 'Milestone', 'Start', 'Finish', '% complete', 'Dependencies'];
    expect(fieldsOf(headings)).to.equal('action milestone start deadline comment comment');
  });

  it('keeps "How" with the actions that stand beside it', () => {
    expect(fieldsOf(['What will we do?', 'How will we do it?', 'Who', 'When'])).to.equal(
      'action comment lead deadline',
    );
    expect(fieldsOf(['How will we do it?', 'Who', 'When'])).to.equal('action lead deadline');
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
