// The titles of the tests that passed in the last whole run, as test/run.mjs has left them in .cache/results.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINES } from '../browsers/find-browsers.mjs';
import { ROOT } from '../runner/test-files.mjs';

const resultsOf = (name) => JSON.parse(readFileSync(join(ROOT, `.cache/results/${name}.json`), 'utf8'));

/** Where the tests of a proof must have passed. */
const SUITES = { engines: Object.keys(ENGINES), two: ['chromium', 'firefox'], e2e: ['e2e'] };

/** Gives the titles by the name of each suite. Throws where a suite has left none. */
export function passedTests() {
  const browsers = Object.keys(ENGINES).map((engine) => [engine, resultsOf(`${engine}-passed`)]);
  const passes = resultsOf('e2e').passes.map(({ fullTitle }) => fullTitle);
  return new Map([...browsers, ['e2e', passes]].map(([name, titles]) => [name, new Set(titles)]));
}

/** Whether a title, or one that begins so where it ends with "…", is among those that passed. */
const isAmong = (titles, title) =>
  title.endsWith('…') ? [...titles].some((one) => one.startsWith(title.slice(0, -1))) : titles.has(title);

/** The tests of a proof that have not passed for an element, each with its suite. */
export function missingTests({ in: place, titles }, tag, passed) {
  return SUITES[place].flatMap((suite) =>
    titles(tag)
      .filter((title) => !isAmong(passed.get(suite), title))
      .map((title) => `${suite}: ${title}`),
  );
}
