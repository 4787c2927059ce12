import type { Column } from '../../columns/column.js';
import { statedScale } from '../figures/unit-of-measure.js';

const WORDS = { 1_000: 'thousand', 1_000_000: 'million' } as const;
/** A figure that says nothing of its scale. */
const PLAIN = /^([-–−]?\s*£?\s*[-–−]?\d[\d,]*(?:\.\d+)?)$/;

/**
 * The words of a cell with the scale that its heading gives, or else the unit of its row: "1.4" under "£m" is "1.4 million". What is no
 * plain figure stays.
 *
 * @param unit - the words of the unit of the row
 *
 * @example
 * scaledText('1.4', { scale: 1_000_000 }); // => '1.4 million'
 * scaledText('1.4', {}, '£m'); // => '1.4 million'
 */
export function scaledText(text: string, column: Pick<Column, 'scale'>, unit = ''): string {
  const scale = column.scale ?? (unit === '' ? undefined : statedScale(unit));
  return scale !== undefined && PLAIN.test(text) ? `${text} ${WORDS[scale]}` : text;
}
