// How tables look that councils print: several below each other on a sheet, parts in rows of their own, references without a
// heading, notes that explain marks, scales in headings.
import { expect } from 'chai';
import type { MeasureInput } from '../../../src/document/measure.js';
import * as fc from 'fast-check';
import { marksIn } from '../../../src/read/plan/cells/mark-notes.js';
import { milestoneLine } from '../../../src/read/plan/cells/milestone-line.js';
import { type PlanReading, readTables } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const TOLD = { yearStartsIn: 4 } as const;
const readCsv = (text: string, options = {}): PlanReading =>
  readTables(csvTables(text).tables, { ...TOLD, ...options });
const readHtml = (html: string): PlanReading => readTables(htmlTables(html).tables, TOLD);
const sureOf = ({ report }: PlanReading, printed: string) =>
  report.cells.filter((cell) => cell.printed === printed).map(({ sure }) => sure);

describe('milestoneLine', () => {
  for (const [line, title, time, end] of [
    ['Scheme adopted – June 2006', 'Scheme adopted', 'June 2006', '2006-06-30'],
    ['June 2006 - Council is a partner', 'Council is a partner', 'June 2006', '2006-06-30'],
    ['Forums begin September 2006', 'Forums begin', 'September 2006', '2006-09-30'],
    ['Rolled out by March 2007', 'Rolled out', 'by March 2007', '2007-03-31'],
    ['Budget made known (February 2007)', 'Budget made known', 'February 2007', '2007-02-28'],
    [
      'Consultation – December 2006 – January 2007',
      'Consultation',
      'December 2006 – January 2007',
      '2007-01-31',
    ],
    [
      'April 2006 – December 2006: scheme drafted',
      'scheme drafted',
      'April 2006 – December 2006',
      '2006-12-31',
    ],
    ['Awards held – annual', 'Awards held', 'annual', undefined],
    ['June 2006', 'June 2006', 'June 2006', '2006-06-30'],
    [
      'Between June 2006 and March 2007 two events and more',
      'Between June 2006 and March 2007 two events and more',
      'Between June 2006 and March 2007 two events and more',
      '2007-03-31',
    ],
  ] as const) {
    it(`parts "${line}"`, () => {
      const { title: what, when } = milestoneLine(line, TOLD);
      expect([
        what,
        when.sure !== 'unread' && when.value.printed,
        when.sure !== 'unread' && when.value.end,
      ]).to.deep.equal([title, time, end]);
    });
  }

  for (const line of [
    'Hold events',
    '31 June 2006 – events',
    '',
    '–',
    'June 2006 – July 2007 – August 2009',
  ]) {
    it(`takes no time that is not there from "${line}"`, () => {
      const { title, when } = milestoneLine(line, TOLD);
      expect(title).to.equal(line);
      expect(when.sure).to.not.equal('exact');
    });
  }

  it('drops no word: the title and the time are in the line', () => {
    const piece = fc.constantFrom(
      'Events',
      'held',
      '–',
      'June',
      '2006',
      'by',
      ';',
      '(',
      ')',
      'and',
      'annual',
      '2006/07',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (words) => {
        const line = words.join(' ');
        const { title, when } = milestoneLine(line, TOLD);
        expect(line).to.include(title);
        if (when.sure !== 'unread') expect(line).to.include(when.value.printed);
      }),
      { numRuns: 200 },
    );
  });
});

describe('marksIn', () => {
  it('reads what lines around a table say that marks stand for', () => {
    const marks = marksIn(
      [
        '* awaiting Household Survey, August 2006',
        '† = not available',
        '# the big one',
        'Notes on the plan',
        '* again',
      ],
      TOLD,
    );
    expect([...marks.keys()]).to.deep.equal(['*', '†']);
    expect(marks.get('*')).to.deep.include({ reason: 'awaiting-survey', survey: 'Household Survey' });
    expect(marks.get('*')!.period!.printed).to.equal('August 2006');
    expect(marks.get('†')!.reason).to.equal('not-available');
  });
});

describe('readTables: marks', () => {
  const NOTED =
    'Indicator,Benchmark 2005/06,Target 2006/07\nPride,*,*\nCrime,441,fewer than 400\n* awaiting Household Survey,,';

  it('mean what a note says', () => {
    const { strategy } = readCsv(NOTED);
    const [pride, crime] = strategy.indicators!;
    expect(pride!.measures[0]!.baseline!.value).to.deep.include({ reason: 'awaiting-survey' });
    expect(pride!.measures[0]!.targets![0]!.value).to.deep.include({ reason: 'awaiting-survey' });
    expect(crime!.measures[0]!.baseline!.value).to.deep.equal({ kind: 'number', value: 441 });
    expect(strategy.indicators).to.have.lengthOf(2);
    expect(strategy.notes).to.deep.equal([{ text: '* awaiting Household Survey' }]);
  });

  it('leave a benchmark in doubt, which may be that of others', () => {
    const { report } = readCsv(NOTED);
    expect(report.tables[0]!.columns[1]).to.deep.include({ field: 'baseline' });
    expect(report.tables[0]!.columns[1]!.doubts.map(({ code }) => code)).to.deep.equal(['several-readings']);
  });
});

describe('readTables: scales in headings', () => {
  for (const [heading, cell, value] of [
    ['Result (£m)', '1.4', 1_400_000],
    ['Result £000s', '12', 12_000],
    ["Result ('000)", '12.5', 12_500],
    ['Result (thousands)', '12', 12_000],
    ['Result in millions', '3', 3_000_000],
    ['Result', '12', 12],
    ['Result (£m)', '£1.4m', 1_400_000],
  ] as const) {
    it(`reads ${cell} below "${heading}" as ${value}`, () => {
      const { strategy } = readCsv(`Indicator,${heading}\nSpending,${cell}`);
      const [result] = strategy.indicators![0]!.measures[0]!.results!;
      expect(result!.value).to.deep.include({ value });
      expect(result!.printed).to.equal(cell);
    });
  }

  it('count for no percentage and no word', () => {
    const { strategy } = readCsv('Indicator,Result (£m)\nSpending,TBC\nShare,50%');
    const values = strategy.indicators!.map(({ measures: [measure] }) => measure!.results![0]!.value);
    expect(values.map((value) => ('value' in value ? value.value : value.kind))).to.deep.equal(['none', 50]);
  });
});

describe('readTables: scales in a column of units', () => {
  for (const [unit, cell, value, kind] of [
    ['£000', '12', 12_000, 'money'],
    ['£000s', '12.5', 12_500, 'money'],
    ['£m', '1.4', 1_400_000, 'money'],
    ['£ million', '1.4', 1_400_000, 'money'],
    ['Number (000s)', '12', 12_000, 'count'],
    ['thousands', '12', 12_000, 'count'],
    ['£', '12', 12, 'money'],
    ['per 1,000', '12', 12, 'rate'],
    ['Number', '1,000', 1_000, 'count'],
  ] as const) {
    it(`reads ${cell} in "${unit}" as ${value}, in a plan and in a long table`, () => {
      const tables = [
        `Indicator,Unit,Result 2009\nSpending,"${unit}","${cell}"`,
        `Indicator,Unit,Period,Value\nSpending,"${unit}",2009,"${cell}"`,
      ];
      for (const table of tables) {
        const [measure] = readCsv(table).strategy.indicators![0]!.measures;
        expect(measure!.unit.kind).to.equal(kind);
        expect(measure!.results![0]!.value).to.deep.include({ value });
        expect(measure!.results![0]!.printed).to.equal(cell);
      }
    });
  }

  it('reads targets and baselines so too', () => {
    const { strategy } = readCsv('Indicator,Unit,Baseline,Target 2010\nSpending,£000,120,140');
    const [{ baseline, targets }] = strategy.indicators![0]!.measures as [MeasureInput];
    expect([baseline!.value, targets![0]!.value]).to.deep.equal([
      { kind: 'number', value: 120_000 },
      { kind: 'number', value: 140_000 },
    ]);
  });

  it('takes a scale that figures cannot have for no unit: nothing is shown as pounds that is none', () => {
    const { report, strategy } = readCsv('Indicator,Unit,Result 2009\nSpending,£bn,12');
    expect(strategy.indicators![0]!.measures[0]!.unit.kind).to.equal('unstated');
    expect(report.cells.find(({ printed }) => printed === '£bn')!.sure).to.equal('unread');
  });
});

describe('readTables: parts', () => {
  const ROWS =
    'Indicator,Baseline,Target March 2009\nNI 195 - Streets with,,\na) litter,10%,7%\nb) graffiti,4%,TBC\nCrime,5,4';

  it('in rows of their own are measures of the indicator above', () => {
    const { strategy, report } = readCsv(ROWS);
    expect(
      strategy.indicators!.map(({ code, name, measures }) => [
        code ?? name,
        measures.map(({ part, name: own }) => [part, own]),
      ]),
    ).to.deep.equal([
      [
        'NI 195',
        [
          ['a', 'litter'],
          ['b', 'graffiti'],
        ],
      ],
      ['Crime', [[undefined, undefined]]],
    ]);
    expect(strategy.indicators![0]!.measures[1]!.targets![0]!.value).to.deep.equal({
      kind: 'none',
      reason: 'to-be-confirmed',
    });
    expect(report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
    expect(validateStrategy(strategy).ok).to.equal(true);
  });

  it('are indicators where the row above has figures of its own', () => {
    const { strategy } = readCsv('Indicator,Target\nCrime,5\na) litter,7');
    expect(strategy.indicators!.map(({ name }) => name)).to.deep.equal(['Crime', 'a) litter']);
  });

  it('are told apart by the lines of a cell, in doubt, where there are as many', () => {
    const reading = readCsv(
      'Indicator,Result,Target\n"Staff who are:\na) women\nb) disabled","36%\n5%","40%\n6%\n7%"',
    );
    const [women, disabled] = reading.strategy.indicators![0]!.measures;
    expect([women!.results![0]!.printed, disabled!.results![0]!.printed]).to.deep.equal(['36%', '5%']);
    expect(sureOf(reading, '36%\n5%')).to.deep.equal(['doubtful', 'doubtful']);
    expect(sureOf(reading, '40%\n6%\n7%')).to.deep.equal(['unread', 'unread']);
  });

  it('and analyses stay with their indicator', () => {
    const reading = readCsv('Indicator,Target\nPride,50%\nAnalysis by City and ward,^');
    expect(reading.strategy.indicators!.map(({ analyses }) => analyses)).to.deep.equal([
      [{ printed: 'Analysis by City and ward' }],
    ]);
    expect(sureOf(reading, '^')).to.deep.equal(['unread']);
  });
});

describe('readTables: references', () => {
  it('without a heading are told by their look, in doubt', () => {
    const reading = readCsv(',Action,Lead\n4.1,Hold events,Housing\n4.2,Train staff,Housing');
    expect(reading.strategy.actions!.map(({ ref }) => ref)).to.deep.equal(['4.1', '4.2']);
    expect(sureOf(reading, '4.1')).to.deep.equal(['doubtful']);
  });

  it('of another number are not of the objective above', () => {
    const { strategy } = readCsv(
      'Objective 2: Equality,,\nRef,Action,Lead\n2.1,Hold events,Housing\n3.1,Train staff,Housing',
    );
    expect(strategy.actions!.map(({ objectives }) => objectives)).to.deep.equal([['objective-2'], undefined]);
  });

  it('that are missing make a further row of the action above, in doubt', () => {
    const reading = readCsv(
      'Ref,Action,Milestones\n1.1,Plan events,Planned – June 2007\n,Hold events,Held – March 2008\n1.2,Train staff,',
    );
    const [first] = reading.strategy.actions!;
    expect(first!.rows!.map(({ title }) => title)).to.deep.equal(['Plan events', 'Hold events']);
    expect(first!.milestones!.map(({ row, title }) => [row, title])).to.deep.equal([
      ['action-1-1-row-1', 'Planned'],
      ['action-1-1-row-2', 'Held'],
    ]);
    expect(sureOf(reading, 'Hold events')).to.deep.equal(['doubtful']);
    expect(validateStrategy(reading.strategy).ok).to.equal(true);
  });
});

describe('readTables: what stands in cells of actions', () => {
  it('takes a time among the words for the deadline, in doubt, where there is no other', () => {
    const reading = readCsv('Action,Lead\nAgree targets by April 2008,Housing\nHold 2006/07 events,Housing');
    expect(reading.strategy.actions!.map(({ deadline }) => deadline?.period.end)).to.deep.equal([
      '2008-04-30',
      undefined,
    ]);
    expect(sureOf(reading, 'Agree targets by April 2008')).to.deep.equal(['doubtful']);
    expect(sureOf(reading, 'Hold 2006/07 events')).to.deep.equal(['exact']);
  });

  it('keeps plans that are known, and things without a time as activities', () => {
    const { strategy } = readCsv(
      'Ref,Action,"Plans, Activities and Milestones"\n1.1,Hold events,"Culture Strategy\nWork with schools\nEvents held – June 2007"',
      { strategy: { documents: [{ id: 'culture', name: 'Culture Strategy', kind: 'strategy' }] } },
    );
    const [action] = strategy.actions!;
    expect(action!.plans).to.deep.equal([{ document: 'culture', printed: 'Culture Strategy' }]);
    expect(action!.activities).to.deep.equal([{ title: 'Work with schools' }]);
    expect(action!.milestones!.map(({ title }) => title)).to.deep.equal(['Events held']);
  });

  it('doubts a lead that was parted from another, until a cell has it alone', () => {
    const reading = readCsv(
      'Action,Lead\nOne,"Policy, Planning and Improvement"\nTwo,"Policy, Planning and Improvement"\nThree,Policy',
    );
    const leads = reading.report.cells.filter(({ as }) => as === 'lead').map(({ sure }) => sure);
    expect(leads).to.deep.equal(['doubtful', 'doubtful', 'exact']);
  });

  it('changes nothing that was given', () => {
    const strategy = { actions: [{ id: 'old', ref: '1.1', title: 'Old', notes: [{ text: 'kept' }] }] };
    const before = JSON.stringify(strategy);
    const reading = readCsv('Ref,Action,Lead,Colour\n1.1,New,Housing,Blue', { strategy });
    expect(JSON.stringify(strategy)).to.equal(before);
    expect(reading.strategy.actions!.map(({ title }) => title)).to.deep.equal(['Old', 'New']);
  });
});

describe('readTables: several tables in one', () => {
  const wide = (text: string): string => `<tr><td colspan=4>${text}</tr>`;
  const SHEET = `<table>${wide('Priority One: Leadership')}<tr><td>Indicator<td colspan=2>Baseline<td>Target March 2009</tr>
    <tr><td>Pride<td colspan=2>50%<td>60%</tr>${wide('Priority One: Leadership')}${wide('By April 2011:')}
    <tr><td colspan=3>Action<td>Lead</tr><tr><td colspan=3>Hold events<td>Housing</tr>
    <tr><td colspan=3>Train staff<td>Housing</tr>${wide('Decision')}<tr><td colspan=2>Key decision<td colspan=2>No</tr>
    <tr><td colspan=2>Reason<td colspan=2>N/A</tr></table>`;

  it('are read each by its own headings, and merged cells once', () => {
    const { strategy, report } = readHtml(SHEET);
    expect(report.tables.map(({ kind }) => kind)).to.deep.equal(['indicators', 'actions', undefined]);
    expect(
      strategy.indicators!.map(({ name, measures: [one] }) => [
        name,
        one!.baseline!.printed,
        one!.targets!.length,
      ]),
    ).to.deep.equal([['Pride', '50%', 1]]);
    expect(
      strategy.actions!.map(({ title, deadline, objectives }) => [title, deadline!.period.end, objectives]),
    ).to.deep.equal([
      ['Hold events', '2011-04-30', ['priority-one']],
      ['Train staff', '2011-04-30', ['priority-one']],
    ]);
    expect(report.cells.filter(({ sure }) => sure === 'unread').map(({ printed }) => printed)).to.deep.equal([
      'Decision',
      'Decision',
      'Key decision',
      'No',
      'Reason',
      'N/A',
    ]);
  });

  it('are one where the headings are repeated', () => {
    const { report, strategy } = readHtml(
      `<table><tr><th>Ref<th>Action<th>Lead</tr><tr><td>1.1<td>Plan<td>Housing</tr><tr><td colspan=3>Objective 1: Pride</tr>
       <tr><th>Ref<th>Action<th>Lead</tr><tr><td>1.2<td>Hold<td>Housing</tr></table>`,
    );
    expect(report.tables).to.have.lengthOf(1);
    expect(strategy.actions).to.have.lengthOf(2);
  });
});

describe('readTables: lists of one column', () => {
  it('are what their heading names', () => {
    const { strategy, report } = readHtml(
      '<table><tr><th>Suggested indicator</tr><tr><td>Sense of belonging</tr><tr><td>Fear of hate</tr></table>',
    );
    expect(strategy.indicators!.map(({ name, standing }) => [name, standing])).to.deep.equal([
      ['Sense of belonging', 'suggested'],
      ['Fear of hate', 'suggested'],
    ]);
    expect(report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('are nothing where it names nothing of a plan', () => {
    expect(readHtml('<table><tr><th>Name</tr><tr><td>Leeds</tr></table>').report.tables[0]!.kind).to.equal(
      undefined,
    );
  });
});
