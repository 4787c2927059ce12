// The shape of a plan on a page: first the Community Plan of Coventry, which has the most themes and signs.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import coventry from '../../src/strategies/coventry-2006.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import type { StrategyInput } from '../../src/index.js';
import { accessible, inChromium } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { plan } from '../support/documents.js';
import { waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import {
  allWithin,
  cellsOf,
  expectFocus,
  mount,
  part,
  reaches,
  said,
  view,
  type View,
  words,
} from '../support/views.js';

const TAG = 'cohesion-plan';

const finding = (element: View) => words(part(element, 'finding'));
const headings = (element: View) => allWithin(element, "[part='heading']").map(words);

/** The section under a heading. */
function section(element: View, heading: string): HTMLElement {
  const found = allWithin(element, 'section').find((one) => words(one.querySelector('[part]')) === heading);
  if (!found) throw new Error(`no section "${heading}" among ${headings(element).join(', ')}`);
  return found;
}

const paragraphs = (of: Element) => [...of.querySelectorAll(':scope > p')].map(words);

/** The cells of each row of the table in a section. */
const rows = (of: Element) => [...of.querySelector('table')!.rows].map(cellsOf);

/** The titles of the entries under each heading of a section. */
const lists = (of: Element) =>
  [...of.querySelectorAll('.lists > div')].map((list) => [
    words(list.querySelector('.label')),
    [...list.querySelectorAll('li > p:first-child')].map(words),
  ]);

describe(`<${TAG}>`, () => {
  it('opens with what the plan has and what it has not', async () => {
    expect(finding(await view(TAG))).to.equal(
      'The plan has 15 themes, 38 priorities, 26 outcomes and 61 signs of progress. It states no evidence for any sign.',
    );
  });

  it('has a section for the vision and for each theme, in the order of the plan', async () => {
    expect(headings(await view(TAG))).to.deep.equal([
      'Vision and aims',
      ...communityPlan.themes!.map(({ name }) => name),
    ]);
  });

  it('says of a theme what it is and who leads it, and lists its priorities and outcomes', async () => {
    const health = section(await view(TAG), 'Health and well-being');
    expect(paragraphs(health)).to.deep.equal(['Strategic theme', 'Led by Health of Coventry Group']);
    expect(lists(health)).to.deep.equal([
      ['Priorities', ['Better health and fitness for all']],
      [
        'Outcomes',
        [
          'Healthier lives, and longer ones later',
          'Health improving faster in priority neighbourhoods and communities',
        ],
      ],
    ]);
    expect([...health.querySelectorAll('.lists .muted')].map(words)).to.deep.equal([
      'When: By 2010',
      'To improve faster than elsewhere: priority neighbourhoods and communities',
      'What is compared: Healthier lives, and longer ones later',
      '“more quickly in priority neighbourhoods and communities”',
    ]);
  });

  it('tells a lead that is inferred, and on what grounds, and another name of a theme', async () => {
    const mental = section(await view(TAG), 'Mental Health Services Partnership');
    expect(paragraphs(mental).slice(0, 3)).to.deep.equal([
      'Community of interest',
      'Also called: Mental Health Services Partnership Board',
      'Led by Mental Health Services Partnership (inferred: the heading is itself the name of the partnership)',
    ]);
  });

  it('says what a theme lacks of what others have', async () => {
    const element = await view(TAG);
    const missing = allWithin(element, '.missing').map(words);
    expect(missing).to.deep.equal([
      'No outcomes stated.',
      ...Array.from({ length: 3 }, () => 'No outcomes or signs of progress stated.'),
    ]);
    expect(section(element, 'Learning Disabilities Partnership').querySelector('table')).to.equal(null);
  });

  it('has the signs in real tables with captions and scopes, 61 in twelve themes', async () => {
    const tables = allWithin<HTMLTableElement>(await view(TAG), 'table');
    expect(tables).to.have.length(12);
    expect(tables[0]!.caption!.textContent.trim()).to.equal('Signs of progress: Equalities and communities');
    expect(tables.flatMap((table) => [...table.tBodies[0]!.rows])).to.have.length(61);
    for (const table of tables) {
      expect([...table.tHead!.rows[0]!.cells].every((cell) => cell.scope === 'col')).to.equal(true);
      for (const row of table.tBodies[0]!.rows) {
        expect(row.cells).to.have.length(table.tHead!.rows[0]!.cells.length);
        expect([...row.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal(['row']);
      }
    }
  });

  it('says which way a sign points in words, and hides the shape beside them from screen readers', async () => {
    const element = await view(TAG);
    expect(rows(section(element, 'Health and well-being')).slice(0, 3)).to.deep.equal([
      ['Sign', 'Which way', 'Where and for whom'],
      [
        'Fewer people die early of heart disease, strokes and cancer',
        'Less “Fewer”',
        'No place or group named',
      ],
      ['Fewer babies die', 'Less “Fewer”', 'babies'],
    ]);
    const shapes = allWithin(element, "[part='direction'] svg");
    expect(shapes.length).to.be.greaterThan(60);
    expect(shapes.filter((shape) => shape.getAttribute('aria-hidden') !== 'true')).to.deep.equal([]);
  });

  it('gives each part of a sign its own direction', async () => {
    const cells = rows(section(await view(TAG), 'Jobs and economy')).find(([title]) =>
      title!.startsWith('Going into business'),
    )!;
    expect(cells[0]).to.match(
      / More people think of starting a business: More Small firms become more productive: More More people from /,
    );
    expect(cells[0]).to.match(
      /Only the third of its parts speaks of priority neighbourhoods\. “more people from priority neighbourhoods are self-employed”$/,
    );
    expect(cells[1]).to.equal('Each part its own');
  });

  it('has a column of evidence only where the plan reports of a sign', async () => {
    const element = await view(
      TAG,
      plan({
        signs: [
          { id: 'a', title: 'Fewer fires', direction: 'less' },
          { id: 'b', title: 'Quieter nights', direction: 'state' },
        ],
        updates: [
          {
            id: 'u',
            of: [{ kind: 'sign', id: 'a' }],
            on: { printed: 'May 2006', kind: 'undated' },
            title: 'Down by half',
          },
        ],
      }),
    );
    expect(finding(element)).to.match(/It states evidence for 1 of the 2 signs\.$/);
    expect(rows(section(element, 'Under no theme or objective'))).to.deep.equal([
      ['Sign', 'Which way', 'Evidence'],
      ['Fewer fires', 'Less', 'May 2006: Down by half'],
      ['Quieter nights', 'A state to be reached', 'No evidence stated'],
    ]);
  });
});

describe(`<${TAG}> of other real strategies`, () => {
  it('counts the objectives of Northamptonshire as it counts them, with 1.1 in 1 and the workstreams in 8', async () => {
    const element = await view(TAG, northamptonshire);
    expect(finding(element)).to.equal(
      'The plan has 8 strategic objectives and 6 workstreams. It states no outcomes or signs of progress.',
    );
    const first = section(element, 'Strategic Objective 1: Leadership and Engagement');
    expect(lists(first)).to.deep.equal([
      [
        'Parts',
        ['Strategic Objective 1.1: A strategy for engaging communities, tied to the one for cohesion'],
      ],
    ]);
    expect(words(first.querySelector('li'))).to.match(/ All parts of the communities are to be reached, /);
    const [workstreams] = lists(section(element, 'Strategic Objective 8: Partnership Working'));
    expect([workstreams![0], workstreams![1]!.length]).to.deep.equal(['Workstreams', 6]);
  });

  it('has background figures in a table, as printed, and says that they are no measures', async () => {
    const figures = section(await view(TAG, northamptonshire), 'Background figures');
    expect(paragraphs(figures)).to.deep.equal([
      'They describe the place. They are no measures of this plan, and are not rated.',
    ]);
    expect(rows(figures)).to.have.length(21);
    expect(rows(figures).slice(0, 2)).to.deep.equal([
      ['Figure of', 'Figure', 'Where, who, when', 'As printed'],
      ['People in the county', 'over 630,000 people', 'Northamptonshire', '“over 630,000 people”'],
    ]);
  });

  it('does not count general activity among the objectives of Coventry, and names themes that are only named', async () => {
    const element = await view(TAG, coventry);
    expect(finding(element)).to.match(/^The plan has 5 themes, 4 strategic objectives and 2 outcomes\. /);
    const general = section(element, 'Community Cohesion – general activity');
    expect(paragraphs(general)[0]).to.equal('General activity, beside the objectives');
    expect(words(section(element, 'Themes that are named and no more'))).to.match(
      /^Themes that are named and no more Block of a local area agreement Safer and Stronger Communities/,
    );
  });

  it('needs neither themes nor signs: Leeds has outcomes under its priorities, whose place is inferred', async () => {
    const element = await view(TAG, leedsInput);
    expect(finding(element)).to.equal(
      'The plan has 6 priorities and 28 outcomes. It states no signs of progress. No outcome has a date.',
    );
    expect(allWithin(element, 'table')).to.deep.equal([]);
    const third = section(element, 'Priority three: Preventing the problems of tomorrow');
    expect(lists(third).map(([heading, entries]) => [heading, entries!.length])).to.deep.equal([
      ['Outcomes', 4],
    ]);
    expect(words(third.querySelector('.lists .muted'))).to.match(
      /^Place here inferred: The box has no label\./,
    );
  });

  it('says what Leicester has in number alone', async () => {
    expect(finding(await view(TAG, leicester))).to.equal(
      'The plan lists no objectives, outcomes or signs of progress. It speaks of “22 objectives”, “5 themes” and “four broad cross-cutting issues”.',
    );
  });

  it('has words in every cell and in every entry, and no dash for what is missing', async () => {
    for (const strategy of [communityPlan, coventry, northamptonshire, leedsInput, leicester]) {
      const element = await view(TAG, strategy);
      const shown = allWithin(element, 'td, th, li, p:not(.status)').map(words);
      expect(shown.length).to.be.greaterThan(4);
      expect(shown.filter((text) => !/[\p{L}\p{N}]/u.test(text))).to.deep.equal([]);
    }
  });

  inChromium('is accessible by axe with its background figures', async () => {
    await accessible(await view(TAG, northamptonshire));
  });
});

describe(`the headings of <${TAG}>`, () => {
  const small: StrategyInput = plan({
    themes: [{ id: 't', name: 'Theme', kind: 'strategic' }],
    outcomes: [{ id: 'o', title: 'Outcome', theme: 't' }],
  });
  const outline = (element: View) =>
    allWithin(element, "[part='heading'], .label").map((node) => `${node.localName} ${words(node)}`);

  for (const [level, expected] of [
    [undefined, ['h3 Theme', 'h4 Outcomes']],
    ['2', ['h2 Theme', 'h3 Outcomes']],
    ['5', ['h5 Theme', 'h6 Outcomes']],
    ['6', ['h6 Theme', 'p Outcomes']],
    ['1', ['h3 Theme', 'h4 Outcomes']],
    ['2.5', ['h3 Theme', 'h4 Outcomes']],
    ['high', ['h3 Theme', 'h4 Outcomes']],
  ] as const) {
    it(`with heading-level ${level ?? 'not set'} are ${expected.join(' and ')}`, async () => {
      const element = document.createElement(TAG);
      if (level !== undefined) element.setAttribute('heading-level', level);
      element.strategy = small;
      await mount(element);
      await reaches(element, 'ready');
      expect(outline(element)).to.deep.equal(expected);
    });
  }

  it('are reached from links at the top, also by the keyboard', async () => {
    const element = await view(TAG);
    const links = [...part(element, 'contents').querySelectorAll('a')];
    expect(links.map(words)).to.deep.equal(headings(element));
    links[9]!.focus();
    await sendKeys({ press: 'Enter' });
    expectFocus(element, allWithin(element, "[part='heading']")[9]!);
    expect(location.hash).to.equal('');
  });

  it('have no links where there are few', async () => {
    expect(allWithin(await view(TAG, small), 'nav')).to.deep.equal([]);
  });
});

describe(`<${TAG}> of a document that it cannot show`, () => {
  it('refuses a sign in a theme that is not there, and tells the webmaster where', async () => {
    expectComplaint(/signs\[0\]\.theme.*nowhere/s);
    const element = await view(TAG, plan({ signs: [{ id: 's', title: 'S', theme: 'nowhere' }] }));
    expect(element.state).to.equal('error');
  });

  it('refuses a direction that is none', async () => {
    expectComplaint(/signs\[0\]\.direction/);
    const element = await view(TAG, { ...plan(), signs: [{ id: 's', title: 'S', direction: 'up' }] });
    expect(element.state).to.equal('error');
  });

  it('keeps the content of the page where there are actions alone', async () => {
    const element = await view(TAG, plan({ actions: [{ id: 'a', title: 'A' }] }));
    expect(said(element)).to.equal('There is nothing to show here yet.');
  });

  it('follows the language of the page', async () => {
    const element = await view(TAG);
    const before = finding(element);
    element.lang = 'cy';
    await waitUntil(() => finding(element).startsWith('Mae gan y cynllun y canlynol: 15 thema,'));
    const health = section(element, 'Health and well-being');
    expect(paragraphs(health)).to.deep.equal(['Thema strategol', 'Dan arweiniad Health of Coventry Group']);
    expect(rows(health).slice(0, 2)).to.deep.equal([
      ['Arwydd', 'Cyfeiriad', 'Ble ac i bwy'],
      ['Fewer people die early of heart disease, strokes and cancer', 'Llai “Fewer”', 'Ni enwir lle na grŵp'],
    ]);
    expect(part(element, 'contents').getAttribute('aria-label')).to.equal('Rhannau’r cynllun');
    element.lang = 'en';
    await waitUntil(() => finding(element) === before);
  });
});
