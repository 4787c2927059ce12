import { toCsv } from '../csv.js';
import type { FigureCellRole } from './sample-rows.js';

/** What a column of a table holds. */
export interface CsvColumn {
  /** Its heading. */
  readonly title: string;
  /** Its name for machines: letters, digits and underscores; unique in its table. */
  readonly name: string;
  /** What its cells are. Default: words. */
  readonly datatype?: 'decimal' | 'date';
  /** The property of a shared vocabulary that it gives, as an address. Default: none. */
  readonly propertyUrl?: string;
  /** What the addresses of its values look like, with `{name}` for the cell. Default: its values have none. */
  readonly valueUrl?: string;
}

/** A cell of a table: words, a number, or nothing. */
export type CsvCell = string | number | undefined;

/** A table before it is written as text: what its columns hold, and its rows. */
export interface CsvTable {
  readonly columns: readonly CsvColumn[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** A table whose rows are parts of a document. */
export interface SourcedTable extends CsvTable {
  /** The part that each row is made of, as the way to it. */
  readonly sources: readonly (readonly (string | number)[])[];
  /** What each column says of the figure of its row. Default: a row is no figure. */
  readonly roles?: readonly FigureCellRole[];
}

/**
 * A column by its heading.
 *
 * @example
 * csvColumn('Result 2008/09').name; // => 'result_2008_09'
 */
export function csvColumn(title: string, more: Omit<Partial<CsvColumn>, 'title'> = {}): CsvColumn {
  return { title, name: columnName(title), ...more };
}

const columnName = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '') || 'column';

/**
 * Columns whose names are all different: the second of a name gets a number behind it.
 *
 * @example
 * namedApart([csvColumn('Age'), csvColumn('age')]).map(({ name }) => name); // => ['age', 'age_2']
 */
export function namedApart(columns: readonly CsvColumn[]): CsvColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let name = column.name;
    for (let count = 2; taken.has(name); count++) name = `${column.name}_${count}`;
    taken.add(name);
    return { ...column, name };
  });
}

/**
 * A table as the text of a CSV file: `toCsv` says how.
 *
 * @example
 * tableCsv({ columns: [csvColumn('Code')], rows: [['NI 4']] }); // => '\uFEFFCode\r\nNI 4\r\n'
 */
export const tableCsv = ({ columns, rows }: CsvTable): string =>
  toCsv([columns.map(({ title }) => title), ...rows]);
