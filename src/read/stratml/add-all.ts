/**
 * Adds values to a list, however many: to hand a hundred thousand to `push` would overflow the stack.
 *
 * @example
 * const list = [1];
 * addAll(list, [2, 3]);
 * list; // => [1, 2, 3]
 */
export function addAll<Value>(list: Value[], values: readonly Value[]): void {
  for (const value of values) list.push(value);
}
