import type { Cell } from '../../table/table.js';

type Rows = readonly (readonly Cell[])[];

/**
 * The rows without the columns on their right that only other tables on the sheet fill.
 *
 * @param rows - one at least, all of one width
 *
 * @example
 * withinWidth([[{ text: 'Action' }, { text: 'Lead' }, { text: '' }]])[0].length; // => 2
 */
export function withinWidth<One extends Pick<Cell, 'text'>>(
  rows: readonly (readonly One[])[],
): readonly (readonly One[])[] {
  let width = 1;
  for (const row of rows) {
    let own = row.length;
    while (own > width && row[own - 1]!.text === '') own -= 1;
    width = Math.max(width, own);
  }
  return width < rows[0]!.length ? rows.map((row) => row.slice(0, width)) : rows;
}

/**
 * The rows without the columns that only go on with merged cells of the column before.
 *
 * @example
 * const [result, target] = ['Result', 'Target'].map((text, at) => ({ text, row: 1, column: at * 2 + 1 }));
 * const goesOn = { ...result, column: 2, merged: true };
 * withoutRepeats([[result, goesOn, target]])[0].map(({ column }) => column); // => [1, 3]
 */
export function withoutRepeats(rows: Rows): Rows {
  const [first] = rows;
  if (!first?.some(({ merged }) => merged)) return rows;
  const kept = first.map((_, column) => (column === 0 ? true : !goesOnWithMerged(rows, column)));
  return kept.includes(false) ? rows.map((row) => row.filter((_, column) => kept[column])) : rows;
}

/** Whether a column has nothing but what goes on from a merged cell of the column before, at least once. */
function goesOnWithMerged(rows: Rows, column: number): boolean {
  let goesOn = false;
  for (const row of rows) {
    const { text, merged } = row[column]!;
    if (merged === true && text === row[column - 1]!.text) goesOn ||= text !== '';
    else if (text !== '') return false;
  }
  return goesOn;
}
