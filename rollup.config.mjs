// Turns the TypeScript sources into what the package ships: first a tree of small ES modules, one for each source
// file, for people who bundle; then one minified file with every element registered, for a plain
// `<script type="module">`, and beside it the digest that a page can pin it by. Declarations come from tsc, and
// everything else that lands in dist/ from .config/build.mjs, which runs this.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import json from '@rollup/plugin-json';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild, { minify } from 'rollup-plugin-esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const EXTERNAL =
  /^(?:@messageformat\/runtime|commander|fflate|htmlparser2|lit|saxes|yaml|zod|@lit\/[\w-]+|d3-[\w-]+)(?:\/|$)|^node:/;

// Named one by one rather than read from tsconfig: with `useDefineForClassFields` on, class fields would silently
// shadow Lit's reactive accessors, so this must not depend on which tsconfig a plugin happens to find.
const compile = () =>
  esbuild({
    target: 'es2022',
    tsconfig: false,
    tsconfigRaw: {
      compilerOptions: {
        target: 'ES2022',
        experimentalDecorators: true,
        useDefineForClassFields: false,
        verbatimModuleSyntax: true,
      },
    },
  });

/**
 * Finds `./x.ts` for `./x.js`. It says of the sources what `sideEffects` in package.json says of their output: only
 * the modules that register elements do something when imported. So our own bundle drops what a user's would.
 */
const ownSources = () => ({
  name: 'own-sources',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.') || importer.includes('node_modules')) return null;
    const typescript = join(dirname(importer), source.replace(/\.js$/, '.ts'));
    if (!source.endsWith('.js') || !existsSync(typescript)) return null;
    return { id: typescript, moduleSideEffects: /\/components\/(?:[^/]+\/)?index\.ts$/.test(typescript) };
  },
});

/**
 * Takes what only people read out of styles and templates, which no minifier of scripts looks into: comments and spaces
 * of the former, and of the latter the indentation, but not the line end, which is a space between words. Before a part of
 * a table it is nothing.
 */
const leanTemplates = () => ({
  name: 'lean-templates',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/\b(?:css|html)`/.test(code)) return null;
    const lean = (styles) =>
      styles
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/ > /g, '>')
        .replaceAll(';}', '}')
        .replace(/='([a-z][a-z-]*)'\]/g, '=$1]')
        .replace(/^css` | (?=`$)/g, (edge) => edge.trim())
        .replace(/([ :(,])0\./g, '$1.');
    return {
      code: code
        .replace(/\bcss`[^`$]*`/g, lean)
        .replace(/\n +/g, '\n')
        .replace(/>\n(?=<\/?t(?:able|head|body|foot|r|h|d)\b)/g, '>'),
      map: null,
    };
  },
});

/** Writes sri.json beside the single files: what to put in `integrity` for each, and what it weighs. */
const subresourceIntegrity = () => {
  const known = {};
  return {
    name: 'subresource-integrity',
    generateBundle: {
      order: 'post', // after the source map comment is in the code
      handler(_options, bundle) {
        for (const file of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
          known[file.fileName] = weigh(Buffer.from(file.code));
        }
        const sorted = Object.fromEntries(Object.entries(known).sort());
        this.emitFile({
          type: 'asset',
          fileName: 'sri.json',
          source: `${JSON.stringify(sorted, null, 2)}\n`,
        });
      },
    },
  };
};
/** One for all single files: the file says all of them. */
const digests = subresourceIntegrity();

function weigh(code) {
  return {
    integrity: `sha384-${createHash('sha384').update(code).digest('base64')}`,
    bytes: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  };
}

/** Every module that package.json exports, and the command line. */
function entries() {
  const files = ['src', 'components'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  const entry =
    /^(?:src\/(?:(?:(?:read|statistics|write)\/)?index|strategies\/[^/]+|cli\/[^/]+|document\/json-schema)|components\/(?:[^/]+\/)?[^/]+)\.ts$/;
  const wanted = files.filter((file) => entry.test(file) && !file.endsWith('.d.ts'));
  return wanted.sort().map((file) => join(ROOT, file));
}

/** A warning about a source of ours is a fault: stop, rather than scroll past it. Packages are not ours to mend. */
function onwarn(warning) {
  const files = [warning.id, ...(warning.ids ?? [])];
  if (files.some((file) => file?.includes('node_modules'))) return;
  throw new Error(`rollup: ${warning.message}`);
}

const tree = {
  input: entries(),
  external: EXTERNAL,
  treeshake: { moduleSideEffects: (_id, external) => !external }, // no bare `import 'zod'` left behind
  plugins: [ownSources(), leanTemplates(), compile(), json({ preferConst: true, namedExports: false })],
  onwarn,
  output: {
    dir: join(ROOT, 'dist'),
    format: 'esm',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: ROOT,
    hoistTransitiveImports: false, // each file imports what it names, so a page without a bundler loads no more
  },
};

/** What reads tables is as large as all views together, and most pages hold none: it is a file of its own, beside the other. */
const READERS = './cohesion-read.js';
const readersApart = () => ({
  name: 'readers-apart',
  resolveId: (source) => (source.endsWith('/read-source.js') ? { id: READERS, external: true } : null),
});

/** What finds hooks knows how to load each view; the pages with the kit have all of them from the single file. */
const viewsApart = () => ({
  name: 'views-apart',
  resolveId: (_source, importer) =>
    importer?.endsWith('/upgrade/views.ts') ? { id: '../cohesion-kit.js', external: true } : null,
});

/**
 * What the builder among the examples reads and writes with, in its worker, and what the paste tester looks at a page with. The package does
 * not hold it: who bundles has what these need from the entries of the package.
 */
const BUILDER_KIT = 'builder-kit';
const BUILDER_KIT_SOURCE = `
export { buildModel, buildRatedModel, PRESETS, scoreStrategy } from './src/index.js';
export { decodeText, fileProblems, htmlTables, readFile, sniffText } from './src/read/index.js';
export { htmlFragment, htmlPage, HTML_VIEWS, reportPage, strategyWorkbook } from './src/write/index.js';
export { welsh } from './src/words/cy/index.js';
export { KIND_MEANINGS, MEANINGS } from './src/cli/meanings.js';
export { copyTable } from './components/upgrade/copy-table.js';
export { isDrawn, whenSettled } from './components/upgrade/drawn.js';
export { findHooks } from './components/upgrade/find-hooks.js';
export { makeView } from './components/upgrade/make-view.js';
export { scriptOptions } from './components/upgrade/script-options.js';
export { VIEW_NAMES } from './components/upgrade/views.js';
`;
const builderKit = () => ({
  name: 'builder-kit',
  resolveId: (source) => (source === BUILDER_KIT ? join(ROOT, BUILDER_KIT) : null),
  load: (id) => (id === join(ROOT, BUILDER_KIT) ? BUILDER_KIT_SOURCE : null),
});

const withPackages = () => [
  ownSources(),
  leanTemplates(),
  compile(),
  json({ preferConst: true, namedExports: false }),
  resolve({ browser: true, exportConditions: ['production'] }),
  commonjs(),
];
const minified = () => [
  terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
  digests,
];

/** One minified file with all that a module needs, for a page without a bundler. */
const singleFile = (input, file, ...plugins) => ({
  input: input === BUILDER_KIT ? input : join(ROOT, input),
  plugins: [...plugins, ...withPackages()],
  onwarn,
  output: {
    file: join(ROOT, 'dist', file),
    format: 'esm',
    sourcemap: true,
    inlineDynamicImports: true,
    // nobody pins what the package does not hold, nor is its last byte worth the time
    plugins: input === BUILDER_KIT ? [minify({ target: 'es2022' })] : minified(),
  },
});

/** A view is named as its folder, and so is a language: their files are called index, as all of them are. */
const nameOf = ({ moduleIds, isDynamicEntry, name }) =>
  (name === 'index' && isDynamicEntry && /\/([^/]+)\/index\.ts$/.exec(moduleIds.at(-1))?.[1]) || name;
/** Files of fewer bytes are not worth a request of their own. */
const SMALL = 10_000;

/**
 * The folder for a theme: the loader, which every page has, and beside it a file for each view and for what several share, so that a
 * page loads what it uses. All but the loader are named by what is in them: no browser can mix the files of two versions.
 */
const site = {
  input: join(ROOT, 'components/upgrade/cohesion-loader.ts'),
  plugins: withPackages(),
  onwarn,
  output: {
    dir: join(ROOT, 'dist'),
    entryFileNames: 'site/[name].js',
    chunkFileNames: (chunk) => `site/${nameOf(chunk)}-[hash].js`,
    format: 'esm',
    sourcemap: true,
    experimentalMinChunkSize: SMALL,
    plugins: minified(),
  },
};

export default [
  tree,
  singleFile('components/shared/read-source.ts', READERS),
  singleFile('components/index.ts', 'cohesion-kit.js', readersApart()),
  site,
  singleFile('components/frame/frame-page.ts', 'cohesion-frame.js'),
  singleFile('components/frame/resize-page.ts', 'cohesion-resize.js'),
  singleFile(BUILDER_KIT, 'builder/kit.js', builderKit(), viewsApart()),
];
