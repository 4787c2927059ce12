// Tables that are easily taken for what they are not: dictionaries of columns, tables right below each other, and tables whose
// key column has a heading that nobody knows.
import { expect } from 'chai';
import fc from 'fast-check';
import { PositionIndex } from '../../../src/read/plan/names/position-index.js';
import { readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { coventryActionTables, leedsIndicatorTables, type SourceTable } from '../../support/source-tables.js';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const csvOf = (rows: SourceTable): string => rows.map((row) => row.map(quoted).join(',')).join('\n');
const read = (csv: string) => readTables(csvTables(csv).tables);
const kindsOf = (csv: string) => read(csv).report.tables.map(({ kind }) => kind);

describe('a dictionary of columns', () => {
  const DICTIONARIES: Readonly<Record<string, string>> = {
    'by the name of a field': 'Field name,Title,Description,Unit\nward,Ward,Where,\nshare,Share,How many,%',
    'by the name of a variable': 'Variable,Label,Title,Source\nage,Age,Age in years,Census',
    'by the types of its rows': 'Name,Data type,Unit\nward,varchar(20),\nshare,decimal,%',
    'by names for programs': 'Title,Format,Example,Unit\nAREA_CD,text,E05,\nobs_value,number,5,%',
    'by files': 'Indicator,Source,Data,Code\nAge,Census,[view](age.csv),[view](age.R)',
  };
  for (const [how, csv] of Object.entries(DICTIONARIES)) {
    it(`is read as nothing, known ${how}, and says why`, () => {
      const { strategy, report } = read(csv);
      expect(strategy.indicators).to.equal(undefined);
      expect(report.tables).to.deep.equal([{ place: report.tables[0]!.place, columns: [] }]);
      expect(report.cells).to.have.lengthOf(csv.split(/[,\n]/).filter(Boolean).length);
      for (const { sure, doubts } of report.cells) {
        expect(sure).to.equal('unread');
        expect(doubts[0]!.note).to.match(/describe the columns of another file/);
      }
    });
  }

  it('is read as nothing where its headings say nothing of a plan', () => {
    const { strategy, report } = read(
      'Column,Description,Type,Unit\nward,Where,string,\nshare,How many,number,%',
    );
    expect(strategy.indicators).to.equal(undefined);
    expect(new Set(report.cells.map(({ sure }) => sure))).to.deep.equal(new Set(['unread']));
  });

  it('is not a list of indicators with their definitions, nor one that has figures', () => {
    const lists = [
      'Indicator,Definition,Unit\nGet on well,Share who agree,%\nTrust,Share who trust,%',
      'Indicator,Source,Data,Code,Type,Target\nGet on well,Survey,a.csv,NI 1,text,77%',
    ];
    for (const csv of lists) expect(kindsOf(csv), csv).to.deep.equal(['indicators']);
  });

  it('is read where somebody says what it is', () => {
    const { tables } = csvTables(DICTIONARIES['by files']!);
    expect(readTables(tables, { kind: 'indicators' }).strategy.indicators).to.have.lengthOf(1);
  });
});

describe('PositionIndex', () => {
  it('finds the first part of an identifier, also of those that were added later', () => {
    const list = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
    const index = new PositionIndex(list);
    expect(['a', 'b', 'c'].map((id) => index.of(id))).to.deep.equal([0, 1, undefined]);
    list.push({ id: 'c' });
    expect(index.of('c')).to.equal(3);
  });
});

describe('a table right below the rows of another', () => {
  const TABLES = {
    actions: 'Action,Lead,By when\nHold a forum,Leeds,June 2009',
    indicators: 'Indicator,Baseline,Target\nGet on well,5%,6%',
    funds: 'Grant,Amount,Funder\nBig one,"£5,000",Home Office',
  };
  const names = Object.keys(TABLES) as (keyof typeof TABLES)[];

  it('is a table of its own, whichever follows which', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2 }), (order) => {
        const { strategy, report } = read(order.map((name) => TABLES[name]).join('\n'));
        expect(report.tables.map(({ kind }) => kind)).to.deep.equal(order);
        for (const name of order) expect(strategy[name], name).to.have.lengthOf(1);
      }),
      { numRuns: 12 },
    );
  });

  it('is known where one of its headings is not, and none of them is an action', () => {
    const { strategy } = read(`${TABLES.actions}\nIndicator,Something odd,Target\nGet on well,5%,6%`);
    expect(strategy.actions!.map(({ title }) => title)).to.deep.equal(['Hold a forum']);
    expect(strategy.indicators!.map(({ name }) => name)).to.deep.equal(['Get on well']);
  });

  it('is none where its headings are repeated, or a row has a heading among its words', () => {
    expect(kindsOf(`${TABLES.actions}\n${TABLES.actions}`)).to.deep.equal(['actions']);
    expect(kindsOf(`${TABLES.actions}\nReview the targets,Partners,June 2010`)).to.deep.equal(['actions']);
  });
});

describe('a table whose key column has another heading', () => {
  const CASES = {
    indicators: { tables: leedsIndicatorTables(), from: /performance indicator/i, key: 'What we count' },
    actions: { tables: coventryActionTables(), from: /^area of activity/i, key: 'Work to be done' },
  };

  for (const [kind, { tables, from, key }] of Object.entries(CASES)) {
    it(`is read all the same, with a doubt in each cell of it: ${kind} of a real plan`, () => {
      let readable = 0;
      for (const table of tables) {
        const at = table.findIndex((row) => row.length > 1 && row.filter(Boolean).length > 1);
        const head = table[at]!;
        // the headings are repeated on each page
        const renamed = table.map((row) =>
          row.join() === head.join() ? row.map((text) => (from.test(text) ? key : text)) : row,
        );
        const [was, now] = [read(csvOf(table)), read(csvOf(renamed))];
        if (now.report.tables.every((one) => one.kind === undefined)) {
          // unread is allowed, wrong is not
          expect(now.report.cells.every(({ as }) => as === undefined || as === 'note')).to.equal(true);
          continue;
        }
        readable += 1;
        expect(now.strategy).to.deep.equal(was.strategy);
        const keys = now.report.cells.filter(({ as }) => as === kind.slice(0, -1));
        expect(keys).to.not.have.lengthOf(0);
        for (const { sure } of keys) expect(sure).to.equal('doubtful');
      }
      expect(readable).to.be.greaterThan(tables.length / 2);
    });
  }

  it('is not read where two columns may be it, or where it is of something else', () => {
    const unclear = [
      'Work,Wording,Lead,By when\nHold a big forum,In the hall,Leeds,June 2009',
      'How consulted,Who,When\nA letter to all,Residents,June 2009',
      'Meeting,Who,When\nThe first of many,Leeds,June 2009',
      'Work to be done,Cost\nHold a big forum,£5',
    ];
    for (const csv of unclear) expect(kindsOf(csv), csv).to.deep.equal([undefined]);
  });
});
