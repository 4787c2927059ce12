// Time and memory of the scorecard of two and a half, five and ten thousand indicators, each with one measure and its
// results of twenty years for everybody and ten groups: 2.2 million of them at the largest. Each size has a process of
// its own with a single thread, so that its processor time holds the collector's work too. What counts is
// `buildRatedModel` and `scoreStrategy`, told apart and held to the budget together; making and validating the document is
// told as well, and does not count. The memory is the most that the heap held while linking and scoring: the document
// is in it.
import { inChild } from './child.mjs';
import { RESULTS } from './core-document.mjs';
import { growth, summarise } from './statistics.mjs';

const SIZES = [2500, 5000, 10_000];
const ROUNDS = 7;

function measureSize(indicators) {
  const { model, score, peak, document, ...making } = inChild(
    'core-child.mjs',
    [indicators, ROUNDS],
    ['--single-threaded'],
  );
  const time = summarise(score.map((one, at) => one + model[at]));
  return {
    indicators,
    results: indicators * RESULTS,
    time,
    score: summarise(score),
    model: summarise(model),
    document: Math.round(document),
    peak: Math.round(peak),
    ...making,
    perIndicator: {
      microseconds: Math.round((time.median * 1e4) / indicators) / 10,
      kilobytes: Math.round((peak * 1024 * 10) / indicators) / 10,
    },
  };
}

/** What is measured of each size, and how many times as much an indicator takes in the largest as in the smallest. */
export function measureCore() {
  const sizes = SIZES.map(measureSize);
  const [smallest, largest] = [sizes[0].perIndicator, sizes.at(-1).perIndicator];
  const grown = (figure) => growth(smallest[figure], largest[figure]);
  return { rounds: ROUNDS, sizes, growth: { time: grown('microseconds'), memory: grown('kilobytes') } };
}
