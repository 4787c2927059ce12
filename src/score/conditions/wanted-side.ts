import type { JudgedPolarity } from '../shortfall.js';

/** Which way is good, for methods that know only up and down; undefined where a value or a range is wanted. */
export function wantedSide({ direction }: JudgedPolarity): 'higher' | 'lower' | undefined {
  return direction === 'higher' || direction === 'lower' ? direction : undefined;
}
