import {
  type Measure,
  type NumberObservation,
  type Observation,
  seriesOf,
  type SeriesOf,
} from '../../src/index.js';

/**
 * The figure of a place before that of a day; undefined where there is none, or it cannot be compared. It is that of the place
 * itself, also where the whole has none with which both could be compared.
 */
export function earlierFigures(
  measure: Measure,
  day: string | undefined,
): (of: SeriesOf) => NumberObservation | undefined {
  // once through all results, so that many wards take no longer than their figures are many
  const results = new Map<string, Observation[]>();
  for (const result of measure.results) {
    const key = keyOf(result);
    results.set(key, [...(results.get(key) ?? []), result]);
  }
  return (of) => {
    const points = seriesOf({ ...measure, results: results.get(keyOf(of)) ?? [] }, day, of);
    return points.at(-1)?.day === day ? points.at(-2)?.observation : undefined;
  };
}

const keyOf = ({ group, place }: SeriesOf): string => JSON.stringify([place, group]);
