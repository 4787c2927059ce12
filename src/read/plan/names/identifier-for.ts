/** Of longer words, in UTF-16 units, the beginning says enough. */
const LOOKED_AT = 1_000;

/** Longer identifiers are cut at a word. */
const LONGEST = 60;

/** Most identifiers are made of others, and are as they should be. */
const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words without marks over letters and without quotes. */
const ENGLISH = /^[\x20-\x26\x28-\x7e]*$/;

/**
 * An identifier made of words, that is not among those taken: "NI 4" is `ni-4`, and the second one `ni-4-2`.
 *
 * @param fallback - what words without a letter or digit become
 *
 * @example
 * identifierFor('Priority One', new Set(), 'objective'); // => 'priority-one'
 */
export function identifierFor(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const base = identifierOf(words) || fallback;
  return taken.has(base) ? freeIdentifier(base, taken) : base;
}

/**
 * An identifier made of words alone; empty where they have no letter or digit of English.
 *
 * @example
 * identifierOf("Children’s Services"); // => 'childrens-services'
 */
export function identifierOf(words: string): string {
  if (words.length <= LONGEST && IDENTIFIER.test(words)) return words;
  const plain = withoutMarks(words.slice(0, LOOKED_AT))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const bare = plain.slice(plain.startsWith('-') ? 1 : 0, plain.endsWith('-') ? -1 : undefined);
  return bare.length > LONGEST ? bare.slice(0, LONGEST).replace(/-[^-]*$/, '') : bare;
}

const withoutMarks = (words: string): string =>
  ENGLISH.test(words) ? words : words.normalize('NFD').replace(/\p{M}|['’]/gu, '');

/**
 * The identifier with the first number behind it that is free, where it is taken itself.
 *
 * @example
 * freeIdentifier('ni-4', new Set(['ni-4', 'ni-4-2'])); // => 'ni-4-3'
 */
export function freeIdentifier(base: string, taken: ReadonlySet<string>): string {
  // Numbers are taken in turn: the first free one is found by doubling and halving, since a file may say one name for ever.
  let [low, high] = [1, 2];
  while (taken.has(`${base}-${high}`)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (taken.has(`${base}-${middle}`)) low = middle;
    else high = middle;
  }
  return `${base}-${high}`;
}
