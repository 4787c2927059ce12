// Tables that list other parts of a plan than indicators and actions: objectives, milestones, money, and frameworks.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { readTables, type PlanReading } from '../../../src/read/plan/read-tables.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const TOLD = { yearStartsIn: 4 } as const;
const readCsv = (text: string, strategy: Partial<StrategyInput> = {}): PlanReading =>
  readTables(csvTables(text).tables, { ...TOLD, strategy });
const readHtml = (html: string): PlanReading => readTables(htmlTables(html).tables, TOLD);
const sureOf = ({ report }: PlanReading, printed: string) =>
  report.cells.filter((cell) => cell.printed === printed).map(({ sure }) => sure);
const isUsable = ({ strategy }: PlanReading) =>
  validateStrategy(strategy).issues.filter(({ severity }) => severity === 'error');

describe('readTables: objectives', () => {
  const HOUSING = `<h2>Strategic Theme: Housing (Led by the Housing Strategy Group)</h2>
    <table><tr><th>Priorities<th>Outcomes<th>We will know we are making a difference if</tr>
    <tr><td>Decent homes for all<td>• By 2010, housing will be better<br>• Advice will be better
    <td>• More homes are decent<br>• Homes are more balanced across the city</tr></table>`;

  it('have their outcomes, with the time of each, and the signs by which it will be known', () => {
    const reading = readHtml(HOUSING);
    const { themes, objectives, outcomes, signs } = reading.strategy;
    expect(themes).to.deep.equal([
      {
        id: 'housing',
        name: 'Housing',
        kind: 'strategic',
        leadsPrinted: 'Led by the Housing Strategy Group',
      },
    ]);
    expect(objectives!.map(({ title, theme }) => [title, theme])).to.deep.equal([
      ['Decent homes for all', 'housing'],
    ]);
    const home = { theme: 'housing', objective: 'decent-homes-for-all' };
    expect(
      outcomes!.map(({ title, due, theme, objective }) => [title, due?.end, { theme, objective }]),
    ).to.deep.equal([
      ['Housing will be better', '2010-12-31', home],
      ['Advice will be better', undefined, home],
    ]);
    expect(signs!.map(({ title, direction }) => [title, direction])).to.deep.equal([
      ['More homes are decent', 'more'],
      ['Homes are more balanced across the city', 'balance'],
    ]);
    expect(isUsable(reading)).to.deep.equal([]);
  });

  it('doubt the way of a sign that its first words do not say', () => {
    const { report } = readHtml(HOUSING);
    const doubts = report.cells
      .filter(({ as }) => as === 'sign')
      .map(({ doubts: own }) => own.map(({ words }) => words));
    expect(doubts).to.deep.equal([[], ['Homes are more balanced across the city']]);
  });

  it('belong to the theme alone where the row has several', () => {
    const { strategy } = readCsv(
      'Theme,Priority,Outcome\nHealth,"Live longer\nLive well",Fewer early deaths',
    );
    expect(strategy.objectives!.map(({ title }) => title)).to.deep.equal(['Live longer', 'Live well']);
    expect(strategy.outcomes![0]).to.include({ theme: 'health' }).and.not.have.property('objective');
  });

  it('stand below those that their numbers say', () => {
    const reading = readCsv(
      'Ref,Strategic objective,What this means\nObjective 1,Belonging,All feel at home\nObjective 1.1,Engagement,All take part',
    );
    expect(
      reading.strategy.objectives!.map(({ ref, title, summary, parent }) => [ref, title, summary, parent]),
    ).to.deep.equal([
      ['Objective 1', 'Belonging', 'All feel at home', undefined],
      ['Objective 1.1', 'Engagement', 'All take part', 'objective-1'],
    ]);
    expect(reading.report.cells.every(({ sure }) => sure === 'exact')).to.equal(true);
  });

  it('keep what has no field as a note', () => {
    const { strategy } = readCsv('Objective,Outcome,Colour\nBelonging,Pride,Blue');
    expect(strategy.objectives![0]!.notes).to.deep.equal([{ text: 'Colour: Blue' }]);
  });
});

describe('readTables: milestones in a table of their own', () => {
  it('go to the action that has their reference', () => {
    const { strategy } = readCsv(
      'Ref,Action,Lead\n1.1,Hold events,Housing\n\nRef,Milestone,By when\n1.1,Events planned,June 2007\n1.1,Events held,March 2008',
    );
    expect(strategy.actions).to.have.lengthOf(1);
    expect(strategy.actions![0]!.milestones!.map(({ title, when }) => [title, when.end])).to.deep.equal([
      ['Events planned', '2007-06-30'],
      ['Events held', '2008-03-31'],
    ]);
  });

  it('are actions of their own, in doubt, where none is named', () => {
    const reading = readCsv('Milestone,By when\nForums set up,June 2007');
    expect(reading.strategy.actions!.map(({ title }) => title)).to.deep.equal(['Forums set up']);
    expect(sureOf(reading, 'Forums set up')).to.deep.equal(['doubtful']);
    expect(sureOf(reading, 'June 2007')).to.deep.equal(['exact']);
  });

  it('are the products of phases where the table has these', () => {
    const { strategy } = readCsv(
      'Phase,Product,Date\nPhase 1: Research,Baseline report,February 2003\nPhase 1: Research,Notes,no date yet\nPhase 2,Strategy,March 2004',
    );
    expect(
      strategy.phases!.map(({ ref, title, products }) => [
        ref,
        title,
        products!.map(({ title: what, due }) => [what, due?.end]),
      ]),
    ).to.deep.equal([
      [
        'Phase 1',
        'Research',
        [
          ['Baseline report', '2003-02-28'],
          ['Notes', undefined],
        ],
      ],
      ['Phase 2', 'Phase 2', [['Strategy', '2004-03-31']]],
    ]);
  });

  it('have no time where none was read', () => {
    const reading = readCsv('Milestone,By when\nForums set up,31 June 2007');
    expect(reading.strategy.actions![0]!.milestones![0]!.when).to.deep.equal({
      printed: '31 June 2007',
      kind: 'undated',
    });
    expect(sureOf(reading, '31 June 2007')).to.deep.equal(['unread']);
  });
});

describe('readTables: money', () => {
  const FUNDS = readCsv(
    'Funding,Amount,Status,From,When\nCohesion fund,"£600,000",set aside,,2004/5\nExtended schools,"£75, 000",granted,Home Office,during 2003\nCreative programme,up to £2 million,,,\nOther,12,promised,,',
  );

  it('has its amount, how firm it is, who gives it and when', () => {
    expect(
      FUNDS.strategy.funds!.map(({ title, amount, force, period }) => [
        title,
        'value' in amount ? amount.value : undefined,
        amount.kind,
        force,
        period?.start,
      ]),
    ).to.deep.equal([
      ['Cohesion fund', 600_000, 'number', 'set-aside', '2004-04-01'],
      ['Extended schools', 75_000, 'number', 'granted', '2003-01-01'],
      ['Creative programme', 2_000_000, 'bound', 'unclear', undefined],
      ['Other', 12, 'number', 'unclear', undefined],
    ]);
    expect(FUNDS.strategy.funds![1]!.from).to.equal('home-office');
    expect(isUsable(FUNDS)).to.deep.equal([]);
  });

  it('is doubted where no currency is printed, and keeps words of standing that are not known', () => {
    expect(sureOf(FUNDS, '12')).to.deep.equal(['doubtful']);
    expect(FUNDS.strategy.funds![3]!.notes).to.deep.equal([{ text: 'Status: promised' }]);
  });

  it('is scaled as its heading says', () => {
    const { strategy } = readCsv('Grant,Amount (£000s)\nEvents,12.5\nPaid in full,"£1,400"');
    expect(strategy.funds!.map(({ amount }) => 'value' in amount && amount.value)).to.deep.equal([
      12_500, 1_400_000,
    ]);
  });

  it('takes no percentage for an amount', () => {
    const reading = readCsv('Grant,Amount\nEvents,50%');
    expect(reading.strategy.funds![0]!.amount).to.deep.equal({ kind: 'none', reason: 'not-stated' });
    expect(sureOf(reading, '50%')).to.deep.equal(['unread']);
  });
});

describe('readTables: frameworks', () => {
  const MATRIX = `<table><caption>Framework of priorities</caption>
    <tr><td colspan=2>Priorities<td>1. Leadership<td>2. Shared values</tr>
    <tr><td rowspan=2>Principles<td>Shared futures<td><td></tr><tr><td>Hospitality<td><td></tr></table>`;

  it('have their axes as printed, and no link where nothing stands', () => {
    const reading = readHtml(MATRIX);
    const [framework] = reading.strategy.frameworks!;
    expect(framework!.name).to.equal('Framework of priorities');
    expect(
      framework!.axes.map(({ name, entries }) => [name, entries.map((entry) => [entry.ref, entry.name])]),
    ).to.deep.equal([
      [
        'Priorities',
        [
          ['1', 'Leadership'],
          ['2', 'Shared values'],
        ],
      ],
      [
        'Principles',
        [
          [undefined, 'Shared futures'],
          [undefined, 'Hospitality'],
        ],
      ],
    ]);
    expect(framework!.links).to.equal(undefined);
    expect(reading.report.tables[0]!.kind).to.equal('framework');
    expect(reading.report.cells.every(({ sure, as }) => sure === 'exact' && as === 'framework')).to.equal(
      true,
    );
    expect(isUsable(reading)).to.deep.equal([]);
  });

  it('link the part that a row stands for, and what a reference names', () => {
    const reading = readTables(
      csvTables(
        'Ref,Action,Lead\n1.1,Hold events,Housing\n\nObjective / Principle,Openness,Fairness\nObjective 1: Belonging,✓,\nOther matters,x,1.1',
      ).tables,
      { ...TOLD, strategy: { objectives: [{ id: 'o1', ref: 'Objective 1', title: 'Belonging' }] } },
    );
    const [framework] = reading.strategy.frameworks!;
    expect(framework!.axes.map(({ name }) => name)).to.deep.equal(['Principle', 'Objective']);
    expect(framework!.links).to.deep.equal([
      { part: { kind: 'objective', id: 'o1' }, at: ['belonging', 'openness'] },
      { part: { kind: 'action', id: 'action-1-1' }, at: ['other-matters', 'fairness'] },
    ]);
    expect(framework!.notes).to.deep.equal([{ text: 'Other matters × Openness: x' }]);
    expect(sureOf(reading, 'x')).to.deep.equal(['doubtful']);
    expect(isUsable(reading)).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['figures', 'Priorities,Leeds,Coventry\nBelonging,1,2\nEquality,3,4'],
    ['words', 'Priorities,Who leads it,What it costs\nBelonging,Housing,a lot\nEquality,Health,little'],
    ['nothing of a plan', 'Days,Monday,Tuesday\nMorning shift,x,\nEvening shift,,x'],
    ['one row', 'Priorities,Openness,Fairness\nBelonging,x,'],
    ['names that are not different', 'Priorities,Openness,Openness\nBelonging,x,\nEquality,,x'],
  ] as const) {
    it(`are not made of a table with ${what}`, () => {
      expect(readCsv(text).strategy.frameworks).to.equal(undefined);
    });
  }

  it('never throw, and lose no cell, whatever stands in a matrix', () => {
    const word = fc.constantFrom(
      '',
      'x',
      '✓',
      '1.1',
      'Aims',
      'Fairness',
      'Openness',
      'Belonging',
      '1. Leadership',
      '3',
      '__proto__',
    );
    const grid = fc.array(fc.array(word, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(grid, (rows) => {
        const cells = rows.map((row, at) =>
          row.map((text, column) => ({ text, row: at + 1, column: column + 1 })),
        );
        const headings = [{ text: 'Framework', row: 0 }];
        const reading = readTables([{ place: { number: 1 }, headings, rows: cells, notes: [] }], TOLD);
        const told = new Set(reading.report.cells.map(({ row, column }) => `${row} ${column}`));
        expect(
          cells.flat().filter(({ text, row, column }) => text !== '' && !told.has(`${row} ${column}`)),
        ).to.deep.equal([]);
        expect(isUsable(reading)).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });
});
