import { expect } from 'chai';
import fc from 'fast-check';
import { readTables } from '../../../src/read/plan/read-tables.js';
import leeds from '../../../src/strategies/leeds-2010.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { isOneLetterOff } from '../../../src/read/text/body-name.js';
import { bodiesIn, readBodies } from '../../../src/read/text/body-text.js';
import { leadsIn, readLeads } from '../../../src/read/text/lead-text.js';
import { NameIndex } from '../../../src/read/text/name-index.js';
import { NearWords } from '../../../src/read/text/near-words.js';

const bodies = leeds.bodies ?? [];
const roles = leeds.roles ?? [];
const cells = (leeds.actions ?? []).flatMap(({ leadsPrinted }) => leadsPrinted ?? []);

const csvOf = (heading: string, rows: readonly string[]): string => [heading, ...rows].join('\n');

describe('NameIndex', () => {
  it('reads the lead cells of Leeds as a list of names does, though they are added one by one', () => {
    const growing: (typeof bodies)[number][] = [];
    const index = new NameIndex(growing);
    const offices = new NameIndex(roles);
    expect(cells.length).to.be.greaterThan(20);
    for (const [at, cell] of cells.entries()) {
      growing.push(...bodies.slice(growing.length, at));
      expect(bodiesIn(cell, index)).to.deep.equal(readBodies(cell, { known: [...growing] }));
      expect(leadsIn(cell, index, offices)).to.deep.equal(readLeads(cell, { bodies: [...growing], roles }));
    }
    expect(growing).to.have.length(bodies.length);
  });

  it('finds each of thousands of names that differ in one word only', () => {
    const known = Array.from({ length: 5_000 }, (_, at) => ({
      id: `d-${at}`,
      name: `Department ${at} of Leeds`,
    }));
    const index = new NameIndex(known);
    for (const at of [0, 1_234, 4_999])
      expect(bodiesIn(`Department ${at} of Leeds`, index))
        .to.deep.include({ sure: 'exact' })
        .and.to.have.nested.property('value[0].id', `d-${at}`);
    expect(bodiesIn('Department 5000 of Leeds', index)).to.have.property('sure', 'doubtful');
  });

  it('looks at each name once, however many cells are read', () => {
    let looks = 0;
    const known = Array.from({ length: 300 }, (_, at) => ({
      id: `d-${at}`,
      get name() {
        looks += 1;
        return `Department ${at}`;
      },
    }));
    const index = new NameIndex(known);
    for (let at = 0; at < 20; at++) leadsIn(`Department ${at}`, index, new NameIndex([]));
    expect(looks).to.equal(300);
  });

  it('mends a letter of a name, and no digit', () => {
    const known = [{ id: 'a', name: 'Partnership 2006' }];
    expect(readBodies('Partnershp 2006', { known })).to.have.nested.property('value[0].id', 'a');
    expect(readBodies('Partnership 2007', { known })).to.not.have.nested.property('value[0].id');
  });
});

describe('NearWords', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 3, maxLength: 7 });
  it('has the words that are one letter off, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (all, one) => {
        const near = new NearWords();
        for (const each of all) near.add(each);
        expect([...near.of(one)].toSorted()).to.deep.equal(
          all.filter((each) => isOneLetterOff(each, one)).toSorted(),
        );
      }),
    );
  });

  it('leaves words over 40 letters and numbers alone', () => {
    const near = new NearWords();
    for (const each of ['x'.repeat(40), `${'y'.repeat(41)}`, '2006']) near.add(each);
    expect(near.of('x'.repeat(39))).to.deep.equal(['x'.repeat(40)]);
    expect(near.of(`${'y'.repeat(40)}`)).to.deep.equal([]);
    expect(near.of('2007')).to.deep.equal([]);
  });
});

describe('readTables, of names that differ in every row', () => {
  const distinct: readonly (readonly [string, (at: number) => string])[] = [
    ['Action,Lead', (at) => `Act ${at},Team ${at} of Leeds`],
    ['Action,Lead', (at) => `Act ${at},Head of Service ${at}`],
    ['Action,Lead,Partners', (at) => `Act ${at},Leeds,Partner number ${at}`],
    ['Action,Lead,Reporting', (at) => `Act ${at},Leeds,Reported to Board ${at}`],
    ['Objective,Summary,Theme', (at) => `Aim ${at},Summary ${at},Theme ${at}`],
    ['Area,Period,Indicator,Value', (at) => `Ward ${at},2008/09,Indicator ${at},${at % 90}%`],
  ];
  /** What the part of a row is called, where that is not what stands first in it. */
  const firstOf: Readonly<Record<string, (at: number) => string>> = {
    'Area,Period,Indicator,Value': (at) => `Indicator ${at}`,
  };
  for (const [heading, rowOf] of distinct) {
    // how long it takes, the bench says: test/bench/worst-strings.mjs has these rows
    it(`are read in each of 1,500 rows: ${heading} as in "${rowOf(1)}"`, () => {
      const rows = Array.from({ length: 1_500 }, (_, at) => rowOf(at));
      const { strategy, report } = readTables(csvTables(csvOf(heading, rows)).tables);
      const titles = [...(strategy.actions ?? []), ...(strategy.objectives ?? [])].map(({ title }) => title);
      const names = [...titles, ...(strategy.indicators ?? []).map(({ name }) => name)];
      expect(names).to.deep.equal(rows.map((row, at) => firstOf[heading]?.(at) ?? row.split(',')[0]));
      expect(report.cells.filter(({ sure }) => sure === 'unread')).to.deep.equal([]);
    });
  }

  it('has each body once, and each lead with its action', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `Act ${at},Team ${at % 250} of Leeds`);
    const { strategy } = readTables(csvTables(csvOf('Action,Lead', rows)).tables);
    expect(strategy.bodies!.map(({ name }) => name)).to.deep.equal(
      Array.from({ length: 250 }, (_, at) => `Team ${at} of Leeds`),
    );
    expect(strategy.actions!.map(({ leads }) => leads)).to.deep.equal(
      rows.map((_, at) => [{ body: strategy.bodies![at % 250]!.id }]),
    );
    expect(strategy.actions![0]!.leads![0]).to.not.equal(strategy.actions![250]!.leads![0]);
  });

  it('keeps no reading of a lead that a later name would change', () => {
    const csv = csvOf('Action,Lead', [
      'a,"Leeds, Sport"',
      'b,Leeds',
      'c,Leeds',
      'd,"Leeds, Sport"',
      'e,Sport',
      'f,"Leeds, Sport"',
    ]);
    const { report } = readTables(csvTables(csv).tables);
    const sure = report.cells.filter(({ as }) => as === 'lead').map(({ sure: one }) => one);
    expect(sure).to.deep.equal(['doubtful', 'exact', 'exact', 'doubtful', 'exact', 'exact']);
  });

  it('has an office that is new as it has one that is known', () => {
    const offices = [
      'Head of Planning',
      'Head of the Arts Service',
      'the Head of Parks',
      'Assistant Head of Planning',
      'Head of Housing and Planning',
      'Director for Planning',
      'Head of Sport (SPT)',
    ];
    // named again when there are others, each is looked for anew
    const rows = [...offices, 'Another Team', ...offices].map((office, at) => `Act ${at},${office}`);
    const { strategy } = readTables(csvTables(csvOf('Action,Lead', rows)).tables);
    const leads = strategy.actions!.map((action) => action.leads ?? []);
    expect(leads.slice(0, offices.length)).to.deep.equal(leads.slice(offices.length + 1));
    expect(leads[0]).to.deep.equal([{ body: 'planning', role: 'head-of-planning' }]);
    expect(leads[3]).to.deep.equal([{ body: 'planning', role: 'assistant-head-of-planning' }]);
  });

  it('reads 100 names of a cell, and leaves a cell with more as it is', () => {
    const names = Array.from({ length: 101 }, (_, at) => `Team ${at}`);
    const partners = [names.slice(1), names].map((own) => {
      const csv = csvOf('Action,Lead,Partners', [`Act,Leeds,"${own.join(', ')}"`]);
      const { strategy, report } = readTables(csvTables(csv).tables);
      const cell = report.cells.find(({ column, row }) => column === 3 && row === 2)!;
      return [
        strategy.actions![0]!.partners?.length ?? 0,
        strategy.bodies!.length,
        cell.sure,
        cell.doubts.length,
      ];
    });
    expect(partners).to.deep.equal([
      [100, 101, 'doubtful', 100],
      [0, 1, 'unread', 1],
    ]);
  });
});
