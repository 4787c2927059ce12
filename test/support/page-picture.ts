// What a whole page looks like, as a small picture of where everything stands. Its words are set in a font of boxes, so that the fonts
// of a machine change nothing.
import type { Page } from 'puppeteer-core';
import { boxFont } from './box-font.js';
import { resize } from './gallery-pages.js';

/** As much of a page as is looked at, in pixels: long pages go on as they begin. */
const MOST = 2400;
/** The picture is so many times smaller. */
const SMALLER = 4;

/** Sets all words of a page, and of its shadow trees, in boxes that are as wide on every machine. */
export async function setInBoxes(page: Page): Promise<void> {
  await page.evaluate(async (font) => {
    // from bytes, since the policy of a page may forbid a font from an address
    const bytes = Uint8Array.from(atob(font), (letter) => letter.codePointAt(0)!);
    const face = await new FontFace('Box', bytes, { weight: '1 1000' }).load();
    document.fonts.add(face);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: Box !important; font-style: normal !important }');
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    await document.fonts.ready;
  }, boxFont());
}

/** A picture of the page at a width, as base64. */
export async function pagePicture(page: Page, width: number): Promise<string> {
  await resize(page, { width, height: 800 });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(tall, MOST);
  await resize(page, { width, height });
  const whole = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (image, times) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.codePointAt(0)!);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const [wide, high] = [Math.round(bitmap.width / times), Math.round(bitmap.height / times)];
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, wide, high);
      const small = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return btoa([...small].map((byte) => String.fromCodePoint(byte)).join(''));
    },
    whole,
    SMALLER,
  );
}
