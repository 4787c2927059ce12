import type { OfficeParts } from '../archive/office-parts.js';
import { cellPlace } from './xlsx-reference.js';
import { XlsxText } from './xlsx-text.js';

/** A comment on a cell, without who made it. */
export interface XlsxComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

// What Excel puts before comments that have answers.
const THREADED = /^\[Threaded comment\][^]{0,600}?\nComment:\s/;

/**
 * Reads the comments on the cells of a sheet, without the names of their authors.
 *
 * @throws {ArchiveError} if the part is damaged
 * @throws {ReadLimitError} if it reaches a limit
 *
 * @example
 * const handled = (_, { opened, text, closed }) => {
 *   opened('x:author', {}); text('Officer'); closed('x:author');
 *   opened('x:comment', { ref: 'B2' }); opened('x:t', {}); text('Officer:\n Provisional'); closed('x:t'); closed('x:comment');
 * };
 * readComments({ read: handled }, ''); // => [{ row: 2, column: 2, text: 'Provisional' }]
 */
export function readComments(parts: Pick<OfficeParts, 'read'>, part: string): XlsxComment[] {
  const comments: XlsxComment[] = [];
  const authors = new Set<string>();
  const text = new XlsxText();
  let author: string | undefined;
  let place: ReturnType<typeof cellPlace>;
  parts.read(part, {
    opened: (name, attributes) => {
      if (name === 'x:author') author = '';
      else if (name === 'x:comment') place = cellPlace(attributes['ref'] ?? '');
      else text.opened(name, attributes);
    },
    text: (words) => {
      if (author === undefined) text.add(words);
      else author += words;
    },
    closed: (name) => {
      if (name === 'x:author') {
        authors.add((author ?? '').trim());
        author = undefined;
      } else if (name === 'x:comment') {
        const words = withoutAuthor(text.take(), authors);
        if (place !== undefined && words !== '') comments.push({ ...place, text: words });
      } else text.closed(name);
    },
  });
  return comments;
}

function withoutAuthor(text: string, authors: ReadonlySet<string>): string {
  const words = text.replace(THREADED, '');
  const colon = words.indexOf(':');
  const own = colon !== -1 && authors.has(words.slice(0, colon).trim()) ? words.slice(colon + 1) : words;
  return own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
