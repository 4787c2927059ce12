import { isPerson } from '../text/body-person.js';
import { OFFICES } from '../text/body-words.js';
import { periodTokens } from '../text/period-token.js';

/** Nouns of offices that files of StratML have beside those of British councils. */
const MORE_OFFICES: ReadonlySet<string> = new Set([
  ...[
    'advisor',
    'adviser',
    'counselor',
    'counsellor',
    'counsel',
    'secretary',
    'president',
    'minister',
    'mayor',
  ],
  ...['administrator', 'governor', 'superintendent', 'registrar', 'auditor', 'chancellor', 'editor'],
  ...['ceo', 'cio', 'cfo', 'coo', 'cto', 'chairperson', 'chairwoman'],
  ...['deputy', 'assistant', 'chief', 'principal'],
]);

/** Words before the noun of an office. */
const RANKS: ReadonlySet<string> = new Set([
  ...['acting', 'vice', 'senior', 'joint', 'interim', 'general', 'first', 'under', 'associate', 'the'],
  ...['deputy', 'assistant', 'chief', 'executive', 'honorary', 'principal', 'managing', 'corporate'],
]);

/** Words after it. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'to']);

const LONGEST_OFFICE = 160;

/**
 * The office that words name by themselves; undefined where they name none, or may name a person too.
 *
 * It begins with its noun, and goes on with "of", "for" or "to" or ends there: "Director of Housing", "Deputy Mayor". So nobody's
 * name is taken for an office, and some offices are not known.
 *
 * @param person - the name beside which the words stand; words that share one with it are of the person
 *
 * @example
 * officeIn('Senior Advisor to the President -- born in 1981', 'A. Person'); // => 'Senior Advisor to the President'
 * officeIn('Jane Smith, Director', ''); // => undefined
 */
export function officeIn(words: string, person: string): string | undefined {
  const [office = ''] = words.slice(0, LONGEST_OFFICE + 1).split(/ [-–—]+ |[;,.:()\n]/, 1);
  const title = office.trim();
  if (title === '' || title.length > LONGEST_OFFICE) return undefined;
  const names = new Set(plainWords(person.slice(0, LONGEST_OFFICE)).filter((word) => word.length > 2));
  const said = plainWords(title);
  if (said.some((word) => names.has(word))) return undefined;
  const isNoun = (word = ''): boolean => OFFICES.has(word) || MORE_OFFICES.has(word);
  let at = 0;
  while (RANKS.has(said[at] ?? '')) at += 1;
  if (isNoun(said[at])) at += 1;
  else if (at === 0 || !isNoun(said[at - 1])) return undefined;
  return at === said.length || JOINTS.has(said[at]!) ? title : undefined;
}

const plainWords = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** A form that only the names of persons have, also those whose first names are not known. */
const FIRST_MIDDLE_LAST = /^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}[\p{L}'’-]+$/u;

/**
 * Whether words are likely the name of a person, whatever the file says that they are.
 *
 * @example
 * isPersonName('Mrs A Jones'); // => true
 */
export function isPersonName(words: string): boolean {
  // Most names are passed over at one look: what has one word is a person only by a sign of e-mail or a long number.
  if (words.length < SHORTEST_NUMBER && !TWO_WORDS.test(words) && !words.includes('@')) return false;
  return words.length <= LONGEST_OFFICE && (FIRST_MIDDLE_LAST.test(words) || isPerson(periodTokens(words)));
}

const SHORTEST_NUMBER = 9;
const TWO_WORDS = /\p{L}[^\p{L}]+\p{L}/u;
