import { type Arc, balanceFlow, type FlowNetwork, pushFlow } from './flow-network.js';
import type { FeasibleCell, PublishedCell, PublishedTable, TablePlace } from './published-table.js';
import { requireTableShape } from './require-count-table.js';
import { gridOfTable, gridPlace } from './table-grid.js';
import { type FigureBounds, tableNetwork } from './table-network.js';

/** What the attacker knows beside the table itself. */
export interface AuditOptions {
  /**
   * Whether zeros were suppressed like small counts. Where they were not, whoever knows the rule knows that nothing
   * suppressed is zero. Default: false, the stronger attacker.
   */
  readonly protectZeros?: boolean | undefined;
}

/**
 * Attacks a published table: the least and the most that each hidden figure can be, given all that is published.
 *
 * The attacker adds and subtracts along all rows, columns and totals at once, and knows that counts are whole, that
 * none is below zero, what the rounding is, and whether zeros were suppressed. The bounds are exact: both can be
 * reached, and so can all between them. A figure of which `least` is `most` is disclosed. What was suppressed is
 * listed, or every figure of a rounded table; what is missing, or a total that is not published, is not.
 *
 * It does not know other tables, earlier editions, people, or how a program chose what to suppress.
 *
 * Source: A. Hundepool et al., "Statistical Disclosure Control" (2012), on feasibility intervals; M. Fischetti and
 * J. J. Salazar, "Solving the cell suppression problem on tabular data with linear constraints" (2001), on the attacker.
 *
 * @param table - up to 10,000 figures, totals included
 * @returns the intervals, row by row, with totals after the cells of their row and in a last row
 * @throws {RangeError} if the table has no cells, ragged rows or too many, if a figure is not a whole number of zero or
 * more or a multiple of the base, or if no table of counts agrees with the figures
 *
 * @example
 * auditTable({
 *   rows: ['North'],
 *   columns: ['A', 'B', 'C'],
 *   cells: [['suppressed', 20, 'suppressed']],
 *   rowTotals: [25],
 *   columnTotals: undefined,
 *   grandTotal: undefined,
 *   rounding: undefined,
 * });
 * // => [{ row: 0, column: 0, least: 1, most: 4 }, { row: 0, column: 2, least: 1, most: 4 }]
 */
export function auditTable(table: PublishedTable, options: AuditOptions = {}): FeasibleCell[] {
  requirePublishedTable(table);
  const grid = gridOfTable(table);
  const places = grid.map((_, at) => gridPlace(table, at));
  const leastSuppressed = options.protectZeros === true ? 0 : 1;
  const network = tableNetwork(
    table,
    grid.map((cell, at) => knownBounds(table, cell, places[at]!, leastSuppressed)),
  );
  if (!balanceFlow(network)) {
    throw new RangeError('auditTable requires figures that a table of counts can have, got a contradiction');
  }
  return grid.flatMap((cell, at): FeasibleCell[] => {
    const hidden = cell === 'suppressed' || (typeof cell === 'number' && table.rounding !== undefined);
    return hidden ? [{ ...places[at]!, ...feasibleInterval(network, network.arcs[at]!) }] : [];
  });
}

// What the cell alone tells.
function knownBounds(
  { rounding }: PublishedTable,
  cell: PublishedCell | undefined,
  { row, column }: TablePlace,
  leastSuppressed: number,
): FigureBounds {
  const bounds = (least: number, most: number): FigureBounds => ({ flow: least, least, most });
  if (cell === 'suppressed') return bounds(rounding === undefined ? leastSuppressed : 0, Infinity);
  if (typeof cell !== 'number') return bounds(0, Infinity);
  if (rounding === undefined) return bounds(cell, cell);
  const { base, totals } = rounding;
  // A sum of rounded cells says no more than they do.
  if (totals === 'sums' && (row === 'total' || column === 'total')) return bounds(0, Infinity);
  return bounds(Math.max(0, cell - Math.floor(base / 2)), cell + Math.ceil(base / 2) - 1);
}

function feasibleInterval(network: FlowNetwork, arc: Arc): Pick<FeasibleCell, 'least' | 'most'> {
  const { from, to } = arc;
  arc.flow -= pushFlow(network, { from, to, without: arc, limit: arc.flow - arc.least });
  const least = arc.flow;
  const more = pushFlow(network, { from: to, to: from, without: arc, limit: arc.most - arc.flow });
  if (more === Infinity) return { least, most: undefined };
  arc.flow += more;
  return { least, most: arc.flow };
}

function requirePublishedTable(table: PublishedTable): void {
  const { rows, columns, cells, rowTotals, columnTotals, rounding } = table;
  requireTableShape('auditTable', table, cells);
  for (const [what, names, totals] of [
    ['row', rows, rowTotals],
    ['column', columns, columnTotals],
  ] as const) {
    if (totals !== undefined && totals.length !== names.length) {
      throw new RangeError(`auditTable requires a total for each ${what}, got ${totals.length}`);
    }
  }
  const base = rounding?.base ?? 1;
  if (!Number.isSafeInteger(base) || base < 1) {
    throw new RangeError(`auditTable requires a whole base above zero, got ${String(base)}`);
  }
  for (const cell of gridOfTable(table)) {
    if (cell === undefined || cell === 'suppressed' || cell === 'missing') continue;
    if (!Number.isSafeInteger(cell) || cell < 0 || cell % base !== 0) {
      throw new RangeError(
        `auditTable requires whole multiples of ${base}, zero or more, got ${String(cell)}`,
      );
    }
  }
}
