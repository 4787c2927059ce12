// The table of actions with the Leeds plan in it.
import { expect } from 'chai';
import coventry from '../../src/strategies/coventry-2006.js';
import { indicator, plan } from '../support/documents.js';
import { updated } from '../support/fixture.js';
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

/** What an open row says, by what each is called. */
const factsOf = (element: Element): Map<string, string> =>
  new Map(
    [...part(element, 'panel').querySelectorAll('dt')].map((term) => [
      words(term),
      words(term.nextElementSibling),
    ]),
  );

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
    expect(
      groupsOf(element).map((heading) => heading.replace(/:.*? (\d+ actions?)\b.*$/, ': $1')),
    ).to.deep.equal([
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
    const facts = factsOf(element);
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

  it('has no heading where the plan has no objectives: a table that somebody pasted', async () => {
    const element = await view('cohesion-actions', plan({ actions: [{ id: 'a', title: 'Alone' }] }));
    expect(groupsOf(element)).to.deep.equal([]);
    expect(cellsOf(rowOf(element, 'Alone'))[0]).to.equal('Alone');
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

/** An action with all that a plan may say of one. */
const full = plan({
  bodies: [
    { id: 'board', name: 'Cohesion Board', kind: 'board' },
    { id: 'trust', name: 'Housing Trust', kind: 'other' },
  ],
  groups: [{ id: 'young', name: 'Young people', kind: 'population' }],
  portfolios: [{ id: 'p', name: 'Communities' }],
  roles: [{ id: 'r', name: 'Head of Policy' }],
  documents: [{ id: 'd', name: 'Youth Plan', kind: 'plan' }],
  objectives: [{ id: 'o', title: 'Belonging' }],
  indicators: [indicator('i', { name: 'Feels at home', objectives: ['o'] }), indicator('j')],
  actions: [
    {
      id: 'a',
      title: 'Whole',
      objectives: ['o'],
      partners: [{ body: 'trust' }, { group: 'young', does: 'run the day' }],
      plans: [{ document: 'd' }],
      activities: [{ title: 'Visit schools' }],
      deadline: { period: { printed: 'March 2007', kind: 'month', start: '2007-03-01', end: '2007-03-31' } },
      milestones: [
        {
          id: 'm',
          title: 'First day held',
          when: { printed: 'May 2006', kind: 'month', start: '2006-05-01', end: '2006-05-31' },
        },
      ],
    },
    { id: 'b', title: 'Bare' },
  ],
  updates: [
    {
      id: 'u',
      of: [{ kind: 'milestone', id: 'm' }],
      on: { printed: 'May 2006', kind: 'month', start: '2006-05-01', end: '2006-05-31' },
      title: 'It was held.',
      status: 'done',
    },
  ],
  reportingLines: [
    {
      id: 'l',
      of: [{ kind: 'action', id: 'a' }],
      to: [
        { kind: 'portfolio', portfolio: 'p' },
        { kind: 'body', body: 'board' },
      ],
      by: ['r'],
      every: { amount: 6, in: 'months' },
    },
  ],
});

describe('<cohesion-actions>, of an action with all that a plan may say', () => {
  it('opens partners, plans, reporting, what else is done, how it and its milestones stand, and the indicators beside it', async () => {
    const element = await view('cohesion-actions', full);
    element.asOf = '2007-06-30';
    await updated(element);
    await press(element, opener(rowOf(element, 'Whole')));
    const facts = factsOf(element);
    expect(facts.get('Partners')).to.equal('Housing Trust Young people: run the day');
    expect(facts.get('Part of')).to.equal('Youth Plan');
    expect(facts.get('Reported to')).to.equal(
      'Cabinet Member (Communities); Cohesion Board (reported, every 6 months, by Head of Policy)',
    );
    expect(facts.get('Also done')).to.equal('Visit schools');
    expect(facts.get('How it stands')).to.equal(
      'Not reported as of 30 June 2007: its last day, 31 March 2007, has passed, and nobody says how it stands.',
    );
    expect(facts.get('Other dates')).to.equal('May 2006: First day held Done on time');
    expect(facts.get('Indicators of the same objective')).to.equal('Not rated Feels at home');
    expect(part(element, 'panel').querySelectorAll('.mark.none svg')).to.have.length(1);
  });

  it('says that no line is stated of one of which others are reported, and nothing of what nobody could say', async () => {
    const element = await view('cohesion-actions', full);
    await press(element, opener(rowOf(element, 'Bare')));
    expect(factsOf(element).get('Reported to')).to.equal('no line stated');
    expect([...factsOf(element).keys()]).to.deep.equal(['Reported to']);
    const alone = await view('cohesion-actions', plan({ actions: [{ id: 'a', title: 'A' }] }));
    await press(alone, opener(rowsOf(alone)[0]!));
    expect([...factsOf(alone).keys()]).to.deep.equal([]);
  });

  it('says that an objective has no indicator', async () => {
    const element = await view('cohesion-actions', plan({ ...full, indicators: [] }));
    await press(element, opener(rowOf(element, 'Whole')));
    expect(factsOf(element).get('Indicators of the same objective')).to.equal('none in the plan');
  });

  it('is grouped by objective, by who leads and by the cabinet member who is reported to', async () => {
    const element = await view('cohesion-actions', full);
    const by = async (grouping: string | null) => {
      if (grouping === null) element.removeAttribute('by');
      else element.setAttribute('by', grouping);
      await updated(element);
      return groupsOf(element);
    };
    expect(await by('portfolio')).to.deep.equal([
      'Cabinet Member (Communities) 1 action',
      'Reported to no cabinet member 1 action',
    ]);
    expect(await by('lead')).to.deep.equal(['No lead stated 2 actions']);
    for (const other of ['objective', 'nonsense', null]) {
      expect(await by(other)).to.deep.equal([
        'Belonging 1 action. 0 of 1 measure rated.',
        'Under no objective 1 action',
      ]);
    }
  });

  it('shows how each milestone stands as of a day, and no state where there is no day', async () => {
    const element = await view('cohesion-actions', coventry);
    const cell = () =>
      rowOf(element, 'Put a Disability Equality Scheme in place').querySelector<HTMLElement>('td.by')!;
    expect(words(cell())).to.not.contain('Not reported');
    element.asOf = '2007-03-31';
    await updated(element);
    expect([...cell().querySelectorAll('li .state')].map(words)[0]).to.equal('Not reported');
    expect(words(part(element, 'foot'))).to.equal('As of 31 March 2007.');
  });
});
