// The page of each contestant, bundled as a careful user would. Ours and the floor are bundled like the entry points whose bytes are
// counted; peers by esbuild, since they come with stylesheets and CommonJS.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle } from '../bundle.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

const COMMON = {
  bundle: true,
  minify: true,
  write: false,
  target: 'es2022',
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
};

/** What a contestant is given: elements a plan, the others rows. */
const makerOf = ({ folder }, contestant) => `./${contestant === 'ours' ? 'plans' : 'data'}/${folder}.js`;

/** The script that makes what a page is given; it stands in the page itself. */
async function bundleMaker(job, contestant) {
  const contents = `export { make } from '${makerOf(job, contestant)}';`;
  const stdin = { contents, resolveDir: HERE };
  const { outputFiles } = await build({ ...COMMON, stdin, format: 'iife', globalName: 'maker' });
  return outputFiles[0].text;
}

/** A module that begins with the page of a contestant. */
const entryOf = ({ folder }, contestant) => {
  const file = JSON.stringify(`${HERE}pages/${folder}/${contestant}.js`);
  return `import * as page from ${file}; window.bench.start(page);`;
};

async function bundleOwn(contents) {
  const { first, lazy } = await bundle(contents);
  return [...first, ...lazy].map(({ name, code }) => [name, Buffer.from(code)]);
}

/** The scripts and the stylesheet of the page of a peer. */
async function bundlePeer(contents, peers) {
  const { outputFiles } = await build({
    ...COMMON,
    stdin: { contents, resolveDir: HERE },
    outdir: HERE,
    entryNames: 'entry',
    format: 'esm',
    splitting: true,
    nodePaths: [peers],
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  });
  return outputFiles.map(({ path, contents: code }) => [basename(path), Buffer.from(code)]);
}

const page = (maker, hasStyles) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The plan</title>
<link rel="icon" href="data:,">
<script>${PROBE}${maker}
bench.give(maker.make, Number(new URLSearchParams(location.search).get('size')));</script>
<style>body { margin: 0 1rem; font: 14px/1.4 sans-serif } main { min-block-size: 100vh }</style>
${hasStyles ? '<link rel="stylesheet" href="entry.css">' : ''}
<script type="module" src="entry.js"></script>
</head>
<body>
<header><p>The council</p></header>
<main><h1>What we promised, and where we stand</h1></main>
<footer><p>Published by the council.</p></footer>
</body>
</html>
`;

/** The files of one contestant, each with its path on the server; `peers` is the folder that holds these. */
export async function filesOf(job, contestant, peers) {
  const entry = entryOf(job, contestant);
  const isOwn = ['ours', 'floor'].includes(contestant);
  const [maker, files] = await Promise.all([
    bundleMaker(job, contestant),
    isOwn ? bundleOwn(entry) : bundlePeer(entry, peers),
  ]);
  const at = `/${job.id}/${contestant}/`;
  const hasStyles = files.some(([name]) => name === 'entry.css');
  return [[at, page(maker, hasStyles)], ...files.map(([name, code]) => [at + name, code])];
}
