import { type Arc, type FlowNetwork, type Push, wayBack } from './flow-network.js';

/**
 * The way between two nodes that costs least; of ways that cost the same, always the same one.
 *
 * By repeated relaxation: R. Bellman (1958), with a queue. There must be a way.
 *
 * @param push - from where to where, and the arc that it must not take
 * @param costOf - what it costs to take an arc from one of its ends, zero or more; infinity where it cannot be taken
 *
 * @example
 * const [dear, cheap] = [9, 2].map((most) => ({ from: 0, to: 1, flow: 0, least: 0, most }));
 * cheapestWay({ arcs: [dear, cheap], arcsAt: [[dear, cheap], [dear, cheap]] }, { from: 0, to: 1 }, (arc) => arc.most)[0].most; // => 2
 */
export function cheapestWay(
  { arcsAt }: FlowNetwork,
  { from, to, without }: Omit<Push, 'limit'>,
  costOf: (arc: Arc, from: number) => number,
): Arc[] {
  const cost = arcsAt.map(() => Infinity);
  const cameBy: (Arc | undefined)[] = arcsAt.map(() => undefined);
  cost[from] = 0;
  const queue = [from];
  const waiting = new Set(queue);
  for (const node of queue) {
    waiting.delete(node);
    // What costs as much as a way that is found already leads to none that costs less.
    if (cost[node]! >= cost[to]!) continue;
    for (const arc of arcsAt[node]!) {
      const next = arc.from === node ? arc.to : arc.from;
      const total = arc === without ? Infinity : cost[node]! + costOf(arc, node);
      if (total >= cost[next]!) continue;
      cost[next] = total;
      cameBy[next] = arc;
      if (waiting.has(next)) continue;
      waiting.add(next);
      queue.push(next);
    }
  }
  return wayBack(cameBy, to, from);
}
