// What a picture looks like, by its pixels: drawn once more by itself, without its words and at one size, so that neither the fonts of a
// machine nor where a table has left it change it.
import type { Page, ScreenshotClip } from 'puppeteer-core';

/** What a picture is drawn in that has no shape of its own, in pixels. */
const SIZE = { width: 320, height: 200 };
/** How far a part of a pixel's colour may lie from what it was, of 255, and how many pixels of a thousand may lie further. */
const NEAR = 40;
const FEW = 3;

/** Of one page, so many pictures are looked at, if nobody says how many: those that draw most. */
const MOST = 5;

/** Draws the pictures of the views of a page, one by one, by itself over the page: their images, as base64. */
export async function pixelsOf(page: Page, most = MOST): Promise<string[]> {
  const images: string[] = [];
  for (let at = 0; at < most; at++) {
    const clip = await drawAlone(page, at);
    if (clip === undefined) break;
    images.push(await page.screenshot({ encoding: 'base64', clip }));
    await page.evaluate(() => document.body.lastElementChild!.remove());
  }
  return images;
}

/** Draws one of the pictures that differ, those that draw most first, and tells where; undefined where there are no more. */
function drawAlone(page: Page, at: number): Promise<ScreenshotClip | undefined> {
  return page.evaluate(
    (place, { width, height }) => {
      const found = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('svg:not(.defs)') ?? [])].filter(
          (svg) => svg.checkVisibility() && svg.parentElement!.closest('svg') === null,
        ),
      ) as SVGSVGElement[];
      // of the small pictures of rows, which differ by their figures, one with each kind of shapes
      const different = [
        ...new Map(
          found.map((svg) => [
            svg.part.contains('sparkline')
              ? [...svg.children].map((shape) => shape.getAttribute('class')).join(' ')
              : svg.outerHTML,
            svg,
          ]),
        ).values(),
      ].toSorted((one, other) => other.querySelectorAll('*').length - one.querySelectorAll('*').length);
      const picture = different[place];
      if (picture === undefined) return undefined;
      const root = picture.getRootNode() as ShadowRoot;
      const copy = picture.cloneNode(true) as SVGSVGElement;
      for (const text of copy.querySelectorAll('text')) text.style.setProperty('visibility', 'hidden');
      // what it stands in gives it its looks, and must not give it a place
      let drawn: Element = copy;
      for (let at = picture.parentElement; at !== null; at = at.parentElement) {
        const around = at.cloneNode(false) as HTMLElement;
        around.style.setProperty('display', 'contents', 'important');
        around.append(drawn);
        drawn = around;
      }
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [...root.adoptedStyleSheets];
      shadow.append(drawn, ...[...root.querySelectorAll('svg.defs')].map((one) => one.cloneNode(true)));
      const box = picture.viewBox.baseVal;
      const tall = box.width > 0 ? Math.round((width * box.height) / box.width) : height;
      for (const [node, style] of [
        [
          copy,
          {
            position: 'fixed',
            inset: '0 auto auto 0',
            margin: '0',
            'inline-size': `${width}px`,
            'min-inline-size': '0',
            'max-inline-size': 'none',
            'block-size': `${tall}px`,
            opacity: '1',
          },
        ],
        [host, { display: 'block', position: 'fixed', inset: '0', background: 'Canvas', 'z-index': '99' }],
      ] as const) {
        for (const [property, value] of Object.entries(style)) {
          node.style.setProperty(property, value, 'important');
        }
      }
      document.body.append(host);
      return { x: 0, y: 0, width, height: tall };
    },
    at,
    SIZE,
  );
}

/**
 * What is different in two images, in words; nothing where hardly anything is.
 *
 * @param few - how many pixels of a thousand may have another colour
 */
export async function pixelDifference(page: Page, before: string, now: string, few = FEW): Promise<string> {
  const [sizes, far] = await page.evaluate(
    async (images, near) => {
      const [one, other] = await Promise.all(
        images.map(async (image) => {
          const bytes = Uint8Array.from(atob(image), (letter) => letter.codePointAt(0)!);
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      let distant = 0;
      for (let at = 0; at < one!.data.length; at += 4) {
        const parts = [0, 1, 2].map((part) => Math.abs(one!.data[at + part]! - other!.data[at + part]!));
        if (Math.max(...parts) > near) distant++;
      }
      return [
        [one!, other!].map(({ width, height }) => `${width} x ${height}`),
        (distant * 4000) / one!.data.length,
      ] as const;
    },
    [before, now],
    NEAR,
  );
  if (sizes[0] !== sizes[1]) return `it was ${sizes[0]} and is ${sizes[1]}`;
  return far > few ? `${far.toFixed(1)} of a thousand pixels have another colour` : '';
}
