import { soughtWords } from './find.js';
import { type Sort, type SortKey, sortRows } from './sort.js';

/** What a table needs to know of a row to search, filter and sort it. */
export interface TableRow {
  /** Unique in the table: a row that stands in two groups is one object. */
  readonly id: string;
  /** All its words, as `searchText` gives them. */
  readonly words: string;
  /** What it has for each filter. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
  /** What each column sorts it by; a missing key is a missing value. */
  readonly keys: Pick<ReadonlyMap<string, SortKey>, 'get'>;
}

/** Rows under one heading; without words, the heading is the one above. */
export interface RowGroup<Row extends TableRow> {
  readonly id: string;
  /** The heading, and what it says beside it. */
  readonly heading: string;
  readonly detail: string;
  /** Whether the heading is in words of the plan. */
  readonly ofPlan?: boolean;
  readonly rows: readonly Row[];
}

/** One way to narrow a table: a value must be among the marks that a row has for it. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  /** Whether the label is a word of the plan. */
  readonly labelOfPlan?: boolean;
  readonly options: readonly Choice[];
}

/** What a filter can be set to. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Whether the label is in words of the plan. */
  readonly ofPlan?: boolean;
}

/** What the reader has asked of a table. */
export interface Request {
  readonly query: string;
  readonly chosen: ReadonlyMap<string, string>;
  readonly sort: Sort | undefined;
}

/** A table as it is to be shown. */
export interface TableView<Row extends TableRow> {
  /** The groups that have rows to show, each sorted within itself. */
  readonly groups: readonly RowGroup<Row>[];
  /** The rows shown, each once. */
  readonly rows: readonly Row[];
  readonly total: number;
}

/** A request that asks for nothing: every row, in the order of the plan. */
export const EVERYTHING: Request = { query: '', chosen: new Map(), sort: undefined };

/**
 * Searches, filters and sorts the rows of a table. It changes nothing that it is given.
 *
 * A row that stands in two groups is shown in both and counted once.
 */
export function viewTable<Row extends TableRow>(
  groups: readonly RowGroup<Row>[],
  { query, chosen, sort }: Request,
  locale: string,
  order?: (text: string) => string,
): TableView<Row> {
  // of an empty query no row is asked for its words, which tables of very many rows make when they are asked
  const sought = soughtWords(query);
  const wanted = (row: Row): boolean =>
    sought.every((word) => row.words.includes(word)) &&
    [...chosen].every(([filter, value]) => row.marks.get(filter)?.includes(value));
  const shown = groups
    .map((group) => ({
      ...group,
      rows: sortRows(group.rows.filter(wanted), sort, (row, column) => row.keys.get(column), locale, order),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { groups: shown, rows: unique(shown), total: unique(groups).length };
}

function unique<Row extends TableRow>(groups: readonly RowGroup<Row>[]): Row[] {
  return [...new Set(groups.flatMap(({ rows }) => rows))];
}
