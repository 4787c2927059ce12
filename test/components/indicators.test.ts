// The table of indicators with the Leeds plan in it: what a resident reads, cell by cell.
import { expect } from 'chai';
import { RATINGS } from '../../src/index.js';
import { indicator, measureInput, plan, result, target } from '../support/documents.js';
import {
  allWithin,
  cellsOf,
  column,
  groupsOf,
  parentsOf,
  part,
  rowOf,
  rowsOf,
  tableOf,
  view,
  words,
} from '../support/views.js';

const HEADINGS = [
  'Code',
  'Indicator',
  'Baseline',
  'Result 2008/09',
  'Target March 2009',
  'Rating',
  'Way to March 2011',
  'Direction of travel',
  'Why?',
];

/** Baseline, result, target, rating, way and direction of travel of measures that a simple table would get wrong. */
const awkward: readonly (readonly [string, ...string[]])[] = [
  [
    'NI 3',
    'awaiting 2008 Place survey',
    '11%',
    'baseline year',
    'Not rated no target',
    '15.1% or 11.451% 4.1 or 0.451 points to go',
    'one figure so far',
  ],
  [
    'NI 130',
    '97.7 per 100,000',
    '163 per 100,000',
    '127 per 100,000',
    'On target',
    '30% unit changes',
    'Better may be chance',
  ],
  ['NI 8', '20.60%', '28%', '20.60%', 'On target check the data', '21.60% reached', 'Better may be chance'],
  [
    'NI 139',
    'awaiting 2008 Place Survey',
    '30%',
    'baseline year',
    'Not rated no target',
    'to be confirmed',
    'one figure so far',
  ],
  ['BP 21', '70%', 'no survey', 'no survey', 'Not rated no target', '76%', 'no survey'],
  ['BP 25 a', '36.83%', '38.96%', '39%', 'Close', '41% 2.04 points to go', 'Better may be chance'],
  ['BP 25 b', '5.96%', '5.78%', '6.25%', 'Off target', '6.75% 0.97 points to go', 'Worse may be chance'],
  ['BP 25 c', '4.05%', '4.20%', '4.2%', 'On target', '4.6% 0.4 points to go', 'Better may be chance'],
  [
    'NI 195 a',
    'baseline year 2008/09',
    '10%',
    'baseline year',
    'Not rated no target',
    '7% 3 points to go',
    'one figure so far',
  ],
  [
    'NI 195 d',
    'baseline year 2008/09',
    '0%',
    'baseline year',
    'Not rated no target',
    'to be established',
    'one figure so far',
  ],
  [
    'BP 14 a',
    'baseline year 2008/09',
    'Partly accessible',
    'not applicable or not available',
    'Not rated no target',
    'to be established',
    'result not a single figure',
  ],
  [
    'BP 14 b',
    'new indicator',
    'not reported',
    'not applicable or not available',
    'Not rated no target',
    'to be established',
    'not reported',
  ],
  [
    'NI 44',
    '4.60 points',
    '4.10 points',
    '4.10 points',
    'On target',
    'to be established',
    'Better may be chance',
  ],
  [
    'LKI-IYS6',
    '2,078',
    '3,826',
    'not applicable or not available',
    'Not rated no target',
    'to be established',
    'Better may be chance',
  ],
];

describe('<cohesion-indicators>', () => {
  it('opens with the finding', async () => {
    const element = await view('cohesion-indicators');
    expect(words(part(element, 'finding'))).to.equal(
      'Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target. ' +
        '24 cannot: no target (17 baseline year, 4 reason unclear, 3 no survey).',
    );
    expect(words(part(element, 'count'))).to.equal('34 measures');
  });

  it('is a real table with a caption, one scoped header cell for each column, and a header for each row', async () => {
    const table = tableOf(await view('cohesion-indicators'));
    expect(words(table.caption)).to.match(/^Indicators: Cohesion and Integration priorities delivery plan\b/);
    const [heading, ...others] = table.tHead!.rows;
    expect(others).to.deep.equal([]);
    expect(cellsOf(heading!)).to.deep.equal(HEADINGS);
    expect([...heading!.cells].map((cell) => `${cell.localName} ${cell.scope}`)).to.deep.equal(
      HEADINGS.map(() => 'th col'),
    );
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      const headers = [...row.cells].filter((cell) => cell.localName === 'th');
      expect(headers, words(row)).to.have.length(1);
      expect(headers[0]!.scope).to.equal(row.part.contains('group') ? 'rowgroup' : 'row');
    }
  });

  it('covers each row from the first column to the last', async () => {
    const table = tableOf(await view('cohesion-indicators'));
    for (const row of table.rows) {
      const width = [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
      expect(width, words(row)).to.equal(HEADINGS.length);
    }
  });

  it('shows all 34 measures under 6 objectives, each with its coverage', async () => {
    const element = await view('cohesion-indicators');
    expect(rowsOf(element)).to.have.length(34);
    expect(groupsOf(element)).to.deep.equal([
      'Priority One: Leadership and community empowerment 4 of 9 rated',
      'Priority two: Sense of belonging and opportunities for all 1 of 13 rated',
      'Priority three: Preventing the problems of tomorrow 0 of 2 rated',
      'Priority four: Children and young people 5 of 7 rated',
      'Priority five: Communication and information 0 of 1 rated',
      'Priority six: The inclusion of cohesion and integration into key council city based policies and practices 0 of 2 rated',
    ]);
  });

  for (const [code, ...cells] of awkward) {
    it(`shows ${code} as it is: ${cells.join(' | ')}`, async () => {
      const row = rowOf(await view('cohesion-indicators'), code);
      expect(cellsOf(row).slice(2, -1)).to.deep.equal(cells);
    });
  }

  it('heads an indicator with parts by a row that has no value of its own', async () => {
    const element = await view('cohesion-indicators');
    expect(parentsOf(element).map(cellsOf)).to.deep.equal([
      ['BP 25', '% of top earners who are:'],
      ['NI 195', 'Improved street and environmental cleanliness.'],
      ['BP 14', '% of services which are accessible as assessed by:'],
    ]);
    expect(cellsOf(rowOf(element, 'NI 195 a'))[1]).to.equal('Litter');
    const follower = parentsOf(element)[0]!.nextElementSibling as HTMLTableRowElement;
    expect(cellsOf(follower).slice(0, 2)).to.deep.equal(['BP 25 a', 'women']);
  });

  it('has words in every cell, and no dash or zero for what is missing', async () => {
    const element = await view('cohesion-indicators');
    const cells = [...tableOf(element).rows].flatMap(cellsOf);
    expect(cells.filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
    expect(column(element, 'Result 2008/09').filter((text) => /^0\b/.test(text))).to.deep.equal(['0%']);
  });

  it('says "no code" where the plan prints none', async () => {
    const codes = column(await view('cohesion-indicators'), 'Code');
    expect(codes.filter((code) => code === 'no code')).to.have.length(3);
  });

  it('rates by shape and word, and never colours what is missing', async () => {
    const element = await view('cohesion-indicators');
    const counts = RATINGS.map((rating) => allWithin(element, `[part~='rating-${rating}']`).length);
    expect(RATINGS.map((rating, at) => `${counts[at]} ${rating}`)).to.have.members([
      '8 green',
      '1 amber',
      '1 red',
      '24 none',
    ]);
    for (const row of rowsOf(element)) {
      const mark = row.querySelector("[part~='rating']")!;
      const rated = !words(mark).startsWith('Not rated');
      expect(mark.part.contains('rating-none'), words(row)).to.equal(!rated);
      expect(mark.querySelectorAll('svg')).to.have.length(1);
      if (!rated) expect(getComputedStyle(mark).color).to.equal(getComputedStyle(element).color);
    }
  });

  it('never says red of a measure without a figure, whatever is missing', async () => {
    const missing = ['no-survey', 'late', 'suppressed', 'not-collected', 'withdrawn', 'unclear'] as const;
    const element = await view(
      'cohesion-indicators',
      plan({
        indicators: missing.flatMap((reason) => [
          indicator(`r-${reason}`, {
            measures: [
              measureInput({
                id: `r-${reason}`,
                results: [result({ kind: 'none', reason })],
                targets: [target(5)],
              }),
            ],
          }),
          indicator(`t-${reason}`, {
            measures: [
              measureInput({
                id: `t-${reason}`,
                results: [result(5)],
                targets: [target({ kind: 'none', reason })],
              }),
            ],
          }),
        ]),
      }),
    );
    expect(new Set(column(element, 'Rating').map((text) => text.replace(/ no.*/, '')))).to.deep.equal(
      new Set(['Not rated']),
    );
    expect(allWithin(element, "[part~='rating-red']")).to.deep.equal([]);
  });

  it('leaves out the column of codes when the plan has none, and gives dates in the cells when they differ', async () => {
    const element = await view(
      'cohesion-indicators',
      plan({
        indicators: [
          indicator('a', {
            measures: [
              measureInput({
                id: 'a',
                results: [result(5, '2009-03-31')],
                targets: [target(6, '2009-03-31')],
              }),
            ],
          }),
          indicator('b', {
            measures: [
              measureInput({
                id: 'b',
                results: [result(5, '2008-03-31')],
                targets: [target(5, '2008-03-31')],
              }),
            ],
          }),
        ],
      }),
    );
    expect(cellsOf(tableOf(element).tHead!.rows[0]!)).to.deep.equal([
      'Indicator',
      'Baseline',
      'Result',
      'Target',
      'Rating',
      'Way to',
      'Direction of travel',
      'Why?',
    ]);
    expect(column(element, 'Result')).to.deep.equal(['5% to 2009-03-31', '5% to 2008-03-31']);
    expect(column(element, 'Target')).to.deep.equal(['6% by 2009-03-31', '5% by 2008-03-31']);
    expect(column(element, 'Baseline')).to.deep.equal(['not given', 'not given']);
    expect(column(element, 'Way to')).to.deep.equal(['no target due', 'no target due']);
    // it has no objectives, so that nothing is under none
    expect(groupsOf(element)).to.deep.equal([]);
  });
});
