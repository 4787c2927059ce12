import {
  buildRatedModel,
  isRatedByDistance,
  type Scorecard,
  scoreByDistance,
  type Strategy,
} from '../../src/index.js';

/**
 * Rates a strategy for a view. What rates by other rules than our own is loaded for those strategies alone that need it, so
 * the answer is then a promise.
 *
 * @param asOf - the day, `YYYY-MM-DD`; undefined is the last day that its results speak of
 */
export function rate(strategy: Strategy, asOf: string | undefined): Scorecard | Promise<Scorecard> {
  const model = buildRatedModel(strategy);
  if (isRatedByDistance(strategy)) return scoreByDistance(model, { asOf });
  return import('./score-strategy.js').then(({ scoreStrategy }) => scoreStrategy(model, { asOf }));
}
