import type { BodyEdges } from './body-edge.js';
import { type BodyName, isWrapped, lettersOf, LONG_NAME, namesOf, type NameWord } from './body-name.js';
import { NearWords } from './near-words.js';
import type { KnownName } from './period-options.js';

/** A known name that stands at words of a text. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly name: BodyName;
  /** True where a letter is wrong. */
  readonly mended: boolean;
}

/** Where names go on after some words: a word that a sign parts from the one before it is kept apart from others. */
interface Branch {
  readonly plain: Map<string, Branch>;
  readonly parted: Map<string, Branch>;
  readonly names: Entry[];
}

/** A name, with what says which of two comes first: how many letters it has, and where it stands among all. */
interface Entry {
  readonly name: BodyName;
  readonly letters: number;
  readonly rank: number;
}

const newBranch = (): Branch => ({ plain: new Map(), parted: new Map(), names: [] });

/**
 * The names of a list, by their words: what a text costs depends on its own words, and hardly on how many names there are. Names that
 * are added to the end of the list later are found as well; those that it has must not change.
 *
 * @example
 * const bodies = [{ id: 'e', name: 'Education Leeds' }];
 * const index = new NameIndex(bodies);
 * const text = [{ word: 'education', at: 0, parted: false }, { word: 'leeds', at: 1, parted: false }];
 * const edges = { relations: [], starts: [true, false], ends: [false, false, true], offices: [-1, -1] };
 * index.matches(text, edges).map(({ name }) => name.id); // => ['e']
 */
export class NameIndex<Known extends KnownName = KnownName> {
  readonly #list: readonly Known[];
  readonly #root = newBranch();
  readonly #near = new NearWords();
  readonly #owners = new Map<BodyName, Known>();
  #seen = 0;

  constructor(list: readonly Known[]) {
    this.#list = list;
  }

  /** The part of the list that bears a name found here; undefined where another list has it. */
  ownerOf(name: BodyName): Known | undefined {
    return this.#owners.get(name);
  }

  /** The names that stand in a text between the edges: those with more words first, then those with more letters. */
  matches(words: readonly NameWord[], edges: BodyEdges): NameMatch[] {
    this.#catchUp();
    const near = nearIn(words, this.#near);
    const found: Found[] = [];
    words.forEach((_, from) => {
      if (edges.starts[from]) walk({ words, from, ends: edges.ends, near, found }, this.#root, from, false);
    });
    return found
      .toSorted(byRank)
      .map(({ entry: { name }, from, to, mended }) => ({ from, to, name, mended }));
  }

  #catchUp(): void {
    for (; this.#seen < this.#list.length; this.#seen += 1) {
      const known = this.#list[this.#seen]!;
      for (const name of namesOf(known)) this.#add(name, known);
    }
  }

  #add(name: BodyName, known: Known): void {
    const letters = lettersOf(name.words);
    let branch = this.#root;
    name.words.forEach(({ word, parted }, at) => {
      const next = parted && at > 0 ? branch.parted : branch.plain;
      let own = next.get(word);
      if (!own) next.set(word, (own = newBranch()));
      branch = own;
      if (letters >= LONG_NAME) this.#near.add(word);
    });
    branch.names.push({ name, letters, rank: this.#owners.size });
    this.#owners.set(name, known);
  }
}

interface Found {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly mended: boolean;
}

interface Walk {
  readonly words: readonly NameWord[];
  readonly from: number;
  readonly ends: BodyEdges['ends'];
  readonly near: (at: number) => readonly string[];
  readonly found: Found[];
}

/** Follows the words of a text from branch to branch; one of them may have a letter wrong. */
function walk(text: Walk, branch: Branch, at: number, mended: boolean): void {
  const { words, from, ends, near, found } = text;
  if (at > from && ends[at]) {
    for (const entry of branch.names)
      if (!mended || entry.letters >= LONG_NAME) found.push({ entry, from, to: at, mended });
  }
  const printed = words[at];
  if (!printed) return;
  const isParted = at > from && printed.parted && !isWrapped(words, at);
  for (const next of isParted ? [branch.parted] : [branch.plain, branch.parted]) {
    if (next.size === 0) continue;
    const same = next.get(printed.word);
    if (same) walk(text, same, at + 1, mended);
    if (mended) continue;
    for (const word of near(at)) {
      const other = next.get(word);
      if (other) walk(text, other, at + 1, true);
    }
  }
}

/** The words near each of a text, looked up once. */
function nearIn(words: readonly NameWord[], all: NearWords): (at: number) => readonly string[] {
  const known: (readonly string[] | undefined)[] = [];
  return (at) => (known[at] ??= all.of(words[at]!.word));
}

const byRank = (one: Found, two: Found): number =>
  two.to - two.from - (one.to - one.from) ||
  two.entry.letters - one.entry.letters ||
  one.entry.rank - two.entry.rank ||
  one.from - two.from;
