/** A way from one node to another, with what flows along it and the least and the most that may. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  flow: number;
  least: number;
  most: number;
}

/** Nodes, numbered from 0, and arcs between them. Flows change; nodes and arcs do not. */
export interface FlowNetwork {
  readonly arcs: readonly Arc[];
  /** The arcs that begin or end at each node. */
  readonly arcsAt: readonly (readonly Arc[])[];
}

/** From where to where more is to flow, how much more at most, and the arc that it must not take. */
export interface Push {
  readonly from: number;
  readonly to: number;
  readonly without?: Arc | undefined;
  readonly limit: number;
}

/**
 * How much more may go along an arc from one of its ends: its spare room, or, against it, what flows and need not.
 *
 * @example
 * spareRoom({ from: 0, to: 1, flow: 3, least: 1, most: 9 }, 1); // => 2
 */
export function spareRoom(arc: Arc, from: number): number {
  return arc.from === from ? arc.most - arc.flow : arc.flow - arc.least;
}

/**
 * Sends more from one node to another, by the shortest ways first, until the limit is reached or there is no way.
 *
 * Source: L. R. Ford and D. R. Fulkerson, "Flows in Networks" (1962); J. Edmonds and R. M. Karp (1972), for the order.
 *
 * @returns how much was sent; infinity, with nothing sent, where neither the limit nor any arc bounds it
 *
 * @example
 * const arc = { from: 0, to: 1, flow: 3, least: 1, most: 9 };
 * pushFlow({ arcs: [arc], arcsAt: [[arc], [arc]] }, { from: 0, to: 1, limit: 100 }); // => 6
 */
export function pushFlow(network: FlowNetwork, { from, to, without, limit }: Push): number {
  let sent = 0;
  while (sent < limit) {
    const way = shortestWay(network, from, (node) => node === to, without);
    if (way === undefined) break;
    const room = sendAlong(way, from, limit - sent);
    if (room === Infinity) return Infinity;
    sent += room;
  }
  return sent;
}

/**
 * Changes flows until as much leaves every node as comes to it.
 *
 * @returns whether that is possible within the least and the most of every arc
 *
 * @example
 * const [there, back] = [{ from: 0, to: 1, flow: 3, least: 3, most: 3 }, { from: 1, to: 0, flow: 0, least: 0, most: 9 }];
 * balanceFlow({ arcs: [there, back], arcsAt: [[there, back], [there, back]] }); // => true
 */
export function balanceFlow(network: FlowNetwork): boolean {
  const surplus = network.arcsAt.map((arcs, node) =>
    arcs.reduce((sum, { to, flow }) => sum + (to === node ? flow : -flow), 0),
  );
  for (const node of surplus.keys()) {
    while (surplus[node]! > 0) {
      const way = shortestWay(network, node, (other) => surplus[other]! < 0);
      // What can be reached from here can take no more, and holds too much: no flow is in balance.
      if (way === undefined) return false;
      const end = endOf(way, node);
      const sent = sendAlong(way, node, Math.min(surplus[node]!, -surplus[end]!));
      surplus[node]! -= sent;
      surplus[end]! += sent;
    }
  }
  return true;
}

/** The other end of an arc. */
const across = (arc: Arc, node: number): number => (arc.from === node ? arc.to : arc.from);

function endOf(way: readonly Arc[], from: number): number {
  return way.reduce((node, arc) => across(arc, node), from);
}

// Sends as much as the way has room for, up to the limit, and says how much.
function sendAlong(way: readonly Arc[], from: number, limit: number): number {
  let [room, node] = [limit, from];
  for (const arc of way) {
    room = Math.min(room, spareRoom(arc, node));
    node = across(arc, node);
  }
  if (room === Infinity) return room;
  node = from;
  for (const arc of way) {
    arc.flow += arc.from === node ? room : -room;
    node = across(arc, node);
  }
  return room;
}

// A way with room over the fewest arcs, by searching breadth first; undefined where there is none.
function shortestWay(
  { arcsAt }: FlowNetwork,
  from: number,
  isGoal: (node: number) => boolean,
  without?: Arc,
): Arc[] | undefined {
  const cameBy: (Arc | undefined)[] = arcsAt.map(() => undefined);
  const queue = [from];
  for (const node of queue) {
    for (const arc of arcsAt[node]!) {
      const next = across(arc, node);
      if (next === from || cameBy[next] !== undefined || arc === without || spareRoom(arc, node) <= 0)
        continue;
      cameBy[next] = arc;
      if (isGoal(next)) return wayBack(cameBy, next, from);
      queue.push(next);
    }
  }
  return undefined;
}

/**
 * The arcs from a start to an end, from a list of the arc by which each node was reached.
 *
 * @example
 * const arc = { from: 0, to: 1, flow: 0, least: 0, most: 9 };
 * wayBack([undefined, arc], 1, 0).length; // => 1
 */
export function wayBack(cameBy: readonly (Arc | undefined)[], end: number, start: number): Arc[] {
  const way: Arc[] = [];
  for (let node = end; node !== start; node = across(way.at(-1)!, node)) way.push(cameBy[node]!);
  return way.reverse();
}
