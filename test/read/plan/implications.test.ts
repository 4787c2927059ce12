// Tables of implications and of a decision status: questions with yes or no, headed or not.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { columnWords } from '../../../src/read/columns/column-words.js';
import { readColumns } from '../../../src/read/columns/read-columns.js';
import { answerIn } from '../../../src/read/plan/cells/answer-text.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import leicester from '../../../src/strategies/leicester-2004.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { leicesterTables } from '../../support/source-tables/leicester.js';
import { csvOf } from '../../support/source-tables/as-files.js';

const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, strategy });
const tableOf = (title: string): string =>
  csvOf(leicesterTables().find(({ titles }) => titles[0] === title)!);
const answersOf = ({ strategy }: PlanReading) =>
  (strategy.implications ?? []).map(({ name, answer }) => [name, answer]);
const inDoubt = ({ report }: PlanReading) =>
  report.cells.filter(({ sure }) => sure !== 'exact').map(({ printed, sure }) => [printed, sure]);
const errorsOf = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');

describe('readTables: implications', () => {
  it('of Leicester are those that people wrote down, exactly', () => {
    const reading = readCsv(tableOf('Other Implications'));
    const own = leicester.implications!.filter(({ table }) => table === 'other implications');
    expect(reading.strategy.implications!.map(({ id: _id, table: _table, ...one }) => one)).to.deep.equal(
      own.map(({ name, answer, printed, reference }) => ({
        name,
        answer,
        ...(printed !== undefined && { printed }),
        ...(reference !== undefined && { reference }),
      })),
    );
    expect(inDoubt(reading)).to.deep.equal([]);
    expect(reading.report.tables.map(({ kind }) => kind)).to.deep.equal(['implications']);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('of a decision status have no headings: its title and its answers show them', () => {
    const reading = readCsv(tableOf('DECISION STATUS'));
    expect(answersOf(reading)).to.deep.equal([
      ['Key Decision', 'no'],
      ['Reason', 'not-applicable'],
      ['Appeared in', 'no'],
      ['Executive or', 'words'],
    ]);
    expect(reading.strategy.implications![0]!.table).to.equal('DECISION STATUS');
    expect(inDoubt(reading)).to.deep.equal([]);
  });

  it('join those that the document has', () => {
    const reading = readCsv(tableOf('Other Implications'), leicester);
    expect(reading.strategy.implications).to.deep.equal(leicester.implications);
    expect(reading.report.cells.find(({ printed }) => printed === 'Policy')!.path).to.deep.equal([
      'implications',
      leicester.implications!.findIndex(({ id }) => id === 'policy'),
      'name',
    ]);
  });

  it('are read below headings not seen before, and keep their comments', () => {
    const reading = readCsv(
      'Corporate implications,Y/N,Details\nEquality,Y,Assessed in May\nFinancial,N,\nLegal,n/a,',
    );
    expect(answersOf(reading)).to.deep.equal([
      ['Equality', 'yes'],
      ['Financial', 'no'],
      ['Legal', 'not-applicable'],
    ]);
    expect(reading.strategy.implications![0]!.notes).to.deep.equal([{ text: 'Details: Assessed in May' }]);
    expect(inDoubt(reading)).to.deep.equal([]);
  });

  it('take a third column without a heading for paragraphs where it looks so', () => {
    const { strategy } = readCsv('Legal implications\nDuty to consult,Yes,4.1\nCost,No,');
    expect(strategy.implications![0]!.reference).to.equal('4.1');
    const other = readCsv('Legal implications\nDuty to consult,Yes,It is law\nCost,No,').strategy;
    expect(other.implications![0]!.notes).to.deep.equal([{ text: 'Without a heading: It is law' }]);
  });

  it('doubt marks, missing answers and what is said beside an answer', () => {
    const reading = readCsv('Implications,Yes/No\nHealth,✓\nCrime,\nCost,"No, within budget"');
    expect(answersOf(reading)).to.deep.equal([
      ['Health', 'unclear'],
      ['Crime', 'unclear'],
      ['Cost', 'no'],
    ]);
    expect(inDoubt(reading)).to.deep.equal([
      ['✓', 'doubtful'],
      ['Crime', 'doubtful'],
      ['No, within budget', 'doubtful'],
    ]);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('are one where a page repeats a row or the headings, and two, in doubt, where the answers differ', () => {
    const reading = readCsv(
      'Implications,Yes/No\nHealth,Yes\nCrime,No\nImplications,Yes/No\nHealth,Yes\nCrime,Yes',
    );
    expect(reading.strategy.implications!.map(({ id, answer }) => [id, answer])).to.deep.equal([
      ['health', 'yes'],
      ['crime', 'no'],
      ['crime-2', 'yes'],
    ]);
    expect(inDoubt(reading)).to.deep.equal([['Crime', 'doubtful']]);
  });

  for (const [what, text] of [
    ['other lists with a title of implications', 'Financial implications\nRevenue,£3000\nCapital,£400'],
    ['yes and no below another title', 'Checklist\nCake,Yes\nTea,No'],
    ['yes and no without a title', 'Equality,Yes\nLegal,No'],
    ['attendance', 'Attendance\nGroup,Present,Apologies\nHousing,Yes,No\nHealth,No,Yes'],
    ['votes', 'Member,Voted\nFirst,Yes\nSecond,No'],
    ['decisions of an agenda', 'Item,Report of,Decision\n1,Chief Executive,Yes\n2,Head of Housing,No'],
  ] as const) {
    it(`are not made of ${what}`, () => {
      const { strategy, report } = readCsv(text);
      expect(strategy.implications).to.equal(undefined);
      expect(report.cells.every(({ sure }) => sure === 'unread')).to.equal(true);
    });
  }

  it('lose no cell, whatever stands in the rows', () => {
    const word = fc.constantFrom(
      '',
      'Yes',
      'no',
      'N/A',
      '✓',
      '4.1',
      'Health',
      'No change',
      '__proto__',
      'All',
    );
    const rows = fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.boolean(), (body, isHeaded) => {
        const top = isHeaded ? [['Implications', 'Yes/No', 'Paragraph']] : [];
        const cells = [...top, ...body].map((row, at) =>
          row.map((text, column) => ({ text, row: at + 1, column: column + 1 })),
        );
        const headings = [{ text: 'Other implications', row: 0 }];
        const reading = readTables([{ place: { number: 1 }, headings, rows: cells, notes: [] }]);
        const told = new Set(reading.report.cells.map(({ row, column }) => `${row} ${column}`));
        const filled = cells.flat().filter(({ text }) => text !== '');
        expect(filled.filter(({ row, column }) => !told.has(`${row} ${column}`))).to.deep.equal([]);
        expect(errorsOf(reading)).to.deep.equal([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('readColumns: statements', () => {
  for (const [kind, key, beside] of [
    ['implications', 'implication', 'Yes/No'],
    ['consultations', 'consulted', 'When'],
    ['commitments', 'with', 'Theme'],
    ['risks', 'risk', 'Mitigation'],
  ] as const) {
    it(`knows tables of ${kind} by every word of the published list`, () => {
      for (const word of columnWords(kind)[key]!) {
        // "risk rating" is the degree of a risk there, as the list of the kind says first
        const isOwn = !(columnWords(kind).rating ?? []).includes(word);
        expect(readColumns([word, beside]).kind, word).to.equal(isOwn ? kind : undefined);
      }
    });
  }

  it('knows them by what a person says of a column', () => {
    const { kind } = readColumns(['Danger', 'What we do'], { columns: { Danger: 'risk', 2: 'remedy' } });
    expect(kind).to.equal('risks');
  });
});

describe('answerIn', () => {
  for (const [text, answer, reference] of [
    ['Yes', 'yes', undefined],
    ['yes.', 'yes', undefined],
    ['NO', 'no', undefined],
    ['n', 'no', undefined],
    ['n.a.', 'not-applicable', undefined],
    ['Not applicable', 'not-applicable', undefined],
    ['No direct implications.', 'no', undefined],
    ['Yes – para 3.1', 'yes', 'para 3.1'],
    ['Yes, see sections 4 and 5', 'yes', 'see sections 4 and 5'],
    ['No change', 'words', undefined],
    ['Yesterday', 'words', undefined],
    ['North', 'words', undefined],
    ['None', 'words', undefined],
    ['n/about', 'words', undefined],
  ] as const) {
    it(`reads “${text}” as ${answer}, without a doubt`, () => {
      expect(answerIn(text)).to.deep.equal({ answer, ...(reference && { reference }), doubts: [] });
    });
  }

  for (const text of ['', '-', '✓', 'X', '?']) {
    it(`finds “${text}” unclear, and says why`, () => {
      const { answer, doubts } = answerIn(text);
      expect([answer, doubts.length]).to.deep.equal(['unclear', 1]);
    });
  }

  it('reads long words as words', () => {
    const long = `Yes (see para ${'1.'.repeat(500_000)}x`;
    expect(answerIn(long).answer).to.equal('words');
    expect(answerIn(`no${' '.repeat(1_900)}x`).answer).to.equal('words');
  });
});
