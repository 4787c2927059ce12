import type { AxisModel, CellModel, EntryModel, FrameworkLinkModel } from './framework-models.js';
import type { Growing } from './growing.js';

/** The most cells of one framework that a model lists; of a larger one it has only the cells with links. */
export const MOST_CELLS = 10_000;

/** The most entries in all cells of a framework: a bound for frameworks of very many axes. */
const MOST_ENTRIES = 10 * MOST_CELLS;

/**
 * The cells of a framework, the first axis slowest, each with its links; each link of one entry of every axis is
 * told its cell.
 *
 * A link that names fewer axes belongs to a row or column, and one that names an axis twice to no single cell: both
 * stand with their entries only. Time and memory are linear in the number of cells listed and of links.
 *
 * @param axes - the axes, one or more
 * @param links - the links of the framework, which learn their cell
 * @param cellCount - the product of the lengths of the axes
 */
export function frameworkCells(
  axes: readonly AxisModel[],
  links: readonly Growing<FrameworkLinkModel>[],
  cellCount: number,
): CellModel[] {
  const places = new Map<EntryModel, number>();
  for (const { entries } of axes) entries.forEach((entry, place) => places.set(entry, place));
  const cells = new Map<string, Growing<CellModel>>();
  const cellAt = (entries: EntryModel[]): Growing<CellModel> => {
    const key = entries.map((entry) => places.get(entry)).join(' ');
    const cell = cells.get(key) ?? { entries, links: [] };
    cells.set(key, cell);
    return cell;
  };
  const listsAll = cellCount <= MOST_CELLS && cellCount * axes.length <= MOST_ENTRIES;
  if (listsAll) for (let cell = 0; cell < cellCount; cell += 1) cellAt(entriesOf(cell, axes));
  for (const link of links) {
    const named = new Map(link.at.map((entry) => [entry.axis, entry]));
    const entries = axes.flatMap((axis) => named.get(axis) ?? []);
    if (link.at.length !== axes.length || entries.length !== axes.length) continue;
    const cell = cellAt(entries);
    cell.links.push(link);
    link.cell = cell;
  }
  const found = [...cells.values()];
  return listsAll ? found : found.sort((a, b) => inOrder(a, b, places));
}

/** The entries of a cell by its position: the last axis turns fastest, like the last digit of a number. */
function entriesOf(cell: number, axes: readonly AxisModel[]): EntryModel[] {
  let rest = cell;
  const reversed = [...axes].reverse().map(({ entries }) => {
    const entry = entries[rest % entries.length]!;
    rest = Math.floor(rest / entries.length);
    return entry;
  });
  return reversed.reverse();
}

// The cells of a framework too large to list come in the order of its links: here they get that of its axes.
function inOrder(a: CellModel, b: CellModel, places: ReadonlyMap<EntryModel, number>): number {
  const axis = a.entries.findIndex((entry, place) => entry !== b.entries[place]);
  return places.get(a.entries[axis]!)! - places.get(b.entries[axis]!)!;
}
