import type { PartIndex, Parts } from './part-index.js';
import type { StrategyModel } from './strategy-model.js';

/** What `buildModel` knows of a model beside its lists: every part by kind, and by kind and identifier. */
export interface ModelIndex {
  readonly index: PartIndex;
  readonly parts: Parts;
}

// A map cannot be frozen, so the index of a model stands beside it and not in it.
const indexes = new WeakMap<StrategyModel, ModelIndex>();

/** Keeps the index that has been made for a model. */
export function rememberIndex(model: StrategyModel, index: ModelIndex): void {
  indexes.set(model, index);
}

/**
 * The index of a model.
 *
 * @param asks - the function that needs it, for the message
 * @throws {TypeError} if the model does not come from `buildModel`
 */
export function indexOf(model: StrategyModel, asks: string): ModelIndex {
  const index = indexes.get(model);
  if (index === undefined)
    throw new TypeError(`${asks} requires a model from buildModel, got ${named(model)}`);
  return index;
}

// A caller without types may hand over anything.
function named(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'another object' : String(value);
}
