import type { Loaded } from '../shared/explain-issues.js';
import { copyTable } from './copy-table.js';
import type { Hook } from './hook.js';

/** Reads the table of a hook as a plan: a copy of it, so that the page is not touched. */
export async function readPageTable(hook: Hook): Promise<Loaded | undefined> {
  const copy = copyTable(hook);
  if (copy === undefined) return undefined;
  const { readSource } = await import('../shared/read-source.js');
  return readSource(hook.called, copy);
}
