// A site of a council for tests: its files under /files/, and pages that a test writes, each with a policy. Two of them are two origins.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { type GalleryPage, onOwnPage } from './gallery.js';

export interface CouncilSite {
  readonly origin: string;
  /** Puts a page on the site and gives its address. */
  write: (html: string, pagePolicy?: string) => string;
  close: () => Promise<void>;
}

/**
 * Starts a site.
 *
 * @param folder - what it has under /files/
 * @param options - `isShared`: pages of other origins may load its files; `policy`: what is sent with them
 */
export async function councilSite(
  folder: string,
  { isShared = false, policy = '' } = {},
): Promise<CouncilSite> {
  const files = sirv(folder, { dev: true });
  const pages = new Map<string, { html: string; pagePolicy: string | undefined }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url!);
    if (page !== undefined) {
      if (page.pagePolicy !== undefined) response.setHeader('Content-Security-Policy', page.pagePolicy);
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.html);
      return;
    }
    if (policy !== '') response.setHeader('Content-Security-Policy', policy);
    if (isShared) response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url!.startsWith('/files/')) request.url = request.url!.slice('/files'.length);
    void files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((done) => void server.listen(0, 'localhost', done));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    write: (html, pagePolicy) => {
      const path = `/page-${pages.size}`;
      const head = '<meta charset="utf-8"><title>Our plan</title><link rel="icon" href="data:,">';
      pages.set(path, {
        html: `<!doctype html><html lang="en">${head}<main>${html}</main></html>`,
        pagePolicy,
      });
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Looks at a page of such a site. It may complain of nothing but that it is no page of the gallery. */
export async function onSite(url: string, look: (page: GalleryPage) => Promise<unknown>): Promise<void> {
  await onOwnPage('rating.html', async (page) => {
    page.complaints.length = 0;
    await page.goto(url, { waitUntil: 'load' });
    await look(page);
    const others = page.complaints.filter(
      (one) => !one.startsWith('asked another server: http://localhost:'),
    );
    page.complaints.splice(0, Infinity, ...others);
  });
}
