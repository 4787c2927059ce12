/** The part of an indicator as a cell names it. */
export interface PartName {
  /** Its letter or number. Default: it has none. */
  readonly ref?: string;
  /** Default: it has none. */
  readonly name?: string;
}

const MARKED = /^\(?([a-z]|[ivx]{1,4}|\d{1,2})(?:[).:]\)?(?:\s+(\S.*))?)?$/s;

/**
 * The letter and the name of a part of an indicator: "a", "a) Litter", "a: Litter" or "Litter".
 *
 * @example
 * partWords('a: Litter'); // => { ref: 'a', name: 'Litter' }
 * partWords('Litter'); // => { name: 'Litter' }
 */
export function partWords(text: string): PartName {
  const words = text.replace(/\s+/g, ' ').trim();
  const found = MARKED.exec(words);
  if (!found) return words === '' ? {} : { name: words };
  const [, ref, name] = found as unknown as [string, string, string | undefined];
  return { ref, ...(name !== undefined && { name }) };
}
