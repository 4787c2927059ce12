import { csvRecords } from './csv-records.js';

/** Which sign separates the cells of a text, and how sure that is. */
export interface CsvDelimiter {
  readonly delimiter: string;
  /** The share of the rows that have as many cells as most, of at least two; 0 where nothing is separated. */
  readonly regularity: number;
}

// The order decides where two are equally regular: tabs stand in no text by chance, vertical lines in few.
const DELIMITERS = ['\t', ',', ';', '|'];
const [SAMPLE_LENGTH, SAMPLE_ROWS] = [65_536, 200];

/**
 * Finds the sign that separates the cells of a text: the one that gives the most regular rows, then the most columns.
 *
 * The first 200 rows are looked at, at most. Where no sign separates anything, it is a comma of regularity 0.
 *
 * @example
 * csvDelimiter('Ward;Rate\nArmley;1,5\nBeeston;2,5'); // => { delimiter: ';', regularity: 1 }
 */
export function csvDelimiter(text: string): CsvDelimiter {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const isCut = sample.length < text.length;
  let best = { delimiter: ',', regularity: 0, columns: 1 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const found = regularityOf(sample, isCut, delimiter);
    const isBetter =
      found.regularity > best.regularity ||
      (found.regularity === best.regularity && found.columns > best.columns);
    if (isBetter) best = { delimiter, ...found };
  }
  return { delimiter: best.delimiter, regularity: best.regularity };
}

function regularityOf(
  sample: string,
  isCut: boolean,
  delimiter: string,
): { regularity: number; columns: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const { width, filled, stray, unclosed } of csvRecords(sample, delimiter, undefined, 0)) {
    if (isCut && unclosed !== undefined) break;
    if (filled === 0) continue;
    rows += 1;
    // a quote in the middle of a cell speaks against the sign beside it
    if (stray === undefined) counts.set(width, (counts.get(width) ?? 0) + 1);
    if (rows === SAMPLE_ROWS) break;
  }
  const wide = [...counts].filter(([columns]) => columns > 1);
  const [columns, most] = wide.reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return { regularity: rows === 0 ? 0 : most / rows, columns };
}
