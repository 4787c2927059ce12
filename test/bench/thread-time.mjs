// The milliseconds that this thread has had a processor, which other programs on a busy machine do not lengthen as they do the
// time on the clock; where the system does not tell, the time on the clock.
import { readFileSync } from 'node:fs';

const FILE = '/proc/thread-self/schedstat';

function tells() {
  try {
    return Number(readFileSync(FILE, 'utf8').split(' ')[0]) > 0;
  } catch {
    return false;
  }
}

const isTold = tells();

/** The milliseconds of this thread until now; only differences mean something. */
export const threadTime = () =>
  isTold ? Number(readFileSync(FILE, 'utf8').split(' ')[0]) / 1e6 : performance.now();
