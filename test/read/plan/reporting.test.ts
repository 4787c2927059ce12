// How progress is reported, by the words of a cell: to whom, by which office, how often.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { frequencyIn } from '../../../src/read/plan/cells/frequency-text.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { NameSet } from '../../../src/read/plan/names/name-set.js';
import { reportingText } from '../../../src/read/plan/cells/reporting-text.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import coventry2006 from '../../../src/strategies/coventry-2006.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { valid } from '../../support/documents.js';

const coventry = valid(coventry2006);
const KNOWN = {
  bodies: new NameSet(coventry.bodies),
  roles: new NameSet(coventry.roles),
  documents: new NameSet(coventry.documents),
};
const NONE = new NameSet([]);
const NOBODY = { bodies: NONE, roles: NONE, documents: NONE };

describe('reportingText', () => {
  for (const [line, expected] of [
    ['Reported to Cabinet by Chief Executive', { to: ['cabinet Cabinet'], by: ['Chief Executive'] }],
    [
      'Progress reported annually to the Cabinet Member (Neighbourhoods, Health & Equalities) by Head of Corporate Policy',
      {
        to: ['portfolio Neighbourhoods, Health & Equalities'],
        by: ['Head of Corporate Policy'],
        every: { amount: 1, in: 'years' },
      },
    ],
    [
      'reported to Cabinet and to Cabinet Member (Children, Learning & Young People) by Director of Community Services and Director of Children, Learning & Young People',
      {
        to: ['cabinet Cabinet', 'portfolio Children, Learning & Young People'],
        by: ['Director of Community Services', 'Director of Children, Learning & Young People'],
      },
    ],
    ['Reported to the Cabinet Member for Housing', { to: ['portfolio Housing'], by: [] }],
    ['Progress managed through the Safer Board', { to: ['body Safer Board'], by: [], manner: 'managed' }],
    ['Head of Corporate Policy', { to: ['officer Head of Corporate Policy'], by: [] }],
    ['Housing Performance System', { to: ['system Housing Performance System'], by: [] }],
    [
      'Monitored by the Equality Board quarterly',
      { to: ['body Equality Board'], by: [], every: { amount: 3, in: 'months' } },
    ],
    ['Ward Forums', { to: ['body Ward Forums'], by: [] }],
  ] as const) {
    it(`reads "${line}"`, () => {
      const { to, ...rest } = reportingText(line, NOBODY)!;
      expect({ to: to.map(({ kind, name }) => `${kind} ${name}`), ...rest }).to.deep.equal(expected);
    });
  }

  for (const line of [
    'The new plan says how',
    'see above',
    'Reported to Cabinet by somebody who will be named in time',
    'Equality Action Plan',
    '',
  ]) {
    it(`leaves "${line}" alone`, () => expect(reportingText(line, NOBODY)).to.equal(undefined));
  }

  it('keeps known names whole, and knows documents', () => {
    expect(
      reportingText('Reported to Jobs and Economy Theme Group and Coventry Partnership Board', KNOWN)!.to,
    ).to.deep.equal([
      { kind: 'body', name: 'Jobs and Economy Theme Group' },
      { kind: 'body', name: 'Coventry Partnership Board' },
    ]);
    expect(reportingText('Disability Equality Scheme', KNOWN)!.to).to.deep.equal([
      { kind: 'document', name: 'Disability Equality Scheme' },
    ]);
  });

  it('never throws, and takes no long time', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('Cabinet', 'to', 'by', 'and', ';', 'Head of', 'X', '(', ')', 'Member', '/'))
          .map((words) => words.join(' ')),
        (line) => {
          const read = reportingText(line, KNOWN);
          if (read) expect(read.to.length).to.be.above(0);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('frequencyIn', () => {
  for (const [text, amount, unit] of [
    ['Annually', 1, 'years'],
    ['every six months', 6, 'months'],
    ['six-monthly', 6, 'months'],
    ['Quarterly', 3, 'months'],
    ['reported monthly', 1, 'months'],
    ['bi-monthly', 2, 'months'],
    ['Fortnightly', 2, 'weeks'],
    ['weekly', 1, 'weeks'],
  ] as const) {
    it(`reads "${text}"`, () => expect(frequencyIn(text)!.every).to.deep.equal({ amount, in: unit }));
  }

  it('says nothing of other words', () => expect(frequencyIn('when needed')).to.equal(undefined));
});

describe('readTables: reporting lines', () => {
  const read = (text: string): PlanReading =>
    readTables(csvTables(text).tables, {
      yearStartsIn: 4,
      strategy: {
        bodies: coventry2006.bodies!,
        roles: coventry2006.roles!,
        portfolios: coventry2006.portfolios!,
        documents: coventry2006.documents!,
      },
    });
  /** The lines of Coventry that stand in one piece in the text. */
  const whole = coventry.reportingLines.filter(
    ({ notes }) => !notes.some(({ text }) => text.includes('runs over')),
  );

  it('are those of Coventry, with the bodies, offices, portfolios and documents known', () => {
    const cells = whole.map(({ printed }, at) => `${at}.1,Action ${at},"${printed}"`).join('\n');
    const reading = read(`Ref,Action,Reporting to\n${cells}`);
    const { reportingLines } = valid({ ...reading.strategy });
    const says = ({ to, by, every, manner }: (typeof whole)[number]) =>
      JSON.stringify([to, by, every, manner]);
    const byAction = new Map(reportingLines.map((line) => [line.of[0]!.id, line]));
    const differs = whole.flatMap((line, at) => {
      const found = byAction.get(`action-${at}-1`);
      if (found && says(found) === says(line)) return [];
      const told = reading.report.cells.filter(
        ({ as, printed }) => as === 'reporting' && printed === line.printed,
      );
      return [[line.printed, found ? found.to.map(({ kind }) => kind).join() : 'none', told[0]!.sure]];
    });
    expect(whole).to.have.lengthOf(61);
    expect(differs).to.deep.equal([
      // a sentence, that names nobody: it stays a note
      ['Progress reports will also be subject to scrutiny', 'none', 'doubtful'],
      // brackets that are missing or do not close
      [
        'Progress reported annually to the Cabinet Member , Neighbourhoods, Health & Equalities by Head of Corporate Policy',
        'body',
        'doubtful',
      ],
      [
        'Progress reported annually to the Cabinet Member (Neighbourh0oods, Health & Equalities by Head of Corporate Policy',
        'body',
        'doubtful',
      ],
      // a known name with a longer one around it, a space that is missing, a slash that joins two names of one body
      ['Performance and Evaluation Group of the Coventry Partnership', 'body', 'doubtful'],
      [
        'Reported to Cabinet Member (Neighbourhoods, Health& Equalities) by the Head of Corporate Policy',
        'portfolio',
        'doubtful',
      ],
      ['Cultural Partnership/ Culture Theme Group; Coventry Partnership Board', 'body,body,body', 'doubtful'],
    ]);
  });

  it('take how often from a column of its own', () => {
    const { strategy, report } = read(
      'Ref,Action,Lead,Reported to,Frequency\n1.1,Hold events,Cabinet,Cabinet,Quarterly',
    );
    expect(strategy.reportingLines).to.deep.equal([
      {
        id: 'line-action-1-1',
        of: [{ kind: 'action', id: 'action-1-1' }],
        to: [{ kind: 'cabinet', body: 'cabinet' }],
        every: { amount: 3, in: 'months' },
        printed: 'Cabinet',
      },
    ]);
    expect(report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('stay notes where words are not understood', () => {
    const { strategy, report } = read('Action,Lead,Monitoring\nHold events,Cabinet,the new plan says how');
    expect(strategy.reportingLines).to.equal(undefined);
    expect(strategy.actions![0]!.notes).to.deep.equal([{ text: 'Monitoring: the new plan says how' }]);
    expect(report.cells.filter(({ as }) => as === 'reporting').map(({ path }) => path)).to.deep.equal(
      [undefined, ['actions', 0, 'notes', 0]].slice(1),
    );
  });

  it('name no person', () => {
    const { strategy, report } = read('Action,Lead,Reported to\nHold events,Cabinet,Mrs A Example');
    expect(JSON.stringify(strategy)).to.not.include('Example');
    expect(report.cells.at(-1)).to.include({ printed: 'Mrs A Example', sure: 'unread' });
  });

  it('are of the row of an action where it has several', () => {
    const reading = read('Ref,Action,Reported to\n1.1,Plan events,Cabinet\n,Hold events,Ward Forums');
    expect(reading.strategy.reportingLines!.map(({ of }) => of)).to.deep.equal([
      [{ kind: 'row', id: 'action-1-1-row-1' }],
      [{ kind: 'row', id: 'action-1-1-row-2' }],
    ]);
    expect(validateStrategy(reading.strategy).ok).to.equal(true);
  });
});
