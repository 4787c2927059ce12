// What is to be agreed with partners, and registers of risks: parts of a plan that tables list beside actions.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import northamptonshire from '../../../src/strategies/northamptonshire-2007.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { csvOf } from '../../support/source-tables/as-files.js';
import { northamptonshireTables } from '../../support/source-tables/northamptonshire.js';

const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, strategy });
const inDoubt = ({ report }: PlanReading) =>
  report.cells.filter(({ sure }) => sure !== 'exact').map(({ printed, sure }) => [printed, sure]);
const errorsOf = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');
const kindsOf = ({ report }: PlanReading) => report.tables.map(({ kind }) => kind);

describe('readTables: commitments', () => {
  const AGREEMENTS = csvOf(northamptonshireTables().at(-1)!);

  it('of Northamptonshire are those that people wrote down, with their themes and partners', () => {
    const { commitments } = northamptonshire;
    const bodies = northamptonshire.bodies!.map(({ id, name, kind }) => ({ id, name, kind }));
    const themes = northamptonshire.themes!.map(({ id, name, kind }) => ({ id, name, kind }));
    const reading = readCsv(AGREEMENTS, { bodies, themes });
    expect(
      reading.strategy.commitments!.map(({ printed, standing, theme }) => ({ printed, standing, theme })),
    ).to.deep.equal(commitments!.map(({ printed, standing, theme }) => ({ printed, standing, theme })));
    const found = (words: string) =>
      reading.strategy.commitments!.find(({ printed }) => printed === words)!.with;
    expect([found('NEL'), found('Education Service'), found('Health Services')]).to.deep.equal([
      ['nel'],
      ['education-service'],
      ['health-services'],
    ]);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('have what is deferred as a note, and a title where no column has one', () => {
    const { strategy } = readCsv(AGREEMENTS);
    const [first] = strategy.commitments!;
    expect([first!.id, first!.title]).to.deep.equal(['we-will-agree-with-nel', 'We will agree with NEL']);
    expect(first!.notes).to.deep.equal([
      { text: 'How they will support this strategy: The final strategy will say' },
    ]);
  });

  const LIST = readCsv(
    'What is to be agreed,To be agreed with,By when,Status,Objective\nShared offices,Health Trust,June 2007,Signed,Objective 1: Belonging\nJoint training,Police,May 2008,Not yet agreed,1\nA fund,Arts Council,,Under debate,',
  );

  it('have their content, standing, time and objective from columns not seen before', () => {
    expect(
      LIST.strategy.commitments!.map(({ title, with: partners, standing, due, objective, notes }) => [
        title,
        partners,
        standing,
        due?.end,
        objective,
        notes?.map(({ text }) => text),
      ]),
    ).to.deep.equal([
      ['Shared offices', ['health-trust'], 'agreed', undefined, 'objective-1', ['By when: June 2007']],
      ['Joint training', ['police'], 'to-be-agreed', '2008-05-31', 'objective-1', undefined],
      ['A fund', ['arts-council'], undefined, undefined, undefined, ['Status: Under debate']],
    ]);
    expect(errorsOf(LIST)).to.deep.equal([]);
  });

  it('are agreed, in doubt, where the heading alone says so, and due no more', () => {
    const bodies = [{ id: 'police', name: 'Police', kind: 'other' as const }];
    const reading = readCsv('Area,Agreed with,Date\nSafety,Police,May 2007', { bodies });
    expect(reading.strategy.commitments).to.deep.equal([
      {
        id: 'agreed-with-police',
        title: 'Agreed with Police',
        with: ['police'],
        printed: 'Police',
        theme: 'safety',
        standing: 'agreed',
        notes: [{ text: 'Date: May 2007' }],
      },
    ]);
    expect(inDoubt(reading)).to.deep.equal([['Police', 'doubtful']]);
  });

  it('are one where a page repeats a row or the headings', () => {
    const head = 'Theme,We will agree with';
    const reading = readCsv(`${head}\nHealth,Police\n${head}\nHealth,Police\nSafety,Police`);
    expect(reading.strategy.commitments!.map(({ id, theme }) => [id, theme])).to.deep.equal([
      ['we-will-agree-with-police', 'health'],
      ['we-will-agree-with-police-2', 'safety'],
    ]);
  });

  for (const [what, text] of [
    ['a register of signatures', 'Agreed with,Date\nHousing,15 March 2004'],
    ['signatures', 'Agreed with,Signature,Initials\nHousing,x,y'],
    ['a survey', 'Statement,Agree,Disagree\nI like it,3,4'],
    ['a list of partners', 'Partner,Address,Telephone\nPolice,High Street,0'],
  ] as const) {
    it(`are not made of ${what}`, () => {
      const { strategy, report } = readCsv(text);
      expect([strategy.commitments, strategy.bodies]).to.deep.equal([undefined, undefined]);
      expect(report.cells.every(({ sure }) => sure === 'unread')).to.equal(true);
    });
  }

  it('are none without a partner, and keep no name of a person', () => {
    const reading = readCsv('Theme,We will agree with\nHealth,\nSafety,Anna Smith');
    expect(reading.strategy.commitments).to.equal(undefined);
    expect(JSON.stringify(reading.strategy)).not.to.match(/Anna|Smith/);
    expect(inDoubt(reading)).to.deep.include(['Anna Smith', 'unread']);
  });

  it('are actions still where each has a lead and a time', () => {
    const reading = readCsv('Commitment,Lead,By when\nHold a forum,Housing,June 2007');
    expect(kindsOf(reading)).to.deep.equal(['actions']);
  });
});

describe('readTables: risks', () => {
  const REGISTER =
    'Risk,Likelihood,Impact,Mitigation,Owner\nFunding ends,High,Medium,Seek other funds,Head of Finance\nFew take part,Low,High,,Housing';
  const reading = readCsv(REGISTER, { objectives: [{ id: 'o1', ref: 'Objective 1', title: 'Belonging' }] });

  it('have their degree, their remedy and the offices that answer for it', () => {
    expect(reading.strategy.risks).to.deep.equal([
      {
        id: 'funding-ends',
        title: 'Funding ends',
        degree: 'Likelihood: High; Impact: Medium',
        remedy: 'Seek other funds',
        by: ['head-of-finance'],
      },
      {
        id: 'few-take-part',
        title: 'Few take part',
        degree: 'Likelihood: Low; Impact: High',
        notes: [{ text: 'Owner: Housing' }],
      },
    ]);
    expect(errorsOf(reading)).to.deep.equal([]);
  });

  it('take the degree that has a column of its own, and keep the others as notes', () => {
    const { strategy } = readCsv('Risk,Likelihood,Impact,Risk rating\nFunding ends,3,4,12');
    expect(strategy.risks![0]).to.deep.include({
      degree: '12',
      notes: [{ text: 'Likelihood: 3' }, { text: 'Impact: 4' }],
    });
  });

  it('endanger the objective that a column or the heading above names', () => {
    const { strategy } = readCsv('Objective,Risk,Mitigation\nObjective 1: Belonging,Funding ends,Seek funds');
    expect(strategy.risks![0]!.about).to.deep.equal([{ kind: 'objective', id: 'objective-1' }]);
  });

  it('are one where a row is repeated, and keep what it says otherwise, in doubt', () => {
    const again = readCsv(
      'Risk,Likelihood,Mitigation\nFunding ends,High,Seek funds\nFunding ends,Low,Seek funds',
    );
    expect(again.strategy.risks).to.have.lengthOf(1);
    expect(again.strategy.risks![0]!.notes).to.deep.equal([{ text: 'Likelihood: Low' }]);
    expect(inDoubt(again)).to.deep.equal([['Low', 'doubtful']]);
  });

  for (const [what, text, kind] of [
    ['insurance', 'Risk,Amount\nFlood,£30', undefined],
    ['hazards', 'Hazard,Date\nSlips,May 2004', undefined],
    ['values', 'Impact,Probability\nHigh,Low', undefined],
    ['actions with their risks', 'Action,Owner,By when,Risk\nHold a forum,Housing,June 2007,Low', 'actions'],
  ] as const) {
    it(`are not made of ${what}`, () => {
      const other = readCsv(text);
      expect(other.strategy.risks).to.equal(undefined);
      expect(kindsOf(other)).to.deep.equal([kind]);
    });
  }
});

describe('readTables: lists of statements', () => {
  const word = fc.constantFrom(
    '',
    'Police',
    'Anna Smith',
    'Health and Housing',
    'May 2007',
    'agreed',
    '1',
    '__proto__',
  );
  for (const head of [
    ['Theme', 'We will agree with', 'By when', 'Status'],
    ['Risk', 'Likelihood', 'Mitigation', 'Owner'],
  ]) {
    it(`lose no cell below ${head[0]} and ${head[1]}, whatever stands in the rows`, () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(word, word, word, word), { minLength: 1, maxLength: 5 }), (body) => {
          const cells = [head, ...body].map((row, at) =>
            row.map((text, column) => ({ text, row: at + 1, column: column + 1 })),
          );
          const own = readTables([{ place: { number: 1 }, headings: [], rows: cells, notes: [] }]);
          const told = new Set(own.report.cells.map(({ row, column }) => `${row} ${column}`));
          const filled = cells.flat().filter(({ text }) => text !== '');
          expect(filled.filter(({ row, column }) => !told.has(`${row} ${column}`))).to.deep.equal([]);
          expect(errorsOf(own)).to.deep.equal([]);
        }),
        { numRuns: 60 },
      );
    });
  }
});
