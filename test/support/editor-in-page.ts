// The editors of allow-lists.ts, to be used within a page that a test has open.
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type * as AllowLists from './allow-lists.js';

declare global {
  interface Window {
    /** In a page that `loadEditors` was asked for. */
    allowLists: typeof AllowLists;
  }
}

const [LISTS] = buildSync({
  entryPoints: ['test/support/allow-lists.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'allowLists',
  write: false,
}).outputFiles;

/** Puts the allow-lists on the window of a page. */
export async function loadEditors(page: Page): Promise<void> {
  await page.evaluate(LISTS!.text.replace(/^.*?var allowLists = /s, 'window.allowLists = '));
}
