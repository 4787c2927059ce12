import type { PeriodInput } from '../../document/period.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import type { ColumnField } from './column-field.js';

/** What the heading of a column was read as. */
export interface Column {
  /** Which column, from 1. */
  readonly column: number;
  /** The heading as printed, with that above it where it has two rows. */
  readonly heading: string;
  /** What the column holds. Default: its heading was not understood, and its cells are kept as they are. */
  readonly field?: ColumnField;
  /** The time that the heading names: "Result 2008/09". Default: it names none. */
  readonly period?: PeriodInput;
  /** The unit that the heading names: "Baseline (%)". Default: it names none. */
  readonly unit?: UnitInput;
  /** How much one of its figures stands for, where the heading says: 1,000,000 under "£m". Default: 1. */
  readonly scale?: 1_000 | 1_000_000;
  /** What a person should look at. Empty where the heading is plain. */
  readonly doubts: readonly Doubt[];
}
