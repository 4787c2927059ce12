// Tables of other widths below each other on one sheet: lists of one column, tables right below others, and what stands between them.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { markdownTables } from '../../../src/read/table/markdown-tables.js';
import type { TablesOptions } from '../../../src/read/plan/tables-options.js';

const readCsv = (lines: readonly string[], options: TablesOptions = {}): PlanReading =>
  readTables(csvTables(lines.join('\n')).tables, { yearStartsIn: 4, ...options });

const kindsOf = ({ report }: PlanReading) => report.tables.map(({ kind }) => kind);
const namesOf = ({ strategy: { indicators = [], actions = [] } }: PlanReading) => [
  indicators.map(({ name }) => name),
  actions.map(({ title }) => title),
];

const LIST = ['Indicator', 'Feel safe after dark', 'Belong to the area', 'Get on well'];
const ACTIONS = ['Action,Lead,When', 'Hold a forum,Libraries,June 2009', 'Write a pack,Schools,July 2009'];
const INDICATORS = [
  'Indicator,Baseline,Target March 2011,Source',
  'NI 4,31%,34%,Survey',
  'NI 5,75%,80%,Survey',
];
const [LISTED, WRITTEN] = [LIST.slice(1), ['Hold a forum', 'Write a pack']];
/** Lines as a program for spreadsheets saves a sheet of four columns. */
const wide = (lines: readonly string[]) =>
  lines.map((line) => line + ','.repeat(3 - line.split(',').length + 1));

describe('tables below each other', () => {
  for (const [why, lines, kinds, names] of [
    ['a list above a table', [...LIST, '', ...ACTIONS], ['indicators', 'actions'], [LISTED, WRITTEN]],
    ['a list below a table', [...ACTIONS, '', ...LIST], ['actions', 'indicators'], [LISTED, WRITTEN]],
    [
      'a list with a title, and a table with its own right below',
      ['Other indicators', ...LIST, 'What we will do', ...ACTIONS],
      ['indicators', 'actions'],
      [LISTED, WRITTEN],
    ],
    [
      'a list above a table on a sheet of four columns',
      wide([...LIST, 'What we will do', ...ACTIONS]),
      ['indicators', 'actions'],
      [LISTED, WRITTEN],
    ],
    [
      'a list below a table on a sheet of four columns',
      wide([...ACTIONS, 'Other indicators', ...LIST]),
      ['actions', 'indicators'],
      [LISTED, WRITTEN],
    ],
    [
      'a list between two tables on a sheet of four columns',
      wide([...ACTIONS, '', ...LIST, '', ...INDICATORS]),
      ['actions', 'indicators', 'indicators'],
      [[...LISTED, 'NI 4', 'NI 5'], WRITTEN],
    ],
    [
      'a narrower table right below a wider one',
      wide([...INDICATORS, 'Action,Lead', 'Hold a forum,Libraries', 'Write a pack,Schools']),
      ['indicators', 'actions'],
      [['NI 4', 'NI 5'], WRITTEN],
    ],
    [
      'a wider table right below a narrower one, with a title in its first cell',
      wide([...ACTIONS, 'How we will know', ...INDICATORS]),
      ['actions', 'indicators'],
      [['NI 4', 'NI 5'], WRITTEN],
    ],
    [
      'a title below a last row with one filled cell, which stays a row',
      wide([...ACTIONS, 'Map the forums', 'How we will know', ...INDICATORS]),
      ['actions', 'indicators'],
      [
        ['NI 4', 'NI 5'],
        [...WRITTEN, 'Map the forums'],
      ],
    ],
    [
      'a framework with a table right below its title',
      [
        ...['Framework of priorities,Leadership,Values', 'Openness,,', 'Hospitality,,', 'Justice,,'],
        ...['Objective 1: Belonging,,', ...ACTIONS],
      ],
      ['framework', 'actions'],
      [[], WRITTEN],
    ],
  ] as const) {
    it(`are told apart: ${why}`, () => {
      const reading = readCsv(lines);
      expect(kindsOf(reading)).to.deep.equal(kinds);
      expect(namesOf(reading)).to.deep.equal(names);
      expect(reading.report.cells.filter(({ sure }) => sure === 'unread')).to.deep.equal([]);
    });
  }

  it('give a table all of its titles from the one that numbers an objective', () => {
    const titles = ['Objective 1: Belonging', 'What we will do', 'By April 2011:'];
    const { strategy } = readCsv(wide([...INDICATORS, ...titles, ...ACTIONS]));
    const [objective] = strategy.objectives!;
    expect([objective!.ref, objective!.title]).to.deep.equal(['Objective 1', 'Belonging']);
    expect(strategy.actions!.map(({ objectives }) => objectives)).to.deep.equal([
      [objective!.id],
      [objective!.id],
    ]);
    expect(strategy.indicators).to.have.lengthOf(2);
  });

  it('know a table by a title that explains its columns', () => {
    const reading = readCsv([
      'Fund,Amount',
      'Home Office,£75',
      'Consultations,',
      'Group,Date',
      'Faith Forum,15 January 2004',
    ]);
    expect(kindsOf(reading)).to.deep.equal(['funds', 'consultations']);
    expect(reading.strategy.funds).to.have.lengthOf(1);
  });

  it('begin with a title in the row of the headings of a file of Markdown', () => {
    const lines = ['| Our actions | |', '|---|---|', '| Action | Lead |', '| Hold a forum | Libraries |'];
    const reading = readTables(markdownTables(lines.join('\n')).tables);
    expect(kindsOf(reading)).to.deep.equal(['actions']);
    expect(namesOf(reading)).to.deep.equal([[], ['Hold a forum']]);
  });

  it('take no day above the headings of money for an amount', () => {
    const reading = readCsv([
      'Cabinet,Partnership',
      '15 March 2004,17 March 2004',
      'Fund,Amount,From',
      'Home Office,£75,Libraries',
    ]);
    expect(reading.strategy.funds!.map(({ title }) => title)).to.deep.equal(['Home Office']);
    const day = reading.report.cells.find(({ printed }) => printed === '17 March 2004');
    expect(day!.sure).to.equal('unread');
  });

  it('read a list where somebody says what heads it', () => {
    const lines = ['What we look at', ...LISTED, '', ...ACTIONS];
    expect(kindsOf(readCsv(lines))).to.deep.equal(['actions']);
    const options = { columns: { 'What we look at': 'indicator' } } as const;
    expect(namesOf(readCsv(lines, options))).to.deep.equal([LISTED, WRITTEN]);
  });

  for (const [why, lines] of [
    ['a heading with one line below it', ['Actions', 'Theme: Safer', '', ...ACTIONS]],
    ['a heading with an empty line below it', ['Indicator', '', 'Leeds', 'Cohesion', '', ...ACTIONS]],
    [
      'headings of rows that go on with wider ones',
      ['Action,Lead,When', 'Objectives,,', 'Hold a forum,,', 'Write a pack,,', 'Meet,Schools,2009'],
    ],
    [
      'a heading of rows before rows like others',
      [...ACTIONS, 'Leadership,,', 'Target groups meet,Lead officer,June 2009'],
    ],
    ['titles alone', ['Leeds', 'Cohesion plan', 'Reviewed in June', ...ACTIONS]],
  ] as const) {
    it(`are one where there is no more than ${why}`, () => {
      expect(kindsOf(readCsv(lines))).to.deep.equal(['actions']);
    });
  }

  it('tells of each title above a table, and that it is not read where the table is not', () => {
    const cells = readCsv(['Leeds', 'Plan', ...ACTIONS]).report.cells.slice(0, 2);
    expect(cells.map(({ row, column, as, sure }) => [row, column, as, sure])).to.deep.equal([
      [1, 1, 'title', 'exact'],
      [2, 1, 'title', 'exact'],
    ]);
    const [title] = readCsv(['Leeds', 'Colour,Shape', 'Red,Square']).report.cells;
    expect([title!.printed, title!.as, title!.sure]).to.deep.equal(['Leeds', undefined, 'unread']);
  });

  const part = fc.oneof(
    fc.constantFrom<readonly string[]>(LIST, ACTIONS, INDICATORS),
    fc.constantFrom<readonly string[]>(
      [''],
      ['Other indicators'],
      ['Plan 2009'],
      ['Source: survey'],
      ['Objective 1: Belonging'],
      ['Indicator'],
      ['* not yet known'],
      ['Leeds, York', 'and Hull'],
      ['Framework of priorities,Leadership,Values', 'Openness,x,', 'Justice,,'],
    ),
  );

  it('loses no filled cell: it is in the document, or the report tells of it at its place', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, isWide) => {
        // a number for each, so that none is taken for another
        const lines = parts.flatMap((own, at) =>
          own.map((line) => line.replace(/(forum|pack|dark|area|well|2009|survey)/, `$1 ${at}`)),
        );
        const { strategy, report } = readCsv(isWide ? wide(lines) : lines);
        const told = new Set(report.cells.map(({ row, column, printed }) => `${row}:${column}:${printed}`));
        const document = JSON.stringify(strategy);
        lines.forEach((line, at) =>
          line.split(',').forEach((cell, column) => {
            const text = cell.trim();
            if (text === '' || told.has(`${at + 1}:${column + 1}:${text}`)) return;
            expect(document, `${text} in ${JSON.stringify(lines)}`).to.contain(text);
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
