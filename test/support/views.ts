// What the tests of the views share: a view of a plan on the page, and what a person finds in it. Things are found by
// what they mean (roles, labels, parts), so that a change of looks breaks no test.
import '../../components/index.js';
import { loadRest } from '../../components/indicators/later-rest.js';
import { loadWorking } from '../../components/indicators/later-working.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { expect } from 'chai';
import { fixture, html, nextFrame, updated, waitUntil } from './fixture.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import { SAFE_AFTER_DARK, safeAfterDark } from './gap-plans.js';
import { leedsInput } from './leeds.js';

// what an open row shows is loaded with the first of them: here before any, so that a row that is pressed is open;
// and what rows show after the first drawing, so that they are complete
await Promise.all([loadWorking(), loadRest()]);

export const VIEWS = [
  'cohesion-indicators',
  'cohesion-actions',
  'cohesion-fund',
  'cohesion-gap',
  'cohesion-map',
  'cohesion-matrix',
  'cohesion-plan',
  'cohesion-report',
  'cohesion-reporting',
  'cohesion-scorecard',
  'cohesion-timeline',
  'cohesion-trend',
] as const;
/** The views that can be searched, sorted, filtered and taken away as a file. */
export const TABLES = [
  'cohesion-indicators',
  'cohesion-actions',
  'cohesion-reporting',
  'cohesion-timeline',
] as const;

export type ViewTag = (typeof VIEWS)[number];
export type TableTag = (typeof TABLES)[number];
export type View = HTMLElementTagNameMap[ViewTag];

/** Where the server of the tests has the Leeds plan. */
export const LEEDS = '/src/strategies/leeds-2010.json';

/** A real strategy, and where the server of the tests has it. */
interface Example {
  readonly input: StrategyInput;
  readonly src: string;
}

/** The strategies of those views that have too little to show of the Leeds plan: it has no amounts, figures of places or groups,
 * framework or signs. */
const EXAMPLES: Partial<Record<ViewTag, Example>> = {
  'cohesion-fund': { input: leicester, src: '/src/strategies/leicester-2004.json' },
  'cohesion-gap': { input: safeAfterDark, src: SAFE_AFTER_DARK },
  'cohesion-map': { input: safeAfterDark, src: SAFE_AFTER_DARK },
  'cohesion-matrix': { input: northamptonshire, src: '/src/strategies/northamptonshire-2007.json' },
  'cohesion-plan': { input: communityPlan, src: '/src/strategies/coventry-community-plan-2005.json' },
};

/** A real strategy of which a view has much to show. */
export const exampleOf = (tag: ViewTag): Example => EXAMPLES[tag] ?? { input: leedsInput, src: LEEDS };

/** What the page shows inside a view until there is something better. */
export const FALLBACK = 'The plan as a document';

/** An element with the page's own content in it and no plan yet, not on the page yet. */
export function blank<Tag extends ViewTag>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  const fallback = document.createElement('p');
  fallback.textContent = FALLBACK;
  element.append(fallback);
  return element;
}

/** Puts an element on the page for this test, and waits until it has rendered. */
export async function mount<Element extends HTMLElement>(element: Element, width = ''): Promise<Element> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  box.append(element);
  await updated(box);
  return element;
}

/** A view of a plan, which need not be valid, on the page. */
export async function view<Tag extends ViewTag>(
  tag: Tag,
  strategy: unknown = exampleOf(tag).input,
  width = '',
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = blank(tag);
  element.strategy = strategy as StrategyInput;
  await mount(element, width);
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  await updated(element);
  return element;
}

/** Waits until a view stands where it should. */
export async function reaches(element: View, state: View['state']): Promise<void> {
  await waitUntil(() => element.state === state, `the view is never ${state}`, {
    timeout: 4000,
  });
  await updated(element);
}

/** Waits until a view has measured itself, which it does after it is drawn. */
export async function laidOut(element: View): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await nextFrame();
  await updated(element);
}

/** A view that has measured itself. */
export async function laidOutView<Tag extends ViewTag>(
  ...options: Parameters<typeof view<Tag>>
): Promise<HTMLElementTagNameMap[Tag]> {
  const element = await view(...options);
  await laidOut(element);
  return element;
}

/** Expects two nodes to be one. Given the nodes themselves, chai would print all that hangs on them, for minutes. */
export function expectSame(
  actual: Node | null | undefined,
  expected: Node | null | undefined,
  what = 'the node',
): void {
  expect(actual === expected, `${what} is ${briefly(actual)}, not ${briefly(expected)}`).to.equal(true);
}

const briefly = (node: Node | null | undefined): string =>
  node instanceof Element
    ? `${(node.cloneNode() as Element).outerHTML} ${node.textContent.trim().slice(0, 40)}`
    : String(node?.nodeName);

/** Expects the focus to be on a node in a view. */
export function expectFocus(element: Element, expected: Node): void {
  expectSame(element.shadowRoot!.activeElement, expected, 'the focus');
}

/** The words of a part of the page as a person reads them: what is not displayed is left out. */
export const words = (node: Element | null | undefined): string =>
  node instanceof HTMLElement ? node.innerText.replace(/\s+/g, ' ').trim() : '';

/** The name of a button for those who cannot see it: its content, what is hidden from sight too. */
export const nameOf = (control: HTMLElement): string => control.textContent.replace(/\s+/g, ' ').trim();

/** The first node in the view that a selector finds; it must be there. */
export function within<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}

export function allWithin<Found extends Element = HTMLElement>(element: Element, selector: string): Found[] {
  return [...(element.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
}

export const part = (element: Element, name: string): HTMLElement => within(element, `[part~='${name}']`);

/** The table of a view, without those inside an open panel. */
export const tableOf = (element: Element): HTMLTableElement =>
  within<HTMLTableElement>(element, "table[part='table']");

const bodyRows = (element: Element): HTMLTableRowElement[] =>
  [...tableOf(element).tBodies].flatMap((body) => [...body.rows]);

/** The rows of measures or actions: those that open. */
export const rowsOf = (element: Element): HTMLTableRowElement[] =>
  bodyRows(element).filter((row) => [...row.cells].at(-1)?.querySelector('button[aria-expanded]'));

/** The rows that head the parts of an indicator. */
export const parentsOf = (element: Element): HTMLTableRowElement[] =>
  bodyRows(element).filter((row) => row.part.length === 0 && row.cells.length === 2);

/** The row that has a cell with exactly these words. */
export function rowOf(element: Element, cell: string): HTMLTableRowElement {
  const found = rowsOf(element).find((row) => cellsOf(row).includes(cell));
  if (!found) throw new Error(`<${element.localName}> has no row with the cell "${cell}"`);
  return found;
}

/** The headings of the columns, also where they are hidden from sight. */
export const headingsOf = (element: Element): string[] =>
  [...tableOf(element).tHead!.rows[0]!.cells].map(nameOf);

/** The headings of the columns that a reader can sort by: not those of pictures and of buttons. */
export const sortableHeadings = (element: Element): string[] =>
  [...tableOf(element).tHead!.rows[0]!.cells]
    .slice(0, -1)
    .filter((cell) => cell.querySelector('svg.axis') === null)
    .map(nameOf);

export const cellsOf = (row: HTMLTableRowElement): string[] => [...row.cells].map(words);

/** The cells of one column, from top to bottom. */
export function column(element: Element, heading: string): string[] {
  const headings = headingsOf(element);
  const index = headings.indexOf(heading);
  if (index < 0) throw new Error(`no column "${heading}" among ${headings.join(', ')}`);
  return rowsOf(element).map((row) => words(row.cells[index]));
}

/** The group headings, each with what stands beside it. */
export const groupsOf = (element: Element): string[] => allWithin(element, "[part='group']").map(words);

/** The button that a name begins with. */
export function button(element: Element, name: string): HTMLButtonElement {
  const found = allWithin<HTMLButtonElement>(element, 'button').find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`<${element.localName}> has no button "${name}"`);
  return found;
}

/** The button that opens a row. */
export const opener = (row: HTMLTableRowElement): HTMLButtonElement =>
  row.querySelector<HTMLButtonElement>('button[aria-expanded]')!;

/** What a label stands for: the search box or a select. */
export function field<Control extends HTMLInputElement | HTMLSelectElement>(
  element: Element,
  label: string,
): Control {
  const labels = allWithin<HTMLLabelElement>(element, 'label');
  const found = labels.find((one) => one.textContent.trim().startsWith(label))?.control;
  if (!found) throw new Error(`<${element.localName}> has no field "${label}"`);
  return found as Control;
}

/** Presses a button, without a mouse. */
export async function press(element: View, target: HTMLElement): Promise<void> {
  target.click();
  await updated(element);
}

/** Types into the search box. */
export async function search(element: View, query: string): Promise<void> {
  const box = field<HTMLInputElement>(element, 'Search');
  box.value = query;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await updated(element);
}

/** Chooses an option by its words. */
export async function choose(element: View, label: string, option: string): Promise<void> {
  const select = field<HTMLSelectElement>(element, label);
  const found = [...select.options].find((one) => one.text === option);
  if (!found) throw new Error(`${label} has no option "${option}"`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await updated(element);
}

/** What the live region says. */
export const said = (element: Element): string => words(part(element, 'status'));

/** Whether the page's own content shows. */
export const fallbackShows = (element: Element): boolean => element.querySelector('p')!.checkVisibility();
