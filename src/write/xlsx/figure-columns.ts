import { headingColumn } from '../../read/columns/heading-column.js';
import { headingOf as readHeading } from '../../read/columns/heading-phrases.js';
import type { Period } from '../../document/period.js';
import { figureCell } from './figure-cell.js';
import type { LossPath } from '../loss-marks.js';
import { type FigureField, type FigureRow, figureRows, type MeasureRow, timeOf } from './measure-row.js';
import type { PartColumn } from './part-table.js';
import { timeWords } from './time-words.js';
import type { WorkbookCell } from './workbook.js';
import type { WorkbookWriting } from './workbook-writing.js';

const HEADINGS: Readonly<Record<FigureField, string>> = {
  baseline: 'Baseline',
  target: 'Target',
  result: 'Result',
};
const ORDER: readonly FigureField[] = ['baseline', 'target', 'result'];
/** A table with more of them is no longer read by a person: the others stand on the sheet of figures. */
const MOST_COLUMNS = 200;
const LONGEST_HEADING = 200;

interface FigureColumn {
  readonly heading: string;
  readonly field: FigureField;
  readonly start: string;
  readonly cells: Map<MeasureRow, WorkbookCell>;
}

/** The columns of baselines, targets and results: one for each time that has any, the earliest first. */
export function figureColumns(
  writing: WorkbookWriting,
  rows: readonly MeasureRow[],
): PartColumn<MeasureRow>[] {
  const columns = new Map<string, FigureColumn>();
  for (const figure of rows.flatMap(figureRows)) place(writing, columns, figure);
  return [...columns.values()]
    .toSorted((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field) || compare(one, other))
    .map(({ heading, cells }) => ({ heading, width: 18, cell: (row) => cells.get(row) ?? '' }));
}

const compare = (one: FigureColumn, other: FigureColumn): number =>
  one.start === other.start ? 0 : one.start < other.start ? -1 : 1;

function place({ losses }: WorkbookWriting, columns: Map<string, FigureColumn>, found: FigureRow): void {
  const { row, field, figure, path } = found;
  if (figure.place !== undefined || figure.group !== undefined) return losses.loses('breakdown', path);
  const time = timeOf(figure);
  const heading = headingOf(field, time);
  if (heading === undefined) return losses.loses('time-words', timePath(found));
  const key = heading.toLowerCase();
  const column = columns.get(key) ?? {
    heading,
    field,
    start: time?.start ?? time?.end ?? '',
    cells: new Map(),
  };
  if (column.cells.has(row) || columns.size >= MOST_COLUMNS) return losses.loses('same-column', path);
  columns.set(key, column);
  const { cell, isReadBack } = figureCell(figure, {
    unit: row.measure.unit,
    field,
    baseline: row.measure.baseline,
  });
  if (!isReadBack) losses.loses('figure-words', [...path, 'value']);
  column.cells.set(row, cell);
}

/** Where the time of a figure stands in the document. */
export const timePath = ({ figure, path }: FigureRow): LossPath => [
  ...path,
  'due' in figure ? 'due' : 'period',
];

/** A heading that is read as this field and these days; undefined where none is. */
function headingOf(field: FigureField, time: Period | undefined): string | undefined {
  const name = HEADINGS[field];
  if (time === undefined) return name;
  const heading = (words: string): string =>
    // eslint-disable-next-line no-control-regex -- a heading has one line and no signs that nobody sees
    `${name} ${words}`.replace(/[\s\u0000-\u001f]+/g, ' ').trim();
  const read = (words: string) => {
    const column = headingColumn(readHeading(heading(words)), 1, 'indicators', {});
    const isRead = column.field === field && heading(words).length <= LONGEST_HEADING;
    return isRead
      ? { sure: 'exact' as const, value: column.period ?? {} }
      : { sure: 'unread' as const, printed: words, doubts: [] as const };
  };
  const { words, isReadBack } = timeWords(time, read);
  if (isReadBack) return heading(words);
  return time.start === undefined && time.end === undefined ? name : undefined;
}
