// The table of actions with the Leeds plan in it.
import { expect } from 'chai';
import coventry from '../../src/strategies/coventry-2006.js';
import { plan } from '../support/documents.js';
import {
  cellsOf,
  column,
  groupsOf,
  opener,
  part,
  press,
  rowOf,
  rowsOf,
  tableOf,
  view,
  words,
} from '../support/views.js';

const DOUBTFUL = 'Draw up the new Children & Young People’s Plan 2009-2014 to improve their outcomes';

describe('<cohesion-actions>', () => {
  it('opens with the finding', async () => {
    const element = await view('cohesion-actions');
    expect(words(part(element, 'finding'))).to.equal(
      '61 actions under 6 headings, led by 16 bodies. For 33 the plan contradicts itself on the date.',
    );
    expect(words(part(element, 'count'))).to.equal('61 actions');
  });

  it('is a real table with a caption, one scoped header cell for each column, and a header for each row', async () => {
    const table = tableOf(await view('cohesion-actions'));
    expect(words(table.caption)).to.match(/^Actions: Cohesion and Integration priorities delivery plan\b/);
    const [heading] = table.tHead!.rows;
    expect(cellsOf(heading!)).to.deep.equal(['Action', 'Lead', 'By', 'Details']);
    expect([...heading!.cells].map((cell) => cell.scope)).to.deep.equal(['col', 'col', 'col', 'col']);
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      expect(row.querySelectorAll('th'), words(row)).to.have.length(1);
      expect([...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)).to.equal(4);
    }
  });

  it('shows all 61 actions under their objectives, and counts them', async () => {
    const element = await view('cohesion-actions');
    expect(rowsOf(element)).to.have.length(61);
    expect(groupsOf(element).map((heading) => heading.replace(/:.* (\d+ actions?)$/, ': $1'))).to.deep.equal([
      'Priority One: 11 actions',
      'Priority two: 11 actions',
      'Priority three: 6 actions',
      'Priority four: 26 actions',
      'Priority five: 2 actions',
      'Priority six: 5 actions',
    ]);
  });

  it('has words in every cell, and no dash for what is missing', async () => {
    const cells = [...tableOf(await view('cohesion-actions')).rows].flatMap(cellsOf);
    expect(cells.filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
  });

  it('names every lead, and whom it works through', async () => {
    const leads = column(await view('cohesion-actions'), 'Lead');
    expect(leads).to.include('One HR Service Corporate Governance Policy, Planning and Improvement');
    expect(leads).to.include('Consortium of Agencies, through Royal Armouries');
  });

  it('says that a date is in doubt where the plan contradicts itself', async () => {
    const dates = column(await view('cohesion-actions'), 'By');
    expect(dates.filter((date) => date === 'April 2010 date in doubt')).to.have.length(33);
    expect(dates.filter((date) => date === 'April 2011')).to.have.length(28);
  });

  it('lists the parts of an action under its title', async () => {
    const header = rowsOf(await view('cohesion-actions'))
      .map((row) => row.querySelector('th')!)
      .find((cell) => words(cell).startsWith('Put the city’s libraries to work'))!;
    expect([...header.querySelectorAll('li')].map((item) => words(item).split(' ')[0])).to.deep.equal([
      'Involve',
      'With',
      'Review',
    ]);
  });

  it('opens what is printed, what contradicts the date, and what was probably meant', async () => {
    const element = await view('cohesion-actions');
    await press(element, opener(rowOf(element, DOUBTFUL)));
    const panel = part(element, 'panel');
    const facts = new Map(
      [...panel.querySelectorAll('dt')].map((term) => [words(term), words(term.nextElementSibling)]),
    );
    expect([...facts.keys()]).to.include.members([
      'Lead as printed',
      'Date as printed',
      'Disagreement in the plan',
      'Probably meant',
      'Line of the source',
    ]);
    expect(facts.get('Lead as printed')).to.equal('“Children’s Services”');
    expect(facts.get('Date as printed')).to.match(/^“.*April 2010”$/);
    expect(facts.get('Disagreement in the plan')).to.match(/\((line|lines) \d+/);
    expect(facts.get('Probably meant')).to.match(/^April 2011 \(.+\)$/);
    expect(facts.get('Line of the source')).to.match(/^\d+(, \d+)*$/);
  });

  it('says what is not stated, and shows an action of no objective and an action of two', async () => {
    const element = await view(
      'cohesion-actions',
      plan({
        objectives: [
          { id: 'o', ref: 'Aim 1', title: 'One' },
          { id: 'p', title: 'Two' },
        ],
        actions: [
          { id: 'a', ref: '1.10', title: 'Alone' },
          { id: 'b', ref: '1.9', title: 'Both', objectives: ['o', 'p'] },
        ],
      }),
    );
    expect(groupsOf(element)).to.deep.equal([
      'Aim 1: One 1 action',
      'Two 1 action',
      'Under no objective 1 action',
    ]);
    expect(words(part(element, 'count'))).to.equal('2 actions');
    expect(cellsOf(rowOf(element, 'Alone')).slice(0, -1)).to.deep.equal([
      '1.10',
      'Alone',
      'no lead stated',
      'no date stated',
    ]);
  });

  it('has words in every cell also where only some actions have a reference', async () => {
    const element = await view(
      'cohesion-actions',
      plan({
        actions: [
          { id: 'a', ref: '1', title: 'With' },
          { id: 'b', title: 'Without' },
        ],
      }),
    );
    expect(cellsOf(rowOf(element, 'Without'))[0]).to.not.equal('');
  });
});

describe('<cohesion-actions>, of actions with milestones', () => {
  it('shows them in the words of the plan, in a column that says what it holds', async () => {
    const element = await view('cohesion-actions', coventry);
    const [heading] = tableOf(element).tHead!.rows;
    expect(cellsOf(heading!)).to.deep.equal(['Ref', 'Action', 'Lead', 'Milestones', 'Details']);
    const cell = rowOf(element, 'Put a Disability Equality Scheme in place').querySelector<HTMLElement>(
      'td.by',
    )!;
    expect(cell.dataset['label']).to.equal('Milestones');
    const told = [...cell.querySelectorAll('li')].map(words);
    expect(told).to.have.length(2);
    expect(told[0]).to.match(/^by December 2006: /);
  });

  it('says of one with neither date nor milestone that no date is stated', async () => {
    const element = await view('cohesion-actions', coventry);
    const refs = column(element, 'Ref');
    const cells = column(element, 'Milestones');
    const undated = refs.filter((_ref, at) => cells[at] === 'no date stated');
    expect([...new Set(undated)].toSorted()).to.deep.equal(['1.6', '3.6', '3.8', '3.9', '4.3']);
  });

  it('has words in every cell', async () => {
    const cells = [...tableOf(await view('cohesion-actions', coventry)).rows].flatMap(cellsOf);
    expect(cells.filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
  });
});
