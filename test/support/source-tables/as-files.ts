// Printed tables as files of text: what a council saves, sends or puts on its site.
import { gridOf, type PrintedCell, type PrintedTable, textOf } from './printed-table.js';

const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** A CSV file of one table, as a program for spreadsheets saves a sheet. */
export function csvOf(table: PrintedTable): string {
  const grid = gridOf(table);
  const width = grid[0]!.length;
  const line = (text: string): string => quoted([text, ...Array<string>(width - 1).fill('')]);
  return [...table.titles.map(line), ...grid.map(quoted), ...(table.notes ?? []).map(line), ''].join('\r\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

function cellHtml(cell: PrintedCell): string {
  const { across = 1, down = 1 } = typeof cell === 'string' ? {} : cell;
  const spans = `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;
  return `<td${spans}>${escaped(textOf(cell))}</td>`;
}

const tableHtml = ({ titles, rows, notes = [] }: PrintedTable): string =>
  [
    ...titles.map((title, at) => `<h${at + 2}>${escaped(title)}</h${at + 2}>`),
    `<table border="1">`,
    ...rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
    '</table>',
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ].join('\n');

/** A page with all the tables of a document, each under its titles. */
export const htmlOf = (tables: readonly PrintedTable[]): string =>
  `<!DOCTYPE html>\n<html lang="en-GB">\n<meta charset="utf-8">\n<title>Plan</title>\n${tables
    .map(tableHtml)
    .join('\n')}\n</html>\n`;

const escapedMark = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');

function tableMarkdown(table: PrintedTable): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => escapedMark(cell).replaceAll('\n', '<br>')).join(' | ')} |`;
  const [headings, ...rows] = gridOf(table);
  return [
    ...table.titles.map((title, at) => `${'#'.repeat(at + 2)} ${title}\n`),
    line(headings!),
    line(headings!.map(() => '---')),
    ...rows.map(line),
    ...(table.notes ?? []).map((note) => `\n${escapedMark(note)}`),
    '',
  ].join('\n');
}

/** All the tables of a document in Markdown, each under its titles. */
export const markdownOf = (tables: readonly PrintedTable[]): string => tables.map(tableMarkdown).join('\n');
