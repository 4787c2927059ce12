import type { StrategyInput } from '../../document/strategy.js';
import type { ColumnOptions } from '../columns/read-columns.js';

/** How tables of a plan are read. */
export interface TablesOptions extends ColumnOptions {
  /** The head of the document, and parts that are known already: bodies above all. */
  readonly strategy?: Partial<Omit<StrategyInput, 'format'>>;
}
