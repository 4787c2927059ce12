/** What heads a group of rows: "Priority One: Leadership" has a reference and a title. */
export interface HeadingParts {
  readonly ref?: string;
  readonly title: string;
}

const NOUNS = 'priority|objective|theme|aim|goal|outcome|ambition|workstream|section|strand|phase|stage';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|[a-z]|\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivx]{1,5}';
const NOUN_FIRST = new RegExp(
  `^((?:(?:strategic|key|improvement|corporate) )?(?:${NOUNS}) (?:${NUMBERS}))\\b[\\s:.–—-]*(.*)$`,
  'iu',
);
/** Longer words, in UTF-16 units, are a text that has no reference. */
const LONGEST = 2_000;
const NUMBER_FIRST = /^(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]\d{1,3})[.):]?\s+(\S.*)$/u;

/**
 * Whether words name an objective, a theme or the like with its number, as headings do.
 *
 * @example
 * isNumbered('Strategic Objective 1 – Belonging'); // => true
 */
export const isNumbered = (words: string): boolean =>
  words.length <= LONGEST && NOUN_FIRST.test(words.replace(/\s+/g, ' ').trim());

/**
 * The reference and the title of a heading.
 *
 * @example
 * headingParts('Priority One:  Leadership'); // => { ref: 'Priority One', title: 'Leadership' }
 */
export function headingParts(words: string): HeadingParts {
  if (words.length > LONGEST) return { title: words.trim() };
  const text = words.replace(/\s+/g, ' ').trim();
  const found = NOUN_FIRST.exec(text) ?? NUMBER_FIRST.exec(text);
  if (!found) return { title: text };
  const [, ref, title] = found as unknown as [string, string, string];
  return title === '' ? { title: text } : { ref, title };
}
