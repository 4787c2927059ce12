import type { ColumnField, TableKind } from './column-field.js';
import { columnWords, TABLE_KINDS } from './column-words.js';
import { type HeadingWord, headingWords } from './heading-words.js';

/** Known words that stand in a heading. */
export interface HeadingPhrase {
  readonly words: string;
  /** The words of the heading that they are: the first, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** What they head, by the kinds of table that know them. */
  readonly fields: ReadonlyMap<TableKind, ColumnField>;
}

/** A heading, looked through once for all kinds of table that it may be of. */
export interface Heading {
  readonly text: string;
  readonly words: readonly HeadingWord[];
  /** The longest first, and of those as long the first. */
  readonly phrases: readonly HeadingPhrase[];
}

/** What is longer, in UTF-16 units, is a text and no heading. */
export const LONGEST_HEADING = 300;

/** The longest phrase of a table, in words. */
const LONGEST = 10;

interface Known {
  /** How many words the phrases have that begin with a word: no phrase begins with any other. */
  readonly lengths: ReadonlyMap<string, ReadonlySet<number>>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<TableKind, ColumnField>>;
}

let known: Known | undefined;

function allPhrases(): Known {
  const lengths = new Map<string, Set<number>>();
  const fields = new Map<string, Map<TableKind, ColumnField>>();
  for (const kind of TABLE_KINDS) {
    for (const [field, list] of Object.entries(columnWords(kind))) {
      for (const phrase of list) {
        const own = fields.get(phrase) ?? new Map<TableKind, ColumnField>();
        fields.set(phrase, own);
        if (!own.has(kind)) own.set(kind, field as ColumnField);
        const words = phrase.split(' ');
        if (words.length <= LONGEST)
          lengths.set(words[0]!, (lengths.get(words[0]!) ?? new Set<number>()).add(words.length));
      }
    }
  }
  return { lengths, fields };
}

/**
 * A heading with its words, and the phrases that are known among them; a text has none.
 *
 * @example
 * headingOf('Target March 2009').phrases.map(({ words }) => words); // => ['target']
 */
export function headingOf(text: string): Heading {
  if (text.length > LONGEST_HEADING) return { text, words: [], phrases: [] };
  const words = headingWords(text);
  return { text, words, phrases: phrasesIn(words) };
}

const NONE: readonly HeadingPhrase[] = [];

function phrasesIn(words: readonly HeadingWord[]): readonly HeadingPhrase[] {
  const { lengths, fields } = (known ??= allPhrases());
  let found: HeadingPhrase[] | undefined;
  for (let from = 0; from < words.length; from += 1) {
    for (const length of lengths.get(words[from]!.word) ?? []) {
      const to = from + length;
      if (to > words.length) continue;
      const phrase = joined(words, from, to);
      const own = fields.get(phrase);
      if (own !== undefined) (found ??= []).push({ words: phrase, from, to, fields: own });
    }
  }
  if (found === undefined) return NONE;
  return found.length > 1 ? found.sort(byLength) : found;
}

function joined(words: readonly HeadingWord[], from: number, to: number): string {
  let phrase = words[from]!.word;
  for (let at = from + 1; at < to; at += 1) phrase += ` ${words[at]!.word}`;
  return phrase;
}

const byLength = (one: HeadingPhrase, other: HeadingPhrase): number =>
  other.to - other.from - (one.to - one.from) || one.from - other.from;

/** What names the rows of a table. */
const NAMES: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  'indicator',
  'action',
  'objective',
  'milestone',
  'risk',
]);

const JOINED = /^\s*(?:[&+/,]|and)\s*$/i;

/**
 * The longest phrase of a heading that is known in a table of this kind; undefined where none is. Of "Code and name" the name is what the
 * column holds: its cells have the code before it.
 *
 * @example
 * phraseFor(headingOf('Target March 2009'), 'indicators').words; // => 'target'
 * phraseFor(headingOf('PI Code & Short Name'), 'indicators').words; // => 'short name'
 */
export function phraseFor({ text, words, phrases }: Heading, kind: TableKind): HeadingPhrase | undefined {
  const match = phrases.find(({ fields }) => fields.has(kind));
  if (match === undefined || match.fields.get(kind) !== 'ref') return match;
  const name = phrases.find(({ from, fields }) => from >= match.to && NAMES.has(fields.get(kind)));
  if (name === undefined) return match;
  const between = text.slice(words[match.to - 1]!.end, words[name.from]!.start);
  return JOINED.test(between) ? { ...name, from: match.from } : match;
}

/**
 * The field that the known words of a heading name if the table is of this kind. Reading all of the heading costs far more, and comes
 * to no other field, but for a time that stands alone.
 *
 * @example
 * fieldNamed(headingOf('Target March 2009'), 'indicators'); // => 'target'
 */
export const fieldNamed = (heading: Heading, kind: TableKind): ColumnField | undefined =>
  phraseFor(heading, kind)?.fields.get(kind);
