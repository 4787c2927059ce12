// The view of funds on a page.
import { expect } from 'chai';
import coventry from '../../src/strategies/coventry-2006.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import type { ShownFunds } from '../../components/index.js';
import { accessible } from '../support/accessible.js';
import { oneEvent, updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import {
  allWithin,
  blank,
  cellsOf,
  expectFocus,
  headingsOf,
  mount,
  opener,
  part,
  press,
  rowOf,
  rowsOf,
  said,
  tableOf,
  view,
  words,
} from '../support/views.js';

/** What an open row says, by its names. */
const factsOf = (element: Element): Map<string, string> =>
  new Map(
    [...part(element, 'panel').querySelectorAll('dt')].map((term) => [
      words(term),
      words(term.nextElementSibling),
    ]),
  );

describe('<cohesion-fund>', () => {
  it('opens with the finding', async () => {
    expect(words(part(await view('cohesion-fund'), 'finding'))).to.match(
      /^The plan names 4 funds: £600,000 set aside; .* They have no total/,
    );
  });

  it('is a real table with a caption, scoped heads, and a row for each fund', async () => {
    const element = await view('cohesion-fund');
    const table = tableOf(element);
    expect(words(table.caption)).to.equal('Funds: Community Cohesion Strategy Development');
    expect(headingsOf(element)).to.deep.equal([
      'Fund',
      'Amount',
      'How firm',
      'When',
      'Given by',
      'Held by',
      'Details',
    ]);
    expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
      ...Array<string>(7).fill('col'),
      ...Array<string>(4).fill('row'),
    ]);
    expect(rowsOf(element).map((row) => cellsOf(row).slice(0, -1))).to.deep.equal([
      [
        'Community cohesion activities community cohesion fund',
        '£600,000',
        'set aside',
        '2004/5',
        'not stated',
        'not stated',
      ],
      [
        'Beacon peer funding Community Cohesion Beacon Peer funding',
        '£48,000 how much of it is for this plan is unclear',
        'awarded',
        'January 2004',
        'not stated',
        'not stated',
      ],
      [
        'Cohesion work through extended schools',
        '£75,000 how much of it is for this plan is unclear',
        'granted',
        'during 2003',
        'Home Office',
        'not stated',
      ],
      [
        'Creative Partnership money Creative Partnership Programme',
        'up to £2,000,000 only a share of it is for this plan, and how much is not stated',
        'secured',
        'not stated',
        'not stated',
        'not stated',
      ],
    ]);
  });

  it('says below the table why the amounts have no total', async () => {
    const element = await view('cohesion-fund');
    expect([...part(element, 'adding').querySelectorAll('li')].map(words)).to.deep.equal([
      'Not one plain sum of money, but a limit, a range or an estimate: Creative Partnership money, up to £2,000,000.',
      'Only a share is, or may be, for this plan: Beacon peer funding; Cohesion work through extended schools; Creative Partnership money.',
      'The time that the money is for is not stated: Creative Partnership money.',
      'Not equally firm: Community cohesion activities, set aside; Beacon peer funding, awarded; Cohesion work through extended schools, granted; Creative Partnership money, secured.',
      'For different times: Community cohesion activities, 2004/5; Beacon peer funding, January 2004; Cohesion work through extended schools, during 2003.',
    ]);
  });

  it('opens the rules of a fund, what is left and what is printed', async () => {
    const element = await view('cohesion-fund');
    const row = rowsOf(element)[0]!;
    opener(row).focus();
    await press(element, opener(row));
    expectFocus(element, opener(row));
    expect(opener(row).getAttribute('aria-expanded')).to.equal('true');
    const facts = factsOf(element);
    expect([...facts.keys()]).to.deep.equal([
      'Criteria',
      'Who may apply',
      'Limits',
      'Process',
      'Left',
      'How it is known',
      'As printed',
      'Notes',
      'Not stated',
      'Line of the source',
    ]);
    expect(facts.get('Not stated')).to.equal('Pays for; Awards');
    expect(facts.get('Limits')).to.equal(
      'How large a grant may be (to be agreed, still to be set, by Community Cohesion Action Planning Group)',
    );
    expect(facts.get('Process')).to.contain('(still to be set, during April 2004)');
    expect(facts.get('Left')).to.equal('not known: no award is stated');
    expect(facts.get('As printed')).to.equal('“£600,000”');
    expect(facts.get('How it is known')).to.match(/^inferred: the fund has a name but no amount/);
    expect(facts.get('Line of the source')).to.equal('40, 46, 104, 133');
    await press(element, opener(row));
    expect(allWithin(element, "[part='panel']")).to.deep.equal([]);
  });

  it('cautions of a fund inside its details, and is accessible by axe with all open', async () => {
    const element = await view('cohesion-fund');
    for (const row of rowsOf(element)) await press(element, opener(row));
    const panels = allWithin(element, "[part='panel'] .flag");
    expect(panels.map(words).join()).to.match(/^An upper limit, and only a share of it is for cohesion/);
    await accessible(element);
  });

  it('names what the money pays for, and that funds of one name may be one', async () => {
    const element = await view('cohesion-fund', coventry);
    await press(element, opener(rowOf(element, 'Arts project in schools Neighbourhood Renewal Fund')));
    expect(factsOf(element).get('Pays for')).to.equal(
      '4.2: Bring children of different backgrounds together through schools and youth services',
    );
    expect(words(part(element, 'adding'))).to.contain(
      'One may be a part of another: Community cohesion projects; Arts project in schools.',
    );
  });

  it('never leaves a cell empty, also where the plan states hardly anything', async () => {
    const element = await view('cohesion-fund', leedsInput);
    const cells = rowsOf(element).flatMap(cellsOf);
    expect(cells.filter((cell) => !/\p{L}/u.test(cell))).to.deep.equal([]);
    expect(cellsOf(rowsOf(element)[1]!).slice(1, -1)).to.deep.equal([
      'not stated',
      'unclear',
      'not stated',
      'not stated',
      'not stated',
    ]);
  });

  it('is in Welsh on a page in Welsh, but for what the plan says', async () => {
    const element = await view('cohesion-fund');
    await press(element, opener(rowsOf(element)[0]!));
    element.parentElement!.lang = 'cy';
    await waitUntil(() => words(part(element, 'finding')).startsWith('Mae’r cynllun yn enwi 4 cronfa: '));
    expect(headingsOf(element)[0]).to.equal('Cronfa');
    expect(factsOf(element).get('Heb eu nodi')).to.equal('Yn talu am; Dyfarniadau');
    await accessible(element);
  });

  it('is ready with its strategy, and shows nothing of a plan without funds', async () => {
    const element = blank('cohesion-fund');
    element.strategy = leicester;
    const ready = oneEvent<CustomEvent<ShownFunds>>(element, 'cohesion-ready');
    await mount(element);
    expect((await ready).detail.strategy.funds).to.have.lengthOf(4);
    for (const without of [northamptonshire, communityPlan]) {
      element.strategy = without;
      await updated(element);
      expect(said(element)).to.equal('There is nothing to show here yet.');
    }
  });
});
