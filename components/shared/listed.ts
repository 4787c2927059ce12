import type { FigureWords } from '../../src/index.js';

/** How the last of some things is joined to those before it: "and", "or". */
type LastWords = (d: { readonly first: string; readonly second: string }) => string;

/** Things in a list: "a, b and c". By messages, since browsers that know no Welsh would join Welsh things in English. */
export function listed(
  things: readonly string[],
  last: LastWords,
  { list }: Pick<FigureWords, 'list'>,
): string {
  if (things.length === 0) return '';
  return things.reduce((first, second, at) => (at === things.length - 1 ? last : list)({ first, second }));
}

/** Names in a list. Any of them may hold a comma. */
export const besides = (names: readonly string[], { also }: Pick<FigureWords, 'also'>): string =>
  listed(names, also, { list: also });
