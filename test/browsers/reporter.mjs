// The reporter of the browser runs: one readable paragraph for each failure and nothing for what passed. Counts go to
// .cache/results/<engine>.json, where test/run.mjs finds them, and the titles of what passed to <engine>-passed.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFailure } from '../runner/describe-failure.mjs';
import { ROOT } from '../runner/test-files.mjs';

/** The tests of a suite and of the suites in it, each with the names that lead to it. */
function flatten(suite, path = []) {
  const tests = suite.tests.map((test) => ({ ...test, path: [...path, test.name] }));
  return [...tests, ...suite.suites.flatMap((inner) => flatten(inner, [...path, inner.name]))];
}

/** The source of a bundle: `core` has many, so there the stack must tell. */
const sourceOf = (file) => file.replace(/^.*\.cache\/browser-tests\/\w+\//, 'test/').replace(/\.js$/, '.ts');

function resultsOf(session) {
  const tests = session.testResults ? flatten(session.testResults) : [];
  const file = sourceOf(session.testFile);
  const failed = tests.filter(({ passed, skipped }) => !passed && !skipped);
  return {
    ran: tests.some(({ skipped }) => !skipped),
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    titles: tests.filter(({ passed, skipped }) => passed && !skipped).map(({ path }) => path.join(' > ')),
    skipped: tests.filter(({ skipped }) => skipped).length,
    failures: [
      ...failed.map(({ path, error }) => ({ file, title: path.join(' > '), error: error ?? NOT_REACHED })),
      ...session.errors.map((error) => ({ file, title: '(the page)', error: withLogs(error, session) })),
    ],
  };
}

const NOT_REACHED = { message: 'was not reached: a hook failed' };

const inWords = (log) =>
  log.map((part) => part?.stack ?? (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');

/** An error of the page itself, such as a module that does not load, says little: the browser's log says the rest. */
function withLogs(error, { logs, request404s }) {
  const missing = request404s.map((path) => `not found: ${path}`);
  return { ...error, message: [error.message, ...missing, ...logs.map(inWords)].join('\n') };
}

/** What takes longest, in milliseconds, tests and what they are grouped by: for whoever wants the run to be shorter. */
function slowest(sessions) {
  const tests = sessions.flatMap(({ testFile, testResults }) =>
    (testResults ? flatten(testResults) : []).map(({ path, duration = 0 }) => ({
      duration,
      title: `${sourceOf(testFile)}: ${path.join(' > ')}`,
      group: `${sourceOf(testFile)}: ${path[0]}`,
    })),
  );
  const groups = new Map();
  for (const { group, duration } of tests) groups.set(group, (groups.get(group) ?? 0) + duration);
  const longest = (list) => list.toSorted((one, other) => other.duration - one.duration).slice(0, 40);
  return {
    slowest: longest(tests.map(({ duration, title }) => ({ duration, title }))),
    slowestGroups: longest([...groups].map(([title, duration]) => ({ duration, title }))),
  };
}

function save(name, value) {
  const path = join(ROOT, `.cache/results/${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value, null, 2));
}

/** Sums the sessions up and writes the counts. */
function write(engine, sessions) {
  const results = sessions.map(resultsOf);
  const sum = (count) => results.reduce((total, result) => total + count(result), 0);
  const summary = {
    ran: results.some(({ ran }) => ran),
    passed: sum(({ passed }) => passed),
    failed: sum(({ failures }) => failures.length),
    skipped: sum(({ skipped }) => skipped),
    failures: results.flatMap(({ failures }) => failures),
    ...slowest(sessions),
  };
  save(engine, summary);
  save(
    `${engine}-passed`,
    results.flatMap(({ titles }) => titles),
  );
  return summary;
}

export function reporter(engine) {
  return {
    stop({ sessions: manager }) {
      const sessions = [...manager];
      const { ran, failures, passed, failed, skipped } = write(engine, sessions);
      for (const { testFile, logs } of sessions) {
        for (const log of logs) console.log(`  ${sourceOf(testFile)} printed: ${inWords(log)}`);
      }
      // a browser that did not come up says the same for every file
      const shown = ran ? failures : failures.slice(0, 1);
      for (const failure of shown) console.log(describeFailure(failure, engine));
      console.log(`${engine}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
