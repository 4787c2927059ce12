// Run by scale.mjs in a process of its own, so that memory is that of one size: makes a document, validates it, and
// prints what it took as JSON. Arguments: how many actions, observations and rounds.
import { validateStrategy } from '../../dist/src/index.js';
import { scaleDocument } from './scale-document.mjs';

const [actions, observations, rounds] = process.argv.slice(2).map(Number);
const MB = 1024 * 1024;

// the code is compiled for real before it is timed
for (let warm = 0; warm < 3; warm++) validateStrategy(scaleDocument(500, 5000));

const document = scaleDocument(actions, observations);
globalThis.gc();
const held = process.memoryUsage().rss;
const times = [];
for (let round = 0; round < rounds; round++) {
  globalThis.gc();
  const started = performance.now();
  const { ok, issues } = validateStrategy(document);
  times.push(performance.now() - started);
  if (!ok || issues.length > 0)
    throw new Error(`the document of the benchmark is not valid: ${issues[0].code}`);
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ times, document: held / MB, peak: peak / MB }));
