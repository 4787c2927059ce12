import type { MeasureInput } from '../../../document/measure.js';
import type { ObservationInput } from '../../../document/observation.js';
import type { PeriodInput } from '../../../document/period.js';
import type { TargetInput } from '../../../document/target.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt, Reading } from '../../reading.js';
import { partUnread, unread, withDoubts } from '../../text/made-reading.js';
import { type ObservationText, readObservation } from '../../text/observation-text.js';
import { readTarget } from '../../text/target-text.js';
import { type FigureKind, figureKind } from '../headings/figure-kind.js';
import { isOfFigure, tellSetting } from '../figures/observation-setting.js';
import { targetDue } from '../figures/target-due.js';
import type { Told } from '../cell-ledger.js';
import { withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { figureKey, valueKey } from '../figures/prior-figures.js';
import { keepWords } from './row-parts.js';
import { scaledText } from '../cells/scaled-text.js';
import { NAMING, type Series, type SeriesBook } from '../figures/series-book.js';
import { EXACT, type FieldCell, type RowContext, type TableRow } from '../table-row.js';
import { scaledUnit } from '../figures/unit-of-measure.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a row of a long table, one figure of one place and time, into its measure: a result, unless a column says that it is a
 * baseline or a target. Targets and baselines may stand beside it in columns of their own.
 */
export function addObservationRow(draft: PlanDraft, row: TableRow, book: SeriesBook): void {
  const series = book.of(row);
  if (!series) return tellUnknown(row);
  tellNames(row, series);
  const { measure } = series;
  const kind = row.filled('kind');
  const named = kind ? figureKind(kind.cell.text) : 'result';
  if (kind && named) row.tell(kind, EXACT, series.path);
  const clashes: Doubt[] = [];
  for (const field of FIELDS) {
    for (const found of row.all(field)) {
      if (found.cell.text === '') continue;
      const what = field === 'value' ? named : field;
      if (!measure || !what) row.tell(found, unread(found.cell.text, measure ? NO_KIND : NO_PART));
      else addFigure(draft, row, { series, measure, what, found }, clashes);
    }
  }
  const told: Told = clashes.length > 0 ? { sure: 'doubtful', doubts: clashes } : EXACT;
  keepWords(row, series.indicator, series.home, (found) =>
    clashes.length === 0 && isOfFigure(found) ? notOfFigure(found.cell.text) : told,
  );
}

/** A limit, a count or a status that is with no figure: it stays a note. */
const notOfFigure = (words: string): Told => ({
  sure: 'doubtful',
  doubts: [partUnread(words, 'it is kept as a note, and not with the figure of its row')],
});

// A baseline comes first: what a target asks for may be said as a change from it.
const FIELDS = ['baseline', 'value', 'target'] as const;
const NO_KIND = 'the row does not say in known words whether it is a baseline, a target or a result';
const NO_PART = 'the indicator has several measures, and the row does not say which it is about';

function tellUnknown(row: TableRow): void {
  for (const found of row.untold()) {
    row.tell(found, unread(found.cell.text, 'no indicator is known that the row could be about'));
  }
}

/** What names the measure is told; what it is of, where the measure says otherwise, is left to notes. */
function tellNames(row: TableRow, { doubts, path, prior, measure, hasRef }: Series): void {
  let told: Told = { sure: 'exact', doubts };
  for (const field of NAMING) {
    const found = row.filled(field);
    if (!found) continue;
    const own = told;
    told = EXACT; // doubts are told once, with the first
    const isOther = prior && field === 'unit' && !scaledUnit(found.cell.text);
    if (isOther && measure?.unit.of !== found.cell.text) continue;
    row.tell(found, own, path);
  }
  const ref = row.filled('ref');
  if (ref && hasRef) row.tell(ref, told, path);
}

interface FigurePlace {
  readonly series: Series;
  readonly measure: MeasureInput;
  readonly what: FigureKind;
  readonly found: FieldCell;
}

type Figure = { readonly figure: ObservationInput | TargetInput; readonly reading: Reading<unknown> };

function addFigure(
  draft: PlanDraft,
  row: TableRow,
  { series, measure, what, found }: FigurePlace,
  clashes: Doubt[],
): void {
  const own = found.column.field === 'value' ? periodOf(draft, row) : undefined;
  const read =
    what === 'target' ? targetIn(draft, row, measure, found) : observationIn(row, measure, found, own);
  if (!('figure' in read)) return row.tell(found, read);
  const { figure } = read;
  const mixed = series.printedUnit?.take(found.cell.text, figure) ?? NO_DOUBTS;
  const reading = withDoubts(withDoubts(read.reading, mixed), multiplied(row));
  const setting = tellSetting(draft, row, figure, {
    what,
    isValue: found.column.field === 'value',
    unit: measure.unit,
  });
  const known = series.prior?.get(figureKey(what, figure));
  const before =
    known ?? (what === 'baseline' && measure.baseline ? baselineOf(measure, series.path) : undefined);
  if (before && before.value !== valueKey(figure)) {
    const note = `another ${what} of the same is known already: kept as a note`;
    clashes.push({ code: 'several-readings', words: found.cell.text, note });
    return;
  }
  const path = before?.path ?? push(measure, what, figure, series.path);
  if (!before) series.prior?.set(figureKey(what, figure), { value: valueKey(figure), path });
  row.tell(found, withDoubts(reading, []), path);
  setting.tell(path);
}

/** What says that figures stand as they are. */
const NOT_MULTIPLIED = /^(?:units?|ones?|0|1)?$/i;

/** "Thousands" in a column of multipliers may be said of the figure, or of what it was made from. */
function multiplied(row: TableRow): readonly Doubt[] {
  const words = row.words('multiplier');
  if (words === '' || NOT_MULTIPLIED.test(words)) return NO_DOUBTS;
  return [{ code: 'part-unread', words, note: 'the figure stands as it is, not multiplied' }];
}

const NO_DOUBTS: readonly Doubt[] = [];

const baselineOf = ({ baseline }: MeasureInput, path: Path) => ({
  value: valueKey(baseline!),
  path: pathBelow(path, 'baseline'),
});

function push(
  measure: MeasureInput,
  what: FigureKind,
  figure: ObservationInput | TargetInput,
  path: Path,
): Path {
  if (what === 'baseline') {
    measure.baseline = figure as ObservationInput;
    return pathBelow(path, 'baseline');
  }
  if (what === 'target') {
    measure.targets = withPart(measure.targets, figure as TargetInput);
    return pathBelow(path, 'targets', measure.targets.length - 1);
  }
  measure.results = withPart(measure.results, figure as ObservationInput);
  return pathBelow(path, 'results', measure.results.length - 1);
}

function periodOf(draft: PlanDraft, row: TableRow): PeriodInput | undefined {
  const named = row.filled('period');
  const reading = named && draft.periods.ofColumn(named.cell.text, row.context.options);
  return reading && reading.sure !== 'unread' ? reading.value : undefined;
}

function observationIn(
  row: TableRow,
  measure: MeasureInput,
  found: FieldCell,
  own: PeriodInput | undefined,
): Figure | Extract<Reading<unknown>, { sure: 'unread' }> {
  const reading = figureIn(
    scaledText(found.cell.text, found.column, row.words('unit')),
    measure.unit,
    row.context.marks,
  );
  if (reading.sure === 'unread') return reading;
  const period = own ?? found.column.period;
  const printed = found.cell.text;
  // a literal that begins with a spread is slow to grow, and there are a hundred thousand of these
  const figure = period ? { period, ...reading.value, printed } : { ...reading.value, printed };
  return { figure, reading };
}

/** A long table holds figures: words in their place are not taken as a level on a scale. */
function figureIn(text: string, unit: UnitInput, marks: RowContext['marks']): Reading<ObservationText> {
  const reading = readObservation(text, { unit, marks });
  if (reading.sure === 'unread' || reading.value.value.kind !== 'level') return reading;
  return unread(text, 'no figure');
}

function targetIn(
  draft: PlanDraft,
  row: TableRow,
  measure: MeasureInput,
  found: FieldCell,
): Figure | Extract<Reading<unknown>, { sure: 'unread' }> {
  const reading = readTarget(scaledText(found.cell.text, found.column, row.words('unit')), {
    unit: measure.unit,
    marks: row.context.marks,
    ...(measure.baseline && { baseline: measure.baseline.value }),
    readPeriod: (words) => draft.periods.time(words, row.context.options),
  });
  if (reading.sure === 'unread') return reading;
  const time = found.column.period ?? periodOf(draft, row);
  const around: PeriodInput = time ?? {
    printed: row.words('period') || found.column.heading,
    kind: 'undated',
  };
  const isPlain = around.sense === undefined && around.kind !== 'undated';
  const { due: own, ...said } = reading.value;
  const { due, doubts } = targetDue(own, isPlain ? { ...around, sense: 'by' } : around);
  return {
    figure: { due, ...said, printed: found.cell.text },
    reading: withDoubts(reading, doubts),
  };
}
