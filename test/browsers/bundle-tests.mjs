// Bundles the browser tests before they run: a page then makes a few requests instead of a hundred, which makes
// Firefox three times as fast. The tests of the core, which touch no page, become one bundle and one page load; each
// component test file keeps a page of its own. Every bundle loads the guard of the console first.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT, testFiles } from '../runner/test-files.mjs';
import { ENGINES } from './find-browsers.mjs';

const GUARD = './test/support/console-guard.ts';
const SEED = 'test/support/property-seed.ts';
const FAST_CHECK = 'test/browsers/fast-check.ts';

/** Gives esbuild entry points that exist nowhere: each imports the guard and then its test files. */
function entriesPlugin(entries) {
  return {
    name: 'test-entries',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^tests:/ }, ({ path }) => ({ path, namespace: 'tests' }));
      onLoad({ filter: /.*/, namespace: 'tests' }, ({ path }) => {
        const imports = [GUARD, ...entries.get(path).map((file) => `./${file}`)];
        return {
          contents: imports.map((file) => `import '${file}';`).join('\n'),
          resolveDir: ROOT,
          loader: 'js',
        };
      });
    },
  };
}

/**
 * Keeps every import of our own files: `sideEffects` in package.json speaks of what is shipped, and esbuild would
 * leave out the tests themselves, and the modules that register the elements.
 */
const ownSideEffects = {
  name: 'own-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, pluginData, ...options }) => {
      if (pluginData === 'resolving' || options.resolveDir.includes('node_modules')) return undefined;
      const resolved = await resolve(path, { ...options, pluginData: 'resolving' });
      return { ...resolved, sideEffects: true };
    });
  },
};

/** The tests whose properties take long. Those of scores and of validating count how often each outcome came, and need all cases. */
const LONG = /\/test\/(?:read|write)\//;

/** Gives these tests properties of fewer cases, which are others in each engine: see fast-check.ts. */
const fewerCases = {
  name: 'fewer-cases',
  setup({ onResolve }) {
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      LONG.test(importer) ? { path: join(ROOT, FAST_CHECK) } : undefined,
    );
  },
};

/**
 * What an engine does not run of what runs in every browser, since the whole run has a quarter of an hour; asked for by name, it runs.
 * Firefox and WebKit run what asks most of an engine, such as regular expressions, numbers, Intl, files of tables, pages: what is made
 * of that by the language alone, Node has run. Chromium calculates with the engine of Node, which has run the same.
 */
const RESULTS_OF_READING =
  'document|validate|model|strategies|read/(?:plan|stratml|open-sdg)|write/(?:xlsx|stratml|csvw|open-sdg)';
const OF_THE_LANGUAGE = `(?:${RESULTS_OF_READING}|score)/`;
const LEFT_OUT = {
  chromium: new RegExp(
    `^test/(?:${RESULTS_OF_READING}|statistics|score|read/(?:archive|text|columns|place))/`,
  ),
  firefox: new RegExp(`^test/${OF_THE_LANGUAGE}`),
  webkit: new RegExp(`^test/(?:${OF_THE_LANGUAGE}|components/plan-lang)`),
};

/** Entry points by name: `core` for all tests of the core, and one for each component test. */
function entryPoints(engine, only = []) {
  const runs = (file) => only.length > 0 || !LEFT_OUT[engine]?.test(file);
  const { core, components } = Object.fromEntries(
    Object.entries(testFiles(only)).map(([kind, files]) => [kind, files.filter(runs)]),
  );
  const entries = new Map(components.map((file) => [`tests:${file.replace(/^test\/|\.ts$/g, '')}`, [file]]));
  if (core.length > 0) entries.set('tests:core.test', [SEED, ...core]);
  return entries;
}

/** Writes the bundles to `.cache/browser-tests/<engine>` and returns that folder. */
export async function bundleTests(engine, only) {
  const folder = `.cache/browser-tests/${engine}`;
  rmSync(join(ROOT, folder), { recursive: true, force: true });
  const entries = entryPoints(engine, only);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...entries.keys()].map((entry) => ({ in: entry, out: entry.replace('tests:', '') })),
    outdir: folder,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['production'], // Lit's development build would be taken otherwise
    external: ['/__web-dev-server__*', 'node:*'],
    loader: { '.html': 'text', '.md': 'text' }, // what a guide says and an example holds is asked of them
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    define: { SEED_STEP: String(1 + Object.keys(ENGINES).indexOf(engine)) },
    plugins: [entriesPlugin(entries), fewerCases, ownSideEffects],
    logLevel: 'warning',
  });
  return folder;
}
