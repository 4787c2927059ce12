// The small server behind `npm start` and the end-to-end tests: the examples at /, the built package at /dist/, the
// documentation at /docs/. It sends the strictest policy that a council's website might: if an example works here,
// the components need neither inline styles nor scripts from strings. Files are read anew for each request.
import { createServer } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const FIRST_PORT = 8080;
const PORTS_TO_TRY = 20;

/** The policy of every page; `frames` and `framedBy` are the other origins that may be shown in frames, and show ours. */
const policy = (trustedTypes, { frames = '', framedBy = '' }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    `frame-src 'self' ${frames}`.trim(),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${framedBy}`.trim(),
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/** The trusted types of pages that need more than the views do: to start a worker, and to read what is pasted without running it. */
const TRUSTED = {
  '/builder/': 'lit-html cohesion-builder',
  '/paste-tester/': 'lit-html cohesion-builder cohesion-paste-tester',
};
const policyOf = (url, origins) => {
  const folder = Object.keys(TRUSTED).find((start) => url.startsWith(start));
  return policy(TRUSTED[folder] ?? 'lit-html', origins);
};

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What is served where; the first prefix that fits is taken. */
function mounts(root) {
  const folder = (name) => sirv(join(root, name), { dev: true, etag: true });
  return [
    ['/dist/', folder('dist')],
    ['/docs/', folder('docs')],
    ['/', folder('examples')],
  ];
}

function refuse(response, status, words) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

function handler(root, origins) {
  const served = mounts(root);
  return (request, response) => {
    response.setHeader('Content-Security-Policy', policyOf(request.url, origins));
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!['GET', 'HEAD'].includes(request.method))
      return refuse(response, 405, 'Only GET and HEAD are served here');
    if (request.url === '/favicon.ico') return response.writeHead(204).end(); // asked for by every browser
    const [prefix, files] = served.find(([start]) => request.url.startsWith(start)) ?? served.at(-1);
    request.url = request.url.slice(prefix.length - 1);
    return files(request, response, () => refuse(response, 404, 'Not found'));
  };
}

/** Listens on a port of localhost, so that nobody else on the network is served. */
function listen(server, port) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      done(server.address().port);
    });
  });
}

/** Listens on the port, or the first free one after it. */
async function listenNear(server, port) {
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(server, candidate);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= port + PORTS_TO_TRY) throw error;
    }
  }
}

/**
 * Starts the server; port 0 takes any free one. Returns its address and the function that stops it.
 *
 * @param {object} options - besides the port: origins whose pages may stand in frames here (`frames`), and those that may show pages
 *   from here in frames (`framedBy`), each as a policy writes them
 */
export async function startServer({ port = FIRST_PORT, root = ROOT, ...origins } = {}) {
  const server = createServer(handler(root, origins));
  const listening = await listenNear(server, port);
  const close = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    });
  return { url: `http://localhost:${listening}/`, port: listening, close };
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({ port: Number(process.env.PORT ?? FIRST_PORT) });
  console.log(`cohesion-kit gallery: ${url}`);
}
