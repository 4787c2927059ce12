import { formatPeriod, type SignDirection, type SignModel } from '../../src/index.js';
import { type PlanEntry, planEntry } from './plan-entry.js';
import type { PlanWords } from './plan.words.js';

/** One of several signs in one, with the way that it points. */
export interface SignPartRow {
  readonly title: string;
  readonly direction: SignDirection;
}

/** A sign as a row of a table. */
export interface SignRow {
  readonly entry: PlanEntry;
  /** Undefined where each of its parts has its own. */
  readonly direction: SignDirection | undefined;
  /** The words of the plan that give the direction, where they are other words. */
  readonly printed: string | undefined;
  readonly parts: readonly SignPartRow[];
  /** The places and groups that it names. */
  readonly who: readonly string[];
  /** What was reported of it, each with its date. */
  readonly evidence: readonly string[];
}

/** A sign as a row. `within` is the part of the section that it belongs to, if it is not the section itself. */
export function signRow(sign: SignModel, within: string | undefined, words: PlanWords): SignRow {
  const { title, direction, printed, parts, notes } = sign.document;
  return {
    entry: planEntry(title, [within && words.plan.belongs({ title: within })], notes, words),
    direction,
    printed: direction !== undefined && saysMore(printed, direction, words) ? printed : undefined,
    parts,
    who: [...sign.places, ...sign.groups].map(({ document }) => document.name),
    evidence: evidenceOf(sign, words),
  };
}

/** What was reported of a sign: the only evidence that a plan holds for it. */
export function evidenceOf({ mentions }: SignModel, { plan, rating }: PlanWords): string[] {
  return mentions.updates.map(({ document }) =>
    plan.dated({ what: document.title, when: formatPeriod(document.on, rating) }),
  );
}

const saysMore = (printed: string | undefined, direction: SignDirection, { plan }: PlanWords): boolean =>
  printed !== undefined && printed.toLowerCase() !== plan.directions[direction].toLowerCase();
