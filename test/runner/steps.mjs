// The steps of a test run. Each returns what it counted, { passed, failed, skipped }, and what there is to read when
// something failed. A check, such as the build or the linter, counts as one test.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findEngine } from '../browsers/find-browsers.mjs';
import { run } from './children.mjs';
import { describeFailure } from './describe-failure.mjs';
import { ROOT } from './test-files.mjs';

/** What the configuration of the browser tests exits with when esbuild refuses the tests. */
const BUNDLE_FAILED = 3;

const resultsFile = (name) => join(ROOT, `.cache/results/${name}.json`);
const bin = (name) => join(ROOT, 'node_modules/.bin', name);

function readResults(name) {
  try {
    return JSON.parse(readFileSync(resultsFile(name), 'utf8'));
  } catch {
    return undefined; // it ended before it could write them
  }
}

/** A script of package.json, which passes or fails as a whole. */
export async function check(script) {
  const { code, output } = await run('npm', ['run', '--silent', script]);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
}

/** Tests in Node, by mocha. */
export async function inNode(name, files) {
  // given no file, mocha would look for tests of its own accord
  if (files.length === 0) return { tests: true, passed: 0, failed: 1, output: `there are no ${name} tests` };
  const file = resultsFile(name);
  rmSync(file, { force: true });
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${file}`];
  const args = ['--config', '.config/mocharc.json', ...reporter, ...files];
  const { code, output } = await run(bin('mocha'), args, { minutes: 15 });
  const summary = readResults(name);
  if (!summary) return { tests: true, passed: 0, failed: 1, output: output || 'mocha ended without results' };
  const { passes, failures, pending } = summary.stats;
  const described = summary.failures.map((test) => describeFailure(inOurTerms(test), name));
  return {
    tests: true,
    passed: passes,
    failed: failures || silentFailure(code, passes),
    skipped: pending,
    output: [...described, output].join('\n'),
  };
}

/** A run that says it failed but names no test, or had no tests, counts as one failure. */
const silentFailure = (code, passed) => (code !== 0 || passed === 0 ? 1 : 0);

const inOurTerms = ({ file, fullTitle, err }) => ({
  file: file?.replace(`${ROOT}/`, '') ?? '',
  title: fullTitle,
  error: err,
});

/** Tests in one engine. A browser that does not come up is started once more; a failed test never runs again. */
export async function inBrowser(engine, only, say) {
  if (!findEngine(engine)) return { tests: true, missing: true, passed: 0, failed: 0, output: '' };
  const first = await startBrowser(engine, only);
  if (first.ran || first.bundleFailed) return first;
  say(`        ${engine} did not start, or no test ran in it: it is started once more`);
  const second = await startBrowser(engine, only);
  return { ...second, output: `first start:\n${first.output}\nsecond start:\n${second.output}` };
}

async function startBrowser(engine, only) {
  rmSync(resultsFile(engine), { force: true });
  const { code, output } = await run(bin('wtr'), ['--config', 'test/web-test-runner.config.mjs'], {
    env: { BROWSER: engine, ONLY: only.join(',') },
    minutes: 15,
  });
  const { ran = false, passed = 0, failed = 0, skipped = 0 } = readResults(engine) ?? {};
  return {
    tests: true,
    ran,
    bundleFailed: code === BUNDLE_FAILED,
    passed,
    failed: failed || silentFailure(code, passed),
    skipped,
    output,
  };
}
