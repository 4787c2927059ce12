import type { PartKind } from '../document/part-kind.js';
import { indexOf } from './model-index.js';
import type { PartModels } from './part-models.js';
import type { StrategyModel } from './strategy-model.js';

/**
 * The part of a kind that has an identifier; undefined where there is none.
 *
 * Rows and milestones that have no identifier cannot be found. It takes the same time for every part.
 *
 * @throws {TypeError} if the model does not come from `buildModel`
 * @throws {RangeError} if there is no such kind of part
 *
 * @example
 * findPart(leeds, { kind: 'indicator', id: 'ni-4' }).document.code; // => 'NI 4'
 */
export function findPart<Kind extends PartKind>(
  model: StrategyModel,
  { kind, id }: { readonly kind: Kind; readonly id: string },
): PartModels[Kind] | undefined {
  const { index, parts } = indexOf(model, 'findPart');
  if (!Object.hasOwn(parts, kind)) throw new RangeError(`findPart requires a kind of part, got "${kind}"`);
  return index.of(kind).get(id) as PartModels[Kind] | undefined;
}
