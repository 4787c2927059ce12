import type { Scorecard } from '../../src/index.js';
import { why } from '../../src/words/en/why.js';
import { type CsvTable, indicatorsTable } from '../../src/write/tables.js';
import type { IndicatorRow } from './indicator-rows.js';
import { indicatorsEnglish, type Say } from './indicators.words.js';

/** The rows of a table as a table for a file. Its reasons are whole sentences, whose words no row needs. */
export function fileOf(card: Scorecard, rows: readonly IndicatorRow[], say: Say): CsvTable {
  const words = { ...say(indicatorsEnglish).rating, ...say({ why }).why };
  return indicatorsTable(
    card,
    words,
    rows.map(({ score }) => score),
  );
}
