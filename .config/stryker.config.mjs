// For `npm run mutate`, see test/mutation/run.mjs. Stryker puts every change into one copy of the sources, and switches
// on one at a time, for the tests that come by it: thousands of changes take minutes, not days.
import { availableParallelism } from 'node:os';

export default {
  testRunner: 'mocha',
  // Without .config/mocharc.json: its guard of the console waits after each test, which takes longer than the tests.
  mochaOptions: {
    'no-config': true,
    spec: ['test/statistics/**/*.test.ts', 'test/score/**/*.test.ts', 'test/node/conformance.test.ts'],
  },
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  // What only runs while a module loads, tables of constants above all, would need a new process and every test.
  ignoreStatic: true,
  concurrency: availableParallelism(),
  // The tests are timed with coverage, which makes them several times as slow as they are with one change.
  timeoutFactor: 0.5,
  timeoutMS: 2000,
  ignorePatterns: ['/.cache', '/components', '/dist', '/docs/api', '/examples', '/reports'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
