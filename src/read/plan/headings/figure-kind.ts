import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';

/** What a figure of a measure is. */
export type FigureKind = 'baseline' | 'target' | 'result';

const KINDS: readonly (readonly [RegExp, FigureKind])[] = [
  [/^(?:baseline|base(?: figure)?|starting point)s?$/i, 'baseline'],
  [/^(?:target|planned|plan|goal)s?(?: figure| value)?$/i, 'target'],
  [/^(?:result|actual|out-?turn|achieved|performance|observed)s?(?: figure| value)?$/i, 'result'],
];

/**
 * What a cell says that the figure of its row is; undefined where it says nothing of that.
 *
 * @example
 * figureKind('Outturn'); // => 'result'
 */
export function figureKind(text: string): FigureKind | undefined {
  const words = text.trim();
  return KINDS.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * The columns of a table, where that which is headed "Kind" says of no row what its figure is: then it says something else, such as
 * the people that it is about.
 */
export function withoutOtherKinds(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Column[] {
  const at = columns.findIndex(({ field }) => field === 'kind');
  if (at < 0 || rows.some((row) => figureKind(row[at]!.text) !== undefined)) return columns;
  return columns.map((column, index) => {
    if (index !== at) return column;
    const { field: _field, ...other } = column;
    return other;
  });
}
