// The scorecard with the Leeds plan in it.
import { expect } from 'chai';
import { indicator, measureInput, plan, result, target } from '../support/documents.js';
import { guardedPlan, suppressedPlan } from '../support/guarded-plan.js';
import { expectComplaint } from '../support/console-guard.js';
import { updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import { allWithin, cellsOf, LEEDS, part, tableOf, view, type View, words } from '../support/views.js';

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

describe('<cohesion-scorecard>, where a gap grows', () => {
  it('says of an objective and of the whole, which are all on target, that they are not plainly green', async () => {
    const element = await view('cohesion-scorecard', guardedPlan());
    const rows = [...tableOf(element).rows].map(cellsOf);
    expect(rows.map(([name]) => name)).to.deep.equal([
      'Objective',
      '1: Safe homes a gap grows',
      '2: Good work',
      'Whole plan a gap grows',
    ]);
    const [whole, objective] = allWithin(element, 'p.flag').map(words);
    expect(whole).to.equal('All that could be rated are on target, but the gap to the worst-off grows.');
    expect(objective).to.match(/^1: Safe homes\. .*S1: People who feel safe – Carers: .*15/);
  });

  it('tells no figure where one beside it is suppressed', async () => {
    const element = await view('cohesion-scorecard', suppressedPlan());
    const text = allWithin(element, 'p.flag').map(words).join(' ');
    expect(text).to.contain('People who feel safe').and.not.contain('Carers').and.not.contain('15');
  });

  it('says nothing of it where figures are of the whole alone', async () => {
    expect(words(tableOf(await view('cohesion-scorecard')))).to.not.contain('gap');
  });
});

describe('<cohesion-scorecard>, beside another', () => {
  const comparison = (element: View) => allWithin(element, '[part~=comparison]');
  const rowsIn = (element: View, at = 0) =>
    [...comparison(element)[0]!.querySelectorAll('table')[at]!.rows].map(cellsOf);

  it('shows what it would be by the rules of others, with who made them, and which measures come out otherwise', async () => {
    const element = await view('cohesion-scorecard');
    element.against = 'havering-2013 thurrock-2014';
    await waitUntil(() => comparison(element).length === 1);
    const [head, own, ...others] = rowsIn(element);
    expect(head).to.deep.equal(['Rule', 'Green', 'Amber', 'Red', 'Not rated', 'Rated']);
    expect(own![0]).to.match(/^Distance to target target-distance 2\.0\.0 /);
    expect(own!.slice(1)).to.deep.equal(['8', '1', '1', '24', '10 of 34']);
    expect(others.map(([name]) => name)).to.have.length(2);
    expect(others[0]![0]).to.contain('havering-2013').and.contain('Havering');
    expect(words(comparison(element)[0]!.querySelector(':scope > p'))).to.equal(
      '2 of 34 measures come out otherwise.',
    );
    const [headings, first] = rowsIn(element, 1);
    expect(headings).to.have.length(4);
    expect(first!.slice(1)).to.include('Close');
    element.removeAttribute('against');
    element.against = undefined!;
    await waitUntil(() => comparison(element).length === 0);
  });

  it('shows the edition before, from its address, as of its own date', async () => {
    const element = await view('cohesion-scorecard');
    element.previous = LEEDS;
    await waitUntil(() => comparison(element).length === 1);
    expect(rowsIn(element).map(([name]) => name)).to.deep.equal([
      'Edition',
      'This edition as of 31 March 2009',
      'The edition before as of 31 March 2009',
    ]);
    expect(words(comparison(element)[0]!.querySelector(':scope > p'))).to.equal(
      'None of 34 measures comes out otherwise.',
    );
    const changed = structuredClone(leedsInput);
    changed.asOf = '2008-03-31';
    element.previous = changed;
    await waitUntil(() => comparison(element)[0]?.querySelectorAll('table').length === 2);
    expect(rowsIn(element)[2]![0]).to.equal('The edition before as of 31 March 2008');
    expect(rowsIn(element, 1)[0]).to.deep.equal(['Measure', 'This edition', 'The edition before']);
  });

  it('takes anything for `against`, and tells of a name once', async () => {
    expectComplaint(/against names no preset: x; there are/);
    const element = await view('cohesion-scorecard');
    const told: unknown[] = [];
    element.addEventListener('cohesion-error', (event) => told.push(event));
    for (const wrong of [null, 0, {}, '', '  ', 'x']) {
      element.against = wrong as never;
      await updated(element);
    }
    await waitUntil(() => told.length === 1);
    element.asOf = '2010-03-31';
    await waitUntil(() => words(part(element, 'foot')).startsWith('As of 31 March 2010'));
    expect(told).to.have.length(1);
    expect(comparison(element)).to.deep.equal([]);
  });

  it('says which presets are too many, once, and compares the first two', async () => {
    expectComplaint(/against takes 2 presets: leeds-2010, x is left out/);
    const element = await view('cohesion-scorecard');
    const told: unknown[] = [];
    element.addEventListener('cohesion-error', (event) => told.push(event));
    element.against = 'havering-2013 thurrock-2014 leeds-2010 x';
    await waitUntil(() => comparison(element).length === 1);
    const two = rowsIn(element).map(([name]) => name);
    element.asOf = '2010-03-31';
    await waitUntil(() => words(part(element, 'foot')).startsWith('As of 31 March 2010'));
    expect(told).to.have.length(1);
    element.against = 'havering-2013 thurrock-2014';
    await updated(element);
    expect(rowsIn(element).map(([name]) => name)).to.deep.equal(two);
  });

  it('keeps the scorecard where the edition before cannot be loaded, and where no preset has a name, and tells the webmaster', async () => {
    expectComplaint(/answered 404/);
    expectComplaint(/against names no preset: nobody; there are havering-2013, /);
    const element = await view('cohesion-scorecard');
    element.previous = '/no/such/edition.json';
    element.against = 'nobody';
    await waitUntil(() =>
      words(element.shadowRoot!.querySelector('.flag:last-of-type')).includes('could not be'),
    );
    await updated(element);
    expect(element.state).to.equal('ready');
    expect(comparison(element)).to.deep.equal([]);
    expect([...tableOf(element).tFoot!.rows].map(cellsOf)).to.deep.equal([WHOLE]);
  });
});
