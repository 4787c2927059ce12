import type { ObservationInput } from '../../../document/observation.js';
import type { TargetInput } from '../../../document/target.js';
import type { Path } from '../../../validate/issue.js';
import type { ColumnField } from '../../columns/column-field.js';
import type { FigureKind } from '../headings/figure-kind.js';
import type { PlanDraft } from '../plan-draft.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';

/** The cells that say when, where and of whom a figure is, to be told once it is known where the figure stands. */
export interface Setting {
  readonly tell: (path: Path) => void;
}

/** Plain numbers beside the value. */
const COUNTED: readonly ColumnField[] = ['numerator', 'denominator', 'lower', 'upper'];

/**
 * Adds to a figure what its row says of place and people, and, where it stands in the column of values, of counts and limits.
 *
 * A baseline in a column of its own is of the place and people of the row, but not of its time.
 */
export function tellSetting(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput | TargetInput,
  { what, isValue }: { readonly what: FigureKind; readonly isValue: boolean },
): Setting {
  const found: FieldCell[] = [];
  addPlace(draft, row, figure, found);
  addGroup(draft, row, figure, found);
  if (isValue && what !== 'target') addCounts(row, figure as ObservationInput, found);
  const isOfTime = isValue || what === 'target';
  return {
    tell: (path) => {
      if (isOfTime) tellTime(draft, row, path);
      for (const each of found) row.tell(each, EXACT, path);
    },
  };
}

function tellTime(draft: PlanDraft, row: TableRow, path: Path): void {
  const named = row.filled('period');
  if (!named) return;
  const reading = draft.periods.ofColumn(named.cell.text, row.context.options);
  row.tell(named, reading, reading.sure === 'unread' ? undefined : path);
}

function addPlace(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput | TargetInput,
  found: FieldCell[],
): void {
  const [name, code] = [row.filled('area'), row.filled('area-code')];
  const words = name?.cell.text ?? code?.cell.text;
  if (words === undefined) return;
  figure.place = draft.place(words, code?.cell.text);
  for (const each of [name, code]) if (each) found.push(each);
}

/** A figure of women in one age group is about a group named by both. */
function addGroup(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput | TargetInput,
  found: FieldCell[],
): void {
  const { breakdowns } = row.context;
  if (!breakdowns || breakdowns.size === 0) return;
  const parts = row.filledIn(breakdowns);
  if (parts.length === 0) return;
  figure.group = draft.group(parts.map(({ cell, column }) => `${column.heading}: ${cell.text}`).join(', '));
  found.push(...parts);
}

function addCounts(row: TableRow, figure: ObservationInput, found: FieldCell[]): void {
  const [numerator, denominator, low, high] = COUNTED.map((field) => plainNumber(row.words(field)));
  if (numerator !== undefined) {
    figure.numerator = numerator;
    found.push(row.filled('numerator')!);
  }
  if (denominator !== undefined && denominator > 0) {
    figure.denominator = denominator;
    found.push(row.filled('denominator')!);
  }
  if (low === undefined || high === undefined) return;
  const [lower, upper] = [row.filled('lower')!, row.filled('upper')!];
  const level = levelIn(lower.column.heading);
  // limits of two levels are no interval
  if (level !== levelIn(upper.column.heading)) return;
  figure.interval = level === USUAL_LEVEL ? { low, high } : { low, high, level };
  found.push(lower, upper);
}

/** So much of a heading is looked at for the level. */
const LONGEST_HEADING = 200;
const LEVEL = /(?<![\d.])([5-9]\d(?:\.\d{1,2})?) ?(?:%|limit)/i;

/** The level of limits whose headings state none, which the format has too. */
const USUAL_LEVEL = 0.95;

/** The confidence level that the heading of a limit states: "99.8% CI lower", "Lower CI 95.0 limit". */
function levelIn(heading: string): number {
  const digits = LEVEL.exec(heading.slice(0, LONGEST_HEADING))?.[1];
  // by its digits: a division may miss the nearest number
  return digits === undefined ? USUAL_LEVEL : Number(`${digits}e-2`);
}

function plainNumber(text: string): number | undefined {
  const figure = text === '' ? NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(figure) ? figure : undefined;
}
