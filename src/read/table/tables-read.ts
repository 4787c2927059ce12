import type { ReadFault } from './read-fault.js';
import type { Table } from './table.js';

/** What a reader found in a file: its tables in their order, and what is wrong with them. Nothing is interpreted. */
export interface TablesRead {
  readonly tables: readonly Table[];
  readonly faults: readonly ReadFault[];
}
