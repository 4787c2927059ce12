import { expect } from 'chai';
import * as fc from 'fast-check';
import { csvTables, readTables } from '../../../src/read/index.js';
import { identifierFor } from '../../../src/read/plan/names/identifier-for.js';
import { Identifiers } from '../../../src/read/plan/names/identifiers.js';
import { addNew, itself, placeOf } from '../../../src/read/plan/names/grown-list.js';

const read = (csv: string) => readTables(csvTables(csv).tables);

// names that meet each other's numbers: "Phase" twice is phase-2, which "Phase 2" is too
const names = fc.array(fc.constantFrom('Phase', 'Phase 2', 'Phase 3', 'Phase 9', 'phase-2-2', 'Étape', '—'), {
  maxLength: 60,
});

describe('lists that grow row by row', () => {
  it('give the identifiers that a search among all of them gives', () => {
    fc.assert(
      fc.property(names, names, (given, added) => {
        const taken = new Set<string>();
        for (const name of given) taken.add(identifierFor(name, taken, 'part'));
        const identifiers = new Identifiers([...taken].map((id) => ({ id })));
        for (const name of added) {
          const expected = identifierFor(name, taken, 'part');
          taken.add(expected);
          expect(identifiers.take(name, 'part')).to.equal(expected);
        }
      }),
    );
  });

  it('find the place of a key as looking through the list does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40).map(String), { minLength: 1, maxLength: 80 }), (keys) => {
        const list: string[] = [];
        for (const key of keys) {
          expect(placeOf(list, key, itself)).to.equal(list.indexOf(key));
          list.push(key);
        }
      }),
    );
  });

  it('get what they had not, each as often as it is said at once', () => {
    const list = ['police'];
    addNew(list, ['police', 'council', 'council'], itself);
    expect(list).to.deep.equal(['police', 'council', 'council']);
  });

  it('are lists of their own where there was none', () => {
    const found = ['police', 'police'];
    const list = addNew(undefined, found, itself);
    addNew(list, ['council'], itself);
    expect(list).to.deep.equal(['police', 'police', 'council']);
    expect(found).to.deep.equal(['police', 'police']);
  });

  it('keep the words of two thousand rows without a name, the same words once', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `NI 4,,${at % 1_000} of them`);
    const { strategy, report } = read(
      `Ref,Indicator,Target March 2009\nNI 4,Influence,5%\n${rows.join('\n')}`,
    );
    expect(strategy.indicators).to.have.length(1);
    expect(strategy.indicators![0]!.notes).to.have.length(1_001); // with the reference, once
    const { path } = report.cells.at(-1)!;
    expect(path).to.deep.equal(['indicators', 0, 'notes', 1_000]);
  });

  it('tell rows of one name by their units, and go on with those that agree', () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => `Recycling,crates ${at % 1_000},Ward ${at},2008,5`);
    const { strategy } = read(`Indicator,Unit,Area,Period,Value\n${rows.join('\n')}`);
    const measures = strategy.indicators!.map(({ measures: [measure] }) => measure!);
    expect(measures).to.have.length(1_000);
    expect(measures[999]!.unit).to.deep.equal({ kind: 'unstated', of: 'crates 999' });
    expect(measures.every(({ results }) => results!.length === 2)).to.equal(true);
  });

  it('find the further measure of a name and a rate among a thousand', () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, at) => `Streets,Litter,per ${(at % 1_000) + 1},Ward ${at},2008,5`,
    );
    const parts = 'NI 1,Streets,a: Litter,5%\nNI 1,Streets,b: Litter,6%';
    const [indicators] = csvTables(`Ref,Indicator,Part,Target March 2009\n${parts}`).tables;
    const [figures] = csvTables(`Indicator,Measure,Unit,Area,Period,Value\n${rows.join('\n')}`).tables;
    const { strategy } = readTables([indicators!, figures!]);
    const [streets] = strategy.indicators!;
    // two parts are called so, which tells neither: all others have the name too, and are told apart by their rates alone
    const further = streets!.measures.filter(({ unit }) => unit.kind === 'rate');
    expect(strategy.indicators).to.have.length(1);
    expect(further.map(({ unit }) => unit.kind === 'rate' && unit.per)).to.deep.equal(
      Array.from({ length: 1_000 }, (_, at) => at + 1),
    );
    expect(further.every(({ results }) => results!.length === 2)).to.equal(true);
  });

  it('tell a reference by the one indicator that has it and the name, of many that have either', () => {
    const plan = Array.from({ length: 400 }, (_, at) => (at % 2 ? `C1,Name ${at},5` : `D${at},Litter,5`));
    const rows = [`C1,Litter,Ward 1,2008,5`, `D8,Litter,Ward 1,2008,6`];
    const [indicators] = csvTables(`Ref,Indicator,Target March 2009\n${plan.join('\n')}`).tables;
    const [figures] = csvTables(`Ref,Indicator,Area,Period,Value\n${rows.join('\n')}`).tables;
    const { strategy } = readTables([indicators!, figures!]);
    const results = strategy.indicators!.flatMap(({ code, measures }) =>
      measures.flatMap((measure) => (measure.results ?? []).map(({ printed }) => [code, printed])),
    );
    // C1 is the code of none that is called "Litter": its row is kept apart; D8 is
    expect(results).to.deep.equal([
      ['D8', '6'],
      [undefined, '5'],
    ]);
  });

  it('name another body in each row, which is found again, in an office and beside others', () => {
    const rows = Array.from({ length: 300 }, (_, at) => `Team ${at},2008`);
    const { strategy } = read(
      `Who was consulted,When\n${rows.join('\n')}\n"Team 7 with Team 8",2009\nHead of Team 9,2009`,
    );
    expect(strategy.bodies).to.have.length(300);
    const bodies = strategy.consultations!.map((one) => one.bodies);
    expect(bodies.slice(0, 2)).to.deep.equal([['team-0'], ['team-1']]);
    expect(bodies.slice(-2)).to.deep.equal([['team-7', 'team-8'], ['team-9']]);
    expect(strategy.roles!.map(({ body }) => body)).to.deep.equal(['team-9']);
  });

  it('hold the lead of each row of one action, and the lines of each of its rows', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `1,Hold event ${at},Team ${at % 20},2009,Cabinet`);
    const { strategy } = read(`Ref,Action,Lead,Deadline,Reported to\n${rows.join('\n')}`);
    const [action] = strategy.actions!;
    expect(action!.leads).to.have.length(20);
    expect(action!.rows).to.have.length(40);
    expect(strategy.reportingLines!.map(({ of }) => of![0]!.id)).to.deep.equal(
      action!.rows!.map(({ id }) => id),
    );
  });
});
