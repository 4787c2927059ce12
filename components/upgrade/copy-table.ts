import type { Hook } from './hook.js';

/**
 * The table of a hook, with the title that it has on its page, in a document of its own, where nothing that it holds is loaded or run.
 * The page is not touched. A hook without a table gives nothing.
 */
export function copyTable({ anchor, table, title }: Hook): Element | undefined {
  if (table === undefined) return undefined;
  const inert = document.implementation.createHTMLDocument('');
  const box = inert.createElement('div');
  if (title !== '') {
    const heading = inert.createElement('h2');
    heading.textContent = title;
    box.append(heading);
  }
  box.append(inert.importNode(anchor.matches('figure') ? anchor : table, true));
  return box;
}
