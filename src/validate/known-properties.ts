import type { Path } from './issue.js';
import { definitionOf } from './schema.js';
import { schemasAlong } from './schemas-along.js';

/**
 * The properties that the format has at a place of a document, so that a misspelt one can be named.
 *
 * @param document - decides between the variants of a part (`kind`), and may be of any shape
 *
 * @example
 * knownProperties({}, ['terms', 'objective']); // => ['one', 'other']
 */
export function knownProperties(document: unknown, path: Path): string[] {
  const schema = schemasAlong(document, path).at(-1)?.schema;
  return Object.keys((schema && definitionOf(schema).shape) ?? {});
}
