// What the plan says stays in its own language, and says so where that is not the language of our words (WCAG 3.1.2).
import { expect } from 'chai';
import { langWithin } from '../../components/shared/plan-lang.js';
import { viewWords } from '../../components/shared/view-words.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import coventry from '../../src/strategies/coventry-2006.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import { welsh } from '../../src/words/cy/index.js';
import { nothing } from 'lit';
import { expectComplaint } from '../support/console-guard.js';
import { fixture, html, updated, waitUntil } from '../support/fixture.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';
import {
  allWithin,
  blank,
  exampleOf,
  field,
  part,
  rowsOf,
  type View,
  type ViewTag,
  within,
  words,
} from '../support/views.js';

/** The views that mark the words of a plan, each with plans of which it has much to show. */
const PLANS: readonly (readonly [ViewTag, string, StrategyInput])[] = [
  ['cohesion-indicators', 'Leeds', leedsInput],
  ['cohesion-indicators', 'Coventry', coventry],
  ['cohesion-actions', 'Leeds', leedsInput],
  ['cohesion-actions', 'Coventry', coventry],
  ['cohesion-scorecard', 'Leeds', leedsInput],
  ['cohesion-timeline', 'Leeds', leedsInput],
  ['cohesion-timeline', 'Coventry', coventry],
  ['cohesion-trend', 'Leeds', leedsInput],
  ['cohesion-report', 'Leeds', leedsInput],
  ['cohesion-report', 'Coventry', coventry],
  ['cohesion-reporting', 'Leeds', leedsInput],
  ['cohesion-reporting', 'Coventry', coventry],
  ['cohesion-plan', 'Coventry', coventry],
  ['cohesion-plan', 'the community plan', communityPlan],
  ['cohesion-matrix', 'Northamptonshire', northamptonshire],
  ['cohesion-fund', 'Leicester', leicester],
];

/** A view on a page in a language, with all rows open. */
async function viewOn(lang: string, tag: ViewTag, strategy: StrategyInput): Promise<View> {
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = blank(tag);
  element.strategy = strategy;
  host.append(element);
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  await updated(element);
  for (const button of allWithin(element, 'button[aria-expanded]')) button.click();
  await updated(element);
  return element;
}

/** The language that a node within a view says it has; empty where it is that of the page. */
const langOf = (node: Element | null): string => node?.closest('[lang]')?.getAttribute('lang') ?? '';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Every text of a view as it is read out, with its language. */
function textsOf(element: View): { text: string; lang: string }[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: { text: string; lang: string }[] = [];
  while (walker.nextNode() !== null) {
    const { parentElement, nodeValue } = walker.currentNode;
    const text = plain(nodeValue ?? '');
    if (/\p{L}/u.test(text)) found.push({ text, lang: langOf(parentElement) });
  }
  return found;
}

/** The texts of a document under some keys, or all. */
function textsIn(value: unknown, keys?: ReadonlySet<string>, key = ''): string[] {
  if (typeof value === 'string') return keys === undefined || keys.has(key) ? [plain(value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, keys, isList ? key : name));
}

// what has words of a language under these, and not a reference or a figure, has a blank between two of them
const WORDED = new Set(['title', 'name', 'text', 'says', 'about', 'summary', 'leadsPrinted']);
const isWorded = (text: string): boolean => /\p{L}{3,}.* .*\p{L}{3,}/u.test(text);

/** Whether a text is the plan's, or several of them in turn: a code and a title, a name that ends with a colon and its part. */
function isOf(said: ReadonlySet<string>, text: string): boolean {
  if (said.has(text) || said.has(text.replace(/^“|”$/g, ''))) return true;
  return [...text.matchAll(/:? /g)].some(
    ({ index, 0: { length } }) =>
      ['', ':'].some((end) => said.has(text.slice(0, index) + end)) && isOf(said, text.slice(index + length)),
  );
}

describe('langWithin', () => {
  for (const [own, around, expected] of [
    ['en', 'cy', 'en'],
    ['en-GB', 'cy-GB', 'en-GB'],
    ['en-GB', 'en-US', nothing],
    ['EN', 'en', nothing],
    ['cy', '', nothing],
  ] as const) {
    it(`${own} among words in "${around}": ${String(expected)}`, () => {
      expect(langWithin(own, around)).to.equal(expected);
    });
  }
});

describe('the language of the plan', () => {
  for (const [tag, name, plan] of PLANS) {
    it(`<${tag}> of ${name}: the words of the plan say that they are English on a Welsh page, ours do not`, async () => {
      const element = await viewOn('cy', tag, plan);
      const all = textsOf(element);
      const marked = all.filter(({ lang }) => lang !== '');
      expect([...new Set(marked.map(({ lang }) => lang))]).to.deep.equal(['en']);
      const said = new Set(textsIn(plan));
      expect(marked.filter(({ text }) => !isOf(said, text)).map(({ text }) => text)).to.deep.equal([]);
      const worded = new Set(textsIn(plan, WORDED).filter(isWorded));
      const unmarked = all.filter(({ text, lang }) => lang === '' && isOf(worded, text));
      expect(unmarked.map(({ text }) => text)).to.deep.equal([]);
    });
  }

  for (const [tag, name, plan] of PLANS) {
    it(`<${tag}> of ${name} says nothing of it on an English page`, async () => {
      const element = await viewOn('en-GB', tag, plan);
      expect(words(part(element, 'finding'))).not.to.equal('');
      expect(allWithin(element, '[lang]').length).to.equal(0);
    });
  }

  it('is said of row headings, group headings, leads, notes and choices, of nothing else', async () => {
    const plan = leedsCopy();
    plan.indicators![0]!.links = [{ title: 'The survey', href: 'survey.html' }];
    const indicators = await viewOn('cy', 'cohesion-indicators', plan);
    const actions = await viewOn('cy', 'cohesion-actions', leedsInput);
    const lang = (selector: string): string => langOf(within(indicators, selector));
    expect(lang('.item > th')).to.equal('en');
    expect(lang("[part='group'] > th > span")).to.equal('en');
    expect(lang("[part='group'] .muted")).to.equal('');
    expect(lang('.why .unseen')).to.equal('en');
    expect(lang('.panel a')).to.equal('en');
    expect(lang('.panel dt')).to.equal('');
    expect(lang('thead th')).to.equal('');
    expect(lang("[part='finding']")).to.equal('');
    expect(langOf(within(actions, 'td.lead > span'))).to.equal('en');
    const leads = [...field<HTMLSelectElement>(actions, welsh.rating.views.lead).options];
    expect(leads.slice(0, 2).map(langOf)).to.deep.equal(['', 'en']);
  });

  for (const [tag, what, selector, expected] of [
    ['cohesion-scorecard', 'an objective', 'tbody th > span', 'en'],
    ['cohesion-scorecard', 'the word of the council for objectives', 'thead th', 'en'],
    ['cohesion-scorecard', 'our word for all of them', 'tfoot th', ''],
    [
      'cohesion-indicators',
      'the name of a filter by that word',
      '.controls label:nth-of-type(2) > span',
      'en',
    ],
    ['cohesion-indicators', 'the name of the search', '.controls label > span', ''],
    ['cohesion-indicators', 'a printed cell', '.panel .figures td:nth-of-type(2) > span', 'en'],
    ['cohesion-timeline', 'a time as printed', 'td.when > span', 'en'],
    ['cohesion-timeline', 'how it stands', 'td.state', ''],
    ['cohesion-reporting', 'a recipient that the plan names', "[part='group'] > th > span", 'en'],
  ] as const) {
    it(`<${tag}>: ${expected === '' ? 'is not said' : 'is said'} of ${what}`, async () => {
      const plan = tag === 'cohesion-reporting' ? coventry : leedsInput;
      const found = within(await viewOn('cy', tag, plan), selector);
      expect(words(found)).not.to.equal('');
      expect(langOf(found)).to.equal(expected);
    });
  }

  it('is said of the times of an open row of <cohesion-reporting>', async () => {
    const element = await viewOn('cy', 'cohesion-reporting', coventry);
    const times = allWithin(element, '.panel dt').filter((name) => words(name) === welsh.reporting.times);
    expect(times.length).to.be.above(0);
    for (const name of times) {
      expect(langOf(name.parentElement!.querySelector('p'))).to.equal('en');
    }
  });

  it('is said of what groups are named by, not of what nobody leads or serves nothing', async () => {
    const plan = leedsCopy();
    const loose = plan.actions!.find(({ deadline }) => deadline !== undefined)!;
    Object.assign(loose, { leads: [], objectives: [] });
    const element = await viewOn('cy', 'cohesion-timeline', plan);
    const headings = (): Element[] => allWithin(element, "[part='group'] > th > span:first-child");
    const ofGroups = (): Set<string> => new Set(headings().slice(0, -1).map(langOf));
    const last = (): [string, string] => [words(headings().at(-1)), langOf(headings().at(-1)!)];
    expect(ofGroups()).to.deep.equal(new Set(['en']));
    expect(last()).to.deep.equal([welsh.rating.views.noObjective, '']);
    (element as HTMLElementTagNameMap['cohesion-timeline']).by = 'body';
    await waitUntil(() => last()[0] !== welsh.rating.views.noObjective);
    expect(ofGroups()).to.deep.equal(new Set(['en']));
    expect(last()).to.deep.equal([welsh.timeline.noLead, '']);
  });

  it('is not said of labels of ours, which narrow screens show beside words of the plan', async () => {
    for (const tag of ['cohesion-timeline', 'cohesion-reporting', 'cohesion-actions'] as const) {
      const element = await viewOn('cy', tag, coventry);
      const labelled = allWithin(element, '[data-label]');
      expect(labelled.length).to.be.above(0);
      expect(labelled.filter((cell) => langOf(cell) !== '').length, tag).to.equal(0);
    }
  });

  it('is that of a plan in Welsh on an English page', async () => {
    const element = await viewOn('en', 'cohesion-indicators', { ...leedsCopy(), language: 'cy' });
    expect(langOf(rowsOf(element)[0]!.querySelector('th'))).to.equal('cy');
    expect(langOf(within(element, 'thead th'))).to.equal('');
  });

  it('is no longer said when the page comes to be in it', async () => {
    const element = await viewOn('cy', 'cohesion-actions', leedsInput);
    expect(allWithin(element, '[lang]').length).to.be.above(0);
    element.parentElement!.lang = 'en';
    await waitUntil(() => allWithin(element, '[lang]').length === 0);
  });
});

describe('the language of our words', () => {
  it('is said on a page in a language that nobody gave, of all but what the page holds itself', async () => {
    const element = await viewOn('pl', 'cohesion-actions', leedsInput);
    const marked = allWithin(element, '[lang]');
    expect(marked.map((node) => node.getAttribute('lang'))).to.deep.equal(['en']);
    for (const name of ['status', 'finding', 'table']) expect(langOf(part(element, name))).to.equal('en');
    expect(langOf(within(element, 'slot'))).to.equal('');
    expect(element.hasAttribute('lang')).to.equal(false);
  });

  it('is another than that of a plan in the language of such a page', async () => {
    const element = await viewOn('pl', 'cohesion-actions', { ...leedsCopy(), language: 'pl' });
    expect(langOf(within(element, '.item > th'))).to.equal('pl');
    expect(langOf(within(element, 'thead th'))).to.equal('en');
  });

  it('is said when the page changes to such a language, and no longer when it changes back', async () => {
    const element = await viewOn('en', 'cohesion-scorecard', leedsInput);
    element.parentElement!.lang = 'pl';
    await waitUntil(() => langOf(part(element, 'finding')) === 'en');
    element.parentElement!.lang = 'en-US';
    await waitUntil(() => allWithin(element, '[lang]').length === 0);
  });

  it('is said of the message that there is nothing to show', async () => {
    expectComplaint(/cannot be shown/);
    const element = await viewOn('pl', 'cohesion-plan', {} as StrategyInput);
    expect(words(part(element, 'status'))).to.equal(viewWords.views.failed);
    expect(langOf(part(element, 'status'))).to.equal('en');
  });

  it('is not said where the page names no language', async () => {
    const element = await viewOn('', 'cohesion-plan', exampleOf('cohesion-plan').input);
    expect(allWithin(element, '[lang]').length).to.equal(0);
  });

  it('is said of a rating alone, and of what a strategy says while its views wait', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="pl">
        <cohesion-rating rating="green"></cohesion-rating><cohesion-strategy></cohesion-strategy>
      </div>`,
    );
    expect(langOf(within(host.querySelector('cohesion-rating')!, 'slot'))).to.equal('en');
    expect(langOf(part(host.querySelector('cohesion-strategy')!, 'status'))).to.equal('en');
  });
});
