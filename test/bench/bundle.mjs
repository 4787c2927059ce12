// Bundles a module as a careful user of the package would: production condition, tree shaking by what package.json
// says of side effects, code splitting, minified. The same sources always give the same bytes.
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const ENTRY = '\0entry';

/** Lets the source of the entry be given as text. */
const entry = (source) => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? { code: source, moduleSideEffects: true } : null),
});

function onwarn(warning) {
  const files = [warning.id, ...(warning.ids ?? [])];
  if (files.some((file) => file?.includes('node_modules'))) return; // packages are not ours to mend
  throw new Error(`rollup: ${warning.message}`);
}

const OUTPUT = {
  format: 'esm',
  entryFileNames: 'entry.js',
  chunkFileNames: '[name].js',
  plugins: [terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } })],
};

/** A chunk, and what makes a page load it: the modules that `import()` it, or else the chunks that import it. */
function describe(chunk, chunks, modules) {
  // a chunk with several modules that are imported so has none to stand for it
  const entered = chunk.facadeModuleId === null ? chunk.moduleIds : [chunk.facadeModuleId];
  const dynamic = chunk.isDynamicEntry ? entered.flatMap((id) => modules.get(id).dynamicImporters) : [];
  const importers = chunks.filter(({ imports }) => imports.includes(chunk.fileName));
  return {
    name: chunk.fileName,
    code: chunk.code,
    imports: chunk.imports,
    loadedBy:
      dynamic.length > 0
        ? [...new Set(dynamic.map(shortName))].sort()
        : importers.map(({ fileName }) => fileName),
  };
}

const shortName = (id) => id.replace(/^.*\/(?:dist|node_modules)\//, '');

/** The files that a chunk needs at once: itself, and whatever it imports statically. */
function closure(file, chunks, found = new Set()) {
  if (found.has(file) || !chunks.some(({ fileName }) => fileName === file)) return found;
  found.add(file);
  for (const next of chunks.find(({ fileName }) => fileName === file).imports) closure(next, chunks, found);
  return found;
}

/** Bundles the text of a module. Gives the chunks that load first, entry before the rest, and those that may follow. */
export async function bundle(source) {
  const built = await rollup({
    input: ENTRY,
    // what reads tables for a view is weighed once, as the file that it ships as
    external: ['saxes', /\/read-source\.js$/], // CommonJS, which a bundler needs a plugin for: 8 kB gzip that come with workbooks and Word documents
    preserveEntrySignatures: 'allow-extension', // else a chunk that lends to a lazy one gets another one before it
    plugins: [entry(source), resolve({ browser: true, exportConditions: ['production'] })],
    onwarn,
  });
  const modules = new Map();
  const output = { ...OUTPUT, plugins: [...OUTPUT.plugins, collect(modules)] };
  const { output: chunks } = await built.generate(output);
  await built.close();
  const first = closure(chunks[0].fileName, chunks);
  const described = chunks.map((chunk) => describe(chunk, chunks, modules));
  return {
    first: described.filter(({ name }) => first.has(name)),
    lazy: described.filter(({ name }) => !first.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Keeps what rollup knows of each module, which it tells only plugins. */
const collect = (modules) => ({
  name: 'collect',
  generateBundle() {
    for (const id of this.getModuleIds()) modules.set(id, this.getModuleInfo(id));
  },
});
