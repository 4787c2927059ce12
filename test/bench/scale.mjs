// Time and memory of validation on documents of ten, fifty and a hundred thousand actions with ten times as many
// observations, each in a process of its own. What grows linearly takes as much for each observation of the largest as
// of the smallest; up to half as much again is left to caches and to the collector.
import { inChild } from './child.mjs';
import { growth, summarise } from './statistics.mjs';

const SIZES = [10_000, 50_000, 100_000];
const OBSERVATIONS = 10;
const ROUNDS = 3;
/** In megabytes: a million observations, their copy and what the check needs meanwhile are well under this. */
const HEAP = 12_000;

function measureSize(actions) {
  const observations = actions * OBSERVATIONS;
  const flags = [`--max-old-space-size=${HEAP}`];
  const { times, document, peak } = inChild('scale-child.mjs', [actions, observations, ROUNDS], flags);
  const time = summarise(times);
  const perObservation = {
    microseconds: Math.round((time.median * 1e6) / observations) / 1e3,
    kilobytes: Math.round((peak * 1024 * 100) / observations) / 100,
  };
  return {
    actions,
    observations,
    time,
    document: Math.round(document),
    peak: Math.round(peak),
    perObservation,
  };
}

/** What is measured of each size, and how many times as much the largest takes for each observation as the smallest. */
export function measureScale() {
  const sizes = SIZES.map(measureSize);
  const [smallest, largest] = [sizes[0].perObservation, sizes.at(-1).perObservation];
  const grown = (figure) => growth(smallest[figure], largest[figure]);
  return { rounds: ROUNDS, sizes, growth: { time: grown('microseconds'), memory: grown('kilobytes') } };
}
