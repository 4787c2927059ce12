import { ArchiveError } from '../archive/archive-error.js';
import { FILE_LIMITS, ReadLimitError, type ReadLimit } from './budget.js';
import type { TableCollector } from './table-collector.js';

/** How the reading of a part came to its end: it was read, it is damaged, or this limit stopped it. */
export type PartEnd = 'read' | 'damaged' | ReadLimit;

/**
 * Does some work on a part of a workbook or a document; what is damaged or reaches a limit stops it, and becomes a fault.
 *
 * @example
 * const collector = { attempt: (work) => (work(), true), place: (place) => place, fault: () => undefined };
 * attemptPart(collector, () => 1); // => 'read'
 */
export function attemptPart(
  collector: Pick<TableCollector, 'attempt' | 'place' | 'fault'>,
  work: () => void,
): PartEnd {
  let end: PartEnd = 'read';
  collector.attempt(() => {
    try {
      work();
    } catch (error) {
      if (error instanceof ReadLimitError) end = error.limit;
      if (!(error instanceof ArchiveError)) throw error;
      end = 'damaged';
      collector.fault({ ...error.fault, place: collector.place(error.fault.place) });
    }
  });
  return end;
}

/**
 * Whether nothing more of the file can be read, and not only of this part.
 *
 * @example
 * endsFile('columns'); // => false
 */
export function endsFile(end: PartEnd): boolean {
  return FILE_LIMITS.has(end);
}

/**
 * A programmer's mistake, told at once: a reader of files needs bytes.
 *
 * @throws {TypeError} if it is anything else
 *
 * @example
 * requireBytes('xlsxTables', new Uint8Array(0)); // => undefined
 */
export function requireBytes(name: string, bytes: unknown): void {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`${name} requires a Uint8Array, got ${typeof bytes}`);
  }
}
