import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { ObservationInput } from '../../document/observation.js';
import type { PeriodInput } from '../../document/period.js';
import type { TargetInput } from '../../document/target.js';
import type { UnitInput } from '../../document/unit.js';
import type { Path } from '../../validate/issue.js';
import type { Doubt } from '../reading.js';
import { readAbsence } from '../text/absence-text.js';
import { unread } from '../text/made-reading.js';
import { readObservation } from '../text/observation-text.js';
import { readPeriod } from '../text/period-text.js';
import { splitStacked, type StackedText } from '../text/stacked-text.js';
import { readTarget } from '../text/target-text.js';
import { codedName } from './coded-name.js';
import type { PlanDraft } from './plan-draft.js';
import { polarityByName, readPolarity } from './polarity-text.js';
import { readLeadCell } from './lead-cell.js';
import { homeOf, keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from './table-row.js';
import { statedUnit, unitOfMeasure } from './unit-of-measure.js';

const FIGURES = ['baseline', 'target', 'result'] as const;
type FigureField = (typeof FIGURES)[number];

/** Reads a row that names an indicator into the document, and tells what became of each of its cells. */
export function addIndicator(draft: PlanDraft, row: TableRow): void {
  const at = draft.lists.indicators.length;
  const key = row.filled('indicator');
  if (!key) return continueIndicator(draft, row);
  const { lead, parts } = partsOf(key.cell.text);
  const { code, name } = nameOf(row, lead);
  const indicator: IndicatorInput = { id: draft.identifier('indicators', code ?? name), name, measures: [] };
  if (code !== undefined) indicator.code = code;
  const home = homeOf(draft, row, ['indicators', at]);
  if (home !== undefined) indicator.objectives = [home];
  row.tell(key, EXACT, ['indicators', at, 'name']);
  const stacks = parts.length > 0 ? parts : stackedFigures(row);
  indicator.measures = (stacks.length > 0 ? stacks : [undefined]).map((part, index) =>
    measureOf(draft, row, { indicator, part, alone: stacks.length === 0 }, [
      'indicators',
      at,
      'measures',
      index,
    ]),
  );
  draft.lists.indicators.push(indicator);
  const ref = row.filled('ref');
  if (ref) row.tell(ref, EXACT, ['indicators', at, 'code']);
  for (const found of row.all('lead')) addLeads(draft, row, found, indicator, ['indicators', at, 'leads']);
  keepWords(row, indicator, ['indicators', at]);
}

/** A row without a name goes on with the one above; which of its figures it goes on with, nobody can tell. */
function continueIndicator(draft: PlanDraft, row: TableRow): void {
  const { indicators } = draft.lists;
  const above = indicators.at(-1);
  if (!above)
    return row
      .untold()
      .forEach((found) => row.tell(found, unread(found.cell.text, 'no row above names an indicator')));
  const doubts: Doubt[] = [
    { code: 'inferred', words: above.name, note: 'the row names nothing, and is kept with the row above' },
  ];
  keepWords(row, above, ['indicators', indicators.length - 1], { sure: 'doubtful', doubts });
}

function addLeads(
  draft: PlanDraft,
  row: TableRow,
  found: FieldCell,
  indicator: IndicatorInput,
  path: Path,
): void {
  if (found.cell.text === '') return;
  const { leads, told } = readLeadCell(draft, found.cell.text);
  row.tell(found, told, told.sure === 'unread' ? undefined : path);
  indicator.leads = [...new Set([...(indicator.leads ?? []), ...leads.map(({ body }) => body)])];
}

/** "% of top earners who are: a) women b) disabled": what stands before the parts, and the parts. */
function partsOf(text: string): { lead: string; parts: readonly StackedText[] } {
  const start = text.search(/\s\(?a[).]\s/);
  const lead = text.slice(0, Math.max(start, 0)).trim();
  const parts = lead === '' ? undefined : splitStacked(text.slice(start));
  return parts ? { lead, parts } : { lead: text, parts: [] };
}

/** The name may be plain, and its figures stacked: "a) 36% b) 41%". */
function stackedFigures(row: TableRow): readonly StackedText[] {
  const stacks = FIGURES.flatMap((field) => row.all(field)).map(({ cell }) => splitStacked(cell.text) ?? []);
  const longest = stacks.toSorted((one, other) => other.length - one.length)[0] ?? [];
  return longest.map(({ ref }) => ({ ref, text: '' }));
}

function nameOf(row: TableRow, words: string): { code?: string; name: string } {
  const ref = row.filled('ref')?.cell.text;
  const oneLine = words.replace(/\s*\n\s*/g, ' ').trim();
  return ref === undefined ? codedName(oneLine) : { code: ref, name: oneLine };
}

interface MeasurePlace {
  readonly indicator: IndicatorInput;
  readonly part: StackedText | undefined;
  /** Whether the indicator has no parts. */
  readonly alone: boolean;
}

function measureOf(draft: PlanDraft, row: TableRow, place: MeasurePlace, path: Path): MeasureInput {
  const { indicator, part } = place;
  const name = part?.text ?? '';
  const figures = FIGURES.flatMap((field) => row.all(field)).map(({ cell }) => partOf(cell.text, part) ?? '');
  const unit = unitOf(row, place, figures, path);
  const measure: MeasureInput = {
    id: draft.identifier('measures', part ? `${indicator.id}-${part.ref}` : indicator.id),
    ...(part && { part: part.ref }),
    ...(name && { name }),
    unit,
    polarity: polarityOf(row, name || indicator.name, path),
  };
  if (!part && !measure.id.startsWith(indicator.id)) measure.name = indicator.name;
  for (const field of FIGURES) addFigures(row, { measure, part, field }, path);
  return measure;
}

function unitOf(
  row: TableRow,
  { indicator, part }: MeasurePlace,
  figures: readonly string[],
  path: Path,
): UnitInput {
  const column = row.filled('unit');
  const stated = column && statedUnit(column.cell.text);
  if (column) {
    if (stated) row.tell(column, EXACT, [...path, 'unit']);
    else row.tell(column, unread(column.cell.text, 'not a unit that is known'));
  }
  const ofHeading = FIGURES.flatMap((field) => row.all(field)).find(({ column: { unit } }) => unit)?.column
    .unit;
  return (
    stated ??
    ofHeading ??
    unitOfMeasure(part?.text ? `${indicator.name} ${part.text}` : indicator.name, figures)
  );
}

function polarityOf(row: TableRow, name: string, path: Path): MeasureInput['polarity'] {
  const column = row.filled('polarity');
  const reading = column && readPolarity(column.cell.text);
  if (column && reading)
    row.tell(column, reading, reading.sure === 'unread' ? undefined : [...path, 'polarity']);
  return reading && reading.sure !== 'unread' ? reading.value : polarityByName(name);
}

/**
 * The words of a cell that are for a part. "To be established" is said of every part; undefined where the cell has a figure
 * and does not say of which, or has parts, and none of them is this.
 */
function partOf(text: string, part: StackedText | undefined): string | undefined {
  if (!part) return text;
  const stack = splitStacked(text);
  if (stack) return stack.find(({ ref }) => ref === part.ref)?.text;
  return readAbsence(text).sure === 'unread' ? undefined : text;
}

interface FigurePlace {
  readonly measure: MeasureInput;
  readonly part: StackedText | undefined;
  readonly field: FigureField;
}

function addFigures(row: TableRow, place: FigurePlace, path: Path): void {
  for (const found of row.all(place.field)) {
    const { text: printed } = found.cell;
    if (printed === '') continue;
    const text = partOf(printed, place.part);
    if (text === undefined) {
      const note = 'the indicator has parts, and the cell does not say which part it is about';
      row.tell(found, unread(printed, note));
    } else if (place.field === 'target') addTarget(row, found, text, place, path);
    else addObservation(row, found, text, place, path);
  }
}

function addObservation(
  row: TableRow,
  found: FieldCell,
  text: string,
  { measure, field }: FigurePlace,
  path: Path,
): void {
  const reading = readObservation(text, {
    unit: measure.unit,
    readPeriod: (words) => readPeriod(words, row.context.options),
  });
  if (reading.sure === 'unread') return row.tell(found, reading);
  const period = reading.value.period ?? found.column.period ?? timeOf(row)?.value;
  const observation: ObservationInput = { ...(period && { period }), ...reading.value, printed: text };
  if (field === 'baseline') {
    measure.baseline = observation;
    return row.tell(found, reading, [...path, 'baseline']);
  }
  measure.results = [...(measure.results ?? []), observation];
  row.tell(found, reading, [...path, 'results', measure.results.length - 1]);
}

function addTarget(
  row: TableRow,
  found: FieldCell,
  text: string,
  { measure }: FigurePlace,
  path: Path,
): void {
  const reading = readTarget(text, {
    unit: measure.unit,
    ...(measure.baseline && { baseline: measure.baseline.value }),
    readPeriod: (words) => readPeriod(words, row.context.options),
  });
  if (reading.sure === 'unread') return row.tell(found, reading);
  const target: TargetInput = { due: dueOf(row, found), ...reading.value, printed: text };
  measure.targets = [...(measure.targets ?? []), target];
  row.tell(found, reading, [...path, 'targets', measure.targets.length - 1]);
}

/** A target is for the end of the time that its heading names, or that the row names. */
function dueOf(row: TableRow, { column: { period, heading } }: FieldCell): PeriodInput {
  const named = period ?? timeOf(row)?.value;
  if (!named) return { printed: heading, kind: 'undated' };
  return named.sense === undefined && named.kind !== 'undated' ? { ...named, sense: 'by' } : named;
}

function timeOf(row: TableRow): { readonly value: PeriodInput } | undefined {
  const named = row.filled('period') ?? row.filled('deadline');
  const reading = named && readPeriod(named.cell.text, row.context.options);
  return reading && reading.sure !== 'unread' && reading.value.kind !== 'undated' ? reading : undefined;
}
