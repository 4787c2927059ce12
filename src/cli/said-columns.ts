import { decodeText } from '../read/table/decode-text.js';
import { csvTables } from '../read/table/csv-tables.js';
import { describeReadFault } from '../read/table/read-fault-words.js';
import type { Cell } from '../read/table/table.js';
import { bytesOf } from './bytes-of.js';
import { Refusal } from './refusal.js';
import { columnOfOption, saidColumn, type SaidColumn } from './said-column.js';
import type { Shell } from './shell.js';

/** The options by which a person says what columns hold. */
export interface ColumnOptions {
  /** Each a heading or number, "=" and a meaning. */
  readonly column?: readonly string[];
  /** The name of a CSV file that says it, a heading and a meaning on each line. */
  readonly map?: string;
}

/** All that a person says of columns. Of one column, an option says more than the file. */
export async function saidColumns({ column = [], map }: ColumnOptions, shell: Shell): Promise<SaidColumn[]> {
  const options = withoutRivals(column.map(columnOfOption));
  if (map === undefined) return options;
  const lines = withoutRivals(mapLines(await bytesOf(map, shell), map === '-' ? 'standard input' : map));
  return [...lines.filter((line) => !options.some((option) => option.column === line.column)), ...options];
}

/** A line "column,meaning" at the head of the file is allowed: people head their tables. */
const HEADINGS = ['meaning', 'meanings', 'holds'];

function mapLines(bytes: Uint8Array, file: string): SaidColumn[] {
  const decoded = decodeText(bytes, { file });
  const { tables, faults } = csvTables(decoded.text, { file });
  const [fault] = [...decoded.faults, ...faults].filter(({ severity }) => severity === 'error');
  if (fault)
    throw new Refusal(
      `${describeReadFault(fault)} A map is a CSV file: a heading and a meaning on each line.`,
    );
  const alone = tables.flatMap(({ caption, headings, notes }) => [
    ...(caption ? [caption] : []),
    ...headings,
    ...notes,
  ]);
  for (const { text, row } of alone) throw withoutMeaning(text, `${file}:${row}:1`);
  const rows = tables.flatMap((table) => table.rows);
  const lines = rows.map((row) => row.filter(({ text }) => text !== '')).filter((row) => row.length > 0);
  const said = lines.filter((row, at) => at > 0 || !HEADINGS.includes(row[1]?.text.toLowerCase() ?? ''));
  if (said.length === 0)
    throw new Refusal(`${file}: it says nothing of a column: write a heading and a meaning on each line`);
  return said.map((row) => mapLine(row, file));
}

function mapLine([heading, meaning, third]: readonly Cell[], file: string): SaidColumn {
  if (!meaning) throw withoutMeaning(heading!.text, `${file}:${heading!.row}:${heading!.column}`);
  const place = `${file}:${meaning.row}:${meaning.column}`;
  if (third)
    throw new Refusal(
      `${place}: a heading and a meaning stand on a line, and nothing more; put a heading with commas into quotes`,
    );
  return saidColumn(heading!.text, meaning.text, place);
}

const withoutMeaning = (text: string, place: string): Refusal =>
  new Refusal(
    `${place}: ${JSON.stringify(text)} has no meaning beside it: write a heading, a comma and a meaning`,
  );

/** One column cannot hold two things. */
function withoutRivals(said: readonly SaidColumn[]): SaidColumn[] {
  const known = new Map<string, SaidColumn>();
  for (const one of said) {
    const before = known.get(one.column);
    if (before && before.meaning !== one.meaning) {
      throw new Refusal(`${one.place}: the column holds ${before.meaning} already, as ${before.place} says`);
    }
    known.set(one.column, one);
  }
  return [...known.values()];
}
