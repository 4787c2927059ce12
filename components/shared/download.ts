import type { Strategy } from '../../src/index.js';
import { type CsvTable, tableCsv } from '../../src/write/tables.js';
import type { Form } from './table-element.js';

/** What a file says of its table. */
interface FileOptions {
  readonly title: string;
  /** The name of the element that shows it. */
  readonly view: string;
  readonly of: Strategy;
}

/** Hands the reader a table as a file. Nothing is sent anywhere; what writes workbooks is loaded when one is asked for. */
export async function downloadTable(
  form: Form,
  table: CsvTable,
  { of, title, view }: FileOptions,
): Promise<void> {
  const sheet = view.replace('cohesion-', '');
  const name = `${of.id}-${sheet}.${form.toLowerCase()}`;
  if (form === 'CSV') return downloadFile(name, 'text/csv;charset=utf-8', tableCsv(table));
  const { tableWorkbook } = await import('./table-workbook.js');
  const bytes = tableWorkbook(table, { title, sheet, source: of.title, language: of.language });
  downloadFile(name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes);
}

/**
 * Hands the reader a file that was made on the page. Nothing is sent anywhere.
 */
export function downloadFile(name: string, type: string, content: string | Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers start the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
