// A page in Firefox. Puppeteer sets the orientation of the screen along with the size of the page, which Firefox 140,
// the long-term release that some systems still have, does not know; the size is what tests are about.

/** Older versions refuse commands that came later. */
const isUnknownCommand = (error) => /unknown command|unsupported operation/.test(error?.message);

/* global innerWidth, innerHeight */
/** Puppeteer no longer waits for the size once another command was refused. */
async function sized(page, { width, height }) {
  const hasSize = (w, h) => innerWidth === w && innerHeight === h;
  await page.waitForFunction(hasSize, { timeout: 2000 }, width, height);
}

/** Opens a page: the `createPage` of a browser launcher. */
export async function openFirefoxPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!isUnknownCommand(error)) throw error;
      await sized(page, viewport);
    }
  };
  return page;
}
