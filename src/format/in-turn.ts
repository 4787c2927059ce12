/**
 * Words in their order, each joined to those before it by a message: "a or b or c". Nothing for none.
 *
 * @example
 * inTurn(['39%', '41%', '43%'], en.or); // => '39% or 41% or 43%'
 */
export const inTurn = (
  all: readonly string[],
  message: (d: { readonly first: string; readonly second: string }) => string,
): string => (all.length === 0 ? '' : all.reduce((first, second) => message({ first, second })));
