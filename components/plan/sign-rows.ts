import { en, formatPeriod, type SignDirection, type SignModel } from '../../src/index.js';
import { type PlanEntry, planEntry } from './plan-entry.js';
import { planText } from './plan.text.js';

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
export function signRow(sign: SignModel, within: string | undefined): SignRow {
  const { title, direction, printed, parts, notes } = sign.document;
  return {
    entry: planEntry(title, [within && planText.belongs(within)], notes),
    direction,
    printed: direction !== undefined && saysMore(printed, direction) ? printed : undefined,
    parts,
    who: [...sign.places, ...sign.groups].map(({ document }) => document.name),
    evidence: evidenceOf(sign),
  };
}

/** What was reported of a sign: the only evidence that a plan holds for it. */
export function evidenceOf({ mentions }: SignModel): string[] {
  return mentions.updates.map(({ document }) =>
    planText.dated(document.title, formatPeriod(document.on, en)),
  );
}

const saysMore = (printed: string | undefined, direction: SignDirection): boolean =>
  printed !== undefined && printed.toLowerCase() !== planText.directions[direction].toLowerCase();
