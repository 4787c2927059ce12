import type { ViewName } from './views.js';

/** A place of the page that asks for a view. */
export interface Hook {
  readonly view: ViewName;
  /** What the view stands for, and comes and goes with: a table with its figure, a link, a block. */
  readonly anchor: HTMLElement;
  /** The table that is read. Without one, a file is: the attribute `src`. */
  readonly table: HTMLTableElement | undefined;
  /** The attributes of the element, as the page gives them. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What the webmaster knows it by: 'the table under "How we are doing"'. */
  readonly called: string;
  /** What the page calls the view by, so that a link leads to it. */
  readonly id?: string;
  /** The words that the plan of a table is titled by, where the table has none of its own. */
  readonly title: string;
}

/** What asks for a view and cannot have one. */
export interface Fault {
  readonly at: Element;
  /** In words, for the webmaster. */
  readonly message: string;
}

/** Whether two hooks ask for the same of the same. */
export function isSameHook(one: Hook, other: Hook): boolean {
  return (
    one.view === other.view &&
    one.anchor === other.anchor &&
    one.table === other.table &&
    String([...one.attributes]) === String([...other.attributes])
  );
}
