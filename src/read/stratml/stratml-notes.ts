import type { NoteInput } from '../../document/note.js';

/**
 * Notes of words, which may be longer than one.
 *
 * @example
 * notesOf(' Slogan: Together '); // => [{ text: 'Slogan: Together' }]
 */
export function notesOf(words: string): NoteInput[] {
  const pieces: NoteInput[] = [];
  for (let left = words.trim(); left !== '';) {
    const piece = cutWords(left);
    pieces.push({ text: piece });
    left = left.slice(piece.length).trim();
  }
  return pieces;
}

const LONGEST_TEXT = 4_000;

/**
 * The beginning of words that is not longer than a text of a document, cut at a space where there is one.
 *
 * @example
 * cutWords('word '.repeat(1000)).length; // => 3999
 */
export function cutWords(words: string): string {
  if (words.length <= LONGEST_TEXT) return words;
  const piece = words.slice(0, LONGEST_TEXT);
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (space > 0 && piece.slice(0, space).trim() !== '') return piece.slice(0, space);
  return piece.replace(/[\uD800-\uDBFF]$/, '');
}
