// For the tests of the loader: pages as editors write them, upgraded until they stay as they are, and what became of them.
import { expect } from 'chai';
import { type PageUpgrade, upgradePage, type UpgradeOptions } from '../../components/upgrade/upgrade-page.js';
import { fixture } from './fixture.js';
import { rowsOf, type View } from './views.js';

const ROWS = `<tr><td>Ref</td><td>Indicator</td><td>Good is</td><td>Target 2009/10</td><td>Result 2009/10</td></tr>
  <tr><td>NI 1</td><td>People who get on well together</td><td>higher</td><td>75%</td><td>76%</td></tr>
  <tr><td>NI 2</td><td>People who feel they belong</td><td>higher</td><td>60%</td><td>52%</td></tr>`;

/** A table of two measures, with attributes and a caption if there is to be one. */
export const measures = (attributes = '', caption = ''): string =>
  `<table ${attributes}>${caption}${ROWS}</table>`;

/** A table of no plan. */
export const hours = (attributes = ''): string =>
  `<table ${attributes}><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9 to 5</td></tr></table>`;

/** A table of one action. */
export const actions = (attributes = ''): string =>
  `<table ${attributes}><tr><th>Ref</th><th>Action</th><th>Lead</th></tr><tr><td>1</td><td>Hold a forum</td><td>Education</td></tr></table>`;

/** A file of one measure. */
export const CSV = 'Indicator,Good is,Target 2009/10,Result 2009/10\nRacist incidents,lower,300,280\n';

const started: PageUpgrade[] = [];
const { info } = console;

// what is told of doubts in a table is no matter of the loader
beforeEach(() => (console.info = () => undefined));
afterEach(() => {
  console.info = info;
  for (const page of started.splice(0)) page.stop();
});

/** Puts content on the page. */
export const write = async (content: string): Promise<HTMLElement> =>
  fixture<HTMLElement>(`<article>${content}</article>`);

/** Begins to upgrade the page; the end of the test ends it. */
export function begin(options: UpgradeOptions = {}): PageUpgrade {
  const page = upgradePage(options);
  started.push(page);
  return page;
}

/** Puts content on the page and upgrades it. */
export async function upgraded(content: string, options?: UpgradeOptions): Promise<HTMLElement> {
  const article = await write(content);
  await begin(options).done;
  return article;
}

export const viewsIn = (article: Element): View[] =>
  [...article.querySelectorAll<View>('*')].filter(({ localName }) => localName.startsWith('cohesion-'));
export const tableIn = (article: Element): HTMLTableElement => article.querySelector('table')!;
export const isSeen = (element: Element): boolean => element.checkVisibility();

/** A view that is shown, with so many rows. */
export function expectShown(view: View | undefined, rows: number): void {
  expect(view?.state).to.equal('ready');
  expect(isSeen(view!)).to.equal(true);
  expect(rowsOf(view!)).to.have.length(rows);
}

/** Upgrades content that must stay exactly as it is. */
export async function expectUntouched(content: string, options?: UpgradeOptions): Promise<void> {
  const article = await write(content);
  const before = article.outerHTML;
  await begin(options).done;
  expect(article.outerHTML).to.equal(before);
  for (const element of article.querySelectorAll('table,a')) expect(isSeen(element)).to.equal(true);
}
