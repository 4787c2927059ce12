// What tests of reading and writing get for fast-check in browsers: the same properties, each with a third of its cases,
// which are others than those of Node, where all of them run. What is peculiar to an engine shows in some cases as in many; the rest is the same code.
import * as fc from 'fast-check';

export * from 'fast-check';

/** How much further on the seed of each engine is. */
declare const SEED_STEP: number;

const USUAL = 100;
const SHARE = 3;

export const assert: typeof fc.assert = ((property: never, parameters: fc.Parameters<unknown> = {}) => {
  const { numRuns = USUAL, seed = fc.readConfigureGlobal().seed ?? 0, examples = [] } = parameters;
  const runs = Math.ceil(numRuns / SHARE) + examples.length;
  return fc.assert(property, { ...parameters, numRuns: Math.min(numRuns, runs), seed: seed + SEED_STEP });
}) as typeof fc.assert;

export default { ...fc, assert };
