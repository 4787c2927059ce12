import {
  formatAbsence,
  formatPeriod,
  formatValue,
  type SeriesGap,
  type SeriesPoint,
  type Target,
  type Unit,
} from '../../src/index.js';
import type { SparklineFigures } from './sparkline.js';
import type { WorkingWords } from './working.js';

/** Of more figures than these the name of a picture tells only the lowest, the highest and the last. */
const MOST_FIGURES = 12;

/**
 * What a sparkline shows, for those who cannot see it: "Figures 2005/06 to 2008/09: 10%, 12%, none, 15%; target 20% (March 2009)".
 *
 * @param gaps - what lies between its stretches
 * @param target - the target that it marks
 */
export function sparklineWords(
  { stretches, baseline }: SparklineFigures,
  gaps: readonly SeriesGap[],
  target: Target | undefined,
  unit: Unit,
  words: WorkingWords,
): string {
  const { rating, why } = words;
  const { after, target: asked } = why.movement;
  let said = figuresWords(stretches, gaps, unit, words);
  if (baseline !== undefined) said = after({ baseline: formatValue(baseline.value, unit, rating), said });
  if (target === undefined) return said;
  const due = formatPeriod(target.due, rating);
  return asked({ said, target: formatValue(target.value, unit, rating), due });
}

function figuresWords(
  stretches: readonly (readonly SeriesPoint[])[],
  gaps: readonly SeriesGap[],
  unit: Unit,
  { rating, why }: WorkingWords,
): string {
  const { figure: one, figures: some, many } = why.movement;
  const points = stretches.flat();
  const [first, last] = [points[0]!, points.at(-1)!];
  const figure = ({ observation }: SeriesPoint): string => formatValue(observation.value, unit, rating);
  const when = ({ observation, day }: SeriesPoint): string =>
    observation.period === undefined ? day : formatPeriod(observation.period, rating);
  if (first === last) return one({ when: when(first), figure: figure(first) });
  const span = { from: when(first), to: when(last) };
  if (points.length > MOST_FIGURES) {
    const [low, high] = lowAndHigh(points);
    const count = String(points.length);
    return many({ ...span, count, low: figure(low), high: figure(high), last: figure(last) });
  }
  const said = stretches.flatMap((stretch) => {
    const gap = gaps.find(({ from }) => from === stretch.at(-1));
    return [
      ...stretch.map(figure),
      ...(gap === undefined || stretch.at(-1) === last ? [] : gapWords(gap, rating, why)),
    ];
  });
  return some({
    ...span,
    figures: said.reduce((before, next) => rating.list({ first: before, second: next })),
  });
}

function lowAndHigh(points: readonly SeriesPoint[]): [SeriesPoint, SeriesPoint] {
  const sorted = points.toSorted((a, b) => a.value - b.value);
  return [sorted[0]!, sorted.at(-1)!];
}

// What is said between two figures that nothing joins: why a period has none, each that is left out, a new beginning.
function gapWords(
  { without, missing, cuts }: SeriesGap,
  rating: WorkingWords['rating'],
  { movement }: WorkingWords['why'],
): string[] {
  return [
    ...without.map(({ value }) => (value.kind === 'none' ? formatAbsence(value, rating) : movement.none)),
    ...Array.from({ length: missing }, () => movement.none),
    ...(cuts.length > 0 ? [movement.cut] : []),
  ];
}
