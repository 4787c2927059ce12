/**
 * Freezes a model with everything that it links to, and returns it.
 *
 * What stands under `document` is left alone: that is what the council wrote, and its owner may go on with it. Time
 * and memory are linear; links that lead round in a circle and chains of any length are fine.
 *
 * @example
 * Object.isFrozen(freezeLinks({ leads: [{ document: { id: 'a' } }] }).leads[0]); // => true
 */
export function freezeLinks<Model extends object>(model: Model): Model {
  const waiting: object[] = [model];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (Object.isFrozen(part)) continue;
    Object.freeze(part);
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      if (key !== 'document' && typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
  return model;
}
