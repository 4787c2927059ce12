import type { Column } from '../../columns/column.js';

const WORDS = { 1_000: 'thousand', 1_000_000: 'million' } as const;
/** A figure that says nothing of its scale. */
const PLAIN = /^([-–−]?\s*£?\s*[-–−]?\d[\d,]*(?:\.\d+)?)$/;

/**
 * The words of a cell with the scale that its heading gives: "1.4" under "£m" is "1.4 million". What is no plain figure stays.
 *
 * @example
 * scaledText('1.4', { scale: 1_000_000 }); // => '1.4 million'
 */
export function scaledText(text: string, { scale }: Pick<Column, 'scale'>): string {
  return scale !== undefined && PLAIN.test(text) ? `${text} ${WORDS[scale]}` : text;
}
