import { LIST_NAMES } from '../../document/list-names.js';
import type { Strategy } from '../../document/strategy.js';
import type { Loss } from '../loss-marks.js';
import type { LossPath } from '../loss-marks.js';
import { lostPaths } from './lost-paths.js';
import { missingOfIndicators } from './measure-losses.js';
import { measuresTable } from './measures-table.js';
import { observationsTable } from './observations-table.js';
import { readBack } from './read-back.js';

/**
 * The kinds of loss: what our document has and a CSV table of it has not, or has otherwise. The codes never change; the words
 * beside them may. The documentation publishes this list.
 */
export const CSV_LOSSES = {
  'no-row': 'The table has no row for this: parts of this kind, or a figure that the table cannot hold.',
  'no-column': 'The row is written; the table has no column for this of it.',
  'read-otherwise': 'The words are written; whoever reads them again finds less in them, or something else.',
} as const;

/** What kind of loss it is. */
export type CsvLossCode = keyof typeof CSV_LOSSES;

/** One thing that a CSV table does not hold as our document does. */
export type CsvLoss = Loss<CsvLossCode>;

/** A table of a strategy: its measures as printed, or its figures, one a row. */
export type CsvTableName = 'measures' | 'observations';

/**
 * What a CSV table of a strategy does not hold, in the order of the document. It is found by reading the text that is written, so
 * that all that is not in this list comes back when the file is read. Other parts than indicators are told list by list.
 *
 * @param strategy - a document that has been validated
 *
 * @example
 * const { strategy } = validateStrategy(leeds2010);
 * csvLosses(strategy, 'measures').filter(({ path }) => path[0] === 'actions'); // => [{ code: 'no-row', path: ['actions'] }]
 */
export function csvLosses(strategy: Strategy, table: CsvTableName): CsvLoss[] {
  const written = table === 'measures' ? measuresTable(strategy) : observationsTable(strategy);
  const missing = missingOfIndicators(strategy, readBack(written));
  const isColumn = COLUMNS[table];
  return [
    ...headLosses(strategy),
    ...missing.map(({ path, hasRow }): CsvLoss => ({
      code: !hasRow ? 'no-row' : isColumn(path) ? 'read-otherwise' : 'no-column',
      path,
    })),
  ];
}

const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);
const TAKEN: ReadonlySet<string> = new Set(['$schema', 'format', 'indicators']);

function headLosses(strategy: Strategy): CsvLoss[] {
  return Object.entries(strategy).flatMap(([name, value]: [string, unknown]): CsvLoss[] => {
    if (TAKEN.has(name) || lostPaths(value, undefined).length === 0) return [];
    return [{ code: LISTS.has(name) ? 'no-row' : 'no-column', path: [name] }];
  });
}

const MEASURE = 'code|name|measures/\\d+/(?:part|name|unit(?:/.*)?';
const ROW =
  '(?:baseline|(?:targets|results)/\\d+)/(?:value(?:/.*)?|(?:due|period)/printed|place(?:/.*)?|group|numerator|denominator|interval/(?:low|high))';
const FIGURE =
  '(?:baseline|(?:targets|results)/\\d+)/(?:printed|value(?:/.*)?|nested(?:/.*)?|due/.*|period/.*)';

/** Whether a value stands in a column of a table. */
const COLUMNS: Readonly<Record<CsvTableName, (path: LossPath) => boolean>> = {
  measures: within(`objectives/0/.*|${MEASURE}|polarity/direction|${FIGURE})`),
  observations: within(`${MEASURE}|${ROW})`),
};

function within(pattern: string): (path: LossPath) => boolean {
  const written = new RegExp(`^indicators/\\d+/(?:${pattern})$`);
  return (path) => written.test(path.join('/'));
}
