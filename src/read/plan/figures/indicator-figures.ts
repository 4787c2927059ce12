import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import type { ObservationInput } from '../../../document/observation.js';
import type { PeriodInput } from '../../../document/period.js';
import type { TargetInput } from '../../../document/target.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt } from '../../reading.js';
import { readAbsence } from '../../text/absence-text.js';
import { unread, withDoubts } from '../../text/made-reading.js';
import { splitStacked, type StackedText } from '../../text/stacked-text.js';
import { scaledText } from '../cells/scaled-text.js';
import type { PlanDraft } from '../plan-draft.js';
import type { FieldCell, TableRow } from '../table-row.js';
import { withPart } from '../names/grown-list.js';
import { targetDue } from './target-due.js';
import { pathBelow } from '../path-below.js';

/** The columns that hold figures of a measure. */
export const FIGURES = ['baseline', 'target', 'result'] as const;

const NO_DOUBTS: readonly Doubt[] = [];

/** A cell that holds figures, and the texts that are stacked in it. */
export interface FigureCell {
  readonly found: FieldCell;
  /** Default: none are, and the cell is one text. */
  readonly stack: readonly StackedText[] | undefined;
}

/** The cells of a row that hold figures of a measure, those that are empty too. They are parted once for all of its measures. */
export function figureCells(row: TableRow): FigureCell[] {
  const cells: FigureCell[] = [];
  for (const field of FIGURES)
    for (const found of row.all(field)) cells.push({ found, stack: splitStacked(found.cell.text) });
  return cells;
}

/** Which measure of which indicator is read. */
export interface MeasurePlace {
  readonly indicator: IndicatorInput;
  readonly part: StackedText | undefined;
  /** The cells of its row that hold figures. */
  readonly cells: readonly FigureCell[];
  /** How many parts it has, where they stand in one row. */
  readonly of?: number;
  /** Which of them it is, from 0. */
  readonly index?: number;
  /** Whether the row is about this part alone: its cells are whole. */
  readonly whole?: boolean;
}

/** The words of a cell that are for a part, and what is in doubt of that. */
export interface FigureText {
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

/**
 * The words of a cell that are for a part. "To be established" is said of every part; as many lines as there are parts are taken
 * for these in their order, in doubt. Undefined where the cell has a figure and does not say of which, or has parts, and none of
 * them is this.
 */
export function figureOf(
  { found, stack }: FigureCell,
  { part, whole, of, index }: MeasurePlace,
): FigureText | undefined {
  const { text } = found.cell;
  if (!part || whole) return { text, doubts: NO_DOUBTS };
  if (stack) {
    const own = stack.find(({ ref }) => ref === part.ref);
    return own && { text: own.text, doubts: NO_DOUBTS };
  }
  if (readAbsence(text).sure !== 'unread') return { text, doubts: NO_DOUBTS };
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (of === undefined || index === undefined || of < 2 || lines.length !== of) return undefined;
  const note = 'the lines of the cell are taken for the parts in their order';
  return { text: lines[index]!, doubts: [{ code: 'inferred', words: lines[index]!, note }] };
}

interface FigurePlace {
  readonly draft: PlanDraft;
  readonly measure: MeasureInput;
  /** The words of each of its cells that are for it. */
  readonly figures: readonly (FigureText | undefined)[];
}

/** Reads the cells of figures into a measure: the baseline first, then targets, then results. */
export function addFigures(
  row: TableRow,
  cells: readonly FigureCell[],
  place: FigurePlace,
  path: Path,
): void {
  for (let at = 0; at < cells.length; at += 1) {
    const { found } = cells[at]!;
    if (found.cell.text === '') continue;
    const figure = place.figures[at];
    if (figure === undefined) {
      const note = 'the indicator has parts, and the cell does not say which part it is about';
      row.tell(found, unread(found.cell.text, note));
    } else if (found.column.field === 'target') addTarget(row, found, figure, place, path);
    else addObservation(row, found, figure, place, path);
  }
}

function addObservation(
  row: TableRow,
  found: FieldCell,
  { text, doubts }: FigureText,
  { draft, measure }: FigurePlace,
  path: Path,
): void {
  const figure = draft.figures.observation(scaledText(text, found.column, row.words('unit')), {
    unit: measure.unit,
    marks: row.context.marks,
    readPeriod: (words) => draft.periods.time(words, row.context.options),
  });
  const reading = withDoubts(figure, doubts);
  if (reading.sure === 'unread') return row.tell(found, reading);
  const period = reading.value.period ?? found.column.period ?? timeOf(draft, row)?.value;
  const observation: ObservationInput = { ...(period && { period }), ...reading.value, printed: text };
  if (found.column.field === 'baseline') {
    measure.baseline = observation;
    return row.tell(found, reading, pathBelow(path, 'baseline'));
  }
  measure.results = withPart(measure.results, observation);
  row.tell(found, reading, pathBelow(path, 'results', measure.results.length - 1));
}

function addTarget(
  row: TableRow,
  found: FieldCell,
  { text, doubts }: FigureText,
  { draft, measure }: FigurePlace,
  path: Path,
): void {
  const figure = draft.figures.target(scaledText(text, found.column, row.words('unit')), {
    unit: measure.unit,
    marks: row.context.marks,
    ...(measure.baseline && { baseline: measure.baseline.value }),
    readPeriod: (words) => draft.periods.time(words, row.context.options),
  });
  if (figure.sure === 'unread') return row.tell(found, figure);
  const { value, nested, due: own } = figure.value;
  const { due, doubts: differing } = targetDue(own, dueOf(draft, row, found));
  const reading = withDoubts(figure, differing.length === 0 ? doubts : [...doubts, ...differing]);
  const target: TargetInput = nested ? { due, value, nested, printed: text } : { due, value, printed: text };
  measure.targets = withPart(measure.targets, target);
  row.tell(found, reading, pathBelow(path, 'targets', measure.targets.length - 1));
}

/** A target is for the end of the time that its heading names, or that the row names. */
function dueOf(draft: PlanDraft, row: TableRow, { column: { period, heading } }: FieldCell): PeriodInput {
  const named = period ?? timeOf(draft, row)?.value;
  if (!named) return { printed: heading, kind: 'undated' };
  return named.sense === undefined && named.kind !== 'undated' ? byEndOf(named) : named;
}

const ends = new WeakMap<PeriodInput, PeriodInput>();

/** The end of a time: all targets of a column are for the same one. */
function byEndOf(period: PeriodInput): PeriodInput {
  let end = ends.get(period);
  if (!end) ends.set(period, (end = { ...period, sense: 'by' }));
  return end;
}

function timeOf(draft: PlanDraft, row: TableRow): { readonly value: PeriodInput } | undefined {
  const named = row.filled('period') ?? row.filled('deadline');
  const reading = named && draft.periods.time(named.cell.text, row.context.options);
  return reading && reading.sure !== 'unread' && reading.value.kind !== 'undated' ? reading : undefined;
}
