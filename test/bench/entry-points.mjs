// The entry points whose bytes are counted: every script that package.json exports, and the core as it is for those
// who only rate, or who read no files with it. Each is the text of a module that imports it by its public name, as a user would.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { name: PACKAGE, exports: EXPORTS } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The files that ship ready-made: they are weighed as they are. */
export const SHIPPED = [
  'cohesion-kit.js',
  'cohesion-read.js',
  'cohesion-frame.js',
  'cohesion-resize.js',
  'site/cohesion-loader.js',
];

/** Where an entry point is: Node resolves the package's own name through its `exports`. */
const fileOf = (name) => fileURLToPath(import.meta.resolve(name === '' ? PACKAGE : `${PACKAGE}/${name}`));

/** What a key of `exports` stands for: where it has a `*`, whatever the files in dist/ put in its place. */
function expand(key, target, files) {
  if (!key.includes('*')) return [key];
  const [first, ...rest] = target.replaceAll('.', '\\.').split('*');
  const pattern = new RegExp(`^${first}([^/]+)${rest.join('\\1')}$`);
  return files.flatMap((file) => pattern.exec(file)?.[1] ?? []).map((star) => key.replace('*', star));
}

// A strategy is data, however it is wrapped; a class is what `define/` registers, some 40 bytes less.
const NOT_COUNTED = ['./strategies/', './components/'];
const isCounted = ([key, target]) =>
  target.default?.endsWith('.js') && !NOT_COUNTED.some((start) => key.startsWith(start));

/** The public names of the package's scripts, without the package's own: "define/cohesion-indicators". */
function publicNames() {
  const dist = readdirSync(join(ROOT, 'dist'), { recursive: true });
  const files = dist.map((file) => `./dist/${file.split(sep).join('/')}`).sort();
  return Object.entries(EXPORTS)
    .filter(isCounted)
    .flatMap(([key, target]) => expand(key, target.default, files))
    .map((key) => key.replace(/^\.\/?/, ''));
}

/** What a page needs that rates: reading indicators, linking them, rating them, and the ratings in words. */
const RATES = [
  'parseIndicators',
  'buildRatedModel',
  'isRatedByDistance',
  'scoreByDistance',
  'en',
  'flagSentence',
  'formatDate',
  'formatDifference',
  'formatFigure',
  'formatPeriod',
  'formatValue',
  'polarityWords',
  'ratingSentence',
  'ratingWord',
  'reasonsWords',
  'tallySentence',
  'wayTarget',
  'wayWords',
];

/** A module that takes some names from the core. */
const namesOf = (names) => `export { ${names.join(', ')} } from ${JSON.stringify(fileOf(''))};`;

/** A module that takes from the core all that comes from some of its files. */
function coreOf(isKept) {
  const index = fileOf('');
  const exported = parseAst(readFileSync(index, 'utf8')).body;
  const kept = exported.filter((node) => node.source && isKept(node.source.value));
  const names = kept.flatMap((node) => node.specifiers.map((specifier) => specifier.exported.name));
  return namesOf(names);
}

/** Every entry point with the text of the module to bundle; components load for what they do, not for their names. */
export function entryPoints() {
  const all = publicNames().filter((name) => !SHIPPED.includes(name));
  const bundled = all.map((name) => {
    const file = JSON.stringify(fileOf(name));
    return {
      name: name === '' ? PACKAGE : name,
      source: name.startsWith('define/') ? `import ${file};` : `export * from ${file};`,
    };
  });
  return [
    ...bundled,
    { name: 'core that rates', source: namesOf(RATES) },
    { name: 'core without readers', source: coreOf((file) => !file.startsWith('./read/')) },
  ];
}

export const shippedFile = (name) => fileOf(name);
