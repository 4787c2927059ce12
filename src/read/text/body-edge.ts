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
  const relations = relationsIn(words);
  const begins = placesOf(relations.map(({ to }) => to));
  const closes = placesOf(relations.map(({ from }) => from));
  const offices = words.map((_, at) => officeAt(words, at));
  const titled = placesOf(offices.filter((at) => at >= 0));
  const starts: boolean[] = [];
  words.forEach(({ parted }, at) => {
    const before = words[at - 1]?.word;
    const widened = before !== undefined && (before === 'the' || ALL.has(before)) && starts[at - 1]!;
    starts.push(
      before === undefined || parted || before === 'and' || begins.has(at) || titled.has(at) || widened,
    );
  });
  const ends = words.map(({ word, parted }, at) => parted || word === 'and' || closes.has(at));
  ends.push(true);
  return { relations, starts, ends, offices };
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Places to ask for. Most texts have none, and there may be a hundred thousand of them. */
const placesOf = (places: readonly number[]): ReadonlySet<number> =>
  places.length === 0 ? NOWHERE : new Set(places);

function relationsIn(words: readonly NameWord[]): Relation[] {
  const relations: Relation[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = phraseAt(words, at, PHRASES);
    if (to < 0) continue;
    const phrase = words
      .slice(at, to)
      .map(({ word }) => word)
      .join(' ');
    relations.push({ from: at, to, phrase, part: RELATIONS.get(phrase)! });
    at = to - 1;
  }
  return relations;
}

function officeAt(words: readonly NameWord[], at: number): number {
  // "Interim Assistant Director of": the noun is among the first three words
  for (let noun = at; noun < Math.min(at + 3, words.length - 2); noun++) {
    if (noun > at && words[noun]!.parted) return -1;
    if (OFFICES.has(words[noun]!.word) && ['of', 'for'].includes(words[noun + 1]!.word)) {
      return words[noun + 2]!.word === 'the' ? noun + 3 : noun + 2;
    }
  }
  return -1;
}
