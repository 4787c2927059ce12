// Time and memory of validation on documents of ten, fifty and a hundred thousand actions with ten times as many
// observations, each in a process of its own. What grows linearly takes as much for each observation of the largest as
// of the smallest; up to half as much again is left to caches and to the collector.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summarise } from './statistics.mjs';

const SIZES = [10_000, 50_000, 100_000];
const OBSERVATIONS = 10;
const ROUNDS = 3;
/** In megabytes: a million observations, their copy and what the check needs meanwhile are well under this. */
const HEAP = 12_000;
const CHILD = fileURLToPath(new URL('scale-child.mjs', import.meta.url));

function measureSize(actions) {
  const observations = actions * OBSERVATIONS;
  const args = ['--expose-gc', `--max-old-space-size=${HEAP}`, CHILD, actions, observations, ROUNDS].map(
    String,
  );
  const { times, document, peak } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
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
  const growth = (figure) => Math.round((largest[figure] / smallest[figure]) * 100) / 100;
  return { rounds: ROUNDS, sizes, growth: { time: growth('microseconds'), memory: growth('kilobytes') } };
}
