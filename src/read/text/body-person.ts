import type { PeriodToken } from './period-token.js';
import { BODY_WORDS, FIRST_NAMES, HONORIFICS, OFFICES } from './body-words.js';

/** No person has more names. */
const MOST_WORDS = 5;

/**
 * Whether words are likely the name, address or number of a person: "Mrs A Jones", "J. Smith", "Jane Smith".
 *
 * A title of persons, an initial before or after one word, or a common first name tells; other names are not told from
 * those of bodies. Words of bodies ("Council", "Centre") rule it out.
 *
 * @example
 * readBodies('Mrs A Jones', { known: [] }).sure; // => 'unread'
 */
export function isPerson(tokens: readonly PeriodToken[]): boolean {
  const words: PeriodToken[] = [];
  let digits = 0;
  for (const token of tokens) {
    if (token.word === '@') return true;
    if (token.kind === 'number') digits += token.word.length;
    else if (token.kind === 'word' && words.length <= MOST_WORDS) words.push(token);
  }
  if (words.length <= 2 && digits >= 9) return true;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const [first, ...others] = words as [PeriodToken, ...PeriodToken[]];
  if (HONORIFICS.has(first.word)) return others.length > 0;
  if (digits > 0 || words.some(({ word }) => BODY_WORDS.has(word) || OFFICES.has(word))) return false;
  const isName = ({ printed }: PeriodToken) => /^\p{Lu}\p{Ll}/u.test(printed);
  const last = others.at(-1);
  if (!last || others.length > 3) return false;
  const initials = others.slice(0, -1).every(({ printed }) => isInitial(printed) || /^\p{Lu}/u.test(printed));
  if (isInitial(first.printed)) return isName(last) && initials;
  if (isInitial(last.printed)) return words.length === 2 && isName(first) && first.printed.length > 2;
  return FIRST_NAMES.has(first.word) && isName(first) && isName(last) && initials;
}

function isInitial(printed: string): boolean {
  return /^\p{Lu}{1,2}$/u.test(printed);
}
