/** By what places or groups are shaded. */
export type Shade = 'fifths' | 'rating' | 'whole';

const SHADES: readonly Shade[] = ['fifths', 'rating', 'whole'];

/** What is asked for; fifths where it is anything else. */
export const shadeOf = (asked: unknown): Shade => SHADES.find((one) => one === asked) ?? 'fifths';
