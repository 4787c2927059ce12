import type { ExternalIdentifier } from '../document/external-identifier.js';
import { eachPart } from './each-part.js';
import type { EntryModel, FrameworkLinkModel } from './framework-models.js';
import { indexOf } from './model-index.js';
import { naturalOrder } from './natural-order.js';
import type { LinkedPart } from './part-models.js';
import type { StrategyModel } from './strategy-model.js';

/** What of two strategies is to be compared. */
export interface CrosswalkOptions {
  /** The schemes to look at. Default: all. */
  readonly schemes?: readonly string[] | undefined;
}

/** What two strategies have in common in one scheme. */
export interface SharedScheme {
  readonly scheme: string;
  /** The values that both have, in order, numbers by size. */
  readonly values: readonly SharedName[];
}

/** One name that both strategies have, and what has it in each. */
export interface SharedName {
  readonly value: string;
  readonly a: readonly Bearer[];
  readonly b: readonly Bearer[];
}

/** A part that has a name of a scheme, or that belongs to a framework entry that has it. */
export interface Bearer {
  /** The part; undefined for the strategy as a whole. */
  readonly part: LinkedPart | undefined;
  /** The external identifier as the document has it, with its basis: stated where it gives none. */
  readonly document: ExternalIdentifier;
  /** The framework entry that has the name, and how the part belongs to it; undefined where it has the name itself. */
  readonly through: { readonly entry: EntryModel; readonly links: readonly FrameworkLinkModel[] } | undefined;
}

/**
 * What two strategies have in common: the external identifiers that both have, by scheme and value, and on each side
 * the parts that have them, or that belong to framework entries that have them.
 *
 * Scheme and value are compared exactly, and titles never. Schemes come in the order of their names, values with
 * numbers by size; on each side the parts that have the name come first, then those that belong to its entries,
 * each kind by kind in the order of the document. Time grows with the number of parts, identifiers and links.
 *
 * @throws {TypeError} if one of the models does not come from `buildModel`, or `schemes` is no list
 *
 * @example
 * const [limbs] = crosswalk(northamptonshire, leeds, { schemes: ['cic-2007-limb'] });
 * limbs.values.map(({ value }) => value); // => ['1', '2', '3', '4', '5', '6']
 */
export function crosswalk(
  a: StrategyModel,
  b: StrategyModel,
  { schemes }: CrosswalkOptions = {},
): SharedScheme[] {
  if (schemes !== undefined && !Array.isArray(schemes)) {
    throw new TypeError(`schemes requires a list of schemes, got ${String(schemes)}`);
  }
  const [left, right] = [bearers(a), bearers(b)];
  const shared = [...left.keys()].filter(
    (scheme) => right.has(scheme) && (schemes?.includes(scheme) ?? true),
  );
  return shared.sort(naturalOrder).flatMap((scheme) => {
    const [ours, theirs] = [left.get(scheme)!, right.get(scheme)!];
    const common = [...ours.keys()].filter((value) => theirs.has(value)).sort(naturalOrder);
    const values = common.map((value) => ({ value, a: ours.get(value)!, b: theirs.get(value)! }));
    return values.length === 0 ? [] : [{ scheme, values }];
  });
}

type Bearers = Map<string, Map<string, Bearer[]>>;

function bearers(model: StrategyModel): Bearers {
  const parts = eachPart(indexOf(model, 'crosswalk').parts);
  const found: Bearers = new Map();
  const add = (
    part: LinkedPart | undefined,
    through: Bearer['through'],
    names: ExternalIdentifier[],
  ): void => {
    for (const document of names) {
      const values = found.get(document.scheme) ?? new Map<string, Bearer[]>();
      found.set(document.scheme, values);
      const same = values.get(document.value) ?? [];
      values.set(document.value, same);
      same.push({ part, document, through });
    }
  };
  add(undefined, undefined, model.document.identifiers);
  for (const part of parts) add(part, undefined, part.part.document.identifiers);
  for (const { kind, part: entry } of parts) {
    if (kind !== 'entry') continue;
    for (const links of byPart(entry.links)) add(links[0].part, { entry, links }, entry.document.identifiers);
  }
  return found;
}

// A part may belong to several cells of one row: it belongs to the row once, by several links.
function byPart(links: readonly FrameworkLinkModel[]): [FrameworkLinkModel, ...FrameworkLinkModel[]][] {
  const found = new Map<object, [FrameworkLinkModel, ...FrameworkLinkModel[]]>();
  for (const link of links) {
    const same = found.get(link.part.part);
    if (same === undefined) found.set(link.part.part, [link]);
    else same.push(link);
  }
  return [...found.values()];
}
