import { csvColumn, type CsvTable } from '../../src/write/tables.js';
import { frequenciesOf } from '../shared/frequencies.js';
import { absentNext, mannersOf, nextWords, rolesOf } from './reporting-words.js';
import type { ReportingRow } from './reporting-rows.js';
import type { ReportingWords } from './reporting.words.js';
import { sourceLines } from '../shared/source-lines.js';

const COLUMNS = [
  'recipient kind',
  'recipient',
  'ref',
  'reported',
  'part of',
  'manner',
  'how often',
  'by whom',
  'next time stated',
  'printed',
  'source lines',
].map((title) => csvColumn(title));

/**
 * Reports as a table for a file: one row for each thing that one recipient is told, and for each that nobody is. What the plan does not
 * state is said in words, as in the table.
 */
export const reportingFile = (rows: readonly ReportingRow[], words: ReportingWords): CsvTable => ({
  columns: COLUMNS,
  rows: rows.map((row) => cells(row, words)),
});

function cells(row: ReportingRow, words: ReportingWords): (string | undefined)[] {
  const { reporting } = words;
  const { recipient, reported, lines, next } = row;
  const or = (said: readonly string[], absent: string): string =>
    said.length === 0 ? absent : said.join('; ');
  return [
    recipient?.kind ?? 'nobody',
    recipient?.name ?? reporting.nobody,
    reported.ref,
    reported.title,
    reported.within,
    mannersOf(row, words).join('; '),
    or(frequenciesOf(lines, words), reporting.noFrequency),
    or(rolesOf(lines), reporting.noRole),
    or(nextWords(next, words), absentNext(next, words)),
    lines.flatMap(({ document }) => document.printed ?? []).join('; '),
    sourceLines({ lines: sourcesOf(row) }),
  ];
}

const sourcesOf = ({ lines, reported }: ReportingRow): number[] =>
  (lines.length === 0 ? [reported.source] : lines.map(({ document }) => document.source)).flatMap(
    (source) => [...(source?.line === undefined ? [] : [source.line]), ...(source?.lines ?? [])],
  );
