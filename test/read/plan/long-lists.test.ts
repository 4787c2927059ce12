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
