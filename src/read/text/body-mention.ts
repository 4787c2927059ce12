import type { Doubt } from '../reading.js';
import type { Relation } from './body-edge.js';
import { type BodyMark, newMark } from './body-mark.js';
import { type BodyMatch, findMatches } from './body-match.js';
import type { NameWord } from './body-name.js';
import { LOOSE_RELATIONS } from './body-words.js';
import type { NameIndex } from './name-index.js';
import type { NamedText } from './named-text.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { MOST_MEANT } from './plain-text.js';

/**
 * Everything that a cell names, in its order: known names first, the longest before the shorter, and never inside a longer name. Behind
 * more than 100 names nothing is looked for.
 *
 * @example
 * const known = [{ id: 'e', name: 'Education Leeds' }];
 * readBodies('City Development with Education Leeds', { known }).value.map(({ part = 'lead' }) => part); // => ['lead', 'partner']
 */
export function findBodies({ tokens, words, edges }: NamedText, names: readonly NameIndex[]): BodyMark[] {
  const matches = findMatches(words, names, edges);
  const taken = byPlace(matches);
  // with nothing behind it, "partners" is the end of a name
  const joining = edges.relations.filter(
    ({ phrase, to }) => !/^partners?$/.test(phrase) || (to < words.length && !isBreak(tokens, words, to)),
  );
  const relations = byPlace(joining);
  const marks: BodyMark[] = [];
  let part: Relation | undefined;
  let at = 0;
  let softly = false;
  while (at < words.length && marks.length <= MOST_MEANT) {
    if (isBreak(tokens, words, at)) part = undefined;
    const match = taken.get(at) ?? taken.get(edges.offices[at]!);
    const relation = relations.get(at);
    if (match) {
      marks.push(marked(knownMark(tokens, words, at, match), part, softly));
      at = match.to;
      softly = false;
    } else if (relation) {
      part = relation;
      at = relation.to;
      softly = false;
    } else if (words[at]!.word === 'and') {
      softly = !words[at]!.parted;
      at += 1;
    } else {
      const to = gapEnd(words, at, taken, relations, edges.offices);
      const mark = newMark(tokens, words, at, to, marks.at(-1));
      if (mark) marks.push(marked(mark, part, softly));
      at = to;
      softly = false;
    }
  }
  return marks;
}

const NOTHING: ReadonlyMap<number, never> = new Map<number, never>();

/** What stands in a text, by the word at which it begins. */
const byPlace = <Part extends { readonly from: number }>(parts: readonly Part[]): ReadonlyMap<number, Part> =>
  parts.length === 0 ? NOTHING : new Map(parts.map((part) => [part.from, part]));

function marked(mark: Omit<BodyMark, 'softly'>, relation: Relation | undefined, softly: boolean): BodyMark {
  const isLoose = relation && mark.kind === 'new' && LOOSE_RELATIONS.has(relation.phrase);
  const doubts = isLoose ? [...mark.doubts, loose(mark.printed, relation)] : mark.doubts;
  const { kind, names, name, office, abbreviation, printed, from, to } = mark;
  // in one form, without copies of what is there: a text may name a hundred
  return { kind, names, name, office, abbreviation, printed, part: relation?.part, from, to, softly, doubts };
}

const loose = (words: string, { phrase }: Relation): Doubt => ({
  code: 'several-readings',
  words,
  note: `"${phrase}" is taken to join two bodies; it may be part of one name`,
});

/** Semicolons and line breaks end what a relation counts for. */
function isBreak(tokens: readonly PeriodToken[], words: readonly NameWord[], at: number): boolean {
  const to = words[at]!.at;
  for (let sign = at === 0 ? 0 : words[at - 1]!.at + 1; sign < to; sign += 1)
    if (tokens[sign]!.word === ';') return true;
  return tokens[to]!.broken;
}

function knownMark(
  tokens: readonly PeriodToken[],
  words: readonly NameWord[],
  from: number,
  match: BodyMatch,
): Omit<BodyMark, 'softly'> {
  const office = from < match.from;
  const end = words[match.to - 1]!.at + 1;
  const printed = printedOf(tokens, words[from]!.at, end);
  const doubts: Doubt[] = [];
  if (match.mended) doubts.push({ code: 'mended', words: printed, note: `read as ${match.names[0]!.name}` });
  if (match.names.length > 1) {
    doubts.push({
      code: 'several-readings',
      words: printed,
      note: `a name of ${match.names.map(({ id }) => id).join(' and ')}`,
    });
  }
  const name = printedOf(tokens, words[match.from]!.at, end);
  return {
    kind: office ? 'office' : 'known',
    names: match.names,
    name,
    office: office ? printed : undefined,
    abbreviation: undefined,
    printed,
    from,
    to: match.to,
    doubts,
  };
}

function gapEnd(
  words: readonly NameWord[],
  from: number,
  taken: ReadonlyMap<number, BodyMatch>,
  relations: ReadonlyMap<number, Relation>,
  offices: readonly number[],
): number {
  // most texts have none of these, and a gap may be as long as the text
  const isBare = taken.size === 0 && relations.size === 0;
  const begins = (at: number) => taken.has(at) || relations.has(at) || taken.has(offices[at]!);
  let to = from + 1;
  while (to < words.length && !words[to]!.parted && (isBare || !begins(to))) to += 1;
  return words[to - 1]!.word === 'and' && to - 1 > from ? to - 1 : to;
}
