// Letters of the Welsh alphabet that are written with two signs, each behind all that begins with its first: ch after cy, ng after gw.
const PAIRS = /ch|dd|ff|ng|ll|ph|rh|th/giu;
/** Behind every letter, for those that the browser's own order knows. */
const LAST = '\uE000';

/**
 * A text with signs by which any browser puts it in the order of the Welsh alphabet. Not every browser knows that order.
 *
 * @example
 * ['chwarae', 'cwm'].sort((a, b) => welshOrder(a).localeCompare(welshOrder(b))); // => ['cwm', 'chwarae']
 */
export const welshOrder = (text: string): string =>
  text.replace(PAIRS, (pair) => `${pair.startsWith('n') || pair.startsWith('N') ? 'g' : pair[0]!}${LAST}`);
