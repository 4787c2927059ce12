/** What starts a line of its own, however it looks. */
const BLOCKS = new Set([
  'BR',
  'CAPTION',
  'DT',
  'DD',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'P',
  'TD',
  'TH',
]);

/**
 * The text of a part of a page, block by block: each cell, heading and paragraph is a line, with its blanks folded. What is
 * hidden from everybody who reads by ear, such as the sign of a rating, is left out.
 */
export function blockLines(root: ParentNode & Node): string[] {
  const lines = [''];
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.nodeValue ?? '';
    if (node instanceof Element && (node.ariaHidden === 'true' || node.matches('[aria-hidden=true], slot')))
      return;
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) read(child);
    if (isBlock) lines.push('');
  };
  read(root);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
