// How fast the machine is at this moment: the same machine may be twice as slow in the next minute, where others work on it as well.
// What is read is a fixed text of a megabyte, and who reads it is the engine's own parser.
import { threadTime } from './thread-time.mjs';

const ROUNDS = 3;
/** Systems count this time in steps of some milliseconds: one reading is shorter. */
const READINGS = 20;
const TEXT = JSON.stringify(
  Array.from({ length: 9_000 }, (_, at) => ({
    id: `row-${at}`,
    name: `Row ${at} of many`,
    value: at / 7,
    unit: 'percent',
    of: ['a', 'b', 'c'],
    note: null,
  })),
);

/** The milliseconds of processor time in which `JSON.parse` reads the text: the best of three, as of what is measured beside it. */
export function yardstick() {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = threadTime();
    for (let reading = 0; reading < READINGS; reading++) JSON.parse(TEXT);
    best = Math.min(best, (threadTime() - started) / READINGS);
  }
  return best;
}
