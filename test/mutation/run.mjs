// `npm run mutate`: changes the statistics and the scoring in some thousands of small ways, one at a time, and counts how
// many of the changes the tests notice. `npm run mutate -- score` or `statistics` does one folder, and files after that
// only those: `npm run mutate -- src/score/rate-measure.ts`. A person weighs what survives, so it is no part of
// `npm test`; but it fails where a folder has less than its share killed. Survivors land in .cache/mutation/survivors.txt.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import stryker from '../../.config/stryker.config.mjs';
import { ROOT } from '../runner/test-files.mjs';
import { changes, table, tallies } from './report.mjs';

/** In per cent, of the changes that a test could notice. */
const LEAST = 85;
const FOLDERS = ['statistics', 'score'];

/** What the arguments name, as patterns of files. */
function patterns(names) {
  const wanted = names.length > 0 ? names : FOLDERS;
  return wanted.map((name) => {
    if (FOLDERS.includes(name)) return `src/${name}/**/*.ts`;
    if (name.startsWith('src/') && existsSync(join(ROOT, name))) return name;
    throw new RangeError(`mutate requires ${FOLDERS.join(', ')} or files of src, got ${name}`);
  });
}

function mutate(files) {
  const report = join(ROOT, stryker.jsonReporter.fileName);
  rmSync(report, { force: true });
  mkdirSync(join(ROOT, stryker.tempDirName), { recursive: true });
  const program = join(ROOT, 'node_modules/.bin/stryker');
  const args = ['run', '.config/stryker.config.mjs', '--mutate', files.join(',')];
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0 || !existsSync(report)) throw new Error('Stryker ended without a report');
  return JSON.parse(readFileSync(report, 'utf8'));
}

const report = mutate(patterns(process.argv.slice(2)));
const survivors = join(ROOT, '.cache/mutation/survivors.txt');
writeFileSync(survivors, changes(report, ['Survived', 'NoCoverage']));
const folders = tallies(report);
console.log(`\n${table(folders)}\nwhat survived: .cache/mutation/survivors.txt`);

for (const { folder, share } of folders.filter(({ share }) => share < LEAST)) {
  console.error(`${folder}: ${share.toFixed(1)}% of the changes are noticed, at least ${LEAST}% must be`);
  process.exitCode = 1;
}
