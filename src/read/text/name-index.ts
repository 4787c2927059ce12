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
interface Branch<Known> {
  /** By the next word. Default: no name goes on so; most are at their end, and a map for each of them would take much room. */
  plain: Map<string, Branch<Known>> | undefined;
  parted: Map<string, Branch<Known>> | undefined;
  /** Default: no name ends here. */
  names: Entry<Known>[] | undefined;
}

/** A name, with what says which of two comes first: how many letters it has, and where it stands among all. */
interface Entry<Known> {
  readonly name: BodyName;
  /** The part that bears it. */
  readonly known: Known;
  readonly letters: number;
  readonly rank: number;
}

const newBranch = <Known>(): Branch<Known> => ({ plain: undefined, parted: undefined, names: undefined });

/** The branch that goes on with a word, which is made where there is none. */
function branchFor<Known>(branch: Branch<Known>, { word, parted }: NameWord, at: number): Branch<Known> {
  const next =
    parted && at > 0
      ? (branch.parted ??= new Map<string, Branch<Known>>())
      : (branch.plain ??= new Map<string, Branch<Known>>());
  const known = next.get(word);
  if (known !== undefined) return known;
  const own = newBranch<Known>();
  next.set(word, own);
  return own;
}

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
  readonly #root = newBranch<Known>();
  readonly #near = new NearWords();
  #seen = 0;
  #count = 0;

  constructor(list: readonly Known[]) {
    this.#list = list;
  }

  /** The part of the list that bears a name found here; undefined where another list has it. */
  ownerOf(name: BodyName): Known | undefined {
    let branch: Branch<Known> | undefined = this.#root;
    for (let at = 0; branch && at < name.words.length; at += 1) {
      const { word, parted } = name.words[at]!;
      branch = (parted && at > 0 ? branch.parted : branch.plain)?.get(word);
    }
    return branch?.names?.find((entry) => entry.name === name)?.known;
  }

  /** The names that stand in a text between the edges: those with more words first, then those with more letters. */
  matches(words: readonly NameWord[], edges: BodyEdges): NameMatch[] {
    this.#catchUp();
    if (this.#count === 0) return [];
    const found: Found<Known>[] = [];
    const text: Walk<Known> = { words, from: 0, ends: edges.ends, near: nearIn(words, this.#near), found };
    for (let from = 0; from < words.length; from += 1) {
      text.from = from;
      if (edges.starts[from]) walk(text, this.#root, from, false);
    }
    if (found.length > 1) found.sort(byRank);
    return found.map(({ entry: { name }, from, to, mended }) => ({ from, to, name, mended }));
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
    name.words.forEach((word, at) => {
      branch = branchFor(branch, word, at);
      if (letters >= LONG_NAME) this.#near.add(word.word);
    });
    const entry = { name, known, letters, rank: this.#count };
    // most names are of one part
    if (branch.names === undefined) branch.names = [entry];
    else branch.names.push(entry);
    this.#count += 1;
  }
}

interface Found<Known> {
  readonly entry: Entry<Known>;
  readonly from: number;
  readonly to: number;
  readonly mended: boolean;
}

interface Walk<Known> {
  readonly words: readonly NameWord[];
  /** Where the names begin that are looked for now. */
  from: number;
  readonly ends: BodyEdges['ends'];
  readonly near: (at: number) => readonly string[];
  readonly found: Found<Known>[];
}

/** Follows the words of a text from branch to branch; one of them may have a letter wrong. */
function walk<Known>(text: Walk<Known>, branch: Branch<Known>, at: number, mended: boolean): void {
  const { words, from, ends, found } = text;
  if (at > from && ends[at] && branch.names !== undefined) {
    for (const entry of branch.names)
      if (!mended || entry.letters >= LONG_NAME) found.push({ entry, from, to: at, mended });
  }
  const printed = words[at];
  if (!printed) return;
  const isParted = at > from && printed.parted && !isWrapped(words, at);
  if (!isParted && branch.plain !== undefined) follow(text, branch.plain, at, mended);
  if (branch.parted !== undefined) follow(text, branch.parted, at, mended);
}

function follow<Known>(
  text: Walk<Known>,
  next: ReadonlyMap<string, Branch<Known>>,
  at: number,
  mended: boolean,
): void {
  const same = next.get(text.words[at]!.word);
  if (same) walk(text, same, at + 1, mended);
  if (mended) return;
  for (const word of text.near(at)) {
    const other = next.get(word);
    if (other) walk(text, other, at + 1, true);
  }
}

/** The words near each of a text, looked up once. */
function nearIn(words: readonly NameWord[], all: NearWords): (at: number) => readonly string[] {
  const known: (readonly string[] | undefined)[] = [];
  return (at) => (known[at] ??= all.of(words[at]!.word));
}

const byRank = (one: Found<unknown>, two: Found<unknown>): number =>
  two.to - two.from - (one.to - one.from) ||
  two.entry.letters - one.entry.letters ||
  one.entry.rank - two.entry.rank ||
  one.from - two.from;
