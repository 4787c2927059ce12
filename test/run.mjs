// `npm test`: everything that must hold before a change goes in, one line for each step, the details only of what
// failed, and the totals last. `node test/run.mjs core|node|browsers|chromium|firefox|webkit|e2e|checks` runs a part
// of it, and files or folders after that only those tests: `node test/run.mjs firefox test/components/plan`.
import { stripVTControlCharacters } from 'node:util';
import { ENGINES } from './browsers/find-browsers.mjs';
import { installBrowsers } from './browsers/install-browsers.mjs';
import { check, inBrowser, inNode } from './runner/steps.mjs';
import { testFiles } from './runner/test-files.mjs';

const [part = 'all', ...only] = process.argv.slice(2);
const files = testFiles(only);
const total = { passed: 0, failed: 0 };
const warnings = [];
const say = (line) => process.stdout.write(`${line}\n`);
let building;
/** The build is made once. The engines and the core, which take the sources, do not wait for it. */
const build = () => (building ??= check('build'));
const BUILD = { name: 'build', run: build };
/** What looks at dist/, or would write there at the same time, has nothing to say when the build failed. */
const needsBuild = (action) => async () => {
  const { failed } = await build();
  return failed === 0 ? action() : { passed: 0, failed: 1, output: 'not run: the build failed' };
};

const CHECKS = [
  { name: 'types', run: needsBuild(() => check('typecheck')) },
  { name: 'lint', run: needsBuild(() => check('lint')) },
  { name: 'formatting', run: () => check('format:check') },
  { name: 'api docs', run: needsBuild(() => check('docs:check')) },
  { name: 'package', run: needsBuild(() => check('check:package')) },
];
const CORE = { name: 'core in Node', run: () => inNode('core', files.core) };
const NODE = { name: 'node only', run: needsBuild(() => inNode('node', files.node)) };
const E2E = { name: 'end to end', engine: 'chromium', run: needsBuild(() => inNode('e2e', files.e2e)) };
/** What a whole run proves, which a part of it cannot: no test that is missing may be taken for one that passed. */
const RECORD = { name: 'record', run: () => check('accessibility:check') };
const browser = (engine) => ({ name: engine, engine, run: () => inBrowser(engine, only, say) });
const ALL_ENGINES = Object.keys(ENGINES);

/** For each part what runs side by side, the longest first, and what looks last at all that they found. */
const PARTS = {
  // beside the build, what does not wait for it
  all: {
    steps: [BUILD, browser('webkit'), E2E, browser('firefox'), browser('chromium'), ...CHECKS, CORE, NODE],
    last: RECORD,
  },
  checks: { steps: [BUILD, ...CHECKS] },
  core: { steps: [CORE] },
  node: { steps: [BUILD, NODE] },
  browsers: { steps: ALL_ENGINES.map(browser) },
  e2e: { steps: [BUILD, E2E] },
  ...Object.fromEntries(ALL_ENGINES.map((engine) => [engine, { steps: [browser(engine)] }])),
};

async function timed({ name, run }) {
  const started = performance.now();
  const result = await run();
  return { name, result, seconds: (performance.now() - started) / 1000 };
}

function report({ name, result, seconds }) {
  total.passed += result.passed;
  total.failed += result.failed;
  const state = result.failed > 0 ? 'FAILED' : result.missing ? 'NOT RUN' : 'ok';
  say(
    `${state.padEnd(8)}${name.padEnd(14)}${seconds.toFixed(1).padStart(6)} s${result.tests ? counts(result) : ''}`,
  );
  const output = readable(result.output);
  if (output && (result.failed > 0 || only.length > 0)) say(output.replace(/^/gm, '  '));
}

/** Without what the test runner says of itself. */
const readable = (output) =>
  stripVTControlCharacters(output)
    .replace(/^Running \d+ test files\.\.\.$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function counts({ passed, failed, skipped = 0 }) {
  const parts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  return `   ${parts.filter(Boolean).join(', ')}`;
}

/** Lets only so many actions run at once. */
function limiter(places) {
  const queue = [];
  const admit = () => {
    while (places > 0 && queue.length > 0) {
      places--;
      queue.shift()();
    }
  };
  return async (action) => {
    await new Promise((enter) => {
      queue.push(enter);
      admit();
    });
    const result = await action();
    places++;
    admit();
    return result;
  };
}

/** Runs steps two at a time, which serves two cores best, and reports each when it has ended. */
async function runTogether(steps) {
  const enter = limiter(2);
  await Promise.all(steps.map((step) => enter(async () => report(await timed(step)))));
}

/** Gets missing browsers, or notes which steps this machine cannot run: loudly, and as failures where it could. */
function prepareBrowsers(steps) {
  const engines = [...new Set(steps.map(({ engine }) => engine).filter(Boolean))];
  if (engines.length === 0) return steps;
  const { missing, excused } = installBrowsers(engines, say);
  const cannot = steps.filter(({ engine }) => missing.includes(engine));
  for (const { name } of cannot) {
    warnings.push(
      `${name}: NOT RUN, its browser is missing${excused ? ' and this machine cannot get it' : ''}`,
    );
    const failed = excused && part !== name ? 0 : 1; // who asks for one engine must not be told that all is well
    report({
      name,
      seconds: 0,
      result: { missing: true, passed: 0, failed, output: 'its browser is missing' },
    });
  }
  return steps.filter((step) => !cannot.includes(step));
}

async function runPart({ steps, last }) {
  const possible = prepareBrowsers(steps);
  await runTogether(possible);
  // of files that somebody names, or without an engine, the record has nothing to say
  if (last && only.length === 0 && possible.length === steps.length) report(await timed(last));
}

function complain(words) {
  say(words);
  total.failed++;
}

function printWarnings() {
  if (warnings.length === 0) return;
  const rule = '!'.repeat(80);
  say([rule, ...warnings.map((warning) => `!! ${warning}`), rule].join('\n'));
}

async function main() {
  if (!PARTS[part]) return complain(`no such part: ${part}; there are ${Object.keys(PARTS).join(', ')}`);
  if (Object.values(files).every((list) => list.length === 0)) return complain('no test file is named so');
  return runPart(PARTS[part]);
}

// whatever happens, the last line is the count
await main().catch((error) => complain(error.stack));
printWarnings();
process.exitCode = total.failed > 0 ? 1 : 0;
say(`${total.passed} passed, ${total.failed} failed`);
