/** A shorter list is looked through: most lists of a part are, and need no index. */
const FEW = 16;

/** The first place of each key of a list, as far as the list was seen. */
interface Seen {
  readonly places: Map<string, number>;
  count: number;
}

const indexes = new WeakMap<readonly unknown[], Seen>();

/**
 * Where a list has a key first, from 0; -1 where nothing in it has it. Rows may add to one list for ever: what was added to its end
 * is found as well, without looking at all of it again. Nothing may be taken out of such a list, or be given another key.
 *
 * @param keyOf - the key of a part: the same function of it for one list
 *
 * @example
 * const notes = [{ text: 'Agreed' }];
 * placeOf(notes, 'Agreed', ({ text }) => text); // => 0
 * placeOf(notes, 'Refused', ({ text }) => text); // => -1
 */
export function placeOf<Part>(list: readonly Part[], key: string, keyOf: (part: Part) => string): number {
  if (list.length <= FEW) {
    for (let at = 0; at < list.length; at += 1) if (keyOf(list[at]!) === key) return at;
    return -1;
  }
  let seen = indexes.get(list);
  if (!seen) indexes.set(list, (seen = { places: new Map(), count: 0 }));
  for (; seen.count < list.length; seen.count += 1) {
    const own = keyOf(list[seen.count]!);
    if (!seen.places.has(own)) seen.places.set(own, seen.count);
  }
  return seen.places.get(key) ?? -1;
}

/**
 * A list of a part with one more at its end; a list of its own where there was none. Most lists of a part have one part in them: what
 * is added to an empty list makes room for seventeen.
 *
 * @example
 * withPart(undefined, 'police'); // => ['police']
 */
export function withPart<Part>(list: Part[] | undefined, part: Part): Part[] {
  if (list === undefined) return [part];
  list.push(part);
  return list;
}

/**
 * A list of a part with those of others at its end whose keys it did not have before; a list of its own where there was none.
 *
 * @example
 * addNew(['police'], ['police', 'council'], (id) => id); // => ['police', 'council']
 */
export function addNew<Part>(
  list: Part[] | undefined,
  parts: readonly Part[],
  keyOf: (part: Part) => string,
): Part[] {
  if (list === undefined) return parts.slice();
  const before = list.length;
  for (const part of parts) {
    const at = placeOf(list, keyOf(part), keyOf);
    if (at < 0 || at >= before) list.push(part);
  }
  return list;
}

/** The key of a lead is its body. */
export const bodyOf = ({ body }: { readonly body: string }): string => body;

/** The key of an identifier is itself. */
export const itself = (id: string): string => id;
