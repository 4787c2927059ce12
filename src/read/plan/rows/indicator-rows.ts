import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt } from '../../reading.js';
import { unread } from '../../text/made-reading.js';
import { splitStacked, type StackedText } from '../../text/stacked-text.js';
import { codedName } from '../cells/coded-name.js';
import {
  addFigures,
  figureCells,
  figureOf,
  type FigureCell,
  FIGURES,
  type FigureText,
  type MeasurePlace,
} from '../figures/indicator-figures.js';
import { type PartCell, partInColumn, wholeOf } from '../figures/part-column.js';
import { partOfRow } from './part-rows.js';
import { oneLine } from '../cells/cell-lines.js';
import { addNew, bodyOf, itself, withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { polarityByName, readPolarity } from '../cells/polarity-text.js';
import { readLeadCell } from '../cells/lead-cell.js';
import { homeOf, keepWords } from './row-parts.js';
import { addReporting } from '../cells/reporting-lines.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { scaledUnit, unitOfMeasure } from '../figures/unit-of-measure.js';
import { pathBelow } from '../path-below.js';

/** Reads a row that names an indicator into the document, and tells what became of each of its cells. */
export function addIndicator(draft: PlanDraft, row: TableRow): void {
  const at = draft.lists.indicators.length;
  const key = row.filled('indicator');
  if (!key) return continueIndicator(draft, row);
  if (isAnalysis(draft, row, key)) return addAnalysis(draft, row, key);
  const above = at > draft.given.indicators ? draft.lists.indicators[at - 1] : undefined;
  const part = partOfRow(key.cell.text, above);
  if (above && part) return addPartRow(draft, row, { above, part, key });
  const { lead, parts } = partsOf(key.cell.text);
  const { code, name } = nameOf(row, lead);
  const inColumn = parts.length === 0 ? partInColumn(row) : undefined;
  const whole = inColumn && wholeOf(draft, { ...(code !== undefined && { code }), name }, inColumn);
  if (inColumn && whole !== undefined) return addColumnPart(draft, row, { at: whole, part: inColumn, key });
  const indicator: IndicatorInput = { id: draft.identifier('indicators', code ?? name), name, measures: [] };
  if (code !== undefined) indicator.code = code;
  const home = homeOf(draft, row, ['indicators', at]);
  if (home !== undefined) indicator.objectives = [home];
  if (/\b(?:suggested|proposed)\b/i.test(key.column.heading)) indicator.standing = 'suggested';
  row.tell(key, EXACT, ['indicators', at, 'name']);
  const cells = figureCells(row);
  const stacks = parts.length > 0 ? parts : stackedFigures(cells);
  const path: Path = ['indicators', at, 'measures'];
  if (stacks.length === 0 && inColumn)
    indicator.measures = [columnMeasure(draft, row, { indicator, part: inColumn }, pathBelow(path, 0))];
  else
    indicator.measures = (stacks.length > 0 ? stacks : [undefined]).map((part, index) => {
      const place = { indicator, part, cells, of: stacks.length, index };
      return measureOf(draft, row, place, pathBelow(path, index));
    });
  draft.lists.indicators.push(indicator);
  const ref = codeOf(row, oneLine(lead).trim());
  if (ref) row.tell(ref, EXACT, ['indicators', at, 'code']);
  for (const found of row.all('lead')) addLeads(draft, row, found, indicator, ['indicators', at, 'leads']);
  addReporting(draft, row, {
    of: { kind: 'indicator', id: indicator.id },
    part: indicator,
    path: ['indicators', at],
  });
  keepWords(row, indicator, ['indicators', at]);
}

interface PartRow {
  readonly above: IndicatorInput;
  readonly part: StackedText;
  readonly key: FieldCell;
}

/** A row about a part of the indicator above adds a measure to it, or takes the place of that without figures. */
function addPartRow(draft: PlanDraft, row: TableRow, { above, part, key }: PartRow): void {
  const path: Path = ['indicators', draft.lists.indicators.length - 1];
  const known = above.measures.filter((measure) => measure.part !== undefined);
  const own: Path = pathBelow(path, 'measures', known.length);
  const place = { indicator: above, part, cells: figureCells(row), whole: true };
  const measure = measureOf(draft, row, place, own);
  above.measures = [...known, measure];
  row.tell(key, EXACT, pathBelow(own, 'name'));
  keepWords(row, above, path);
}

/** A row that names an indicator again with another part adds a measure to it. */
function addColumnPart(
  draft: PlanDraft,
  row: TableRow,
  { at, part, key }: { readonly at: number; readonly part: PartCell; readonly key: FieldCell },
): void {
  const indicator = draft.lists.indicators[at]!;
  const path: Path = ['indicators', at];
  const own: Path = pathBelow(path, 'measures', indicator.measures.length);
  indicator.measures.push(columnMeasure(draft, row, { indicator, part }, own));
  row.tell(key, EXACT, pathBelow(path, 'name'));
  const ref = codeOf(row, oneLine(key.cell.text).trim());
  if (ref) row.tell(ref, EXACT, pathBelow(path, 'code'));
  const home = row.filled('objective') && homeOf(draft, row, path);
  if (home !== undefined) indicator.objectives = addNew(indicator.objectives, [home], itself);
  for (const found of row.all('lead')) addLeads(draft, row, found, indicator, pathBelow(path, 'leads'));
  keepWords(row, indicator, path);
}

/** The measure of a part that a column names, by its letter, its name, or both. */
function columnMeasure(
  draft: PlanDraft,
  row: TableRow,
  { indicator, part }: { readonly indicator: IndicatorInput; readonly part: PartCell },
  path: Path,
): MeasureInput {
  const { ref, name = '', found } = part;
  const place = { indicator, part: { ref: ref ?? name, text: name }, cells: figureCells(row), whole: true };
  const { part: letter, ...measure } = measureOf(draft, row, place, path);
  row.tell(found, EXACT, pathBelow(path, ref === undefined ? 'name' : 'part'));
  return { ...measure, ...(ref !== undefined && letter !== undefined && { part: letter }) };
}

/** How a row begins that says by what the figures of the indicator above are to be broken down. */
const ANALYSIS = /^(?:analysis|analysed|broken down|breakdown|disaggregated|comparison) (?:by|between|of)\b/i;

const isAnalysis = (draft: PlanDraft, row: TableRow, { cell }: FieldCell): boolean =>
  draft.lists.indicators.length > draft.given.indicators &&
  ANALYSIS.test(cell.text) &&
  FIGURES.every((field) => row.all(field).every((found) => !/\d/.test(found.cell.text)));

function addAnalysis(draft: PlanDraft, row: TableRow, key: FieldCell): void {
  const { indicators } = draft.lists;
  const above = indicators.at(-1)!;
  const path: Path = ['indicators', indicators.length - 1];
  above.analyses = withPart(above.analyses, { printed: key.cell.text });
  row.tell(key, EXACT, pathBelow(path, 'analyses', above.analyses.length - 1));
  for (const found of row.untold()) {
    row.tell(found, unread(found.cell.text, 'no figure, in a row that says how to break figures down'));
  }
}

/** A row without a name goes on with the one above; which of its figures it goes on with, nobody can tell. */
function continueIndicator(draft: PlanDraft, row: TableRow): void {
  const { indicators } = draft.lists;
  const above = indicators.length > draft.given.indicators ? indicators.at(-1) : undefined;
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
  indicator.leads = addNew(indicator.leads, [...new Set(leads.map(bodyOf))], itself);
}

/** "% of top earners who are: a) women b) disabled": what stands before the parts, and the parts. */
function partsOf(text: string): { lead: string; parts: readonly StackedText[] } {
  const start = text.search(/\s\(?a[).]\s/);
  const lead = text.slice(0, Math.max(start, 0)).trim();
  const parts = lead === '' ? undefined : splitStacked(text.slice(start));
  return parts ? { lead, parts } : { lead: text, parts: [] };
}

/** The name may be plain, and its figures stacked: "a) 36% b) 41%". */
function stackedFigures(cells: readonly FigureCell[]): readonly StackedText[] {
  let longest: readonly StackedText[] = [];
  for (const { stack = [] } of cells) if (stack.length > longest.length) longest = stack;
  return longest.map(({ ref }) => ({ ref, text: '' }));
}

function nameOf(row: TableRow, words: string): { code?: string; name: string } {
  const name = oneLine(words).trim();
  const ref = codeOf(row, name)?.cell.text;
  return ref === undefined ? codedName(name) : { code: ref, name };
}

/** The code of an indicator in a column of references. Numbers of rows are none, beside a name that has a code of its own. */
function codeOf(row: TableRow, name: string): FieldCell | undefined {
  const ref = row.filled('ref');
  return ref && SERIAL.test(ref.cell.text) && codedName(name).code !== undefined ? undefined : ref;
}

const SERIAL = /^\d{1,3}[.)]?$/;

function measureOf(draft: PlanDraft, row: TableRow, place: MeasurePlace, path: Path): MeasureInput {
  const { indicator, part, cells } = place;
  const name = part?.text ?? '';
  const figures = cells.map((cell) => figureOf(cell, place));
  const unit = unitOf(draft, row, { place, figures }, path);
  const measure: MeasureInput = {
    id: draft.identifier('measures', part ? `${indicator.id}-${part.ref}` : indicator.id),
    ...(part && { part: part.ref }),
    ...(name && { name }),
    unit,
    polarity: polarityOf(row, name || indicator.name, path),
  };
  if (!part && !measure.id.startsWith(indicator.id)) measure.name = indicator.name;
  addFigures(row, cells, { draft, measure, figures }, path);
  return measure;
}

function unitOf(
  draft: PlanDraft,
  row: TableRow,
  { place, figures }: { readonly place: MeasurePlace; readonly figures: readonly (FigureText | undefined)[] },
  path: Path,
): UnitInput {
  const { indicator, part, cells } = place;
  const column = row.filled('unit');
  const stated = column && scaledUnit(column.cell.text);
  if (column) {
    if (stated) row.tell(column, EXACT, pathBelow(path, 'unit'));
    else row.tell(column, unread(column.cell.text, 'not a unit that is known'));
  }
  const known = stated ?? cells.find(({ found: { column } }) => column.unit)?.found.column.unit;
  if (known) return known;
  const name = part?.text ? `${indicator.name} ${part.text}` : indicator.name;
  const printed = figures.map((figure) => figure?.text ?? '');
  return unitOfMeasure(name, printed, draft.figures.quantity);
}

function polarityOf(row: TableRow, name: string, path: Path): MeasureInput['polarity'] {
  const column = row.filled('polarity');
  const reading = column && readPolarity(column.cell.text);
  if (column && reading)
    row.tell(column, reading, reading.sure === 'unread' ? undefined : pathBelow(path, 'polarity'));
  return reading && reading.sure !== 'unread' ? reading.value : polarityByName(name);
}
