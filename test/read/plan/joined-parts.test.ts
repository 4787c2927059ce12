// Milestones and objectives in tables of their own go to the actions that are known and are found by others; and tables that
// explain headings are no plans.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { numberOf } from '../../../src/read/plan/names/objective-number.js';
import { PartIndex } from '../../../src/read/plan/figures/part-index.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { readingOrder } from '../../../src/read/plan/table-order.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import coventry2006 from '../../../src/strategies/coventry-2006.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { valid } from '../../support/documents.js';

const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { yearStartsIn: 4, strategy });
const milestonesOf = ({ strategy }: PlanReading) =>
  strategy.actions!.map(({ ref, title, milestones = [] }) => [
    ref ?? title,
    ...milestones.map(({ title: what, when }) => `${what} ${when.end}`),
  ]);
const lookedAt = ({ report }: PlanReading) =>
  report.cells
    .filter(({ sure }) => sure !== 'exact')
    .map(({ row, printed, sure }) => `${row} ${printed}: ${sure}`);
const errorsIn = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');
const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

const ACTIONS = 'Ref,Action,Lead\n1.1,Hold events,Housing\n1.2,Train staff,Housing';
const MILESTONES =
  'Ref,Milestone,By when\n1.2,Course planned,June 2007\n1.1,Events planned,June 2007\n1.1,Events held,March 2008';
const JOINED = [
  ['1.1', 'Events planned 2007-06-30', 'Events held 2008-03-31'],
  ['1.2', 'Course planned 2007-06-30'],
];

describe('readTables: the milestones of Coventry, a row each', () => {
  it('go back to the actions that have their references', () => {
    const { actions } = valid(coventry2006);
    const rows = actions.flatMap(({ ref, milestones }) =>
      milestones.map(({ title, when }) => quoted([ref!, title, when.printed])),
    );
    const bare = coventry2006.actions!.map(({ milestones: _milestones, ...action }) => action);
    const given: Partial<StrategyInput> = { ...coventry2006, actions: bare };
    const { strategy } = readCsv(['Ref,Milestone,By when', ...rows].join('\n'), given);
    const own = (document: Pick<StrategyInput, 'actions'>) =>
      document.actions!.map(({ ref, milestones = [] }) => [ref, milestones.map(({ title }) => title)]);
    expect(rows.length).to.be.greaterThan(20);
    expect(own(strategy)).to.deep.equal(own({ actions: coventry2006.actions! }));
  });
});

describe('readTables: milestones of any action', () => {
  for (const [order, text] of [
    ['behind', `${ACTIONS}\n\n${MILESTONES}`],
    ['before', `${MILESTONES}\n\n${ACTIONS}`],
  ] as const) {
    it(`are found by its reference, ${order} its table`, () => {
      const reading = readCsv(text);
      expect(milestonesOf(reading)).to.deep.equal(JOINED);
      expect(lookedAt(reading).filter((line) => !line.includes('Housing'))).to.deep.equal([]);
    });
  }

  it('are found by its name', () => {
    const reading = readCsv(`${ACTIONS}\n\nAction,Milestone,Due\nhold  EVENTS,Events planned,June 2007`);
    expect(milestonesOf(reading)[0]).to.deep.equal(['1.1', 'Events planned 2007-06-30']);
  });

  it('make an action, in doubt, where no other table has it', () => {
    const reading = readCsv(
      `${ACTIONS}\n\nRef,Milestone,By when\n9.9,Report,June 2007\n9.9,Review,July 2007`,
    );
    expect(milestonesOf(reading)[2]).to.deep.equal(['9.9', 'Report 2007-06-30', 'Review 2007-07-31']);
    expect(lookedAt(reading).filter((line) => !line.includes('Housing'))).to.deep.equal([
      '6 Report: doubtful',
    ]);
  });

  it('are in doubt where reference and name are of two actions', () => {
    const reading = readCsv(
      `${ACTIONS}\n\nRef,Action,Milestone,Due\n1.1,Train staff,Course planned,June 2007`,
    );
    expect(milestonesOf(reading)[0]).to.deep.equal(['1.1', 'Course planned 2007-06-30']);
    expect(lookedAt(reading)).to.include('6 1.1: doubtful');
  });

  it('are in doubt where two actions have the name', () => {
    const reading = readCsv(
      'Ref,Action,Lead\n1.1,Review,\n1.2,Review,\n\nAction,Milestone,Due\nReview,Report,June 2007',
    );
    expect(lookedAt(reading)).to.deep.equal(['6 Review: doubtful']);
  });

  it('keep what is said of them alone', () => {
    const reading = readCsv(
      `${ACTIONS}\n\nRef,Milestone,By when,Status\n1.1,Events planned,June 2007,Done\n1.1,Events held,March 2008,Late`,
    );
    expect(reading.strategy.actions![0]!.milestones!.map(({ notes }) => notes)).to.deep.equal([
      [{ text: 'Status: Done' }],
      [{ text: 'Status: Late' }],
    ]);
    expect(errorsIn(reading)).to.deep.equal([]);
  });

  it('do not give their lead to an action that has another', () => {
    const { strategy } = readCsv(
      `${ACTIONS}\n\nRef,Milestone,By when,Lead\n1.1,Events planned,June 2007,Leisure`,
    );
    const [action] = strategy.actions!;
    expect(action!.leads!.map(({ body }) => body)).to.deep.equal(['housing']);
    expect(action!.milestones![0]!.notes).to.deep.equal([{ text: 'Lead: Leisure' }]);
  });
});

describe('readTables: objectives that rows name by their number', () => {
  const OBJECTIVES = 'Ref,Objective,What it means\n1,People get on,All feel at home\n2,Fair access,';

  for (const [name, at] of [
    ['1', 0],
    ['Objective 2', 1],
    ['fair access', 1],
    ['2. Fair access', 1],
  ] as const) {
    it(`are found by "${name}", before their table too`, () => {
      const reading = readCsv(`Ref,Objective,Action,Lead\n1.1,${name},Hold events,\n\n${OBJECTIVES}`);
      expect(reading.strategy.objectives).to.have.lengthOf(2);
      expect(reading.strategy.actions![0]!.objectives).to.deep.equal([reading.strategy.objectives![at]!.id]);
      expect(lookedAt(reading)).to.deep.equal([]);
    });
  }

  it('are not found where several have the number, or words differ', () => {
    const both = [
      { id: 'p1', ref: 'Priority 1', title: 'Homes' },
      { id: 'a1', ref: 'Aim 1', title: 'Jobs' },
    ];
    for (const name of ['1', 'Goal 1']) {
      const { strategy } = readCsv(`Objective,Action,Lead\n${name},Hold events,`, { objectives: both });
      expect(strategy.objectives).to.have.lengthOf(3);
    }
    const { strategy } = readCsv('Objective,Action,Lead\nAim 1,Hold events,', { objectives: both });
    expect(strategy.actions![0]!.objectives).to.deep.equal(['a1']);
  });

  it('have numbers only where they say nothing else', () => {
    expect(['Objective 1', '1.2', 'Priority 3.', '10 homes', 'One', ''].map(numberOf)).to.deep.equal([
      { number: '1', noun: 'objective' },
      { number: '1.2' },
      { number: '3', noun: 'priority' },
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('readTables: tables that explain headings', () => {
  for (const [what, text] of [
    [
      'of a template',
      'Sheet,Column,What to write\nActions,Ref,A reference of your own.\nActions,Action,What is to be done.\nActions,Lead,The team that answers for it.\nActions,Deadline,By when: a day or a month.',
    ],
    ['with a word for each', 'Column,Meaning\nAction,Lead\nTask,Owner\nDeadline,Due date'],
    ['of words', 'Word,What it means here\nWard,Part of the city\nAction,Lead\nForum,A meeting'],
    [
      'with a sentence',
      'Column,Another one,What to write\nAction,Lead,Who is to answer for what is to be done.\nx,y,z',
    ],
  ] as const) {
    it(`are no plans: ${what}`, () => {
      const { strategy, report } = readCsv(text);
      expect(strategy.actions).to.equal(undefined);
      expect(report.cells.every(({ sure }) => sure === 'unread')).to.equal(true);
    });
  }

  for (const [what, text] of [
    ['below words of the council', 'Service,Housing,2009\nRef,Action,Lead\n1,Hold events,Housing'],
    ['with headings alone', 'Ref,Action,Lead'],
    [
      'with headings on each page',
      'Ref,Action,Lead\n1,Hold events,Housing\nRef,Action,Lead\n2,Train staff,Health\nRef,Action,Lead',
    ],
    [
      'whose actions are about actions',
      'Action,Lead\nReview the action plan,Lead officer\nHold events,Housing',
    ],
  ] as const) {
    it(`are told from plans ${what}`, () => {
      expect(readCsv(text).report.tables[0]!.kind).to.equal('actions');
    });
  }
});

describe('readingOrder and PartIndex', () => {
  it('read what others belong to first, and keep the order of the file otherwise', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('actions', 'observations', 'milestones', 'objectives', undefined)),
        (kinds) => {
          const order = readingOrder(kinds);
          expect(order.toSorted((one, other) => one - other)).to.deep.equal([...kinds.keys()]);
          const rank = (at: number) => ['objectives', 'actions'].indexOf(kinds[at] ?? '') + 1 || 9;
          order.slice(1).forEach((at, index) => {
            expect(rank(order[index]!)).to.be.at.most(rank(at));
            if (kinds[at] === kinds[order[index]!]) expect(at).to.be.greaterThan(order[index]!);
          });
        },
      ),
    );
  });

  it('find parts that come later, and tell 1.1 from 11 and < from >', () => {
    const list = [{ ref: '1.1', title: 'Aged < 5' }];
    const index = new PartIndex(list, ({ ref, title }) => ({ code: ref, name: title }));
    expect(index.byCode('11')).to.deep.equal([]);
    list.push({ ref: '1.1', title: 'Aged > 5' });
    expect([index.byCode('1.1'), index.byName('aged  > 5')]).to.deep.equal([[0, 1], [1]]);
    expect(index.byName('__proto__')).to.deep.equal([]);
  });
});
