// The two pages, alike but for the element, and the small server that sends them. All is compressed before the clock
// starts, so that the server is never the slow part.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotli } from './weight.mjs';

const PROBE = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '': 'text/html; charset=utf-8',
};

const EMPTY = '<!doctype html><title>Empty</title><link rel="icon" href="data:,">';

/** A page of a council: its own style, a heading, the element with what it shows before it is there, a foot. */
const page = (tag, data, attributes) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Indicators</title>
<link rel="icon" href="data:,">
<script>${PROBE}</script>
<style>body { margin: 0 1.5rem; font: 16px/1.5 sans-serif }</style>
<script type="module" src="entry.js"></script>
</head>
<body>
<header><p>The council</p></header>
<main><h1>Is each measure on target?</h1><${tag} src="${data}"${attributes}><p><a href="${data}">The plan as data</a></p></${tag}></main>
<footer><p>Published by the council.</p></footer>
</body>
</html>
`;

/** The files of one contestant under its name: page, scripts, data. */
export function contestant(name, { tag, scripts, data, attributes = '' }) {
  const loaded = readdirSync(scripts).map((file) => [`/${name}/${file}`, readFileSync(join(scripts, file))]);
  return [[`/${name}/`, page(tag, 'data.json', attributes)], [`/${name}/data.json`, data], ...loaded];
}

/** Serves files, by path, on a free port of this machine, and an empty page at `/`. */
export async function serve(files) {
  const ready = new Map([['/', EMPTY], ...files].map(([path, content]) => [path, brotli(content)]));
  const server = createServer((request, response) => {
    const path = request.url.replace(/\?.*/, '');
    const body = ready.get(path);
    if (body === undefined) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'Content-Type': TYPES[extname(path)],
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
      })
      .end(body);
  });
  await new Promise((listening) => server.listen(0, 'localhost', listening));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${server.address().port}`, close };
}
