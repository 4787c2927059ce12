import type { Doubt } from '../reading.js';
import { isPerson } from './body-person.js';
import { partUnread } from './made-reading.js';
import { periodTokens } from './period-token.js';

const NOTE = 'a person, it seems: names of persons are not kept';

/**
 * The doubt of words that name a person.
 *
 * @example
 * readBodies('Mrs A Jones', { known: [] }).doubts[0].note; // => 'a person, it seems: names of persons are not kept'
 */
export const personUnread = (words: string): Doubt => partUnread(words, NOTE);

/** Whether some of the words that were read name a person. */
export const tellsPerson = (doubts: readonly Doubt[] | undefined): boolean =>
  doubts?.some(({ note }) => note === NOTE) === true;

const LONGEST_NAME = 60;

/**
 * Whether a text looks like the name or address of a person, and has nothing else. Figures alone are none, however long.
 *
 * @example
 * isPersonAlone('Jane Smith'); // => true
 */
export const isPersonAlone = (text: string): boolean =>
  text.length <= LONGEST_NAME && /\p{Lu}.*\p{L}|@/su.test(text) && isPerson(periodTokens(text));

/** What parts names in a cell. */
const PARTING = /(\s+[-–—]\s+|[,;:()[\]|•·●/\n]|\s+(?:and|&)\s+)/i;
const OPENING = new Set(['(', '[']);
const EDGES = /^[\s,;:|•·●/&–—-]+|[\s,;:|•·●/&–—-]+$/gu;

/**
 * A cell of names without those that look like the name, address or number of a person; nothing is left of one that has no other.
 *
 * @example
 * withoutPersons('Head of Housing, Jane Smith; Police'); // => 'Head of Housing; Police'
 */
export function withoutPersons(text: string): string {
  // names at even places, what parts them at odd ones
  const parts = text.split(PARTING);
  let hasPersons = false;
  for (let at = 0; at < parts.length; at += 2) {
    if (!isPerson(periodTokens(parts[at]!))) continue;
    hasPersons = true;
    parts[at] = '';
    if (at > 0 && OPENING.has(parts[at - 1]!)) parts[at - 1] = parts[at + 1] = '';
    else parts[at > 0 ? at - 1 : 1] = '';
  }
  if (!hasPersons) return text;
  return inPairs(parts.join(''))
    .replace(/[ \t]+(?=[,;:])/g, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(EDGES, '');
}

/** Without brackets that lost their other half. */
function inPairs(text: string): string {
  const open: number[] = [];
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    if (OPENING.has(sign)) open.push(at);
    else if ((sign === ')' || sign === ']') && open.pop() === undefined) signs[at] = '';
  }
  for (const at of open) signs[at] = '';
  return signs.join('');
}
