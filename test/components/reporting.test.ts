// The table of reporting lines on a page, with the Coventry strategy of 2006 in it, the richest in them.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import coventry from '../../src/strategies/coventry-2006.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import type { StrategyInput } from '../../src/index.js';
import { accessible } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { plan } from '../support/documents.js';
import { waitUntil } from '../support/fixture.js';
import {
  allWithin,
  blank,
  cellsOf,
  choose,
  column,
  field,
  groupsOf,
  headingsOf,
  mount,
  nameOf,
  opener,
  part,
  press,
  reaches,
  rowsOf,
  said,
  search,
  tableOf,
  view,
  type View,
  within,
  words,
} from '../support/views.js';

const TAG = 'cohesion-reporting';

/** The Coventry strategy as of the last day of July 2006. */
async function inJuly(strategy: StrategyInput = coventry): Promise<View> {
  const element = blank(TAG);
  element.strategy = strategy;
  element.asOf = '2006-07-31';
  await mount(element);
  await reaches(element, 'ready');
  return element;
}

/** The facts of the panel that a row opens. */
async function openedFacts(element: View, row: HTMLTableRowElement): Promise<Map<string, string>> {
  await press(element, opener(row));
  return new Map(
    [...part(element, 'panel').querySelectorAll('dt')].map((term) => [
      words(term),
      words(term.nextElementSibling),
    ]),
  );
}

const options = (element: View, label: string) =>
  [...field<HTMLSelectElement>(element, label).options].map((option) => option.text);

describe(`<${TAG}>`, () => {
  it('opens with the finding', async () => {
    const element = await view(TAG, coventry);
    expect(words(part(element, 'finding'))).to.match(
      /^All 36 actions have a reporting line\. 7 parts of actions have no line of their own\. How often is stated for 4 of 74 reports, by whom for 29\. 35 recipients are named: /,
    );
    expect(words(part(element, 'count'))).to.equal('81 entries');
  });

  it('is a real table with a caption, one scoped header cell for each column, and a header for each row', async () => {
    const table = tableOf(await view(TAG, coventry));
    expect(words(table.caption)).to.match(/^Reporting lines: A Community Cohesion Strategy/);
    const [heading] = table.tHead!.rows;
    expect(cellsOf(heading!)).to.deep.equal([
      'Ref',
      'What is reported',
      'How',
      'How often',
      'By whom',
      'Next time stated',
      'Details',
    ]);
    expect([...heading!.cells].every((cell) => cell.scope === 'col')).to.equal(true);
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
      expect(row.querySelectorAll('th'), words(row)).to.have.length(1);
      expect([...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)).to.equal(7);
    }
  });

  it('is grouped by recipient, the cabinet first and what no line reports last', async () => {
    const groups = groupsOf(await view(TAG, coventry));
    expect(groups).to.have.length(36);
    expect(groups.slice(0, 3)).to.deep.equal([
      'Cabinet 4 entries',
      'Cabinet Member (Finance, Procurement and Value for Money) 8 entries',
      'Cabinet Member (Neighbourhoods, Health & Equalities) 11 entries',
    ]);
    expect(groups).to.include.members([
      'Head of Corporate Policy named alone, 1 entry',
      'Equalities and Communities Theme Group Action Plan document, 2 entries',
      'Coventry Partnership Performance Mgt system system, 1 entry',
    ]);
    expect(groups.at(-1)).to.equal('No reporting line stated 7 entries');
  });

  it('has words in every cell, and no dash for what is missing, in each real strategy that it shows', async () => {
    for (const strategy of [coventry, communityPlan, northamptonshire]) {
      const cells = [...tableOf(await view(TAG, strategy)).rows].flatMap(cellsOf);
      expect(cells.length).to.be.greaterThan(7);
      expect(cells.filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
    }
  });

  it('counts "next" from the day that is given, and says so', async () => {
    const element = await inJuly();
    const at = column(element, 'Ref').indexOf('3.1');
    expect(column(element, 'Next time stated')[at]).to.equal(
      'August 2006: Revised strategy and action plan agreed at Cabinet',
    );
    expect(words(part(element, 'foot'))).to.match(/^As of 31 July 2006\. /);
    element.asOf = '2008-01-01';
    await reaches(element, 'ready');
    expect(column(element, 'Next time stated')[at]).to.equal('no later time stated');
    element.asOf = undefined!;
    await reaches(element, 'ready');
    expect(words(part(element, 'foot'))).to.match(/^No day is given to count from: /);
  });

  it('tells the webmaster of a day that is none', async () => {
    expectComplaint(/console\.error: <cohesion-reporting> RangeError: .*"yesterday"/);
    const element = blank(TAG);
    element.strategy = coventry;
    element.asOf = 'yesterday';
    await mount(element);
    await reaches(element, 'error');
    expect(said(element)).to.equal('This part of the plan could not be loaded.');
  });

  it('opens the cell as printed, the grounds of what was inferred, who else receives it, its times and its line', async () => {
    const element = await inJuly();
    await choose(element, 'Reported to', 'Boards, groups and partnerships');
    await search(element, 'cultural strategy');
    const row = rowsOf(element)[0]!;
    expect(await openedFacts(element, row)).to.deep.equal(
      new Map([
        ['Cell as printed', '“Cultural Partnership/ Culture Theme Group; Coventry Partnership Board”'],
        [
          'How we know',
          'Inferred, likely: The slash is read as two names of one body, since the Community Safety Partnership too acts as a theme group.',
        ],
        ['Line of the source', '484'],
        ['Also goes to', 'Cultural Partnership Cabinet Member (Culture, Leisure & Libraries)'],
        [
          'Times as printed',
          'July 2006: Brief developed October 2006: Consultation January 2007: Draft Strategy June 2007: Strategy adopted',
        ],
      ]),
    );
  });

  it('opens how an empty cell is read, and on what grounds', async () => {
    const element = await inJuly();
    await choose(element, 'Reported to', 'No line stated');
    const facts = await openedFacts(element, rowsOf(element)[0]!);
    expect(facts.get('Reporting line')).to.equal('empty cell: meaning unclear');
    expect(facts.get('How we know')).to.match(
      /^Inferred, doubtful: All activity is said to be reported, yet /,
    );
    expect(facts.get('Line of the source')).to.equal('402');
  });

  it('quotes the rest of a cell that runs over several lines', async () => {
    const element = await inJuly();
    await choose(element, 'Reported to', 'Cabinet members');
    await search(element, '2.5');
    const facts = await openedFacts(element, rowsOf(element)[0]!);
    expect(facts.get('Cell as printed')).to.equal('“Reported to Cabinet Member (Policy, Leadership &”');
    expect(facts.get('Notes')).to.match(/“Governance\) by the Head of Corporate Policy”$/);
  });

  it('follows the language of the page, with a row open', async () => {
    const element = await inJuly();
    await choose(element, 'Reported to', 'Documents');
    await press(element, opener(rowsOf(element)[0]!));
    element.lang = 'cy';
    await waitUntil(() => words(part(element, 'foot')).startsWith('Y sefyllfa ar 31 Gorffennaf 2006.'));
    expect(headingsOf(element).slice(1, 3)).to.deep.equal(['Yr hyn yr adroddir arno', 'Sut']);
    expect(words(part(element, 'count'))).to.equal('6 o 81 cofnod');
    expect(nameOf(opener(rowsOf(element)[0]!))).to.match(/^Manylion /);
    expect([...part(element, 'panel').querySelectorAll('dt')].map(words)).to.include.members([
      'Cell fel y’i hargraffwyd',
      'Adroddir hefyd i',
      'Llinell yn y ffynhonnell',
    ]);
  });

  it('opens by the keyboard', async () => {
    const element = await inJuly();
    opener(rowsOf(element)[0]!).focus();
    await sendKeys({ press: 'Enter' });
    expect(opener(rowsOf(element)[0]!).getAttribute('aria-expanded')).to.equal('true');
    expect(part(element, 'panel').checkVisibility()).to.equal(true);
  });

  it('can be narrowed to a kind of recipient, to a role, and to what names no role', async () => {
    const element = await view(TAG, coventry);
    expect(options(element, 'Reported to')).to.deep.equal([
      'All',
      'Cabinet',
      'Cabinet members',
      'Boards, groups and partnerships',
      'Officers named alone',
      'Documents',
      'Systems and arrangements',
      'No line stated',
    ]);
    await choose(element, 'Reported to', 'Documents');
    expect(words(part(element, 'count'))).to.equal('6 of 81 entries');
    await choose(element, 'Reported to', 'All');
    await choose(element, 'Reported by', 'Chief Executive');
    expect(column(element, 'Ref')).to.deep.equal(['0.2', '1.1', '1.1']);
    expect(options(element, 'Reported by').at(-1)).to.equal('Not stated');
    await choose(element, 'Reported by', 'Not stated');
    expect(new Set(column(element, 'By whom'))).to.deep.equal(new Set(['not stated']));
  });

  it('finds words of a recipient, of a role and of a cell as printed', async () => {
    const element = await view(TAG, coventry);
    for (const [query, found] of [
      ['scrutiny board', 1],
      ['head of neighbourhood management', 1],
      ['reported annually', 4],
      ['royal armouries', 0],
    ] as const) {
      await search(element, query);
      expect(rowsOf(element), query).to.have.length(found);
    }
  });

  it('sorts how often by its length and the next time by its day, what is not stated last', async () => {
    const every = (id: string, amount: number, unit: 'weeks' | 'months' | 'years') => ({
      id,
      of: [{ kind: 'action' as const, id }],
      to: [{ kind: 'system' as const, name: 'S' }],
      every: { amount, in: unit },
    });
    const element = await view(
      TAG,
      plan({
        actions: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase() })),
        reportingLines: [
          every('a', 1, 'years'),
          every('b', 6, 'weeks'),
          every('c', 1, 'months'),
          { id: 'd', of: [{ kind: 'action', id: 'd' }], to: [{ kind: 'system', name: 'S' }] },
        ],
      }),
    );
    const heading = (name: string) =>
      [...tableOf(element).tHead!.rows[0]!.cells][headingsOf(element).indexOf(name)]!;
    const sorted = () => column(element, 'How often');
    await press(element, heading('How often').querySelector('button')!);
    expect(sorted()).to.deep.equal(['every month', 'every 6 weeks', 'every year', 'not stated']);
    await press(element, heading('How often').querySelector('button')!);
    expect(sorted()).to.deep.equal(['every year', 'every 6 weeks', 'every month', 'not stated']);
  });

  it('has no column of references where nothing has one', async () => {
    expect(headingsOf(await view(TAG, communityPlan))[0]).to.equal('What is reported');
  });

  it('says that no line is stated where a strategy has actions and no lines', async () => {
    const element = await view(TAG, northamptonshire);
    expect(words(part(element, 'finding'))).to.equal('None of 47 actions has a reporting line.');
    expect(groupsOf(element)).to.deep.equal(['No reporting line stated 47 entries']);
    expect(new Set(column(element, 'How'))).to.deep.equal(new Set(['no line stated']));
  });

  it('keeps the content of the page where a strategy has neither actions nor lines', async () => {
    const element = await view(TAG, leicester);
    expect(said(element)).to.equal('There is nothing to show here yet.');
    expect(allWithin(element, 'table')).to.deep.equal([]);
  });

  it('refuses a line to a body that is not there, and tells the webmaster where', async () => {
    expectComplaint(/reportingLines\[0\]\.to\[0\]\.body.*nowhere/s);
    const element = await view(
      TAG,
      plan({ reportingLines: [{ id: 'x', to: [{ kind: 'body', body: 'nowhere' }] }] }),
    );
    expect(element.state).to.equal('error');
  });

  it('is accessible by axe with the rows of a system open, whose name has spaces', async () => {
    const element = await view(TAG, coventry);
    await choose(element, 'Reported to', 'Systems and arrangements');
    for (const row of rowsOf(element)) await press(element, opener(row));
    const [control] = rowsOf(element).map((row) => opener(row).getAttribute('aria-controls')!);
    expect(control).to.match(/^\S+$/);
    expect(within(element, `[id="${control}"]`).checkVisibility()).to.equal(true);
    await accessible(element);
  });
});
