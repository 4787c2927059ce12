// Made from the rules of @messageformat/runtime by `npm run words`: imported from there, pages in other languages would load it too.
export const cy = (n: number): string =>
  n === 0 ? 'zero' : n === 1 ? 'one' : n === 2 ? 'two' : n === 3 ? 'few' : n === 6 ? 'many' : 'other';
