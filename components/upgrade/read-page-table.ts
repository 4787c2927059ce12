import type { Loaded } from '../shared/explain-issues.js';
import type { Hook } from './hook.js';

/**
 * Reads the table of a hook as a plan. The page is not touched: what is read is a copy in a document of its own, where nothing
 * that the table holds is loaded or run.
 */
export async function readPageTable({ anchor, table, called, title }: Hook): Promise<Loaded | undefined> {
  if (table === undefined) return undefined;
  const { readSource } = await import('../shared/read-source.js');
  const inert = document.implementation.createHTMLDocument('');
  const box = inert.createElement('div');
  if (title !== '') {
    const heading = inert.createElement('h2');
    heading.textContent = title;
    box.append(heading);
  }
  box.append(inert.importNode(anchor.matches('figure') ? anchor : table, true));
  return readSource(called, box);
}
