// `npm run bench`: the bytes of each entry point, the time to the painted table, and that to a table of 17,150 cells, as tables; `--json` prints JSON
// alone. Both land in .cache/bench/results.json. An exceeded budget fails this, never the tests: time and bytes are
// for a person to weigh. `--no-build` takes dist/ as it is, `--sizes` leaves the browser out. Two measure something else
// instead: `--scale` the validation of very large documents, which takes two minutes and some gigabytes; `--core` the
// scorecard of up to ten thousand indicators with two million results, which takes two minutes, most of them to make
// and validate the documents; `--read` the reading of a CSV file of 100,000 rows, and
// of the worst megabyte that is known for each parser. `--jobs` does the four jobs alone that are also done beside peers at
// the end of all this (some ten minutes; `--job J1,J4` some of them, `--rounds 1` for a glance).
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCore, checkPaint, checkRead, checkScale, checkSizes, checkWorst } from './budgets.mjs';
import { measureCore } from './core.mjs';
import { ROOT } from './entry-points.mjs';
import { checkJobs } from './jobs/check-jobs.mjs';
import { seriesTable } from './jobs/jobs-table.mjs';
import { measureJobs } from './jobs/measure-jobs.mjs';
import { measurePaint } from './paint.mjs';
import { measureRead } from './read.mjs';
import {
  budgetsTable,
  coreTable,
  paintTable,
  readTable,
  rugTable,
  scaleTable,
  sizesTable,
  worstTable,
} from './report.mjs';
import { measureRug } from './rug.mjs';
import { measureScale } from './scale.mjs';
import { measureSizes } from './sizes.mjs';
import { measureWorst } from './worst.mjs';

const FOLDER = join(ROOT, '.cache/bench');

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    'no-build': { type: 'boolean' },
    sizes: { type: 'boolean' },
    scale: { type: 'boolean' },
    core: { type: 'boolean' },
    read: { type: 'boolean' },
    jobs: { type: 'boolean' },
    job: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const say = (words) => options.json || console.log(`${words}\n`);

// what the build says must not stand in the JSON
if (!options['no-build']) {
  execFileSync(process.execPath, [join(ROOT, '.config/build.mjs')], { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

const results = {
  machine: { node: process.version, processors: availableParallelism(), load: loadavg()[0] },
};
if (options.core) {
  results.core = measureCore();
  say(coreTable(results.core));
  results.budgets = checkCore(results.core);
} else if (options.read) {
  results.read = measureRead();
  say(readTable(results.read));
  results.worst = measureWorst();
  say(worstTable(results.worst));
  results.budgets = [...checkRead(results.read), ...checkWorst(results.worst)];
} else if (options.jobs || options.job) {
  results.budgets = [];
} else if (options.scale) {
  results.scale = measureScale();
  say(scaleTable(results.scale));
  results.budgets = checkScale(results.scale);
} else {
  results.sizes = await measureSizes(join(FOLDER, 'bundles'));
  say(sizesTable(results.sizes));
  results.budgets = checkSizes(results.sizes);
}
const isPart = options.scale || options.core || options.read;
const isJobs = options.jobs || options.job;
if (!options.sizes && !isPart && !isJobs) {
  results.paint = await measurePaint(join(FOLDER, 'bundles'));
  say(paintTable(results.paint));
  results.budgets.push(...checkPaint(results.paint));
  results.rug = await measureRug(join(FOLDER, 'bundles'));
  say(rugTable(results.rug));
}
if (!options.sizes && !isPart) {
  results.jobs = await measureJobs({
    only: options.job?.split(','),
    rounds: options.rounds && Number(options.rounds),
    onSeries: (job, series) => say(seriesTable(job, series)),
  });
  results.budgets.push(...checkJobs(results.jobs));
}
say(budgetsTable(results.budgets));

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
const { processors, load } = results.machine;
if (!options.sizes && load > processors) {
  console.error(
    `a busy machine (load ${load.toFixed(1)} on ${processors} processors): times may mislead, run it again`,
  );
}
if (options.json) console.log(JSON.stringify(results, null, 2));

for (const { what, limit, actual } of results.budgets.filter(({ ok }) => !ok)) {
  console.error(`budget exceeded: ${what} is ${actual}, at most ${limit}`);
  process.exitCode = 1;
}
