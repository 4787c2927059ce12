import { madeReading, unread } from './made-reading.js';
import type { Doubt, Reading } from '../reading.js';
import type { BodyMark } from './body-mark.js';
import { findBodies } from './body-mention.js';
import type { BodyPart } from './body-words.js';
import { NameIndex } from './name-index.js';
import { namedText } from './named-text.js';
import type { KnownName } from './period-options.js';
import { LONGEST_TEXT, MOST_MEANT } from './plain-text.js';

/** A body that a cell names. */
export interface BodyMention {
  /** Its name: that of the known body, else as printed. */
  readonly name: string;
  /** The known body. Default: it is a new one, and a doubt says so. */
  readonly id?: string;
  /** The words of the cell. */
  readonly printed: string;
  /** What it does, where the words say: `partner` for "with", `through`, `accountable-to`. Default: it answers for it. */
  readonly part?: BodyPart;
  /** The title of the office in it that is named instead of it: "Head of Planning". Default: the body itself is named. */
  readonly office?: string;
  /** What stands in brackets after a new name, as its short form. Default: none. */
  readonly abbreviation?: string;
}

export interface BodyOptions {
  /** The bodies that the document has. */
  readonly known: readonly KnownName[];
}

/**
 * The bodies that a cell names, in their order.
 *
 * Known names are found first, the longest before the shorter, so that an "and", "&" or comma inside one does not part it;
 * case, punctuation, "&" and "and", "Dept" and "Department" are the same. One wrong letter of a name of ten letters or more is
 * `mended`. What is left is parted at commas, semicolons, slashes and line breaks into new bodies (`new-name`); where "and"
 * may part it, it is not parted, and a doubt has both readings. An office ("Head of Planning") counts for its body. Names of
 * persons, as far as they show, are not kept (`part-unread`). Unread are texts over 2,000 characters or 1,000 words and signs, those with
 * more than 100 names, and those without a body.
 *
 * @param text - the words of the cell
 * @param options - the bodies that the document has
 *
 * @example
 * readBodies('Environment and Neighbourhoods', { known: [{ id: 'e-n', name: 'Environment & Neighbourhoods' }] });
 * // => { sure: 'exact', value: [{ name: 'Environment & Neighbourhoods', id: 'e-n', printed: 'Environment and Neighbourhoods' }] }
 */
export function readBodies(text: string, { known }: BodyOptions): Reading<readonly BodyMention[]> {
  return bodiesIn(text, new NameIndex(known));
}

/**
 * The same with names that are known for many cells.
 *
 * @example
 * readBodies('Education Leeds', { known: [{ id: 'e', name: 'Education Leeds' }] }).value[0].id; // => 'e'
 */
export function bodiesIn(text: string, known: NameIndex): Reading<readonly BodyMention[]> {
  const named = text.length > LONGEST_TEXT ? undefined : namedText(text);
  return named === undefined || named.isOverfull
    ? tooLongForNames(text)
    : bodiesOf(findBodies(named, [known]), text);
}

/**
 * The reading of a text that is too long to look for names in it.
 *
 * @example
 * tooLongForNames('a'.repeat(2_001)).sure; // => 'unread'
 */
export const tooLongForNames = (text: string): Extract<Reading<never>, { sure: 'unread' }> =>
  unread(`${text.slice(0, 40)}…`, 'the text is too long for names');

/**
 * The reading of a text with more names than a cell may mean.
 *
 * @example
 * tooManyNames('a, b, c').sure; // => 'unread'
 */
export const tooManyNames = (text: string): Extract<Reading<never>, { sure: 'unread' }> =>
  unread(text.trim(), `more than ${MOST_MEANT} names are printed: no cell means so many`);

/**
 * The bodies that the marks of a text name; none where there are more than 100.
 *
 * @example
 * bodiesOf([], '').sure; // => 'unread'
 */
export function bodiesOf(marks: readonly BodyMark[], text: string): Reading<readonly BodyMention[]> {
  if (marks.length > MOST_MEANT) return tooManyNames(text);
  const mentions: BodyMention[] = [];
  for (const mark of marks) {
    if (mark.abbreviation !== undefined) abbreviate(mentions, mark.abbreviation);
    else if (mark.name !== '') mentions.push(mentionOf(mark));
  }
  const doubts =
    marks.length === 1 ? doubtsOf(marks[0]!) : [...marks.flatMap(doubtsOf), ...partedDoubts(marks)];
  return mentions.length === 0 ? { sure: 'unread', doubts } : madeReading(mentions, doubts);
}

type Changing<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

function mentionOf({ names, name, printed, part, office }: BodyMark): BodyMention {
  const known = names[0];
  const mention: Changing<BodyMention> = known
    ? { name: known.name, id: known.id, printed }
    : { name, printed };
  if (part && part !== 'lead') mention.part = part;
  if (office !== undefined) mention.office = office;
  return mention;
}

function abbreviate(mentions: BodyMention[], abbreviation: string): void {
  const last = mentions.at(-1);
  if (last && last.id === undefined) mentions[mentions.length - 1] = { ...last, abbreviation };
}

function doubtsOf({ kind, names, name, office, printed, doubts }: BodyMark): readonly Doubt[] {
  if (kind === 'office' && name === '')
    return withOne(doubts, {
      code: 'part-unread',
      words: printed,
      note: 'an office whose body is not printed',
    });
  if (names.length > 0 || name === '') return doubts;
  const note = office === undefined ? 'no known body has this name' : 'the body in this title is not known';
  return withOne(doubts, { code: 'new-name', words: name, note });
}

const withOne = (doubts: readonly Doubt[], doubt: Doubt): readonly Doubt[] =>
  doubts.length === 0 ? [doubt] : [...doubts, doubt];

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * Doubts about names that only "and" or "&" parts: where one of two is new, both may be one name; where a known name has an
 * "and" itself, that one is taken to part none.
 *
 * @example
 * partedDoubts([]); // => []
 */
export function partedDoubts(marks: readonly BodyMark[]): readonly Doubt[] {
  if (marks.length < 2) return NO_DOUBTS;
  return marks.flatMap((mark, index): Doubt[] => {
    const before = marks[index - 1];
    if (!mark.softly || !before) return [];
    const words = `${before.printed} and ${mark.printed}`;
    if (before.kind === 'new' || mark.kind === 'new') {
      return [{ code: 'several-readings', words, note: `two names; it may be one` }];
    }
    return [];
  });
}
