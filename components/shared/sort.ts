/** A value to sort by; undefined is missing. */
export type SortKey = string | number | undefined;

/** Which column a table is sorted by, and which way. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Rows in the order of their keys. Missing keys come last both ways, and rows with equal keys keep their order.
 *
 * Text is compared by the rules of a language, with numbers inside it by their size: "NI 4" before "NI 130". `order` signs it
 * where a browser may not know these rules.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sort: Sort | undefined,
  keyOf: (row: Row, column: string) => SortKey,
  locale: string,
  order = (text: string): string => text,
): Row[] {
  if (sort === undefined) return [...rows];
  const collator = new Intl.Collator(locale, { numeric: true });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => {
      const key = keyOf(row, sort.column);
      return { row, key: typeof key === 'string' ? order(key) : key };
    })
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return sign * compare(a.key, b.key, collator);
    })
    .map(({ row }) => row);
}

/** The sort that follows when a column is chosen: upwards first, then downwards, then upwards again. */
export function nextSort(current: Sort | undefined, column: string): Sort {
  const down = current?.column === column && current.direction === 'ascending';
  return { column, direction: down ? 'descending' : 'ascending' };
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}
