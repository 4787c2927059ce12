/** The words by which a part is looked up: its code, and its name. */
export interface PartWords {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
}

const NOWHERE: readonly number[] = [];

/**
 * Where the parts of a list stand, by their code and by their name. Other than a book of names it tells all that bear one, so
 * that what stands for several is taken for none. Parts that are added to the list later are found as well.
 *
 * @example
 * const index = new PartIndex([{ ref: 'NI 4', title: 'Influence' }], ({ ref, title }) => ({ code: ref, name: title }));
 * index.byCode('ni4'); // => [0]
 * index.byName('influence '); // => [0]
 */
export class PartIndex<Part> {
  readonly #list: readonly Part[];
  readonly #wordsOf: (part: Part) => PartWords;
  readonly #codes = new Map<string, number[]>();
  readonly #names = new Map<string, number[]>();
  #seen = 0;

  constructor(list: readonly Part[], wordsOf: (part: Part) => PartWords) {
    this.#list = list;
    this.#wordsOf = wordsOf;
  }

  /** The positions of the parts that have this code: "NI4" is "NI 4", and "1.1" is not "11". */
  byCode(code: string): readonly number[] {
    this.#catchUp();
    return this.#codes.get(plainCode(code)) ?? NOWHERE;
  }

  /** The positions of the parts that have this name, in whatever case and spacing. */
  byName(name: string): readonly number[] {
    this.#catchUp();
    return this.#names.get(plainWords(name)) ?? NOWHERE;
  }

  /** Notes a part whose words have changed: it is found by both, those before and those now. */
  noteAgain(at: number): void {
    if (at < this.#seen) this.#note(at);
  }

  #catchUp(): void {
    for (; this.#seen < this.#list.length; this.#seen += 1) this.#note(this.#seen);
  }

  #note(at: number): void {
    const { code, name } = this.#wordsOf(this.#list[at]!);
    if (code !== undefined) note(this.#codes, plainCode(code), at);
    if (name !== undefined) note(this.#names, plainWords(name), at);
  }
}

function note(known: Map<string, number[]>, words: string, at: number): void {
  if (words === '') return;
  const own = known.get(words);
  if (own) own.push(at);
  else known.set(words, [at]);
}

/**
 * The code and the name in one, the same for parts that bear both alike; empty where nothing is left of either.
 *
 * @example
 * namesakeKey({ code: 'NI 4', name: 'Influence' }); // => 'ni4|influence|'
 * namesakeKey({ name: 'Influence' }); // => '|influence|'
 */
export function namesakeKey({ code, name = '' }: PartWords): string {
  const [ownCode, ownName] = [code === undefined ? '' : plainCode(code), plainWords(name)];
  return ownName === '' || (ownCode === '' && code !== undefined) ? '' : `${ownCode}|${ownName}|`;
}

const plainCode = (code: string): string => code.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '');

/**
 * Words without what says nothing in them: case, spacing, and how quotes, dashes and "and" are written. Signs such as "<" stay.
 *
 * @example
 * plainWords('Harassment &  ‘hate’ crime'); // => "harassment and 'hate' crime"
 */
export const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[.:;,]+$/, '')
    .trim();
