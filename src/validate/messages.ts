import type { Issue, Path } from './issue.js';
import type { ReferenceKind } from './references.js';

// Every word that a person can read about a document's problems is in this file.

/** The most characters of a found text that a message repeats. */
const LONGEST = 60;

/** What stands at a place, in words: a text in quotes and cut short, a number, "a list of 3", "nothing". */
export function wordsForValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'a group of properties { }' : typeof value;
}

/** The name of a JSON type, in words. */
export function wordsForType(type: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    object: 'a group of properties { }',
  };
  return words[type] ?? type;
}

/** A choice, in words: `one of "higher", "lower"`, or the one value where there is no choice. */
export function wordsForChoice(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? words[0]! : `one of ${words.join(', ')}`;
}

/** What is expected where the schema has a form of its own, by the name that the schema gives it, and how to mend it. */
export const FORMS: Readonly<Record<string, readonly [expected: string, mend: string]>> = {
  identifier: [
    'an identifier: letters, digits, ".", "_" and "-", starting with a letter or digit',
    'Write it without spaces or other signs, for example "ni-195-a".',
  ],
  text: ['some words', 'Write the words, or leave the property out.'],
  address: [
    'an address that starts with https:, http:, mailto: or tel:, or a relative one',
    'Remove the link, or give the address of a page.',
  ],
  currency: ['a currency as three capital letters', 'Write its ISO 4217 code, for example "GBP".'],
  language: ['a language tag', 'Write it as in HTML, for example "en" or "cy".'],
  date: ['a day of the calendar as YYYY-MM-DD', 'Write it as year-month-day, for example "2009-03-31".'],
};

/** One part of each kind, in words. */
export const KIND_WORDS: Readonly<Record<ReferenceKind, string>> = {
  bodies: 'a body',
  objectives: 'an objective',
  outcomes: 'an outcome',
  indicators: 'an indicator',
  measures: 'a measure',
  actions: 'an action',
  conflicts: 'a conflict',
};

/** How to mend each kind of problem where nothing more particular is known. */
export const MENDS = {
  wrongType: (expected: string) => `Replace it with ${expected}.`,
  missing: (name: string) => `Add ${quote(name)}.`,
  unknownProperty: (near: string | undefined) =>
    near === undefined ? 'Remove it, or move it to a note.' : `Did you mean ${quote(near)}?`,
  notAllowed: (near: string | undefined) =>
    near === undefined ? 'Choose one of those listed.' : `Did you mean ${quote(near)}?`,
  outOfBounds: 'Change it to fit.',
  newerFormat: 'Update cohesion-kit, or save the document in this format.',
  duplicate: (first: string) => `Give one of the two another identifier; the first is at ${first}.`,
  reference: (near: string | undefined, kind: string) =>
    near === undefined
      ? `Add ${kind} with this identifier, or remove the reference.`
      : `Did you mean ${quote(near)}?`,
  notJson: 'Mend the text at this place; nothing after it was read.',
  plainData: 'Pass the parsed JSON, or a plain copy of it.',
  tooMany: 'Mend those listed first, then check again.',
} as const;

/** A path as people write it: `indicators[3].measures[0].unit`; "the document" for an empty one. */
export function wordsForPath(path: Path): string {
  const words = path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : /^[\w$]+$/.test(step) ? `.${step}` : `[${quote(step)}]`,
    )
    .join('')
    .replace(/^\./, '');
  return words === '' ? 'the document' : words;
}

/**
 * One issue as a sentence: where, what was expected, what was found, how to mend it.
 *
 * @example
 * describeIssue({
 *   code: 'wrong-type', severity: 'error', path: ['indicators', 1, 'name'], within: 'ni-4',
 *   expected: 'text', received: '3', mend: 'Replace it with text.',
 * }); // => 'indicators[1].name (in "ni-4"): expected text, found 3. Replace it with text.'
 */
export function describeIssue(issue: Issue): string {
  const { position, within } = issue;
  const place =
    position === undefined
      ? wordsForPath(issue.path) + (within === undefined ? '' : ` (in ${quote(within)})`)
      : `line ${position.line}, column ${position.column}`;
  return `${place}: expected ${issue.expected}, found ${issue.received}. ${issue.mend}`;
}

function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
