// Small changes to any document, such as a slip of the hand or ill will makes: see test/validate/any-document.test.ts.
import * as fc from 'fast-check';

export type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every group and list inside a value, itself first. */
export function partsOf(value: unknown): Part[] {
  const parts = isPart(value) ? [value] : [];
  for (const part of parts) parts.push(...Object.values(part).filter(isPart));
  return parts;
}

/** What may stand in the place of anything. */
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', ' ', '__proto__', 'constructor', 'toString', 0, -1, 1e308, [], {}, [[]]),
);

/** A change to one property of one part. */
export const mutation = fc.record({
  part: fc.nat(),
  key: fc.nat(),
  put: anything,
  change: fc.constantFrom('delete', 'replace', 'copy', 'rename', 'double', 'swap'),
  name: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'kind', 'value', 'x'),
});

export type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes a change to a document, and gives the name of the property that it is made to. */
export function mutate(document: unknown, { part, key, put, change, name }: Mutation): string {
  const parts = partsOf(document);
  const target = parts[part % parts.length]!;
  const keys = Object.keys(target);
  const [chosen = 'x', next = 'y'] = [keys[key % keys.length], keys[(key + 1) % keys.length]];
  const define = (property: string, value: unknown): void =>
    void Object.defineProperty(target, property, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  const [one, other] = [target[chosen], target[next]];
  if (change === 'delete') delete target[chosen];
  if (change === 'replace') define(chosen, put);
  if (change === 'copy' || change === 'swap') define(next, one);
  if (change === 'swap') define(chosen, other);
  if (change === 'rename' && !Array.isArray(target)) define(name, one);
  if (change === 'double' && Array.isArray(target)) target.push(...structuredClone(target));
  return chosen;
}
