import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import type { Strategy } from '../document/strategy.js';
import type { Target } from '../document/target.js';
import { requireDay } from '../model/require-day.js';

/**
 * The date as of which a strategy is rated when nobody gives one: its own `asOf`, else the last day that any
 * result speaks of. Undefined where the document dates nothing. No clock is read.
 *
 * @example
 * defaultAsOf(leeds.document); // => '2009-03-31'
 */
export function defaultAsOf(strategy: Strategy): string | undefined {
  if (strategy.asOf !== undefined) return strategy.asOf;
  let latest: string | undefined;
  for (const indicator of strategy.indicators) {
    for (const { results } of indicator.measures) {
      for (const { period } of results) {
        if (period?.end !== undefined && (latest === undefined || period.end > latest)) latest = period.end;
      }
    }
  }
  return latest;
}

/** What stands at a date: the target due last, the one due next, and the latest result. */
export interface Standing {
  readonly target: Target | undefined;
  readonly next: Target | undefined;
  readonly result: Observation | undefined;
}

/**
 * What of a measure stands at a date.
 *
 * Targets and results for one place or one group are passed over: the figure for the whole is rated.
 * A target is due on the last day of its period, that day included. One without a date counts as due when no
 * dated one is. A result counts from the last day of its period, one without a date always; of several, the
 * latest counts, and of equals the last in the document.
 *
 * @param asOf - the date, `YYYY-MM-DD`; undefined takes the first target and the last result
 * @throws {RangeError} if the date is not a day of the calendar
 */
export function standingAsOf(measure: Measure, asOf: string | undefined): Standing {
  if (asOf !== undefined) requireDay('asOf', asOf);
  const targets = inOrder(measure.targets.filter(isForTheWhole), (target) => target.due.end);
  const results = inOrder(measure.results.filter(isForTheWhole), (result) => result.period?.end);
  if (asOf === undefined) return { target: targets[0], next: targets[1], result: results.at(-1) };

  const dated = targets.filter((target) => target.due.end !== undefined);
  const due = dated.filter((target) => target.due.end! <= asOf);
  return {
    target: due.at(-1) ?? targets.find((target) => target.due.end === undefined),
    next: dated.find((target) => target.due.end! > asOf),
    result: results.filter((result) => (result.period?.end ?? asOf) <= asOf).at(-1),
  };
}

function isForTheWhole({ place, group }: Target | Observation): boolean {
  return place === undefined && group === undefined;
}

// Undated first, then by date; a stable sort keeps the order of the document among equals.
function inOrder<Part>(parts: readonly Part[], dateOf: (part: Part) => string | undefined): Part[] {
  const key = (part: Part): string => dateOf(part) ?? '';
  return [...parts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
