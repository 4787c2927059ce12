/**
 * Whether two values of a document say the same: the order of their properties does not matter, and neither do
 * decimal places as printed (`decimals`), because 4.20 is 4.2.
 *
 * @example
 * sameContent({ kind: 'number', value: 4.2, decimals: 2 }, { value: 4.2, kind: 'number' }); // => true
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete('decimals');
  return [...keys].every((key) => sameContent(a[key], b[key]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
