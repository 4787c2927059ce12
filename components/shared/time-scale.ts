import { scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';

/** The days that something takes, both included, as `YYYY-MM-DD`, and which of its ends are not exact. */
export interface Span {
  readonly first: string;
  readonly last: string;
  /** Whether it may begin earlier, or later, than on its first day. */
  readonly fadesIn: boolean;
  /** Whether it may end earlier, or later, than on its last day. */
  readonly fadesOut: boolean;
}

/** A day that is marked under a timeline, and where it stands. */
export interface Tick {
  readonly at: number;
  readonly day: string;
}

/** Where days stand on a timeline, in per cent of its width. */
export interface TimeScale {
  /** Where a day begins. */
  startOf(day: string): number;
  /** Where a day ends. */
  endOf(day: string): number;
  /** Four round days or so, in their order. */
  readonly ticks: readonly Tick[];
  /** Whether a day lies on the timeline. */
  holds(day: string): boolean;
}

const TICKS = 4;
/** A line far from everything that is shown would squeeze it: beyond as much again as there is, it is left out. */
const ROOM = 1;

/**
 * A timeline of all these spans. A day that is to be marked makes it longer where that day is near enough.
 *
 * @param spans - at least one
 * @param marked - a day, `YYYY-MM-DD`
 * @param isRound - whether it begins and ends at round days. Default: it does
 */
export function timeScale(spans: readonly Span[], marked?: string, isRound = true): TimeScale {
  const days = spans.flatMap(({ first, last }) => [startOf(first).getTime(), endOf(last).getTime()]);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const mark = marked === undefined ? undefined : startOf(marked).getTime();
  const length = (to - from) * ROOM;
  const near = mark !== undefined && mark >= from - length && mark <= to + length;
  const domain = near ? [Math.min(from, mark), Math.max(to, mark + DAY)] : [from, to];
  const scale = scaleUtc()
    .domain(domain.map((time) => new Date(time)))
    .range([0, 100]);
  if (isRound) scale.nice(TICKS);
  const [low, high] = scale.domain() as [Date, Date];
  return {
    startOf: (day) => scale(startOf(day)),
    endOf: (day) => scale(endOf(day)),
    ticks: scale.ticks(TICKS).map((time) => ({ at: scale(time), day: time.toISOString().slice(0, 10) })),
    holds: (day) => startOf(day) >= low && endOf(day) <= high,
  };
}

const DAY = 86_400_000;

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function endOf(day: string): Date {
  return utcDay.offset(startOf(day), 1);
}
