import { scaleLinear } from 'd3-scale';
import type { Unit } from '../../src/index.js';
import type { Span } from '../shared/time-scale.js';
import { HEIGHT } from './chart.js';

/** More lines across than these are noise. */
const MOST_LINES = 5;

/** Room below and above the figures, as a share of what lies between them; words stand above. */
const BELOW = 0.08;
const ABOVE = 0.18;

/** Where figures stand in a picture, in em from its top. */
export interface ValueScale {
  yOf(value: number): number;
  /** Whether a figure lies within the picture. */
  holds(value: number): boolean;
  /** Round figures, in their order. */
  readonly ticks: readonly number[];
  readonly startsAtZero: boolean;
}

/**
 * A scale that holds all these figures. It begins at zero where they lie near it, or where there is
 * but one, and never leaves what a unit
 * allows unless a figure itself does.
 *
 * @param values - at least one
 */
export function valueScale(values: readonly number[], { kind }: Unit): ValueScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = high - low || Math.abs(high) || 1;
  const isNearZero = low >= 0 && (low === high || low <= 0.5 * (high - low));
  const bottom = isNearZero ? 0 : low - BELOW * room;
  const top = low === 0 && high === 0 ? 1 : high + ABOVE * room;
  const floor = low >= 0 ? Math.max(0, bottom) : bottom;
  const ceiling = kind === 'percent' && high <= 100 ? Math.min(100, top) : top;
  const scale = scaleLinear([floor, ceiling], [HEIGHT, 0]);
  return {
    yOf: (value) => scale(value),
    holds: (value) => value >= floor && value <= ceiling,
    ticks: fewTicks((count) => scale.ticks(count)),
    startsAtZero: floor <= 0 && ceiling >= 0,
  };
}

function fewTicks(ticksOf: (count: number) => number[]): number[] {
  for (let count = MOST_LINES; count > 1; count -= 1) {
    const ticks = ticksOf(count);
    if (ticks.length <= MOST_LINES) return ticks;
  }
  return ticksOf(1);
}

const DAY = 86_400_000;
/** Days of half a year: a picture of less than a year has no shape. */
const HALF_A_YEAR = 183;

/** A span that makes a scale of time a year long where the days lie nearer to each other. */
export function withinAYear(days: readonly string[]): Span[] {
  const times = days.map((day) => Date.parse(day));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  if (to - from >= 2 * HALF_A_YEAR * DAY) return [];
  const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const [first, last] = [dayOf(from - HALF_A_YEAR * DAY), dayOf(to + HALF_A_YEAR * DAY)];
  return [{ first, last, fadesIn: false, fadesOut: false }];
}
