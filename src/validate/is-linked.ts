import { definedIdentifiers, eachDefinition, eachReference } from './identifiers.js';

/**
 * Whether the parts of a value have identifiers of their own, and its references lead to parts of it.
 *
 * It asks what `repeatedIdentifiers` and `danglingReferences` tell, without the places: half the size, for pages.
 *
 * @param schema - the schema that the value has been checked with: of a strategy, or of some of its lists
 */
export function isLinked(schema: object, value: unknown): boolean {
  const defined = definedIdentifiers(schema, value);
  let surplus = 0;
  eachDefinition(schema, value, () => surplus++);
  for (const ids of defined.values()) surplus -= ids.size;
  let linked = surplus === 0;
  eachReference(schema, value, (id, kind) => {
    if (defined.get(kind)?.has(id) === false) linked = false;
  });
  return linked;
}
