/** More than this is no page that somebody writes. */
export const MOST = 5_000_000;

/** Tags that stand deeper than this in each other are no page either, and take a browser minutes. */
const DEEPEST = 500;
/** Elements that are never closed, or need not be. */
const UNCLOSED =
  /^(?:a|area|base|body|br|caption|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|optgroup|option|p|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** Trusted Types let a page make no document of a string: this policy is for documents that belong to no window, and for nothing else. */
const policy = globalThis.trustedTypes?.createPolicy('cohesion-paste-tester', { createHTML: (text) => text });

/** Whether a text has tags. */
export const hasTags = (text) => /<[a-z!][^<>]*>/i.test(text);

/** What a page names so stands in the place of what its document has by that name: a picture called "body" would be its body. */
const NAMED = 'form[name],img[name],iframe[name],embed[name],object:is([name],[id])';

/** Parses a page into a document of its own: no script of it runs, nothing of it is loaded, and none of it is ever put on this page. */
export function parsePaste(text) {
  const page = new DOMParser().parseFromString(policy ? policy.createHTML(text) : text, 'text/html');
  for (const element of Document.prototype.querySelectorAll.call(page, NAMED)) {
    element.removeAttribute('name');
    if (element.localName === 'object') element.removeAttribute('id');
  }
  return page;
}

/** How deep tags stand in each other, as far as their names tell. */
function depthOf(text) {
  let depth = 0;
  let most = 0;
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (UNCLOSED.test(name)) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    most = Math.max(most, depth);
  }
  return most;
}

/** What is wrong with a text that is to be looked at, in words; nothing where it can be. */
export function faultOf(text) {
  if (text.trim() === '') return 'there is nothing in the box to look at.';
  if (text.length > MOST)
    return `that is more than ${MOST / 1_000_000} MB. Paste only the part of the page that has the probe or your table.`;
  if (!hasTags(text))
    return 'these are the words of a page, without its tags. Open the page and press Ctrl+U (on a Mac Option+Command+U) to see its source; copy that.';
  if (depthOf(text) > DEEPEST)
    return `its tags stand more than ${DEEPEST} deep in each other: some are not closed. Paste only the part of the page that has the probe or your table.`;
  return undefined;
}
