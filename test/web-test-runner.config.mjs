// Runs the tests that need a browser in one engine, named by BROWSER: chromium (the default), firefox or webkit. With
// ONLY, a list of files or folders separated by commas, just those. `node test/run.mjs browsers` calls this for each
// engine. To see a page at work: `BROWSER=chromium npx wtr --config test/web-test-runner.config.mjs --manual`.
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundleTests } from './browsers/bundle-tests.mjs';
import { CHROMIUM_FLAGS } from './browsers/chromium-flags.mjs';
import { findProgram } from './browsers/find-browsers.mjs';
import { openFirefoxPage } from './browsers/firefox-page.mjs';
import { freePort } from './browsers/free-port.mjs';
import { reporter } from './browsers/reporter.mjs';
import { webkitLauncher } from './browsers/webkit-launcher.mjs';
import { ROOT } from './runner/test-files.mjs';

const engine = process.env.BROWSER ?? 'chromium';
const only = process.env.ONLY?.split(',').filter(Boolean);

// `browser: 'chrome'` is left out for Chromium on purpose: the runner compares with its default
const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath: findProgram('chromium'), args: CHROMIUM_FLAGS },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      createPage: openFirefoxPage,
      launchOptions: { browser: 'firefox', executablePath: findProgram('firefox') },
    }),
  webkit: () => webkitLauncher(),
};

// Reported, not enforced, because the test runner's own page has inline scripts; the guard of the console fails the
// test in which a component breaks it. The served examples enforce the whole policy: see examples/serve.mjs.
const POLICY =
  "style-src 'self' 'report-sample'; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html test-fixture cohesion-paste-tester";

function reportViolations(context, next) {
  context.set('Content-Security-Policy-Report-Only', POLICY);
  return next();
}

/** Whoever started this may be killed without a chance to end it: an orphan ends itself, and its browser. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();
}

/** Tests that cannot be bundled are no fault of the browser's: the exit code tells test/run.mjs so. */
async function bundle() {
  try {
    return await bundleTests(engine, only);
  } catch {
    process.exit(3); // esbuild has printed what is wrong
  }
}

endWithParent();

export default {
  rootDir: ROOT,
  port: await freePort(),
  files: [`${await bundle()}/**/*.test.js`],
  browsers: [launchers[engine]()],
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  browserStartTimeout: 60_000,
  staticLogging: true,
  reporters: [reporter(engine)],
  middleware: [reportViolations],
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
};
