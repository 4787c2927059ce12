import { toCsv } from '../../src/index.js';
import { absentNext, frequenciesOf, mannersOf, nextWords, rolesOf } from './reporting-words.js';
import type { ReportingRow } from './reporting-rows.js';
import { reportingText } from './reporting.text.js';
import { sourceLines } from '../shared/source-lines.js';

const HEADER = [
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
];

/**
 * Reports as CSV: one row for each thing that one recipient is told, and for each that nobody is. What the plan does not
 * state is said in words, as in the table.
 */
export const reportingCsv = (rows: readonly ReportingRow[]): string => toCsv([HEADER, ...rows.map(cells)]);

function cells(row: ReportingRow): (string | undefined)[] {
  const { recipient, reported, lines, next } = row;
  const or = (words: readonly string[], absent: string): string =>
    words.length === 0 ? absent : words.join('; ');
  return [
    recipient?.kind ?? 'nobody',
    recipient?.name ?? reportingText.nobody,
    reported.ref,
    reported.title,
    reported.within,
    mannersOf(row).join('; '),
    or(frequenciesOf(lines), reportingText.noFrequency),
    or(rolesOf(lines), reportingText.noRole),
    or(nextWords(next), absentNext(next)),
    lines.flatMap(({ document }) => document.printed ?? []).join('; '),
    sourceLines({ lines: sourcesOf(row) }),
  ];
}

const sourcesOf = ({ lines, reported }: ReportingRow): number[] =>
  (lines.length === 0 ? [reported.source] : lines.map(({ document }) => document.source)).flatMap(
    (source) => [...(source?.line === undefined ? [] : [source.line]), ...(source?.lines ?? [])],
  );
