import { auditTable } from './audit-table.js';
import { cheapestWay } from './cheapest-way.js';
import type { CountTable, TableTotals } from './count-table.js';
import { type Arc, type FlowNetwork, pushFlow, spareRoom } from './flow-network.js';
import type { FeasibleCell, PublishedCell, PublishedTable } from './published-table.js';
import { requireCountTable } from './require-count-table.js';
import { gridPlace, isShown, tableOfGrid, totalledGrid } from './table-grid.js';
import { requireTotals } from './require-totals.js';
import { type FigureBounds, tableNetwork } from './table-network.js';

/** What is protected, and how well. */
export interface ProtectionOptions {
  /** The threshold rule: counts from 1 to one below this are small. A whole number, 2 or more. Default: 5. */
  readonly threshold?: number | undefined;
  /** Whether zeros are suppressed like small counts. Default: false. */
  readonly protectZeros?: boolean | undefined;
  /**
   * The protection interval: by how much the most that a small count can be must exceed the least. A whole number, 1 or
   * more. Default: one below the threshold, so that there are as many possible values as the threshold.
   */
  readonly width?: number | undefined;
  /** Which totals are published. Say `both` also where readers know the totals from elsewhere. Default: `both`. */
  readonly totals?: TableTotals | undefined;
}

/** A suppressed figure, why it was suppressed, and what a reader can tell of it all the same. */
export interface Suppression extends FeasibleCell {
  /** `small`: by the threshold rule, primary suppression. `complementary`: to hide another, secondary suppression. */
  readonly kind: 'small' | 'complementary';
}

/** A table that can be published, and what the officer who publishes it is to know. */
export interface ProtectedTable {
  readonly published: PublishedTable;
  /**
   * For the officer alone. It has no counts in it, but says which figures are small, and with that bounds them: it must
   * not be published.
   */
  readonly suppressions: readonly Suppression[];
}

interface Protection {
  readonly threshold: number;
  readonly width: number;
  readonly protectZeros: boolean;
  readonly totals: TableTotals;
}

/**
 * Suppresses the small counts of a table, and as many others as it takes that nobody can subtract them out again.
 *
 * First every count and total below the threshold goes: primary suppression. Then, from the smallest, each is attacked
 * with all that is left. While the most that it can be is below the threshold, or exceeds the least by less than the
 * width, the figures whose loss costs least and lets it vary more go as well: complementary suppression. The cost is
 * the count itself; totals go as a last resort, zeros never unless they are protected. With every figure that is not
 * zero gone nothing bounds any, so that this ends, and ends safely. It is a greedy rule: often, not always, the least
 * possible is lost.
 *
 * No suppressed figure can then be found by adding and subtracting within this table: `auditTable` proves it. Other
 * tables of the same people, and other editions of this one, it does not know.
 *
 * Source: GSS/GSR, "Disclosure control guidance for tables produced from administrative sources" (2014); A. Hundepool
 * et al., "Statistical Disclosure Control" (2012), on threshold rule and protection intervals; L. H. Cox, "Network models
 * for complementary cell suppression" (1995), on ways of least cost.
 *
 * @param table - up to 10,000 figures, totals included, that count up to 10,000,000,000
 * @returns the table, which may be published, and the report, which may not
 * @throws {RangeError} if the table has no cells, ragged rows or too many, if a count is not a whole number of zero or
 * more, or if an option is out of its bounds
 *
 * @example
 * const { published } = protectedTable({
 *   rows: ['North', 'South', 'West'],
 *   columns: ['Group A', 'Group B', 'Group C'],
 *   counts: [
 *     [3, 20, 41],
 *     [12, 18, 30],
 *     [25, 9, 16],
 *   ],
 * });
 * published.cells[0]; // => ['suppressed', 'suppressed', 41]
 * published.cells[1]; // => ['suppressed', 'suppressed', 30]
 * published.cells[2]; // => [25, 9, 16]
 * published.rowTotals; // => [64, 60, 50]
 */
export function protectedTable(table: CountTable, options: ProtectionOptions = {}): ProtectedTable {
  const protection = requireProtection(options);
  requireCountTable('protectedTable', table);
  const { protectZeros, totals } = protection;
  const figures = totalledGrid(table.counts);
  const shown = figures.map((_, at) => isShown(gridPlace(table, at), totals));
  const small = figures.map((figure, at) => shown[at]! && isSmall(figure, protection));
  // The figures to attack with: what is missing counts as nothing, which agrees with all that is published.
  const known = totalledGrid(table.counts.map((row) => Array.from(row, (count) => count ?? 0)));
  const bounds = known.map((known, at): FigureBounds => {
    const flow = known!;
    if (small[at]!) return { flow, least: leastSuppressed(protection), most: Infinity };
    const free = figures[at] === undefined || !shown[at]!;
    return free ? { flow, least: 0, most: Infinity } : { flow, least: flow, most: flow };
  });
  const network = tableNetwork(table, bounds);
  const costs = new Map(network.arcs.map((arc, at) => [arc, costOf(table, known as readonly number[], at)]));
  const smallest = [...small.keys()]
    .filter((at) => small[at]!)
    .sort((a, b) => known[a]! - known[b]! || a - b);
  const hidden = new Set(smallest.map((at) => network.arcs[at]!));
  for (const at of smallest) protect(network, network.arcs[at]!, { protection, costs, hidden });

  const cells = figures.map((figure, at): PublishedCell =>
    hidden.has(network.arcs[at]!) ? 'suppressed' : (figure ?? 'missing'),
  );
  const published = tableOfGrid(table, cells, totals);
  const at = ({ row, column }: FeasibleCell): number =>
    (row === 'total' ? table.rows.length : row) * (table.columns.length + 1) +
    (column === 'total' ? table.columns.length : column);
  const suppressions = auditTable(published, { protectZeros }).map((cell): Suppression => ({
    ...cell,
    kind: small[at(cell)]! ? 'small' : 'complementary',
  }));
  return { published, suppressions };
}

function isSmall(figure: number | undefined, { threshold, protectZeros }: Protection): boolean {
  return figure !== undefined && figure < threshold && (figure > 0 || protectZeros);
}

// What the loss of a figure costs. Any total costs more than all cells together; a zero that may be told is not for sale.
function costOf(table: CountTable, known: readonly number[], at: number): number {
  const figure = known[at]!;
  if (figure === 0) return Infinity;
  const { row, column } = gridPlace(table, at);
  return row === 'total' || column === 'total' ? figure + known.at(-1)! + 1 : figure;
}

interface Search {
  readonly protection: Protection;
  /** What it costs to hide the figure of an arc that is not hidden yet. */
  readonly costs: ReadonlyMap<Arc, number>;
  /** The arcs of suppressed figures. */
  readonly hidden: Set<Arc>;
}

// Hides figures until the one of the arc can vary as it must. Hiding more never narrows what was wide enough before.
function protect(network: FlowNetwork, arc: Arc, search: Search): void {
  const { threshold, width } = search.protection;
  for (;;) {
    const { from, to } = arc;
    arc.flow -= pushFlow(network, { from, to, without: arc, limit: arc.flow - arc.least });
    const wanted = Math.max(threshold, arc.flow + width);
    arc.flow += pushFlow(network, { from: to, to: from, without: arc, limit: wanted - arc.flow });
    if (arc.flow >= wanted) return;
    // It can grow no further with what is hidden, so that every way on which it can has a figure that is not.
    const push = { from: to, to: from, without: arc };
    for (const other of cheapestWay(network, push, (next, node) => costAlong(next, node, search))) {
      if (other.most > other.least) continue;
      other.least = leastSuppressed(search.protection);
      other.most = Infinity;
      search.hidden.add(other);
    }
  }
}

// What it costs to let more flow along an arc from one of its ends, or infinity where it cannot.
function costAlong(arc: Arc, node: number, { costs, protection }: Search): number {
  if (arc.most > arc.least) return spareRoom(arc, node) > 0 ? 0 : Infinity;
  const least = leastSuppressed(protection);
  return arc.from === node || arc.flow > least ? costs.get(arc)! : Infinity;
}

// Where zeros are shown, whoever knows so knows that nothing suppressed is one.
function leastSuppressed({ protectZeros }: Protection): number {
  return protectZeros ? 0 : 1;
}

function requireProtection(options: ProtectionOptions): Protection {
  const threshold = options.threshold ?? 5;
  if (!Number.isSafeInteger(threshold) || threshold < 2) {
    throw new RangeError(`protectedTable requires a whole threshold of 2 or more, got ${threshold}`);
  }
  const width = options.width ?? threshold - 1;
  if (!Number.isSafeInteger(width) || width < 1) {
    throw new RangeError(`protectedTable requires a whole width of 1 or more, got ${width}`);
  }
  const totals = requireTotals('protectedTable', options.totals);
  return { threshold, width, protectZeros: options.protectZeros === true, totals };
}
