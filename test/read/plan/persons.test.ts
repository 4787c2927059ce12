// Officers are roles: names of persons, their addresses and numbers stand in the report, and nowhere in the document.
import { expect } from 'chai';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';

const readCsv = (text: string): PlanReading => readTables(csvTables(text).tables, { yearStartsIn: 4 });

const TABLES: readonly (readonly [string, string])[] = [
  ['the lead of an action', 'Action,Owner,Due\nHold a forum,Jane Smith,March 2009'],
  ['one of several leads', 'Action,Owner,Due\nHold a forum,"Housing\nJane Smith\nPolice",March 2009'],
  ['who holds an office', 'Action,Owner,Due\nHold a forum,"Jane Smith (Head of Housing)",March 2009'],
  ['an address', 'Action,Owner,Due\nHold a forum,"Housing, j.smith@example.org, 0113 222 4444",March 2009'],
  ['a partner', 'Action,Lead,Partners,Due\nHold a forum,Housing,"Jane Smith, Police",March 2009'],
  ['the owner of an indicator', 'Indicator,Target 2009,Owner\nCrime,5,Jane Smith'],
  ['the lead of a theme', 'Theme,Description,Lead\nHomes,All of them,"Housing, Jane Smith"'],
  [
    'the lead of a theme above its table',
    '"Strategic Theme: Homes (Led by Jane Smith)"\nObjective,Description\nBuild,Much',
  ],
  [
    'the lead of an objective, which is kept as a note',
    'Objective,Description,Lead\nA,b,Jane Smith\nC,d,"Housing, Jane Smith"',
  ],
  ['the owner of a risk', 'Risk,Likelihood,Mitigation,Owner\nNo one comes,High,Talk,Jane Smith'],
  ['the lead of a milestone', 'Milestone,By when,Lead\nOpen,May 2009,Jane Smith'],
  ['a giver', 'Fund,Amount,Lead\nPot,£5,"Council and Police, Jane Smith"'],
  ['to whom is reported', 'Action,Lead,Reporting,Due\nHold a forum,Housing,Jane Smith,May 2009'],
  ['a source', 'Indicator,Target 2009,Source\nCrime,5,Jane Smith'],
  ['a column that nobody knows', 'Action,Lead,Venue manager,Due\nHold a forum,Housing,Jane Smith,May 2009'],
];

describe('names of persons', () => {
  for (const [where, text] of TABLES) {
    it(`are not kept where they are ${where}, and are told`, () => {
      const { report, strategy } = readCsv(text);
      expect(JSON.stringify(strategy)).not.to.match(/smith|0113/i);
      const [cell] = report.cells.filter(({ printed }) => /smith/i.test(printed));
      expect(cell!.sure).not.to.equal('exact');
    });
  }

  it('leave the others of the cell as they are printed', () => {
    const [, several, office] = TABLES.map(([, text]) => readCsv(text).strategy.actions?.[0]?.leadsPrinted);
    expect([several, office]).to.deep.equal(['Housing\nPolice', 'Head of Housing']);
  });

  it('leave no words where there are no others', () => {
    expect(readCsv(TABLES[0]![1]).strategy.actions![0]!).to.not.have.property('leadsPrinted');
  });
});
