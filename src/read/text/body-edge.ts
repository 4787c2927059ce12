import type { NameWord } from './body-name.js';
import { ALL, type BodyPart, OFFICES, RELATIONS } from './body-words.js';
import { phraseAt, phrasesOf } from './period-token.js';

const PHRASES = phrasesOf(RELATIONS.keys());

/** Words that say what the bodies after them do. */
export interface Relation {
  readonly from: number;
  readonly to: number;
  readonly part: BodyPart;
  readonly phrase: string;
}

/** Where names may begin and end in a text. */
export interface BodyEdges {
  readonly relations: readonly Relation[];
  /** Whether a name may begin at each word, and whether one may end before it: one longer than the words. */
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
  /** Where the body begins in a title that begins at each word: 2 for "Head of Planning"; -1 where none does. */
  readonly offices: readonly number[];
}

/**
 * Where names may begin and end: at signs, at "and", at words such as "in partnership with", after "the", "all" and "Head of".
 *
 * @example
 * readBodies('Head of Planning', { known: [{ id: 'p', name: 'Planning' }] }).value[0].office; // => 'Head of Planning'
 */
export function bodyEdges(words: readonly NameWord[]): BodyEdges {
  const count = words.length;
  const relations: Relation[] = [];
  const offices = new Array<number>(count).fill(-1);
  const starts = new Array<boolean>(count).fill(false);
  const ends = new Array<boolean>(count).fill(false);
  const startAt = (at: number): void => {
    if (at < count) starts[at] = true;
  };
  // in one go, as there are a hundred thousand words: what one of them says of others is of those behind it
  for (let at = 0, free = 0; at < count; at += 1) {
    const { word, parted } = words[at]!;
    const relation = at >= free ? relationAt(words, at) : undefined;
    if (relation) {
      relations.push(relation);
      free = relation.to;
      startAt(relation.to);
    }
    const body = bodyOfTitle(words, at);
    if (body >= 0) {
      noteOffice(offices, words, at, body);
      startAt(body);
    }
    const isJoint = word === 'and';
    if (at === 0 || parted) starts[at] = true;
    ends[at] = parted || isJoint || relation !== undefined;
    if (isJoint || (starts[at]! && isWide(word))) startAt(at + 1);
  }
  ends.push(true);
  return { relations, starts, ends, offices };
}

const isWide = (word: string): boolean => word === 'the' || ALL.has(word);

function relationAt(words: readonly NameWord[], at: number): Relation | undefined {
  const to = phraseAt(words, at, PHRASES);
  if (to < 0) return undefined;
  const phrase = words
    .slice(at, to)
    .map(({ word }) => word)
    .join(' ');
  return { from: at, to, phrase, part: RELATIONS.get(phrase)! };
}

/** Where the body begins behind the noun of an office, "of" and perhaps "the"; -1 where no such noun stands here. */
function bodyOfTitle(words: readonly NameWord[], noun: number): number {
  if (noun + 2 >= words.length) return -1;
  const next = words[noun + 1]!.word;
  if ((next !== 'of' && next !== 'for') || !OFFICES.has(words[noun]!.word)) return -1;
  return words[noun + 2]!.word === 'the' ? noun + 3 : noun + 2;
}

/** "Interim Assistant Director of": the noun is among the first three words of the title. */
function noteOffice(offices: number[], words: readonly NameWord[], noun: number, body: number): void {
  for (let at = noun; at >= 0 && at > noun - 3; at -= 1) {
    if (offices[at]! < 0) offices[at] = body;
    if (words[at]!.parted) return;
  }
}
