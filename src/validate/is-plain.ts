/**
 * Whether an object is as JSON gives it: no list, and with no class of its own, from which it may have properties.
 *
 * @example
 * isPlain({ title: 'Plan' }); // => true
 * isPlain(new Date(0)); // => false
 */
export function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
