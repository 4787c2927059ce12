// What a council says of the kind of its tables, by their headings: it counts for more than what the headings fit, and the report says it.
import { expect } from 'chai';
import { kindSaid } from '../../../src/read/columns/kind-mapping.js';
import { KINDS, readColumns } from '../../../src/read/columns/read-columns.js';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import type { TablesOptions } from '../../../src/read/plan/tables-options.js';
import { readFile } from '../../../src/read/read-file.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';

const readCsv = (text: string, options: TablesOptions = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, ...options });
const kindsIn = ({ report }: PlanReading) => report.tables.map(({ kind, isSaid }) => [kind, isSaid]);
const notesIn = ({ report }: PlanReading) =>
  new Set(report.cells.flatMap(({ doubts }) => doubts.map(({ note }) => note)));

describe('kindSaid', () => {
  for (const [headings, kind] of [
    [['Ref', 'Work'], 'actions'],
    [['REF', ' work\n'], 'actions'],
    [['Ref', '', 'Work', 'Work'], 'actions'],
    [['Work', 'Ref'], undefined],
    [['Ref', 'Work', 'Lead'], undefined],
    [['Ref', 'Works'], undefined],
    [[], undefined],
    [['', ' '], undefined],
    [['Ref | Work'], 'actions'],
    [['Ref', 'Work', ' '.repeat(20_000)], undefined],
  ] as const) {
    it(`says ${kind ?? 'nothing'} of ${JSON.stringify(headings).slice(0, 60)}`, () =>
      expect(kindSaid(headings, { 'Ref | Work': 'actions', ' | ': 'risks' })).to.equal(kind));
  }

  it('says nothing where nothing was said', () => expect(kindSaid(['Ref'], undefined)).to.equal(undefined));
});

describe('the kind that a council says', () => {
  const MILESTONES = 'Action,Milestone,By when\nForum,Hall booked,May 2009\nForum,Speakers found,June 2009\n';

  it('is taken in the place of the one that the rows show', () => {
    expect(kindsIn(readCsv(MILESTONES))).to.deep.equal([['milestones', undefined]]);
    const said = readCsv(MILESTONES, { kinds: { 'Action | Milestone | By when': 'actions' } });
    expect(kindsIn(said)).to.deep.equal([['actions', true]]);
    expect(said.strategy.actions!.map(({ title }) => title)).to.include('Forum');
  });

  it('is that of each kind, whatever the headings fit', () => {
    for (const kind of KINDS) {
      const { isSaid, ...read } = readColumns(['Action', 'Lead'], { kinds: { 'Action | Lead': kind } });
      expect([read.kind, isSaid]).to.deep.equal([kind, true]);
    }
  });

  it('lets a table be read that fits no kind, with the columns that are said', () => {
    const text = 'Our aims,Why\nGet on well,Many feel alone\nBelong,People move often\n';
    expect(kindsIn(readCsv(text))).to.deep.equal([[undefined, undefined]]);
    const said = readCsv(text, {
      kinds: { 'our aims | why': 'objectives' },
      columns: { 'Our aims': 'objective' },
    });
    expect(kindsIn(said)).to.deep.equal([['objectives', true]]);
    expect(said.strategy.objectives!.map(({ title }) => title)).to.deep.equal(['Get on well', 'Belong']);
  });

  it('takes the one column of texts for what the rows are about, in doubt', () => {
    const said = readCsv('What we count,2008/09\nPeople who belong,50%\nPeople who get on,76%\n', {
      kinds: { 'What we count | 2008/09': 'indicators' },
    });
    expect(said.strategy.indicators!.map(({ name }) => name)).to.deep.equal([
      'People who belong',
      'People who get on',
    ]);
    expect([...notesIn(said)].join()).to.match(/taken for that of the indicators, since it alone has words/);
  });

  it('leaves the cells unread, and says why, where no column can be what the rows are about', () => {
    const said = readCsv('Wanted,Got\n75%,76%\n60%,50%\n', { kinds: { 'Wanted | Got': 'actions' } });
    expect(kindsIn(said)).to.deep.equal([[undefined, undefined]]);
    expect(said.report.tables[0]!.columns.map(({ heading, column }) => [heading, column])).to.deep.equal([
      ['Wanted', 1],
      ['Got', 2],
    ]);
    expect(said.report.cells.every(({ sure }) => sure === 'unread')).to.equal(true);
    expect([...notesIn(said)]).to.deep.equal([
      'it was said to be a table of actions, and no column of it is known to hold the action: say with a mapping which does',
    ]);
  });

  it('leaves a table out, and each cell says so', () => {
    const said = readCsv('Action,Lead\nForum,Libraries\n', { kinds: { 'Action | Lead': 'ignore' } });
    expect(kindsIn(said)).to.deep.equal([[undefined, undefined]]);
    expect(said.strategy.actions).to.equal(undefined);
    expect([...notesIn(said)]).to.deep.equal(['the table was left out, as was said with a mapping']);
    expect(said.report.cells).to.have.length(4);
  });

  it('has a dictionary of columns read, which else is none of a plan', () => {
    const text =
      'Field name,Description,Type\nAREA_CD,Code of the ward,text\nVALUE_N,Number of people,number\n';
    expect(kindsIn(readCsv(text))).to.deep.equal([[undefined, undefined]]);
    const said = readCsv(text, {
      kinds: { 'Field name | Description | Type': 'indicators' },
      columns: { 'Field name': 'indicator' },
    });
    expect(said.strategy.indicators!.map(({ name }) => name)).to.deep.equal(['AREA_CD', 'VALUE_N']);
  });

  it('is said of tables with these headings alone, also below each other, and below a title', () => {
    const text =
      'Our plan\n\nAction,Lead\nForum,Libraries\n\nWhat,Who\nFair,Schools\nWalk,Parks\n\nIndicator,Target\nBelong,50%\n';
    const said = readCsv(text, { kinds: { 'What | Who': 'actions' }, columns: { What: 'action' } });
    expect(kindsIn(said)).to.deep.equal([
      ['actions', undefined],
      ['actions', true],
      ['indicators', undefined],
    ]);
    expect(said.strategy.actions!.map(({ title }) => title)).to.deep.equal(['Forum', 'Fair', 'Walk']);
  });

  it('is said of headings of two rows as the report has them', () => {
    const { tables } = htmlTables(
      '<table><tr><th rowspan=2>Action<th colspan=2>When<tr><th>Start<th>End<tr><td>Forum<td>May 2009<td>June 2009</table>',
    );
    const [before] = readTables(tables).report.tables;
    const headings = before!.columns.map(({ heading }) => heading).join(' | ');
    const said = readTables(tables, {
      kinds: { [headings]: 'milestones' },
      columns: { Action: 'milestone' },
    });
    expect(kindsIn(said)).to.deep.equal([['milestones', true]]);
  });

  it('goes through the reader of files', async () => {
    const { validation, report } = await readFile(MILESTONES, {
      kinds: { 'Action | Milestone | By when': 'actions' },
    });
    expect([validation.ok, report!.tables[0]!.kind]).to.deep.equal([true, 'actions']);
  });
});
