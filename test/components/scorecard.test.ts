// The scorecard with the Leeds plan in it.
import { expect } from 'chai';
import { indicator, measureInput, plan, result, target } from '../support/documents.js';
import { allWithin, cellsOf, part, tableOf, view, words } from '../support/views.js';

const ROWS = [
  [
    'Priority One: Leadership and community empowerment',
    '2',
    '1',
    '1',
    '5',
    '4 of 9',
    'no target (4 baseline year, 1 no survey)',
  ],
  [
    'Priority two: Sense of belonging and opportunities for all',
    '1',
    '0',
    '0',
    '12',
    '1 of 13',
    'no target (10 baseline year, 2 reason unclear)',
  ],
  [
    'Priority three: Preventing the problems of tomorrow',
    '0',
    '0',
    '0',
    '2',
    '0 of 2',
    'no target (2 baseline year)',
  ],
  ['Priority four: Children and young people', '5', '0', '0', '2', '5 of 7', 'no target (2 reason unclear)'],
  ['Priority five: Communication and information', '0', '0', '0', '1', '0 of 1', 'no target (1 no survey)'],
  [
    'Priority six: The inclusion of cohesion and integration into key council city based policies and practices',
    '0',
    '0',
    '0',
    '2',
    '0 of 2',
    'no target (1 no survey, 1 baseline year)',
  ],
];
const WHOLE = [
  'Whole plan',
  '8',
  '1',
  '1',
  '24',
  '10 of 34',
  'no target (17 baseline year, 4 reason unclear, 3 no survey)',
];

describe('<cohesion-scorecard>', () => {
  it('opens with the finding', async () => {
    const element = await view('cohesion-scorecard');
    expect(words(part(element, 'finding'))).to.match(
      /^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target\. /,
    );
  });

  it('counts each objective and the whole, and says why the rest is not rated', async () => {
    const table = tableOf(await view('cohesion-scorecard'));
    expect([...table.tBodies[0]!.rows].map(cellsOf)).to.deep.equal(ROWS);
    expect([...table.tFoot!.rows].map(cellsOf)).to.deep.equal([WHOLE]);
  });

  it('has counts in each column that add up to the whole', async () => {
    const table = tableOf(await view('cohesion-scorecard'));
    for (const at of [1, 2, 3, 4]) {
      const counts = [...table.tBodies[0]!.rows].map((row) => Number(words(row.cells[at])));
      expect(counts.reduce((sum, count) => sum + count)).to.equal(Number(WHOLE[at]));
    }
  });

  it('is a real table: a caption, the council’s own word, a shape and a word over each count, scopes', async () => {
    const element = await view('cohesion-scorecard');
    const table = tableOf(element);
    expect(words(table.caption)).to.equal('Scorecard: Cohesion and Integration priorities delivery plan');
    expect(cellsOf(table.tHead!.rows[0]!)).to.deep.equal([
      'Priority',
      'On target',
      'Close',
      'Off target',
      'Not rated',
      'Rated',
      'Why not rated',
    ]);
    expect([...table.querySelectorAll('th')].map((cell) => cell.scope)).to.deep.equal([
      ...Array<string>(7).fill('col'),
      ...Array<string>(7).fill('row'),
    ]);
    const shapes = allWithin(element, "thead [part~='rating'] svg").map(
      (shape) => shape.textContent + shape.innerHTML,
    );
    expect(new Set(shapes)).to.have.length(4);
  });

  it('says as of when, and by which rule', async () => {
    const foot = words(part(await view('cohesion-scorecard'), 'foot'));
    expect(foot).to.match(
      /^As of 31 March 2009\. Rule: Distance to target \(target-distance \d+\.\d+\.\d+\)\. On target: /,
    );
  });

  it('gives no date where the plan dates nothing', async () => {
    const element = await view('cohesion-scorecard', plan({ indicators: [indicator('a')] }));
    expect(words(part(element, 'foot'))).to.match(/^Rule: /);
  });

  it('says so when all is rated, and names what serves no objective', async () => {
    const rated = measureInput({ id: 'a', results: [result(5)], targets: [target(5)] });
    const element = await view(
      'cohesion-scorecard',
      plan({ indicators: [indicator('a', { measures: [rated] })] }),
    );
    const [only] = tableOf(element).tBodies[0]!.rows;
    expect(cellsOf(only!)).to.deep.equal(['Under no objective', '1', '0', '0', '0', '1 of 1', 'all rated']);
  });

  it('counts a measure that serves two objectives in both, and once in the whole', async () => {
    const objectives = ['o', 'p'].map((id) => ({ id, title: id }));
    const both = indicator('a', { objectives: ['o', 'p'] });
    const table = tableOf(await view('cohesion-scorecard', plan({ objectives, indicators: [both] })));
    expect([...table.tBodies[0]!.rows, ...table.tFoot!.rows].map((row) => cellsOf(row)[5])).to.deep.equal([
      '0 of 1',
      '0 of 1',
      '0 of 1',
    ]);
  });
});
