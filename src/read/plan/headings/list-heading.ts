import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import { isHeading } from './heading-look.js';

/**
 * Whether words alone head a table of one column, to the letter, or because somebody says so: what stands below "Indicator" are
 * indicators.
 *
 * @example
 * headsList('Indicator', {}); // => true
 * headsList('Indicators of belonging', {}); // => false
 */
export function headsList(text: string, options: ColumnOptions): boolean {
  const { columns, ...others } = options;
  const isChosen = columns !== undefined && Object.hasOwn(columns, text);
  // no heading to the letter has a digit, and rows by the ten thousand are numbered
  if (!isChosen && (/\d/.test(text) || !isHeading(text))) return false;
  // what is said of columns by number is said of every line
  return (
    readColumns([text], isChosen ? { ...others, columns: { [text]: columns[text]! } } : others).kind !==
    undefined
  );
}
