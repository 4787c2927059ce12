/** What heads a group of rows: "Priority One: Leadership" has a reference and a title. */
export interface HeadingParts {
  readonly ref?: string;
  readonly title: string;
}

const NOUNS = 'priority|objective|theme|aim|goal|outcome|ambition|workstream|section|strand';
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|[a-z]|\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivx]{1,5}';
const NOUN_FIRST = new RegExp(
  `^((?:(?:strategic|key|improvement|corporate) )?(?:${NOUNS}) (?:${NUMBERS}))\\b[\\s:.–—-]*(.*)$`,
  'iu',
);
const NUMBER_FIRST = /^(\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z]\d{1,3})[.):]?\s+(\S.*)$/u;

/**
 * The reference and the title of a heading.
 *
 * @example
 * headingParts('Priority One:  Leadership'); // => { ref: 'Priority One', title: 'Leadership' }
 */
export function headingParts(words: string): HeadingParts {
  const text = words.replace(/\s+/g, ' ').trim();
  const found = NOUN_FIRST.exec(text) ?? NUMBER_FIRST.exec(text);
  if (!found) return { title: text };
  const [, ref, title] = found as unknown as [string, string, string];
  return title === '' ? { title: text } : { ref, title };
}
