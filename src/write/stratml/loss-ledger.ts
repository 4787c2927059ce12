import { LIST_NAMES } from '../../document/list-names.js';
import type { Strategy } from '../../document/strategy.js';
import { type LossMark, LossMarks, type LossPath } from '../loss-marks.js';
import type { StratmlLoss, StratmlLossCode } from './stratml-losses.js';

/** What says nothing: the reader takes it for granted. */
const DEFAULTS: Readonly<Record<string, readonly unknown[]>> = {
  format: [2],
  language: ['en'],
  kind: ['other', 'vision', 'value', 'note'],
  standing: ['adopted', 'objective'],
  direction: ['unknown'],
};

const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);

/**
 * What a writer has written of a document, so that everything else can be told: nothing has to be remembered to be lost.
 *
 * @example
 * const ledger = new LossLedger();
 * ledger.holds(['title']);
 * ledger.losses({ title: 'A plan', asOf: '2010-03-31' }); // => [{ code: 'no-field', path: ['asOf'] }]
 */
export class LossLedger extends LossMarks<StratmlLossCode> {
  /** All losses, in the order of the document. What is in a value that is lost is not told apart. */
  losses(strategy: Partial<Strategy>): readonly StratmlLoss[] {
    const losses: StratmlLoss[] = [];
    collect({ value: strategy, entry: this.root, path: [] }, losses);
    return losses;
  }
}

interface Place {
  readonly value: unknown;
  readonly entry: LossMark<StratmlLossCode> | undefined;
  readonly path: LossPath;
}

function collect({ value, entry: known, path }: Place, losses: StratmlLoss[]): void {
  if (saysNothing(value, path)) return;
  if (known && known.codes.size > 0)
    return void losses.push(...[...known.codes].map((code) => ({ code, path })));
  if (known?.isHeld) return;
  const isList = path.length === 1 && LISTS.has(String(path[0]));
  const hasInner = path.length === 0 || isList || (known && known.inner.size > 0);
  if (!hasInner || typeof value !== 'object') {
    losses.push({ code: path.length === 2 && LISTS.has(String(path[0])) ? 'no-element' : 'no-field', path });
    return;
  }
  const steps = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value as object);
  for (const step of steps) {
    collect({ value: (value as never)[step], entry: known?.inner.get(step), path: [...path, step] }, losses);
  }
}

function saysNothing(value: unknown, path: LossPath): boolean {
  if (value === undefined || path[0] === '$schema') return true;
  if (typeof value !== 'object' || value === null)
    return DEFAULTS[String(path.at(-1))]?.includes(value) === true;
  return Object.values(value).every((one) => one === undefined);
}
