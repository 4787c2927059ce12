// Run by worst.mjs in a process of its own: reads the worst strings of one parser, and prints the time of each as JSON, with what the
// yardstick takes before and after.
// Arguments: the parser.
import * as read from '../../dist/src/read/index.js';
import { threadTime } from './thread-time.mjs';
import { WORST_STRINGS } from './worst-strings.mjs';
import { yardstick } from './yardstick.mjs';

const ROUNDS = 5;
// what takes so long will not get below the budget
const HOPELESS = 2_000;

async function timeOf({ name, make, reader }) {
  const input = make();
  const run = reader(read);
  const times = [];
  while (times.length < ROUNDS && (times[0] ?? 0) < HOPELESS) {
    globalThis.gc();
    const started = threadTime();
    await run(input);
    times.push(threadTime() - started);
  }
  return { name, first: times[0], best: Math.min(...times) };
}

const [parser] = process.argv.slice(2);
const before = yardstick();
const strings = [];
for (const one of WORST_STRINGS.filter((string) => string.parser === parser)) strings.push(await timeOf(one));
process.stdout.write(JSON.stringify({ strings, yardsticks: [before, yardstick()] }));
