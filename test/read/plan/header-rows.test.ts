import { expect } from 'chai';
import { readTables } from '../../../src/read/plan/read-tables.js';
import type { TablesOptions } from '../../../src/read/plan/tables-options.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const read = (csv: string, options?: TablesOptions) => readTables(csvTables(csv).tables, options);

/** How each cell with these words was read: what as, and how surely. */
const told = ({ report }: ReturnType<typeof read>, words: string): string[] =>
  report.cells.filter(({ printed }) => printed === words).map(({ as, sure }) => `${as ?? 'nothing'} ${sure}`);

describe('readTables, where the headings of the first page are not known', () => {
  const paged = read(
    [
      'No.,What we do,Who answers,Whenever',
      '1.1,Hold a forum,Leeds,June 2009',
      '1.2,Train staff,Leeds,July 2009',
      'Ref,Action,Lead,By when',
      '1.3,Open a centre,Leeds,May 2010',
    ].join('\n'),
  );

  it('reads the rows above as rows of the table, in doubt', () => {
    expect(paged.strategy.actions!.map(({ title }) => title)).to.deep.equal([
      'Hold a forum',
      'Train staff',
      'Open a centre',
    ]);
    expect(told(paged, 'Hold a forum')).to.deep.equal(['action doubtful']);
    expect(told(paged, 'July 2009')).to.deep.equal(['deadline doubtful']);
    expect(told(paged, 'Open a centre')).to.deep.equal(['action exact']);
  });

  it('says of the first headings that they were not read', () => {
    expect(told(paged, 'What we do')).to.deep.equal(['nothing unread']);
    expect(told(paged, 'Whenever')).to.deep.equal(['nothing unread']);
  });

  it('leaves rows unread that show nothing of a row, and titles as they are', () => {
    const reading = read(
      ['Version,2,', 'Plan of Leeds,,', 'Action,Lead,By when', 'Hold a forum,Leeds,June 2009'].join('\n'),
    );
    expect(told(reading, 'Plan of Leeds')).to.deep.equal(['note exact']);
    expect(told(reading, 'Version')).to.deep.equal(['nothing unread']);
    expect(reading.strategy.actions).to.have.length(1);
  });

  it('leaves a title with a number a title, where references stand in the first column', () => {
    const { strategy } = read(
      'Version,2\n"Objective 4: get on","Objective 4: get on"\nRef,Action\n1.1,Hold',
      {
        kind: 'actions',
      },
    );
    expect(strategy.actions!.map(({ title }) => title)).to.deep.equal(['Hold']);
  });

  it('never calls a row with several texts a note without a doubt', () => {
    for (const above of ['a,b,c', '1.1,Act,June 2009', 'x,,2009', '"Yes, we do",Leeds,then'])
      for (const { as, sure, printed } of read(`${above}\nAction,Lead,By when\nHold,Leeds,June 2009`).report
        .cells)
        expect(`${as} ${sure}`, printed).to.not.equal('note exact');
  });
});

describe('readTables, where columns are told by number', () => {
  const rows = [
    'Hold a forum,Leeds,June 2009',
    'Train staff,Leeds,July 2009',
    'Open a centre,Leeds,May 2010',
    'Visit,Leeds,May 2011',
  ];
  const columns = { 1: 'action', 2: 'lead', 3: 'deadline' } as const;
  const titles = ['Hold a forum', 'Train staff', 'Open a centre', 'Visit'];
  const titlesOf = ({ strategy }: ReturnType<typeof read>) => strategy.actions?.map(({ title }) => title);

  it('loses no row below headings that are known', () => {
    expect(titlesOf(read(['Action,Lead,By when', ...rows].join('\n'), { columns }))).to.deep.equal(titles);
    expect(
      titlesOf(read(['To do,Lead,By when', ...rows].join('\n'), { columns: { 1: 'action' } })),
    ).to.deep.equal(titles);
  });

  it('takes the first row for headings where nobody knows it, in doubt', () => {
    const reading = read(['To do,Ours,Then', ...rows].join('\n'), { columns });
    expect(titlesOf(reading)).to.deep.equal(titles);
    expect(told(reading, 'To do')).to.deep.equal(['column-heading doubtful']);
    expect(told(reading, 'Visit')).to.deep.equal(['action exact']);
  });

  it('reads the first row of a table without headings as a row', () => {
    const reading = read(rows.join('\n'), { columns });
    expect(titlesOf(reading)).to.deep.equal(titles);
    expect(told(reading, 'Hold a forum')).to.deep.equal(['action exact']);
  });

  it('passes over a title', () => {
    expect(titlesOf(read(['Our plan,,', ...rows].join('\n'), { columns }))).to.deep.equal(titles);
  });

  it('takes the column that the caller chose before one with the same heading', () => {
    const reading = read('Action,Real action,Lead\nold,Hold a forum,Leeds', {
      columns: { 'Real action': 'action' },
    });
    expect(titlesOf(reading)).to.deep.equal(['Hold a forum']);
    expect(reading.report.tables[0]!.columns.map(({ field }) => field)).to.deep.equal([
      undefined,
      'action',
      'lead',
    ]);
    const [first, second] = read('A,B,Lead\none,two,Leeds', { columns: { A: 'action', B: 'action' } }).report
      .tables[0]!.columns;
    expect([first!.field, second!.field]).to.deep.equal(['action', undefined]);
  });
});

describe('readTables, where the kind is told', () => {
  it('reads rows of which each could head a table', () => {
    const rows = Array.from({ length: 6 }, (_, at) => `June 2009,Indicator ${at},${at}%`);
    const reading = read(['Period,Indicator,Value', ...rows].join('\n'), { kind: 'observations' });
    expect(reading.strategy.indicators).to.have.length(6);
    expect(told(reading, 'Value')).to.deep.equal(['column-heading exact']);
  });

  it('leaves a table unread that has no column for what it is of', () => {
    const reading = read('Odd,Things\na,b\nc,d', { kind: 'funds' });
    expect(reading.report.cells.map(({ sure }) => sure)).to.deep.equal(Array(6).fill('unread'));
  });
});

describe('readTables, where a table that is not understood stands right below another', () => {
  const reading = read(
    [
      'Action,Lead,By when',
      'Hold a forum,Leeds,June 2009',
      'Fund,Our own word,Target',
      'Rain,Leeds,5',
      'Action,Lead,By when',
      'Visit,Leeds,June 2009',
    ].join('\n'),
  );

  it('leaves its headings unread, and has its rows in doubt', () => {
    expect(told(reading, 'Our own word')).to.deep.equal(['nothing unread']);
    expect(told(reading, 'Rain')).to.deep.equal(['action doubtful']);
    expect(reading.strategy.actions!.map(({ title }) => title)).to.deep.equal([
      'Hold a forum',
      'Rain',
      'Visit',
    ]);
  });

  it('is sure again below headings that are known', () => {
    expect(told(reading, 'Hold a forum')).to.deep.equal(['action exact']);
    expect(told(reading, 'Visit')).to.deep.equal(['action exact']);
  });
});
