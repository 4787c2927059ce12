import type { ColumnChoice, ColumnMapping } from '../read/columns/read-columns.js';
import { nearestWord } from '../validate/nearest-word.js';
import { isMeaning, MEANINGS } from './meanings.js';
import { Refusal } from './refusal.js';

/** What a person says of one column. */
export interface SaidColumn {
  /** Its heading, or its number from 1. */
  readonly column: string;
  readonly meaning: ColumnChoice;
  /** Where that is said: an option, or a line of a file. */
  readonly place: string;
}

/** Whether a column is told by its number, or has a number as its heading. */
export const isNumbered = ({ column }: Pick<SaidColumn, 'column'>): boolean => /^[1-9]\d{0,4}$/.test(column);

/** What is said of columns, as the readers take it. */
export const mappingOf = (said: readonly SaidColumn[]): ColumnMapping =>
  Object.fromEntries(said.map(({ column, meaning }) => [column, meaning]));

/** Checks what is said of a column; the meanings are listed where it is none of them. */
export function saidColumn(column: string, meaning: string, place: string): SaidColumn {
  if (column === '') throw new Refusal(`${place}: the heading of the column is missing, or its number`);
  const word = meaning.toLowerCase().replaceAll(' ', '-');
  if (isMeaning(word)) return { column, meaning: word, place };
  const near = nearestWord(word, Object.keys(MEANINGS));
  const question = near === undefined ? '' : `; did you mean ${near}?`;
  throw new Refusal(
    `${place}: a column cannot hold ${JSON.stringify(meaning)}${question}\n` +
      `It can hold: ${Object.keys(MEANINGS).join(', ')}`,
  );
}

/** One `--column "Heading=meaning"`: a heading may have a "=" in it, a meaning has none. */
export function columnOfOption(words: string): SaidColumn {
  const place = `--column ${JSON.stringify(words)}`;
  const at = words.lastIndexOf('=');
  if (at < 0)
    throw new Refusal(`${place}: write the heading, = and the meaning: --column "Work to be done=action"`);
  return saidColumn(words.slice(0, at).trim(), words.slice(at + 1).trim(), place);
}
