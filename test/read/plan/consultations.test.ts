// Timetables of consultation: who was asked, when and how; and the lists that only look like one.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import leicester from '../../../src/strategies/leicester-2004.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { csvOf } from '../../support/source-tables/as-files.js';
import { leicesterTables } from '../../support/source-tables/leicester.js';

const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, strategy });
const inDoubt = ({ report }: PlanReading) =>
  report.cells.filter(({ sure }) => sure !== 'exact').map(({ printed, sure }) => [printed, sure]);
const errorsOf = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');
const leicesterText = csvOf(leicesterTables().find(({ titles }) => titles[0] === 'Consultations')!);

describe('readTables: consultations', () => {
  it('of Leicester are those that people wrote down, with bodies and days', () => {
    const bodies = leicester.bodies!.map(({ id, name, kind }) => ({ id, name, kind }));
    const reading = readCsv(leicesterText, { bodies });
    const own = leicester.consultations!.filter(({ bodies: asked = [] }) => asked.length > 0);
    expect(
      reading.strategy.consultations!.map(({ id, bodies: asked, period, printed }) => ({
        id,
        bodies: asked,
        period,
        printed,
      })),
    ).to.deep.equal(
      own.map(({ id, bodies: asked, period, printed }) => ({ id, bodies: asked, period, printed })),
    );
    expect(inDoubt(reading)).to.deep.equal([]);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('doubt bodies that nobody knows yet', () => {
    const reading = readCsv(leicesterText);
    expect(reading.strategy.bodies).to.have.lengthOf(6);
    expect(inDoubt(reading).map(([, sure]) => sure)).to.deep.equal(Array<string>(6).fill('doubtful'));
  });

  const TIMETABLE = readCsv(
    'Consultation timetable\nWho,When,How\nTenants,June 2007,Postal survey\nYouth Council,to be agreed,Workshop',
  );

  it('tell who, when and how below a title that says so', () => {
    expect(TIMETABLE.strategy.consultations).to.deep.equal([
      {
        id: 'tenants',
        title: 'Tenants',
        period: { printed: 'June 2007', kind: 'month', start: '2007-06-01', end: '2007-06-30' },
        groups: ['tenants'],
        method: 'survey',
        printed: 'Tenants, June 2007',
        notes: [{ text: 'How: Postal survey' }],
      },
      {
        id: 'youth-council',
        title: 'Youth Council',
        period: { printed: 'to be agreed', kind: 'undated', undated: 'to-be-agreed' },
        bodies: ['youth-council'],
        method: 'workshop',
        printed: 'Youth Council, to be agreed',
      },
    ]);
    expect(inDoubt(TIMETABLE)).to.deep.equal([
      ['Tenants', 'doubtful'],
      ['Youth Council', 'doubtful'],
    ]);
    expect(errorsOf(TIMETABLE)).to.deep.equal([]);
  });

  it('need no title where the headings say it, and have their subject and result', () => {
    const documents = [{ id: 'draft', name: 'Draft strategy', kind: 'strategy' as const }];
    const groups = [{ id: 'young', name: 'Young people', kind: 'population' as const }];
    const reading = readCsv(
      'Consulted on,Who we consulted,When,What they said\nDraft strategy,Young people,May 2007,More please',
      { documents, groups },
    );
    expect(reading.strategy.consultations).to.deep.equal([
      {
        id: 'draft-strategy',
        title: 'Draft strategy',
        period: { printed: 'May 2007', kind: 'month', start: '2007-05-01', end: '2007-05-31' },
        groups: ['young'],
        about: ['draft'],
        result: 'More please',
        printed: 'Young people, May 2007',
      },
    ]);
    expect(inDoubt(reading)).to.deep.equal([]);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('are one where a page repeats a row or the headings, and keep what the second says otherwise, in doubt', () => {
    const row = 'Youth Council,May 2007,workshop';
    const reading = readCsv(
      `Consultee,When,How,Response\n${row},Good\nConsultee,When,How,Response\n${row},Good\n${row},Bad`,
    );
    const [only, ...others] = reading.strategy.consultations!;
    expect(others).to.deep.equal([]);
    expect([only!.result, only!.notes]).to.deep.equal(['Good', [{ text: 'Response: Bad' }]]);
    expect(inDoubt(reading)).to.deep.include(['Bad', 'doubtful']);
  });

  it('keep no name of a person, and leave an impossible day unread', () => {
    const reading = readCsv('Consultee,When\nAnna Smith,May 2007\nYouth Council,31 June 2007');
    expect(JSON.stringify(reading.strategy)).not.to.match(/Anna|Smith/);
    expect(reading.strategy.consultations!.map(({ title, period }) => [title, period])).to.deep.equal([
      ['Youth Council', undefined],
    ]);
    expect(inDoubt(reading)).to.deep.include.members([
      ['Anna Smith', 'unread'],
      ['31 June 2007', 'unread'],
    ]);
  });

  for (const [what, text] of [
    ['a register of meetings', 'Meetings\nDate,Meeting,Venue\n15 March 2004,Cabinet,Town Hall'],
    ['meetings of a consultation', 'Consultation meetings\nGroup,Date\nCabinet,15 March 2004'],
    ['bodies above their dates', csvOf(leicesterTables()[0]!)],
    ['contacts', 'Consultation contacts\nGroup,Date,Email\nHousing forum,May 2004,a'],
    ['a list of consultees', 'Consultees\nGroup,Address,Telephone\nHousing forum,High Street,0'],
    ['how to reach people', 'Who,When,How\nHousing team,Mondays,Telephone'],
    ['groups without dates', 'Consultations\nGroup,Date\nHousing forum,Hall\nHealth forum,Library'],
    ['attendance', 'Consultation attendance\nGroup,Date\nHousing forum,15 March 2004'],
    ['responses', 'Consultation responses\nGroup,When,How\nYoung people,2004,survey'],
    ['mostly other columns', 'Consultations\nGroup,Date,Room,Chair,Cost,Tea\nForum,May 2004,1,2,3,4'],
  ] as const) {
    it(`are not made of ${what}`, () => {
      const { strategy, report } = readCsv(text);
      expect([strategy.consultations, strategy.bodies]).to.deep.equal([undefined, undefined]);
      expect(report.cells.every(({ sure }) => sure === 'unread')).to.equal(true);
    });
  }

  it('lose no cell, whatever stands in the rows', () => {
    const word = fc.constantFrom(
      '',
      'Youth Council',
      'Tenants',
      'May 2007',
      'survey',
      'A & B',
      'tbc',
      '__proto__',
    );
    const rows = fc.array(fc.tuple(word, word, word, word), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (body) => {
        const cells = [['Consultation', 'Consultee', 'When', 'How'], ...body].map((row, at) =>
          row.map((text, column) => ({ text, row: at + 1, column: column + 1 })),
        );
        const reading = readTables([{ place: { number: 1 }, headings: [], rows: cells, notes: [] }]);
        const told = new Set(reading.report.cells.map(({ row, column }) => `${row} ${column}`));
        const filled = cells.flat().filter(({ text }) => text !== '');
        expect(filled.filter(({ row, column }) => !told.has(`${row} ${column}`))).to.deep.equal([]);
        expect(errorsOf(reading)).to.deep.equal([]);
      }),
      { numRuns: 60 },
    );
  });

  it('are found beside cells of a megabyte', () => {
    const names = `"${'Aa\n'.repeat(120_000)}",May 2007,x`;
    const words = `Youth Council,${'May 2007 '.repeat(40_000)},${'survey '.repeat(50_000)}`;
    const { tables } = csvTables(`Consultee,When,How\n${names}\n${words}`);
    const { strategy } = readTables(tables);
    expect(strategy.consultations!.map(({ title }) => title)).to.deep.equal(['Youth Council']);
  });
});
