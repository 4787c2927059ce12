// Time and memory of reading a long CSV file into a document, each time in a process of its own and cold, as a command does it.
// The memory is the most that the heap held beyond the text.
import { inChild } from './child.mjs';
import { summarise } from './statistics.mjs';

const ROWS = 100_000;
const ROUNDS = 5;

/** What is measured of each round, summed up. */
export function measureRead() {
  const rounds = Array.from({ length: ROUNDS }, () => inChild('read-child.mjs', [ROWS]));
  return {
    rows: ROWS,
    rounds: ROUNDS,
    bytes: rounds[0].bytes,
    time: summarise(rounds.map(({ milliseconds }) => milliseconds)),
    peak: summarise(rounds.map(({ peak }) => peak)),
  };
}
