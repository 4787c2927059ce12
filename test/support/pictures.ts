// What the pictures of a page draw, as text: shapes with their geometry, without what depends on the fonts of a machine.
import type { Page } from 'puppeteer-core';

/** Of many alike, so many are written out. */
const MOST = 12;

/**
 * The pictures of the views of a page, each once, and of large ones all shapes: their attributes with numbers to a tenth of a pixel, and words as
 * they are. Marks beside words, which are the same in all rows, are so few that they all stand here.
 */
export async function picturesOf(page: Page): Promise<string> {
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('svg') ?? [])].map((svg) =>
        [svg, ...svg.querySelectorAll('*')].map((node) => {
          const attributes = [...node.attributes]
            .filter(({ name }) => !['aria-labelledby', 'id'].includes(name))
            .map(
              ({ name, value }) =>
                ` ${name}="${value.replace(/-?\d+\.\d+/g, (figure) => String(Number(Number(figure).toFixed(1))))}"`,
            );
          const words = node.children.length === 0 ? node.textContent.replace(/\s+/g, ' ').trim() : '';
          return `${node.localName}${attributes.join('')}${words && ` ${words}`}`;
        }),
      ),
    ),
  );
  const different = [...new Set(pictures.map((lines) => lines.join('\n  ')))];
  const left = different.length - MOST;
  return `${[...different.slice(0, MOST), ...(left > 0 ? [`… ${left} more pictures`] : [])].join('\n')}\n`;
}
