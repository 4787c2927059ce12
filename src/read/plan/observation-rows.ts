import type { IndicatorInput } from '../../document/indicator.js';
import type { MeasureInput } from '../../document/measure.js';
import type { ObservationInput } from '../../document/observation.js';
import type { UnitInput } from '../../document/unit.js';
import type { Path } from '../../validate/issue.js';
import type { ColumnField } from '../columns/column-words.js';
import type { Reading } from '../reading.js';
import { unread } from '../text/made-reading.js';
import { type ObservationText, readObservation } from '../text/observation-text.js';
import { codedName } from './coded-name.js';
import type { PlanDraft } from './plan-draft.js';
import { polarityByName } from './polarity-text.js';
import { homeOf, keepWords } from './row-parts.js';
import { EXACT, type TableRow } from './table-row.js';
import { statedUnit } from './unit-of-measure.js';

/** A measure that rows of a long table add results to, and where it stands. */
interface Series {
  readonly indicator: IndicatorInput;
  readonly measure: MeasureInput;
  readonly path: Path;
  /** Where its indicator stands. */
  readonly home: Path;
  readonly results: ObservationInput[];
}

/** The measures of long tables by what names them, while their rows are read. */
export type SeriesByName = Map<string, Series>;

/** What is the same in every row of a series: these columns name the measure, and hold no figures. */
const NAMING: readonly ColumnField[] = ['indicator', 'measure', 'unit', 'objective'];
/** Plain numbers beside the value. */
const COUNTED: readonly ColumnField[] = ['numerator', 'denominator', 'lower', 'upper'];

/** Reads a row of a long table, one figure of one place and time, into the results of its measure. */
export function addObservationRow(draft: PlanDraft, row: TableRow, known: SeriesByName): void {
  const series = seriesOf(draft, row, known);
  const { indicator, measure, path, results } = series;
  const value = row.filled('value');
  const reading = value && figureIn(value.cell.text, measure.unit);
  if (value && reading && reading.sure !== 'unread') {
    const own = [...path, 'results', results.length];
    const observation: ObservationInput = { ...reading.value, printed: value.cell.text };
    row.tell(value, reading, own);
    addTime(draft, row, observation, own);
    addPlace(draft, row, observation, own);
    addGroup(draft, row, observation, own);
    addCounts(row, observation, own);
    results.push(observation);
  } else if (value && reading) row.tell(value, reading);
  keepWords(row, indicator, series.home);
}

/** A long table holds figures: words in their place are not taken as a level on a scale. */
function figureIn(text: string, unit: UnitInput): Reading<ObservationText> {
  const reading = readObservation(text, { unit });
  if (reading.sure === 'unread' || reading.value.value.kind !== 'level') return reading;
  return unread(text, 'no figure');
}

function seriesOf(draft: PlanDraft, row: TableRow, known: SeriesByName): Series {
  const key = NAMING.map((field) => row.words(field)).join('\n');
  const series = known.get(key) ?? newSeries(draft, row);
  known.set(key, series);
  for (const field of NAMING) {
    const found = row.filled(field);
    if (found) row.tell(found, EXACT, series.path);
  }
  return series;
}

/** Rows of one indicator whose units or kinds of figure differ are measures of it. */
function newSeries(draft: PlanDraft, row: TableRow): Series {
  const words = row.filled('indicator')?.cell.text ?? row.context.title ?? 'Figures';
  const { code, name } = codedName(words);
  const unitWords = row.filled('unit')?.cell.text ?? '';
  const measureWords = row.filled('measure')?.cell.text ?? '';
  const id = draft.identifier('indicators', code ?? name);
  const results: ObservationInput[] = [];
  const measure: MeasureInput = {
    id: draft.identifier('measures', id),
    unit: unitOf(measureWords, unitWords),
    polarity: polarityByName(name),
    results,
  };
  if (measureWords && !statedUnit(measureWords)) measure.name = measureWords;
  const at = draft.lists.indicators.length;
  const home = homeOf(draft, row, ['indicators', at]);
  const indicator: IndicatorInput = {
    id,
    ...(code !== undefined && { code }),
    name,
    ...(home !== undefined && { objectives: [home] }),
    measures: [measure],
  };
  draft.lists.indicators.push(indicator);
  return { indicator, measure, results, path: ['indicators', at, 'measures', 0], home: ['indicators', at] };
}

/** "Percentage" of "Persons": where the kind of figure is a unit, what stands beside it is what it is of. */
function unitOf(measureWords: string, unitWords: string): UnitInput {
  const [kind, unit] = [statedUnit(measureWords), statedUnit(unitWords)];
  const stated = kind ?? unit ?? { kind: 'unstated' as const };
  const isNamed = unitWords !== '' && (kind ? unit?.kind !== kind.kind : !unit);
  return isNamed ? { ...stated, of: unitWords } : stated;
}

function addTime(draft: PlanDraft, row: TableRow, observation: ObservationInput, path: Path): void {
  const named = row.filled('period');
  if (!named) return;
  const reading = draft.period(named.cell.text, row.context.options);
  row.tell(named, reading, reading.sure === 'unread' ? undefined : path);
  if (reading.sure !== 'unread') observation.period = reading.value;
}

function addPlace(draft: PlanDraft, row: TableRow, observation: ObservationInput, path: Path): void {
  const [name, code] = [row.filled('area'), row.filled('area-code')];
  const words = name?.cell.text ?? code?.cell.text;
  if (words === undefined) return;
  observation.place = draft.place(words, code?.cell.text);
  for (const found of [name, code]) if (found) row.tell(found, EXACT, path);
}

/** A figure of women in one age group is about a group named by both. */
function addGroup(draft: PlanDraft, row: TableRow, observation: ObservationInput, path: Path): void {
  const { breakdowns } = row.context;
  if (!breakdowns || breakdowns.size === 0) return;
  const parts = row.cells.filter(({ cell, column }) => breakdowns.has(column.column) && cell.text !== '');
  if (parts.length === 0) return;
  observation.group = draft.group(
    parts.map(({ cell, column }) => `${column.heading}: ${cell.text}`).join(', '),
  );
  for (const found of parts) row.tell(found, EXACT, path);
}

function addCounts(row: TableRow, observation: ObservationInput, path: Path): void {
  const [numerator, denominator, low, high] = COUNTED.map((field) => plainNumber(row.words(field)));
  const tell = (field: ColumnField): void => row.tell(row.filled(field)!, EXACT, path);
  if (numerator !== undefined) {
    observation.numerator = numerator;
    tell('numerator');
  }
  if (denominator !== undefined && denominator > 0) {
    observation.denominator = denominator;
    tell('denominator');
  }
  if (low === undefined || high === undefined) return;
  observation.interval = { low, high };
  tell('lower');
  tell('upper');
}

function plainNumber(text: string): number | undefined {
  const figure = text === '' ? NaN : Number(text.replaceAll(',', ''));
  return Number.isFinite(figure) ? figure : undefined;
}
