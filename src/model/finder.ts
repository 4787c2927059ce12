/** Finds the parts of one kind by identifier. */
export interface Finder<Part> {
  /** The part, or undefined where there is none of that identifier. */
  readonly get: (id: string) => Part | undefined;
  /** The part that is referred to; undefined where nothing is, or where the whole kind was not loaded. */
  readonly one: (id: string | undefined) => Part | undefined;
  /** The parts that are referred to, each once, in the order in which they are first named. */
  readonly all: (ids: readonly string[]) => Part[];
}

/** What a finder says when a reference leads nowhere. */
export interface FinderOptions {
  /** The function that asks, for the message. */
  readonly asks: string;
  /** What the parts are, for the message. */
  readonly kind: string;
  /** Whether a kind without a single part counts as not loaded, so that references to it are passed over. */
  readonly partly: boolean;
}

/**
 * An index of the parts of one kind by identifier; parts without one are not in it.
 *
 * `one` and `all` throw a RangeError where a reference leads nowhere, which validation rules out.
 *
 * @example
 * const objectives = finder(leeds.objectives, { asks: 'test', kind: 'objective', partly: false });
 * objectives.all(['priority-2', 'priority-1', 'priority-2']).length; // => 2
 */
export function finder<Part extends { document: { id?: string | undefined } }>(
  parts: readonly Part[],
  { asks, kind, partly }: FinderOptions,
): Finder<Part> {
  const byId = new Map(parts.map((part) => [part.document.id, part]));
  byId.delete(undefined);
  const passOver = partly && parts.length === 0;
  const one = (id: string | undefined): Part | undefined => {
    if (id === undefined || passOver) return undefined;
    const part = byId.get(id);
    if (part === undefined) throw new RangeError(`${asks} requires a known ${kind}, got "${id}"`);
    return part;
  };
  return {
    get: (id) => byId.get(id),
    one,
    all: (ids) => [...new Set(ids)].map(one).filter((part) => part !== undefined),
  };
}
