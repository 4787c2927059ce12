// Which test files there are and where each kind runs. The folder decides: tests of the core, and of what components think
// without a page, run in Node and in every browser, `node` in Node alone, the other `components` in browsers alone, `e2e` in Node
// against the built package.
import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const CORE = [
  'document',
  'read',
  'validate',
  'model',
  'statistics',
  'score',
  'format',
  'write',
  'strategies',
  'components/modules',
];

function find(folder) {
  try {
    const files = readdirSync(join(ROOT, 'test', folder), { recursive: true });
    return files
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${folder}/${file.split(sep).join('/')}`);
  } catch {
    return []; // no such folder, hence no such tests
  }
}

/** The test files by kind, sorted; with `only`, those among them that it names, by file or folder. */
export function testFiles(only = []) {
  const wanted = only.map((path) => relative(ROOT, resolve(path)).split(sep).join('/'));
  const keep = (file) =>
    wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(`${path}/`));
  const all = (...folders) => folders.flatMap(find).filter(keep).sort();
  const core = all(...CORE);
  const components = all('components').filter((file) => !core.includes(file));
  return { core, node: all('node'), components, e2e: all('e2e') };
}
