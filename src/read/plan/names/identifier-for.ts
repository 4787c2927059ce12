/** Of longer words, in UTF-16 units, the beginning says enough. */
const LOOKED_AT = 1_000;

/** Longer identifiers are cut at a word. */
const LONGEST = 60;

/**
 * An identifier made of words, that is not among those taken: "NI 4" is `ni-4`, and the second one `ni-4-2`.
 *
 * @param fallback - what words without a letter or digit become
 *
 * @example
 * identifierFor('Priority One', new Set(), 'objective'); // => 'priority-one'
 */
export function identifierFor(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = words
    .slice(0, LOOKED_AT)
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const cut = plain.length > LONGEST ? plain.slice(0, LONGEST).replace(/-[^-]*$/, '') : plain;
  const base = cut || fallback;
  if (!taken.has(base)) return base;
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
