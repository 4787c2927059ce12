import type { AxisModel, EntryModel, FrameworkLinkModel, FrameworkModel } from '../../src/index.js';

/** A place on an axis: an entry, or undefined for what names no entry of this axis alone. */
export type Place = EntryModel | undefined;

/** A row of the table: its place on the axis that runs down, and what belongs in each column. */
export interface GridRow {
  readonly place: Place;
  readonly cells: readonly (readonly FrameworkLinkModel[])[];
}

/** Rows under one entry of a third axis; a framework of two axes has one group, without a heading. */
export interface GridGroup {
  readonly axis: AxisModel | undefined;
  readonly place: Place;
  readonly rows: readonly GridRow[];
}

/** A framework of two axes or more as a table. */
export interface MatrixGrid {
  readonly across: AxisModel;
  readonly down: AxisModel;
  readonly columns: readonly Place[];
  readonly groups: readonly GridGroup[];
  /** Axes that the table does not show. */
  readonly hidden: readonly AxisModel[];
}

/**
 * Lays a framework of two axes or more out as a table: the first axis across, the second down, the third as groups. It makes
 * the place "as a whole" on an axis only where something stands there.
 *
 * @param turned - whether the first two axes are exchanged
 */
export function matrixGrid(framework: FrameworkModel, turned: boolean): MatrixGrid {
  const [first, second, third, ...hidden] = framework.axes as [AxisModel, AxisModel, ...AxisModel[]];
  const [across, down] = turned ? [second, first] : [first, second];
  const shown = third === undefined ? [across, down] : [across, down, third];
  const cells = placed(framework.links, shown);
  const places = (axis: AxisModel | undefined): Place[] => {
    if (axis === undefined) return [undefined];
    const whole = [...cells.keys()].some((key) => key.split(' ')[shown.indexOf(axis)] === '');
    return whole ? [...axis.entries, undefined] : [...axis.entries];
  };
  const columns = places(across);
  const rows = places(down);
  return {
    across,
    down,
    columns,
    hidden,
    groups: places(third).map((place) => ({
      axis: third,
      place,
      rows: rows.map((row) => ({
        place: row,
        cells: columns.map(
          (column) => cells.get(keyOf(third === undefined ? [column, row] : [column, row, place])) ?? [],
        ),
      })),
    })),
  };
}

// The links at each combination of places; a link names at most one entry of an axis.
function placed(
  links: readonly FrameworkLinkModel[],
  axes: readonly AxisModel[],
): Map<string, FrameworkLinkModel[]> {
  const cells = new Map<string, FrameworkLinkModel[]>();
  for (const link of links) {
    const key = keyOf(axes.map((axis) => link.at.find((entry) => entry.axis === axis)));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [link]);
    else cell.push(link);
  }
  return cells;
}

// Identifiers hold no spaces.
const keyOf = (places: readonly Place[]): string => places.map((place) => place?.document.id ?? '').join(' ');
