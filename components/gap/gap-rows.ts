import type { SeriesOf, StrategyModel } from '../../src/index.js';
import { commonBefore } from '../shared/gap-movement.js';
import { type GapRow, gapRow, nameOf } from '../shared/gap-row.js';
import type { GapWords } from '../shared/gap.words.js';
import { type MeasureGaps, withinOf } from '../shared/shown-gaps.js';
import { worstFirst } from '../shared/worst-first.js';

/** In what order rows stand. */
export const ORDERS = ['figure', 'plan'] as const;

/** In what order rows stand. */
export type GapOrder = (typeof ORDERS)[number];

/** Rows that lie in the same place or group. */
export interface GapGroup {
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is in words of the plan. */
  readonly ofPlan: boolean;
  readonly rows: readonly GapRow[];
}

/** The places or groups as rows, those that lie in one together, in the order that is asked for. */
export function gapGroups(
  strategy: Pick<StrategyModel, 'groups' | 'places'>,
  gaps: MeasureGaps,
  order: GapOrder,
  words: GapWords,
): readonly GapGroup[] {
  // stands in the heading of the column where it is one for all
  const since = commonBefore(gaps, words);
  const groups = new Map<string, { of: SeriesOf | undefined; rows: GapRow[] }>();
  for (const part of gaps.beside.parts) {
    const of = withinOf(strategy, part.of);
    const key = JSON.stringify([of?.place, of?.group]);
    const group = groups.get(key) ?? { of, rows: [] };
    group.rows.push(gapRow(strategy, gaps, part, { since, words }));
    groups.set(key, group);
  }
  return [...groups].map(([id, { of, rows }]) => ({
    id,
    heading: of === undefined ? ownHeading(gaps, words) : nameOf(strategy, of, words),
    ofPlan: of !== undefined,
    rows: order === 'plan' ? rows : worstFirst(rows, gaps.measure.document),
  }));
}

const ownHeading = ({ by }: MeasureGaps, { gap }: GapWords): string =>
  by === 'place' ? gap.places : gap.groups;
