import type { EntryModel, FrameworkLinkModel, FrameworkModel } from '../../src/index.js';
import { type MatrixWords, namesOf } from './matrix.words.js';

/** The most places that are listed of a framework that is too large to show whole. */
export const MOST_LISTED = 200;

/** One heading of a list, and what belongs under it. */
export interface ListedPlace {
  readonly id: string;
  readonly ref: string | undefined;
  readonly name: string;
  readonly links: readonly FrameworkLinkModel[];
}

/** A framework as a list. */
export interface MatrixList {
  readonly places: readonly ListedPlace[];
  /** How many places there are to list; more than the places, where these are cut short. */
  readonly total: number;
}

/** Whether a framework has so many cells that the model does not list them all, nor may a page. */
export const isLarge = ({ cells, cellCount }: FrameworkModel): boolean => cells.length < cellCount;

/** A framework of one axis as a list of its entries; one too large for a table as a list of what is stated. */
export function matrixList(framework: FrameworkModel, words: MatrixWords): MatrixList {
  const [axis] = framework.axes;
  if (isLarge(framework)) return statedPlaces(framework, words);
  const places = axis!.entries.map(({ document: { id, ref, name }, links }) => ({ id, ref, name, links }));
  return { places, total: places.length };
}

function statedPlaces({ axes, links }: FrameworkModel, words: MatrixWords): MatrixList {
  const order = new Map(axes.map((axis, at) => [axis, at]));
  const places = new Map<string, { at: EntryModel[]; links: FrameworkLinkModel[] }>();
  for (const link of links) {
    // in the order of the axes, in whatever order the document names them
    const at = link.at.toSorted((a, b) => order.get(a.axis)! - order.get(b.axis)!);
    const id = at.map(({ document }) => document.id).join(':');
    const place = places.get(id);
    if (place === undefined) places.set(id, { at, links: [link] });
    else place.links.push(link);
  }
  const shown = [...places].slice(0, MOST_LISTED).map(([id, { at, links: own }]) => {
    const names = at.map(({ document }) => document.name);
    return { id, ref: undefined, name: namesOf(names, words), links: own };
  });
  return { places: shown, total: places.size };
}
