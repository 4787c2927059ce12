import type { ObservationInput } from '../../../document/observation.js';
import { sameUnit } from '../../../document/same-unit.js';
import type { TargetInput } from '../../../document/target.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Path } from '../../../validate/issue.js';
import type { Column } from '../../columns/column.js';
import type { ColumnField } from '../../columns/column-field.js';
import { scaledText } from '../cells/scaled-text.js';
import { isGssCode } from '../../place/gss-code.js';
import type { FigureKind } from '../headings/figure-kind.js';
import type { PlanDraft } from '../plan-draft.js';
import { statedScale } from './unit-of-measure.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';

/** The cells that say when, where and of whom a figure is, to be told once it is known where the figure stands. */
export interface Setting {
  readonly tell: (path: Path) => void;
}

const SAYS_NOTHING = /^(?:undefined|normal(?: value)?|a)$/i;

/**
 * Whether a cell should have been said of the figure beside it, where it is told of no figure.
 *
 * @example
 * isOfFigure({ cell: { text: 'Estimated' }, column: { field: 'figure-status' } }); // => true
 * isOfFigure({ cell: { text: 'Normal value' }, column: { field: 'figure-status' } }); // => false
 */
export const isOfFigure = ({
  cell,
  column: { field },
}: {
  readonly cell: Pick<FieldCell['cell'], 'text'>;
  readonly column: Pick<Column, 'field'>;
}): boolean => (field === 'figure-status' ? !SAYS_NOTHING.test(cell.text) : COUNTED.has(field));

const COUNTED: ReadonlySet<ColumnField | undefined> = new Set<ColumnField>([
  'numerator',
  'denominator',
  'lower',
  'upper',
]);

/**
 * Adds to a figure what its row says of place and people, and, where it stands in the column of values, of counts and limits.
 *
 * A baseline in a column of its own is of the place and people of the row, but not of its time.
 */
export function tellSetting(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput | TargetInput,
  { what, isValue, unit }: { readonly what: FigureKind; readonly isValue: boolean; readonly unit: UnitInput },
): Setting {
  const found: FieldCell[] = [];
  addPlace(draft, row, figure, found);
  addGroup(draft, row, figure, found);
  if (isValue && what !== 'target') {
    const status = addStatus(row, figure as ObservationInput);
    if (status) found.push(status);
    addCounts(draft, row, figure as ObservationInput, unit, found);
  }
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
  if (!name && !code) return addWider(draft, row, figure, found);
  const gss = code && isGssCode(code.cell.text) ? code : undefined;
  figure.place = draft.place((name ?? code)!.cell.text, gss?.cell.text);
  // other codes than those of the statistics office are kept as notes, unless they stand for the name
  for (const each of [name, name ? gss : code]) if (each) found.push(each);
}

/** A figure without a place of its own is of the narrowest of those around it. */
function addWider(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput | TargetInput,
  found: FieldCell[],
): void {
  const wider = row.filledAt(row.context.wider ?? []);
  if (!wider) return;
  figure.place = draft.place(wider.cell.text);
  found.push(wider);
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
  found.push(...parts);
  const some = parts.filter(({ cell }) => !isEverybody(cell.text));
  if (some.length === 0) return;
  figure.group = draft.group(some.map(({ cell, column }) => `${column.heading}: ${cell.text}`).join(', '));
}

/** "Sex: Persons; Age: All ages": nobody is left out, as where the cell is empty. */
const EVERYBODY =
  /^(?:all|total|both|persons|everyone|everybody|all (?:persons|people|ages|sexes|genders|groups|residents|respondents|categories|ethnic(?:ities| groups))|both (?:sexes|genders)|(?:total|all) population)$/i;

const isEverybody = (text: string): boolean => EVERYBODY.test(text);

function addCounts(
  draft: PlanDraft,
  row: TableRow,
  figure: ObservationInput,
  unit: UnitInput,
  found: FieldCell[],
): void {
  const [numerator, denominator] = [
    plainNumber(row.words('numerator')),
    plainNumber(row.words('denominator')),
  ];
  if (numerator !== undefined) {
    figure.numerator = numerator;
    found.push(row.filled('numerator')!);
  }
  if (denominator !== undefined && denominator > 0) {
    figure.denominator = denominator;
    found.push(row.filled('denominator')!);
  }
  const [lower, upper] = [row.filled('lower'), row.filled('upper')];
  if (!lower || !upper) return;
  const own = ('unit' in figure.value ? figure.value.unit : undefined) ?? unit;
  const words = row.words('unit');
  const scale = row.filled('value')?.column.scale ?? (words === '' ? undefined : statedScale(words));
  const [low, high] = [limitIn(draft, lower, scale, own), limitIn(draft, upper, scale, own)];
  if (low === undefined || high === undefined) return;
  const level = levelIn(lower.column.heading);
  // limits of two levels are no interval
  if (level !== levelIn(upper.column.heading)) return;
  figure.interval = level === USUAL_LEVEL ? { low, high } : { low, high, level };
  found.push(lower, upper);
}

const PROVISIONAL = /^p(?:rovisional.*)?$/i;

/** "Provisional" in a column of statuses is said of the figure. */
function addStatus(row: TableRow, figure: ObservationInput): FieldCell | undefined {
  const status = row.filled('figure-status');
  if (!status || !PROVISIONAL.test(status.cell.text)) return undefined;
  figure.provisional = true;
  return status;
}

/** A limit counts in what its figure counts in, and in the same scale: it may print that again ("64%"), and nothing else. */
function limitIn(
  draft: PlanDraft,
  { cell, column }: FieldCell,
  around: Column['scale'],
  unit: UnitInput,
): number | undefined {
  const scale = column.scale ?? around;
  const plain = scale === undefined ? plainNumber(cell.text) : undefined;
  if (plain !== undefined) return plain;
  const reading = draft.figures.quantity(scale === undefined ? cell.text : scaledText(cell.text, { scale }));
  if (reading.sure !== 'exact' || reading.value.kind !== 'number') return undefined;
  const { value, unit: own, approximate } = reading.value;
  if (approximate === true) return undefined;
  return own === undefined || sameUnit(own, unit) ? value : undefined;
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
