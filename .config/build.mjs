// `npm run build`: makes the whole of dist/ anew, so that nothing stale is ever shipped or tested. Declarations by
// tsc, modules and the single file by rollup, then the files for other programs: the strategies and the schema as
// JSON, and the manifest of the elements. Two builds of the same sources give the same bytes.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (path) => join(ROOT, path);
// the same declarations as those of the older one, which typedoc and the linter still need, in a fifth of the time
const NATIVE_TSC = '../typescript-7/bin/tsc';
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Runs a program of node_modules/.bin; what it says is shown only when it fails. */
function run(command, ...args) {
  try {
    execFileSync(at(`node_modules/.bin/${command}`), args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    console.error(
      `${command} ${args.join(' ')} failed\n${error.stdout ?? ''}${error.stderr ?? error.message}`,
    );
    process.exit(1);
  }
}

/** tsc trusts its build info more than the disk: with dist/ gone, the info must go too, or it emits nothing. */
function clean() {
  for (const path of [
    'dist',
    '.cache/src.tsbuildinfo',
    '.cache/cli.tsbuildinfo',
    '.cache/components.tsbuildinfo',
  ]) {
    rmSync(at(path), { recursive: true, force: true });
  }
}

function copyStrategies() {
  const documents = readdirSync(at('src/strategies')).filter((file) => file.endsWith('.json'));
  mkdirSync(at('dist/strategies'), { recursive: true });
  for (const file of documents) {
    // without the indentation that is for those who write it: it would be half of what a page loads
    const document = JSON.parse(readFileSync(at(`src/strategies/${file}`), 'utf8'));
    writeFileSync(at(`dist/strategies/${file}`), `${JSON.stringify(document)}\n`);
  }
  return documents.length;
}

/** The page that shows a view in a frame, beside the scripts that it names. */
function copyFrame() {
  for (const file of ['frame.html', 'frame.css'])
    copyFileSync(at(`components/frame/${file}`), at(`dist/${file}`));
}

/** The style sheet of static views, for pages whose policy allows files and no more. */
async function writeStyle() {
  const { HTML_STYLE } = await import(pathToFileURL(at('dist/src/write/html/html-style.js')).href);
  writeFileSync(at('dist/static.css'), HTML_STYLE.trimStart());
}

async function writeSchema() {
  const path = at('dist/src/document/json-schema.js');
  const { strategyJsonSchema } = existsSync(path) ? await import(pathToFileURL(path).href) : {};
  if (!strategyJsonSchema) return 'no schema.json: src/document/json-schema.ts has no strategyJsonSchema()';
  writeFileSync(at('dist/schema.json'), `${JSON.stringify(strategyJsonSchema(), null, 2)}\n`);
  return `schema.json ${kB(statSync(at('dist/schema.json')).size)}`;
}

/** The manifest must not promise a module that is not there. */
function checkManifest() {
  const { modules } = JSON.parse(readFileSync(at('dist/custom-elements.json'), 'utf8'));
  const missing = modules.filter(({ path }) => !existsSync(at(path)));
  if (missing.length > 0)
    throw new Error(`custom-elements.json names ${missing.map((m) => m.path).join(', ')}`);
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName).length;
}

const started = Date.now();
clean();
run(NATIVE_TSC, '-b', 'src', 'src/cli', 'components');
run('rollup', '--config', 'rollup.config.mjs', '--silent');
const strategies = existsSync(at('src/strategies')) ? copyStrategies() : 0;
copyFrame();
await writeStyle();
const schema = await writeSchema();
run('cem', 'analyze', '--config', '.config/custom-elements-manifest.config.mjs');
const elements = checkManifest();
const file = 'cohesion-kit.js';
const { bytes, gzip, brotli } = JSON.parse(readFileSync(at('dist/sri.json'), 'utf8'))[file];
console.log(
  `dist/: ${elements} elements, ${strategies} strategies, ${schema}\n` +
    `${file}: ${kB(bytes)}, gzip ${kB(gzip)}, brotli ${kB(brotli)}; ` +
    `built in ${((Date.now() - started) / 1000).toFixed(1)} s`,
);
