/** Where something is found in a sheet first, and how often. */
export interface Found {
  readonly row: number;
  readonly column: number;
  readonly words: string;
  count: number;
}

/**
 * Counts a place in what was found before, if anything.
 *
 * @example
 * const first = found(undefined, { row: 2, column: 3 }, 'A1+1');
 * found(first, { row: 7, column: 3 }, 'A6+1'); // => { row: 2, column: 3, words: 'A1+1', count: 2 }
 */
export function found(
  before: Found | undefined,
  { row, column }: { readonly row: number; readonly column: number },
  words: string,
): Found {
  if (before === undefined) return { row, column, words, count: 1 };
  before.count += 1;
  return before;
}
