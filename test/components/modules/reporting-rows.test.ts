// What the table of reporting lines says of a strategy, without a page.
import { expect } from 'chai';
import { frequenciesOf } from '../../../components/shared/frequencies.js';
import { nextTimes } from '../../../components/reporting/next-times.js';
import { recipientsOf } from '../../../components/shared/recipients.js';
import { reportingFile } from '../../../components/reporting/reporting-file.js';
import { tableCsv } from '../../../src/write/index.js';
import { type ReportingRow, reportingTable } from '../../../components/reporting/reporting-rows.js';
import { absentNext, mannersOf, nextWords, rolesOf } from '../../../components/reporting/reporting-words.js';
import { reportingEnglish } from '../../../components/reporting/reporting.words.js';
import type { StrategyModel } from '../../../src/index.js';
import { csvRecords } from '../../support/csv.js';
import { welsh } from '../../../src/words/cy/index.js';
import { model } from '../../support/documents.js';
import { communityPlan, coventry, leicester, northamptonshire } from '../../support/models.js';
import { leeds } from '../../support/leeds.js';
import { buildModel } from '../../../src/model/build-model.js';

const leedsModel = buildModel(leeds.document);

const rowsIn = (strategy: StrategyModel, asOf?: string): ReportingRow[] =>
  reportingTable(strategy, asOf, reportingEnglish).groups.flatMap(({ rows }) => rows);

const group = (strategy: StrategyModel, heading: string) =>
  reportingTable(strategy, undefined, reportingEnglish).groups.find((one) => one.heading === heading)!;

/** One row as a reader has it. */
const told = (row: ReportingRow) => [
  row.reported.ref ?? '',
  mannersOf(row, reportingEnglish).join(),
  frequenciesOf(row.lines, reportingEnglish).join(),
  rolesOf(row.lines).join(),
];

const due = (row: ReportingRow): string =>
  nextWords(row.next, reportingEnglish).join() || absentNext(row.next, reportingEnglish);

describe('the recipients of a plan', () => {
  it('are the 35 of Coventry 2006, each once: the cabinet, its members, bodies, officers, documents, systems', () => {
    const kinds = recipientsOf(coventry, reportingEnglish).map(({ kind }) => kind);
    const count = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(['cabinet', 'portfolio', 'body', 'officer', 'document', 'system'].map(count)).to.deep.equal([
      1, 9, 17, 1, 5, 2,
    ]);
    expect(kinds).to.deep.equal(
      kinds.toSorted(
        (a, b) =>
          ['cabinet', 'portfolio', 'body', 'officer', 'document', 'system'].indexOf(a) -
          ['cabinet', 'portfolio', 'body', 'officer', 'document', 'system'].indexOf(b),
      ),
    );
  });

  it('keep two names of a system apart, since the plan prints two', () => {
    const systems = recipientsOf(coventry, reportingEnglish).filter(({ kind }) => kind === 'system');
    expect(systems.map(({ name }) => name)).to.deep.equal([
      'Coventry Partnership Performance Mgt system',
      'Coventry Partnership Performance Management system',
    ]);
  });

  it('have a cabinet once, where one line calls it the cabinet and another a body', () => {
    const strategy = model({
      bodies: [{ id: 'c', name: 'Cabinet', kind: 'cabinet' }],
      reportingLines: [
        { id: 'a', to: [{ kind: 'body', body: 'c' }] },
        { id: 'b', to: [{ kind: 'cabinet', body: 'c' }] },
      ],
    });
    expect(recipientsOf(strategy, reportingEnglish).map(({ kind, name }) => [kind, name])).to.deep.equal([
      ['cabinet', 'Cabinet'],
    ]);
    expect(rowsIn(strategy)).to.have.length(1);
  });
});

describe('the rows of reporting lines', () => {
  it('of the cabinet in Coventry 2006 say what, how, how often and by whom', () => {
    expect(group(coventry, 'Cabinet').rows.map(told)).to.deep.equal([
      ['0.2', 'reported', '', 'Chief Executive'],
      ['1.1', 'reported', '', 'Chief Executive'],
      ['1.2', 'reported', '', 'Director of Community Services,Director of Children, Learning & Young People'],
      ['3.1', 'reported', 'every year', 'Head of Corporate Policy'],
    ]);
  });

  it('say that a partnership manages, a board scrutinises, and a framework has a part', () => {
    expect(group(coventry, 'Coventry Hate Crime Reduction Partnership').rows.map(told)).to.deep.equal([
      ['2.7', 'managed through it', '', ''],
    ]);
    const [whole] = group(coventry, 'Scrutiny Board').rows;
    expect([whole!.reported.title, ...told(whole!)]).to.deep.equal([
      'The strategy as a whole',
      ...['', 'scrutinised', '', ''],
    ]);
    expect(told(group(coventry, 'Local Development Framework').rows[0]!)[1]).to.equal('part of it');
  });

  it('name the action that a row stands in, by its reference', () => {
    const { rows } = group(coventry, 'Cabinet Member (City Services)');
    expect(rows.map(({ reported }) => [reported.ref, reported.title, reported.within])).to.deep.equal([
      [
        '3.9',
        'Street services for all neighbourhoods',
        'Improve streets and the local environment in every neighbourhood',
      ],
      [
        '3.9',
        'Partnership work on streets, parks and derelict places',
        'Improve streets and the local environment in every neighbourhood',
      ],
    ]);
  });

  it('are unique in their table, and count every report of every line once', () => {
    for (const strategy of [coventry, communityPlan, leedsModel, northamptonshire]) {
      const rows = rowsIn(strategy);
      expect(new Set(rows.map(({ id }) => id)).size).to.equal(rows.length);
      const pairs = strategy.reportingLines.reduce(
        (sum, { of, to }) => sum + Math.max(of.length, 1) * to.length,
        0,
      );
      expect(rows.filter(({ recipient }) => recipient !== undefined)).to.have.length(pairs);
    }
  });

  it('show a part once that two lines report to one recipient, with what both say', () => {
    const strategy = model({
      roles: [
        { id: 'r', name: 'R' },
        { id: 's', name: 'S' },
      ],
      actions: [{ id: 'a', title: 'A' }],
      reportingLines: [
        {
          id: 'x',
          of: [{ kind: 'action', id: 'a' }],
          to: [{ kind: 'system', name: 'T' }],
          by: ['r'],
          every: { amount: 1, in: 'months' },
        },
        {
          id: 'y',
          of: [{ kind: 'action', id: 'a' }],
          to: [{ kind: 'system', name: 'T' }],
          by: ['s', 'r'],
          every: { amount: 3, in: 'months' },
          manner: 'managed',
        },
      ],
    });
    expect(rowsIn(strategy).map(told)).to.deep.equal([
      ['', 'reported,managed through it', 'every month,every 3 months', 'R,S'],
    ]);
  });

  it('name parts of every kind: a milestone, an indicator, a measure, a definition', () => {
    const strategy = model({
      definitions: [{ id: 'd', term: 'cohesion', title: 'All get on' }],
      indicators: [
        {
          id: 'i',
          code: 'NI 1',
          name: 'Get on well',
          measures: [
            {
              id: 'm',
              unit: { kind: 'percent' },
              polarity: { direction: 'higher', basis: { kind: 'stated' } },
            },
          ],
        },
      ],
      actions: [
        {
          id: 'a',
          ref: '1.1',
          title: 'A',
          milestones: [{ id: 's', title: 'Begun', when: { printed: 'May', kind: 'month' } }],
        },
      ],
      reportingLines: [
        {
          id: 'x',
          of: [
            { kind: 'milestone', id: 's' },
            { kind: 'indicator', id: 'i' },
            { kind: 'measure', id: 'm' },
            { kind: 'definition', id: 'd' },
          ],
          to: [{ kind: 'system', name: 'T' }],
        },
      ],
    });
    const { rows } = group(strategy, 'T');
    expect(rows.map(({ reported }) => [reported.ref, reported.title, reported.within])).to.deep.equal([
      ['1.1', 'Begun', 'A'],
      ['NI 1', 'Get on well', undefined],
      ['NI 1', 'Get on well', undefined],
      [undefined, 'cohesion', undefined],
    ]);
  });
});

describe('what no line reports', () => {
  it('is seven rows in Coventry 2006, with how their empty cells are read', () => {
    const { rows } = group(coventry, 'No reporting line stated');
    expect(rows.map((row) => [row.reported.ref, mannersOf(row, reportingEnglish).join()])).to.deep.equal([
      ['1.4', 'empty cell: meaning unclear'],
      ['2.2', 'empty cell: read as the row above'],
      ['2.5', 'empty cell: read as the row above'],
      ['3.5', 'empty cell: meaning unclear'],
      ['3.5', 'empty cell: read as the row above'],
      ['3.6', 'empty cell: read as the row above'],
      ['3.8', 'empty cell: read as the row above'],
    ]);
  });

  it('is every action of Leeds and of Northamptonshire, and one of two in the Community Plan', () => {
    const left = (strategy: StrategyModel) => group(strategy, 'No reporting line stated').rows.length;
    expect([leedsModel, northamptonshire, communityPlan].map(left)).to.deep.equal([61, 47, 1]);
  });

  it('is no row of an action that is reported as a whole, and an action once of which nothing is', () => {
    const rows = [{ title: 'R' }, { title: 'S' }];
    const strategy = model({
      actions: [
        { id: 'a', title: 'Whole', rows },
        { id: 'b', title: 'None', rows },
      ],
      reportingLines: [{ id: 'x', of: [{ kind: 'action', id: 'a' }], to: [{ kind: 'system', name: 'T' }] }],
    });
    const left = group(strategy, 'No reporting line stated').rows;
    expect(left.map(({ reported }) => reported.title)).to.deep.equal(['None']);
  });

  it('is nothing in a plan without actions: the table has no rows', () => {
    expect(reportingTable(leicester, undefined, reportingEnglish).groups).to.deep.equal([]);
  });
});

describe('the next time stated', () => {
  const march = (year: number) => ({
    printed: `March ${year}`,
    kind: 'month' as const,
    start: `${year}-03-01`,
    end: `${year}-03-31`,
  });
  const year = {
    printed: 'in 2008/09',
    kind: 'financial-year' as const,
    start: '2008-04-01',
    end: '2009-03-31',
  };

  for (const [asOf, expected] of [
    [undefined, 'March 2008: Early'],
    ['2008-03-31', 'March 2008: Early'],
    ['2008-04-01', 'in 2008/09: Through'],
    ['2008-05-01', 'in 2008/09: Through,March 2009: deadline'],
    ['2009-03-31', 'in 2008/09: Through,March 2009: deadline'],
    ['2009-04-01', 'no later time stated'],
  ] as const) {
    it(`as of ${asOf ?? 'no day'} is "${expected}"`, () => {
      const strategy = model({
        actions: [
          {
            id: 'a',
            title: 'A',
            deadline: { period: { printed: 'March 2009', kind: 'month', end: '2009-03-31' } },
            milestones: [
              { title: 'Through', when: year },
              { title: 'Early', when: march(2008) },
              { title: 'Done', when: march(2007), status: 'done' },
              {
                title: 'Some day',
                when: { printed: 'to be agreed', kind: 'undated', undated: 'to-be-agreed' },
              },
            ],
          },
        ],
      });
      expect(due(rowsIn(strategy, asOf)[0]!)).to.equal(expected);
    });
  }

  it('of a row is its own milestone or the deadline of its action, not the milestone of another row', () => {
    const strategy = model({
      actions: [
        {
          id: 'a',
          title: 'A',
          rows: [
            { id: 'r', title: 'R' },
            { id: 's', title: 'S' },
          ],
          milestones: [{ title: 'Of R', when: march(2008), row: 'r' }],
        },
      ],
      reportingLines: [
        {
          id: 'x',
          of: [
            { kind: 'row', id: 'r' },
            { kind: 'row', id: 's' },
          ],
          to: [{ kind: 'system', name: 'T' }],
        },
      ],
    });
    expect(rowsIn(strategy).map(due)).to.deep.equal(['March 2008: Of R', 'not stated']);
  });

  it('is not worked out from a recurrence', () => {
    const strategy = model({
      actions: [
        {
          id: 'a',
          title: 'A',
          milestones: [{ title: 'Met', when: { ...march(2008), every: { amount: 1, in: 'years' } } }],
        },
        {
          id: 'b',
          title: 'B',
          milestones: [
            {
              title: 'Held',
              when: {
                printed: 'annual',
                kind: 'undated',
                undated: 'recurrence-only',
                every: { amount: 1, in: 'years' },
              },
            },
          ],
        },
      ],
    });
    expect(rowsIn(strategy, '2008-01-01').map(due)).to.deep.equal(['March 2008: Met', 'not stated']);
    expect(rowsIn(strategy, '2009-01-01').map(due)).to.deep.equal(['no later time stated', 'not stated']);
  });

  it('of an indicator of Leeds is its next target, and of an action its deadline, with the doubt about it', () => {
    const words = new Set(rowsIn(leedsModel, '2009-03-31').map(due));
    expect([...words].filter((one) => /deadline/.test(one))).to.have.members([
      'April 2010: deadline, date in doubt',
      'April 2011: deadline',
    ]);
    expect([...words].filter((one) => /target$/.test(one))).to.not.be.empty;
  });

  it('needs a day of the calendar', () => {
    expect(() => nextTimes(coventry, '2006-02-30')).to.throw(RangeError, '2006-02-30');
  });
});

describe('the finding', () => {
  for (const [name, strategy, words] of [
    [
      'Coventry 2006',
      coventry,
      'All 36 actions have a reporting line. 7 parts of actions have no line of their own. How often is stated for 4 of 74 reports, by whom for 29. 35 recipients are named: the cabinet, 9 cabinet members, 17 bodies, 1 officer alone, 5 documents and 2 systems or arrangements.',
    ],
    [
      'the Community Plan',
      communityPlan,
      '1 of 2 actions has a reporting line. How often is stated for 1 of 1 report, by whom for 0. 1 recipient is named: 1 system or arrangement.',
    ],
    [
      'Leeds',
      leedsModel,
      'None of 61 actions has a reporting line. 28 parts of the plan that are no actions are reported. How often and by whom is not stated for any of 28 reports. 1 recipient is named: 1 system or arrangement.',
    ],
    ['Northamptonshire', northamptonshire, 'None of 47 actions has a reporting line.'],
  ] as const) {
    it(`of ${name} counts what is there`, () => {
      expect(reportingTable(strategy, undefined, reportingEnglish).finding).to.equal(words);
    });
  }
});

describe('in Welsh', () => {
  const table = reportingTable(coventry, '2006-07-31', welsh);

  it('the finding counts with the mutations of Welsh', () => {
    expect(table.finding).to.equal(
      'Mae gan bob un o’r 36 cam gweithredu linell adrodd. Nid oes gan 7 rhan o gamau gweithredu eu llinell eu hunain. Nodir pa mor aml yr adroddir yn achos 4 o’r 74 adroddiad, a chan bwy yn achos 29. Enwir 35 derbynnydd: y cabinet, 9 aelod cabinet, 17 corff, 1 swyddog yn unigol, 5 dogfen, 2 system neu drefniant.',
    );
    const details = table.groups.map(({ detail }) => detail);
    expect(details).to.include.members(['2 gofnod', '3 chofnod', '4 cofnod', 'enwir yn unigol, 1 cofnod']);
  });

  it('all words are, but for those of the plan', () => {
    expect(table.columns.map(({ label }) => label)).to.deep.equal([
      'Cyf',
      'Yr hyn yr adroddir arno',
      'Sut',
      'Pa mor aml',
      'Gan bwy',
      'Yr amser nesaf a nodir',
      'Manylion',
    ]);
    const [row] = table.groups[0]!.rows.filter(({ reported }) => reported.ref === '3.1');
    expect(mannersOf(row!, welsh)).to.deep.equal(['adroddir arno']);
    expect(frequenciesOf(row!.lines, welsh)).to.deep.equal(['bob blwyddyn']);
    expect(table.groups.map(({ heading }) => heading)).to.include.members([
      'Aelod Cabinet (City Services)',
      'Ni nodir llinell adrodd',
    ]);
    expect(table.foot).to.match(/^Y sefyllfa ar 31 Gorffennaf 2006\. /);
  });
});

describe('the file', () => {
  it('has a row for each report, with the words of the table and the lines of the source', () => {
    const records = csvRecords(tableCsv(reportingFile(rowsIn(coventry, '2006-07-31'), reportingEnglish)));
    expect(records).to.have.length(81);
    expect(records.find(({ ref, recipient }) => ref === '3.1' && recipient === 'Cabinet')).to.deep.equal({
      'recipient kind': 'cabinet',
      recipient: 'Cabinet',
      ref: '3.1',
      reported: 'Revise the Equality Strategy and set equality targets',
      'part of': '',
      manner: 'reported',
      'how often': 'every year',
      'by whom': 'Head of Corporate Policy',
      'next time stated': 'August 2006: Revised strategy and action plan agreed at Cabinet',
      printed: 'Reported annually to Cabinet by Head of Corporate Policy.',
      'source lines': '437',
    });
    expect(records.at(-1)).to.include({
      'recipient kind': 'nobody',
      recipient: 'No reporting line stated',
      manner: 'empty cell: read as the row above',
      'how often': 'not stated',
      'by whom': 'not stated',
      'source lines': '475',
    });
  });
});

describe('the words of the table', () => {
  it('count one and many', () => {
    const { finding, frequency, group: said } = reportingEnglish.reporting;
    expect(frequency.years({ count: 1 })).to.equal('every year');
    expect(frequency.weeks({ count: 2 })).to.equal('every 2 weeks');
    expect(said({ kind: 'officer', count: 1 })).to.equal('named alone, 1 entry');
    expect(said({ kind: 'system', count: 2 })).to.equal('system, 2 entries');
    expect(finding.none({ count: 1 })).to.equal('The only action has no reporting line.');
    expect(finding.some({ count: 1, total: 3 })).to.equal('1 of 3 actions has a reporting line.');
  });
});
