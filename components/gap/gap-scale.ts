import { scaleLinear } from 'd3-scale';
import type { GapRow } from '../shared/gap-row.js';

/** A figure that is marked on the axis, and where it stands. */
export interface FigureTick {
  readonly at: number;
  readonly value: number;
}

/** Where figures stand, in per cent of the width. */
export interface GapScale {
  readonly at: (value: number) => number;
  /** Five round figures or so. */
  readonly ticks: readonly FigureTick[];
}

const TICKS = 4;

/**
 * The scale on which all these rows, and the whole, stand; undefined where there is nothing to draw.
 *
 * @param whole - the figure of the whole, with its limits where they are known
 */
export function gapScale(rows: readonly GapRow[], whole: readonly number[]): GapScale | undefined {
  const figures = rows.flatMap(({ dot }) =>
    dot === undefined
      ? []
      : [dot.value, dot.lower, dot.upper, dot.before].filter((figure) => figure !== undefined),
  );
  return figures.length === 0 ? undefined : figureScale([...figures, ...whole], TICKS);
}

/** A scale over some figures, at least one. */
export function figureScale(figures: readonly number[], ticks: number): GapScale {
  const from = figures.reduce((least, figure) => Math.min(least, figure));
  const to = figures.reduce((most, figure) => Math.max(most, figure));
  // figures that are all one stand in the middle
  const room = from === to ? Math.abs(from) / 10 || 1 : 0;
  const scale = scaleLinear()
    .domain([from - room, to + room])
    .range([0, 100])
    .nice(ticks);
  return {
    at: (value) => scale(value),
    ticks: scale.ticks(ticks).map((value) => ({ value, at: scale(value) })),
  };
}
