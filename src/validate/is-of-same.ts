/** The place and the people that a figure is about. */
interface About {
  readonly place?: string | undefined;
  readonly group?: string | undefined;
}

/**
 * Whether two figures are about the same place and the same people, so that one can be set against the other.
 *
 * @example
 * isOfSame({ place: 'city' }, { place: 'city', group: 'women' }); // => false
 */
export function isOfSame(a: About, b: About): boolean {
  return a.place === b.place && a.group === b.group;
}
