import {
  type FunnelPart,
  type NoFunnel,
  type PartFunnel,
  partFunnel,
  type PartStanding,
} from '../../src/index.js';
import { besides } from '../shared/listed.js';
import { countWords } from '../shared/standings-sentence.js';
import type { GapRow } from '../shared/gap-row.js';
import type { GapGroup } from './gap-rows.js';
import type { GapWords } from '../shared/gap.words.js';
import { type MeasureGaps, type ShownGaps, withinOf } from '../shared/shown-gaps.js';

/** A funnel of the rows, or the reason why there is none. */
export type ShownFunnel =
  | { readonly funnel: PartFunnel; readonly rows: ReadonlyMap<PartStanding, GapRow> }
  | { readonly why: NoFunnel['noFunnel'] | 'disclosure' };

/** The funnel of the places or groups: of those with a figure that lie in no other that is in it. */
export function shownFunnel(
  strategy: ShownGaps['strategy'],
  { disclosure, measure }: MeasureGaps,
  groups: readonly GapGroup[],
): ShownFunnel {
  // the size of each would stand in the picture
  if (disclosure.derivable.size > 0) return { why: 'disclosure' };
  const rows = groups.flatMap((group) => group.rows).filter(({ dot }) => dot !== undefined);
  const keys = new Set(rows.map(({ part }) => keyOf(part.of)));
  const isInside = (of: PartStanding['of'] | undefined): boolean =>
    of !== undefined && (keys.has(keyOf(of)) || isInside(withinOf(strategy, of)));
  const parts = rows
    .map(({ part }) => part)
    .filter(
      ({ of }) => !isInside(withinOf(strategy, of)) && (of.place === undefined || of.group === undefined),
    );
  const funnel = partFunnel(measure.document, parts);
  if ('noFunnel' in funnel) return { why: funnel.noFunnel };
  return { funnel, rows: new Map(rows.map((row) => [row.part, row])) };
}

const keyOf = ({ group, place }: PartStanding['of']): string => JSON.stringify([place, group]);

/** The sentence of a funnel: how many lie outside, and which. */
export function funnelFinding(shown: ShownFunnel, gaps: MeasureGaps, words: GapWords): string {
  const { funnel: said } = words.gap;
  if ('why' in shown) return said.none({ why: said.why[shown.why] });
  const { points } = shown.funnel;
  const parts = countWords(gaps, points.length, words);
  const outside = points.filter(({ place }) => place !== 'within');
  if (outside.length === 0) return said.inside({ parts });
  const names = outside.map((point) =>
    said.named({ name: shown.rows.get(point.part)!.name, place: said.places[point.place] }),
  );
  return said.finding({ count: outside.length, parts, names: besides(names, words.rating) });
}

/** Where a row lies in the funnel. */
export const pointOf = (shown: ShownFunnel, { part }: GapRow): FunnelPart | undefined =>
  'why' in shown ? undefined : shown.funnel.points.find((point) => point.part === part);
