import { identifierUse } from '../document/identifier.js';
import type { Path } from './issue.js';
import { definitionOf, unwrap } from './schema.js';
import { type Stage, schemasAlong } from './schemas-along.js';

/**
 * The identifier of the nearest part around a place of a document, whatever its shape.
 *
 * Only a part counts, which the format lets have an identifier of its own; the document itself does not.
 *
 * @returns undefined where no part around it has one
 *
 * @example
 * partAround({ objectives: [{ id: 'priority-1' }] }, ['objectives', 0, 'title']); // => 'priority-1'
 */
export function partAround(document: unknown, path: Path): string | undefined {
  const around = schemasAlong(document, path.slice(0, -1)).findLast(isNamedPart);
  return (around?.value as { id: string } | undefined)?.id;
}

function isNamedPart({ schema, value }: Stage): boolean {
  const id = schema && definitionOf(schema).shape?.['id'];
  if (id === undefined || identifierUse(unwrap(id))?.use !== 'defines') return false;
  return typeof (value as { id?: unknown } | null | undefined)?.id === 'string';
}
