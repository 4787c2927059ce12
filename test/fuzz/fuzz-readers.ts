// `npm run fuzz`: harmed real files and texts of chance for every reader. `--runs 100000` says how many, `--seed 7` with which
// number they begin: run n has the number seed + n, and can be had again alone by it. Published files are taken where they are.
import { parseArgs } from 'node:util';
import { realFiles } from './real-files.js';
import { tryReaders } from './try-readers.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const files = realFiles(true);
const started = performance.now();
let failed = 0;
for (let run = 0; run < runs; run += 1) {
  for (const { seed: own, input, reader, words } of await tryReaders(seed + run, files)) {
    failed += 1;
    process.exitCode = 1;
    if (failed <= 50) console.error(`seed ${own}, ${reader}, from ${input}: ${words}`);
  }
  if ((run + 1) % 10_000 === 0) console.log(`${run + 1} runs, ${failed} failures`);
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `${runs} runs from seed ${seed}, of ${files.length} files: ${failed} failures, ${seconds.toFixed(0)} s`,
);
