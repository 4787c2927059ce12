import type { Fault, Hook } from './hook.js';
import { isClaimed } from './marks.js';
import { isViewName, VIEW_NAMES, type ViewName } from './views.js';

/** Where to look for plain content, and which headings mean which view. */
export interface Places {
  /** A selector of what editors write; without one, the `main` of the page, or all of it. */
  readonly content?: string | undefined;
  readonly headings?: Readonly<Partial<Record<ViewName, readonly string[]>>> | undefined;
}

export interface Found {
  readonly hooks: readonly Hook[];
  readonly faults: readonly Fault[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** An address and the view that its fragment asks for, with the attributes of the view after a question mark. */
const ASKS = /^([^#]*)#cohesion-([a-z]+)(?:\?(.*))?$/s;
/** Files that a plan can be read from. A page of that name is none: links to a place of a page are ordinary links. */
const FILE = /^[^?]*\.(?:csv|tsv|json|xlsx|docx)(?:\?.*)?$/i;
const PREFIX = 'data-cohesion-';
const TAGS = [...VIEW_NAMES, 'strategy'].map((name) => `cohesion-${name}`).join(',');
const QUOTED = 60;

/**
 * Finds what asks for a view on a page: elements with `data-cohesion`; links whose fragment is `#cohesion-` and a view; headings
 * with the words that a theme names. Whatever asks for none is no hook, however much it looks like a plan.
 */
export function findHooks(page: Document, places: Places = {}): Found {
  const hooks = new Map<Element, Hook>();
  const faults: Fault[] = [];
  const add = (found: Hook | Fault | undefined): void => {
    if (found === undefined) return;
    if ('message' in found) faults.push(found);
    else if (!hooks.has(found.anchor) && !isElsewhere(found.anchor)) hooks.set(found.anchor, found);
  };
  for (const element of page.querySelectorAll<HTMLElement>('[data-cohesion]')) add(marked(element));
  for (const content of contentsOf(page, places.content)) {
    const flow = [...content.querySelectorAll<HTMLElement>(`${HEADINGS},table,a[href*="#cohesion-"]`)];
    for (const [at, element] of flow.entries()) {
      const after: TablesAfter = (level) => tablesAfter(flow, at, level);
      if (element.matches('a')) add(linked(element, after));
      else if (element.matches(HEADINGS)) add(headed(element, after, places.headings));
    }
  }
  return { hooks: [...hooks.values()], faults: faults.filter(({ at }) => !isElsewhere(at)) };
}

function contentsOf(page: Document, selector: string | undefined): readonly Element[] {
  if (selector !== undefined) return [...page.querySelectorAll(selector)];
  const mains = [...page.querySelectorAll('main,[role=main]')];
  return mains.length > 0 ? mains : [page.body];
}

/** Whether others see to an element: a view that the page itself wrote, a hook around it, or an editor who is at work on it. */
function isElsewhere(element: Element): boolean {
  const view = element.closest(TAGS);
  return (
    (view !== null && !isClaimed(view)) ||
    element.parentElement?.closest('[data-cohesion]') != null ||
    (element as HTMLElement).isContentEditable
  );
}

/** An element with `data-cohesion`: a table, a link, or a block around what is read or shown in its place. */
function marked(element: HTMLElement): Hook | Fault {
  const view = element.dataset['cohesion']!.trim();
  const called = `the ${element.localName} with data-cohesion="${view}"`;
  if (!isViewName(view)) return unknownView(element, called);
  const attributes = new Map(
    [...element.attributes]
      .filter(({ name }) => name.startsWith(PREFIX))
      .map(({ name, value }) => [name.slice(PREFIX.length), value]),
  );
  const href = element.getAttribute('href');
  if (element.matches('a') && href && !attributes.has('src')) {
    attributes.set('src', ASKS.exec(href)?.[1] || href);
  }
  if (attributes.has('src')) {
    return { view, anchor: element, table: undefined, attributes, called, title: '' };
  }
  if (element.matches('a')) return { at: element, message: `${called} has no href` };
  const tables = element.matches('table') ? [element] : outermost([...element.querySelectorAll('table')]);
  const only = onlyOne(tables, element, called);
  if ('message' in only) return only;
  return {
    view,
    anchor: element.matches('table') ? figureOf(only) : element,
    table: only,
    attributes,
    called,
    title: titleAbove(only),
  };
}

/** The tables after an element, up to the next heading of a height or above it. */
type TablesAfter = (level: string) => readonly Element[];

function tablesAfter(flow: readonly Element[], at: number, level: string): readonly Element[] {
  const isEnd = (element: Element): boolean => element.matches(HEADINGS) && element.localName <= level;
  let end = at + 1;
  while (end < flow.length && !isEnd(flow[end]!)) end++;
  return outermost(flow.slice(at + 1, end));
}

/** A link to a file, or to nowhere: then it means the table that follows. */
function linked(link: HTMLElement, after: TablesAfter): Hook | Fault | undefined {
  const asks = ASKS.exec(link.getAttribute('href')!);
  if (asks === null || link.hasAttribute('data-cohesion')) return undefined;
  const [, address, view, query] = asks as unknown as [string, string, string, string | undefined];
  const called = `the link "${wordsOf(link)}" to ${link.getAttribute('href')}`;
  // a list of contents links to headings of such names
  const target = address === '' ? link.ownerDocument.getElementById(fragmentOf(view)) : null;
  if (address === '' ? target !== null && !isClaimed(target) : !FILE.test(address)) return undefined;
  if (!isViewName(view)) return unknownView(link, called);
  const attributes = new Map(new URLSearchParams(query));
  if (address !== '') {
    attributes.set('src', address);
    return { view, anchor: link, table: undefined, attributes, called, title: '' };
  }
  const table = onlyOne(after('h6'), link, called);
  if ('message' in table) return table;
  return {
    view,
    anchor: figureOf(table),
    table,
    attributes,
    called: `the table after ${called}`,
    title: titleAbove(table),
    id: fragmentOf(view),
  };
}

/** A heading with words that the theme names: it means the table under it. */
function headed(
  heading: HTMLElement,
  after: TablesAfter,
  named: Places['headings'],
): Hook | Fault | undefined {
  const words = plain(heading.textContent);
  const view = VIEW_NAMES.find((name) => named?.[name]?.some((one) => plain(one) === words));
  if (view === undefined) return undefined;
  const called = `the table under "${wordsOf(heading)}"`;
  const table = onlyOne(after(heading.localName), heading, called);
  if ('message' in table) return table;
  return {
    view,
    anchor: figureOf(table),
    table,
    attributes: new Map(),
    called,
    title: isTitled(table) ? '' : wordsOf(heading),
  };
}

/** Of several tables nobody can say which is meant, so all stay as they are. */
function onlyOne(
  tables: readonly Element[],
  at: Element,
  called: string,
): HTMLTableElement | { at: Element; message: string } {
  if (tables.length === 1) return tables[0] as HTMLTableElement;
  const why =
    tables.length === 0
      ? 'there is no table'
      : `there are ${tables.length} tables, and it is not known which is meant`;
  return { at, message: `${called}: ${why}; nothing was changed` };
}

const outermost = (elements: readonly Element[]): readonly Element[] =>
  elements.filter((element) => element.matches('table') && !element.parentElement?.closest('table'));

/** Editors put tables into figures: the caption of the figure is the table's. */
function figureOf(table: HTMLTableElement): HTMLElement {
  const figure = table.closest<HTMLElement>('figure');
  return figure?.querySelectorAll('table').length === 1 ? figure : table;
}

/** Whether a table or its figure says itself what it is. */
const isTitled = (table: HTMLTableElement): boolean =>
  table.caption !== null || figureOf(table).querySelector('figcaption') !== null;

/** The words of the last heading before a table; nothing where the table is titled itself. */
function titleAbove(table: HTMLTableElement): string {
  if (isTitled(table)) return '';
  const headings = [...table.ownerDocument.querySelectorAll(HEADINGS)];
  const above = headings.findLast(
    (one) => one.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return above === undefined ? table.ownerDocument.title : wordsOf(above);
}

const fragmentOf = (view: string): string => `cohesion-${view}`;
const spaced = (words: string): string => words.replace(/\s+/g, ' ').trim();
const plain = (words: string): string => spaced(words).toLowerCase();
const wordsOf = ({ textContent }: Element): string => spaced(textContent).slice(0, QUOTED);

const unknownView = (at: Element, called: string): Fault => ({
  at,
  message: `${called} names no view; there are ${VIEW_NAMES.join(', ')}`,
});
