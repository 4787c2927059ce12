/** A phrase of a table that stands in a text. */
export interface Phrase<Meaning> {
  readonly meaning: Meaning;
  readonly words: string;
  /** The index after it. */
  readonly end: number;
}

/**
 * The longest phrase of a table that stands at a place of a text, capitals or not, as whole words.
 *
 * @param table - from phrases in small letters to what they mean
 *
 * @example
 * phraseAt('Up to 5', 0, new Map([['up', 1], ['up to', 2]]))?.meaning; // => 2
 */
export function phraseAt<Meaning>(
  text: string,
  at: number,
  table: ReadonlyMap<string, Meaning>,
): Phrase<Meaning> | undefined {
  let best: Phrase<Meaning> | undefined;
  for (const [phrase, meaning] of beginning(table, text.charAt(at).toLowerCase())) {
    const end = at + phrase.length;
    if (best !== undefined && best.end >= end) continue;
    if (!mayEndAt(text, end - 1, phrase)) continue;
    const words = text.slice(at, end);
    if (words.toLowerCase() === phrase && isWhole(phrase, text.charAt(end))) best = { meaning, words, end };
  }
  return best;
}

const [CAPITAL_A, CAPITAL_Z, LAST_OF_ASCII, TO_SMALL] = [0x41, 0x5a, 0x7e, 0x20];

// Whether the last sign of a phrase may stand at a place of a text: most phrases are left at it, and nothing is cut out for them.
function mayEndAt(text: string, at: number, phrase: string): boolean {
  if (at >= text.length) return false;
  const sign = text.charCodeAt(at);
  if (sign > LAST_OF_ASCII) return true;
  const small = sign >= CAPITAL_A && sign <= CAPITAL_Z ? sign + TO_SMALL : sign;
  return small === phrase.charCodeAt(phrase.length - 1);
}

// Whether no letter or digit follows a phrase that ends in a letter: "k" does not stand in "kg".
function isWhole(phrase: string, next: string): boolean {
  return next === '' || !/\p{L}$/u.test(phrase) || !/^[\p{L}\d]/u.test(next);
}

type Group = [phrase: string, meaning: unknown][];
const NONE: Group = [];
const parted = new WeakMap<ReadonlyMap<string, unknown>, Map<string, Group>>();

/** The phrases of a table that begin with a letter: tables do not change, and are parted once. */
function beginning<Meaning>(
  table: ReadonlyMap<string, Meaning>,
  letter: string,
): readonly (readonly [string, Meaning])[] {
  const own = parted.get(table) ?? groupsOf(table);
  return (own.get(letter) ?? NONE) as [string, Meaning][];
}

function groupsOf(table: ReadonlyMap<string, unknown>): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const one of table) {
    const letter = one[0].charAt(0);
    const group = groups.get(letter);
    if (group) group.push(one);
    else groups.set(letter, [one]);
  }
  parted.set(table, groups);
  return groups;
}
