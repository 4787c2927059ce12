import { normalQuantile } from './normal-quantile.js';
import { requireConfidence } from './require-confidence.js';

/**
 * How many standard errors an interval of a confidence reaches to each side: 1.96 for 0.95.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * standardErrors('wilsonInterval', 0.95); // => 1.95996398454005…
 */
export function standardErrors(name: string, confidence: number): number {
  requireConfidence(name, confidence);
  return -normalQuantile((1 - confidence) / 2);
}
