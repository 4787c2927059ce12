import { LIST_NAMES } from '../../document/list-names.js';
import { type LossMark, LossMarks, type LossPath } from '../loss-marks.js';
import type { WorkbookLoss, WorkbookLossCode } from './workbook-losses.js';

type Mark = LossMark<WorkbookLossCode>;

const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);
/** What says nothing: a reader takes it for granted. */
const SILENT: ReadonlySet<string> = new Set(['format', '$schema']);

/**
 * What a workbook holds of a document, so that everything else can be told: nothing has to be remembered to be lost.
 *
 * @example
 * const list = new LossList();
 * list.holds(['title']);
 * list.losses({ title: 'A plan', asOf: '2010-03-31' }); // => [{ code: 'no-column', path: ['asOf'] }]
 */
export class LossList extends LossMarks<WorkbookLossCode> {
  /** All losses, in the order of the document. */
  losses(document: object): readonly WorkbookLoss[] {
    const losses: WorkbookLoss[] = [];
    collect(document, this.root, [], losses);
    return losses;
  }
}

function collect(value: unknown, known: Mark | undefined, path: LossPath, losses: WorkbookLoss[]): void {
  for (const code of known?.codes ?? []) losses.push({ code, path });
  if (saysNothing(value) || SILENT.has(String(path[0]))) return;
  if (known?.isHeld === true) return collectCodes(known, path, losses);
  if (known !== undefined && known.codes.size > 0 && known.inner.size === 0) return;
  const isInList = LISTS.has(String(path[0]));
  const isOpen = path.length === 0 || (isInList && path.length === 1) || (known?.inner.size ?? 0) > 0;
  if (!isOpen || typeof value !== 'object') {
    const code =
      isInList && path.length === 2 ? 'no-sheet' : path.at(-1) === 'id' ? 'identifier' : 'no-column';
    losses.push({ code, path });
    return;
  }
  for (const [step, inner] of stepsOf(value as object)) {
    collect(inner, known?.inner.get(step), [...path, step], losses);
  }
}

/** What is in the workbook as a whole may have something in it that comes back otherwise. */
function collectCodes({ inner }: Mark, path: LossPath, losses: WorkbookLoss[]): void {
  for (const [step, entry] of inner) {
    for (const code of entry.codes) losses.push({ code, path: [...path, step] });
    collectCodes(entry, [...path, step], losses);
  }
}

const stepsOf = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? value.map((inner: unknown, at) => [at, inner] as const) : Object.entries(value);

function saysNothing(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(saysNothing);
}
