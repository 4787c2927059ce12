// A lint rule that keeps the direction of the house: data flows from reading to showing, and a later stage may import
// an earlier one, never the reverse. Patterns of no-restricted-imports cannot tell `../document` in one folder from
// `../document` in another, so this resolves each import to the folder it reaches. The table is the rule: to change
// what a folder may import, change its row, and docs/architecture.md with it.
import { posix } from 'node:path';

const ALL_CORE = [
  'document',
  'read',
  'validate',
  'model',
  'statistics',
  'score',
  'words',
  'format',
  'write',
  'strategies',
  'cli',
  'index',
];

/**
 * For each folder of src: the folders it may import, those of which it may import only types, single modules of
 * these that it may import all the same, and the packages. Its own files are always allowed.
 *
 * A single module is a function on the types of a folder that loads nothing: `same-unit` is asked by validation and by
 * scoring, `is-day` by the schemas and by the model, and neither scoring nor the model must load the schemas.
 */
const CORE = {
  document: { packages: ['zod'] },
  read: { folders: ['document', 'validate'], packages: ['zod', 'htmlparser2', 'fflate', 'saxes', 'yaml'] },
  validate: { folders: ['document', 'read'], packages: ['zod'] },
  model: { types: ['document'], modules: ['document/is-day'] },
  statistics: {},
  score: { folders: ['model', 'statistics'], types: ['document'], modules: ['document/same-unit'] },
  words: { packages: ['@messageformat/runtime'] },
  format: { folders: ['words'], types: ['document', 'model', 'statistics', 'score'] },
  write: {
    folders: ['document', 'read', 'model', 'statistics', 'score', 'format'],
    packages: ['fflate', 'yaml'],
  },
  strategies: { types: ['document'] },
  cli: { folders: ALL_CORE, packages: ['node:', 'commander'] },
  index: { folders: ALL_CORE },
};

const COMPONENT_PACKAGES = ['lit', 'd3-'];

/** The part of the house that a path lies in: { wing, room }, as in { wing: 'src', room: 'score' }. */
function place(path) {
  const [wing, next = ''] = path.split('/');
  return { wing, room: next.replace(/\.\w+$/, '') };
}

const isPackage = (source, names) =>
  names.some((name) => source === name || source.startsWith(/[-:]$/.test(name) ? name : `${name}/`));

const list = (names) => (names.length > 0 ? names.join(', ') : 'nothing');

function faultInCore(room, { source, target, typesOnly }) {
  const row = CORE[room];
  if (!row) return `src/${room} has no row in .config/import-direction.mjs: say there what it may import`;
  const { folders = [], types = [], modules = [], packages = [] } = row;
  if (!target) {
    if (isPackage(source, packages)) return undefined;
    return `src/${room} must not import the package ${source}: it may import ${list(packages)}`;
  }
  const to = place(target);
  if (to.wing === 'src' && (to.room === room || folders.includes(to.room))) return undefined;
  if (modules.some((module) => target === `src/${module}.js`)) return undefined;
  if (to.wing === 'src' && types.includes(to.room)) {
    return typesOnly
      ? undefined
      : `src/${room} may import only types from src/${to.room}: write \`import type\``;
  }
  const allowed = [
    ...[...folders, ...modules].map((name) => `src/${name}`),
    ...types.map((name) => `types of src/${name}`),
  ];
  return `src/${room} must not import ${target}: besides itself it may import ${list(allowed)}`;
}

function faultInComponents(room, { source, target }) {
  if (!target) {
    if (isPackage(source, COMPONENT_PACKAGES)) return undefined;
    return `components must not import the package ${source}: they may import lit and single d3 modules`;
  }
  const to = place(target);
  if (to.wing === 'src') {
    // the words of a view are its own, whose English is loaded with it and whose other languages are not
    return ['src/index.js', 'src/read/index.js', 'src/write/tables.js'].includes(target) ||
      to.room === 'words'
      ? undefined
      : `components see the core only through src/index.js, src/read/index.js and src/write/tables.js, and their words in src/words, not ${target}`;
  }
  if (to.wing !== 'components') return `components must not import ${target}`;
  if (to.room === room || to.room === 'shared' || target.endsWith('/index.js')) return undefined;
  return `another component is imported through its index.js, not ${target}`;
}

function faultOutside(wing, { target }) {
  if (!['src', 'components'].includes(place(target ?? '').wing)) return undefined;
  return `${wing} show what a user would write: import the package or /dist/, not ${target}`;
}

/** What is wrong with an import in the file at `path`, in words; undefined when nothing is. */
export function importFault(path, { source, typesOnly }) {
  const target = source.startsWith('.')
    ? posix.normalize(posix.join(posix.dirname(path), source))
    : undefined;
  const { wing, room } = place(path);
  if (wing === 'src') return faultInCore(room, { source, target, typesOnly });
  if (wing === 'components') return faultInComponents(room, { source, target });
  if (wing === 'examples' || wing === 'docs') return faultOutside(wing, { target });
  return undefined;
}

/** `import { type A }` counts as a value: the compiler keeps the import itself, and with it what it loads. */
const isTypeOnly = ({ type, importKind, exportKind }) =>
  type === 'TSImportType' || importKind === 'type' || exportKind === 'type';

/** The rule, as ESLint takes it. */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Data flows one way: a later stage may import an earlier one, never the reverse' },
    messages: { fault: '{{ fault }}' },
    schema: [],
  },
  create(context) {
    const path = posix.normalize(context.filename.replaceAll('\\', '/')).replace(`${context.cwd}/`, '');
    const look = (node) => {
      const source = (node.source ?? node.argument?.literal ?? node.argument)?.value;
      const fault = typeof source === 'string' && importFault(path, { source, typesOnly: isTypeOnly(node) });
      if (fault) context.report({ node, messageId: 'fault', data: { fault } });
    };
    return {
      ImportDeclaration: look,
      ExportNamedDeclaration: look,
      ExportAllDeclaration: look,
      ImportExpression: look,
      TSImportType: look,
    };
  },
};
