/** Which group the others are compared with. */
export interface BestGroupOptions {
  /** The index of the group to compare with. Default: the one with the best figure. */
  readonly reference?: number | undefined;
  /** Whether a low figure is good. Default: false. */
  readonly lowIsBest?: boolean | undefined;
}

/**
 * The index of the group to compare with: the reference where one is named, else the first with the best figure.
 * Groups without a figure are passed over; without any it is 0.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if the reference is not the index of a group
 *
 * @example
 * bestGroup('it', [40, 65, 60], {}); // => 1
 */
export function bestGroup(
  name: string,
  values: readonly (number | undefined)[],
  { reference, lowIsBest = false }: BestGroupOptions,
): number {
  if (reference !== undefined) {
    requireGroup(name, values, reference);
    return reference;
  }
  return values.reduce<number>((best, value, group) => {
    const held = values[best];
    if (value === undefined) return best;
    return held === undefined || (lowIsBest ? value < held : value > held) ? group : best;
  }, 0);
}

/**
 * Refuses an index at which there is no group.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if it is none
 *
 * @example
 * requireGroup('it', [40, 65, 60], 2); // => undefined
 */
export function requireGroup(name: string, values: readonly unknown[], reference: number): void {
  if (!Number.isInteger(reference) || reference < 0 || reference >= values.length) {
    throw new RangeError(
      `${name} requires a reference that is the index of one of ${values.length} groups, got ${reference}`,
    );
  }
}
