// The editors of allow-lists.ts, to be used within a page that a test has open.
import { buildSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type * as AllowLists from './allow-lists.js';
import type { Editor } from './allow-lists.js';

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

/** What an editor leaves of what is pasted into it, in a page with the allow-lists; nothing of it is at work before. */
export const leftBy = (page: Page, html: string, editor: Editor): Promise<string> =>
  page.evaluate(
    (text, name) => {
      const pasted = document.createElement('template');
      pasted.innerHTML = text;
      window.allowLists.strip(pasted.content, name);
      return pasted.innerHTML;
    },
    html,
    editor,
  );
