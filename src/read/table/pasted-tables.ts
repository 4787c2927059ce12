import { csvTables } from './csv-tables.js';
import { htmlTables } from './html-tables.js';
import { markdownTables } from './markdown-tables.js';
import { otherFormatFault } from './read-fault-words.js';
import type { ReadOptions } from './read-options.js';
import { sniffText } from './sniff-text.js';
import { requireText, TableCollector } from './table-collector.js';
import type { TablesRead } from './tables-read.js';

/**
 * Reads the tables of a text that was pasted, whatever it looks like: rows with tabs from Word or Excel, HTML, Markdown or
 * CSV.
 *
 * It never throws for what a text holds. Lines without any sign between cells are one table of one column, as a column that
 * was copied alone. JSON and XML have no tables: a fault says so.
 *
 * @param text - what was pasted
 * @throws {TypeError} if the text is no string, or a limit no number of zero or more
 *
 * @example
 * const { tables } = pastedTables('Code\tAction\nA1\t"Hold events\nin each ward"');
 * tables[0].rows[1][1]; // => { text: 'Hold events\nin each ward', row: 2, column: 2 }
 */
export function pastedTables(text: string, options: ReadOptions = {}): TablesRead {
  requireText('pastedTables', text);
  switch (sniffText(text)) {
    case 'html':
      return htmlTables(text, options);
    case 'markdown':
      return markdownTables(text, options);
    case 'tsv':
    case 'text':
      return csvTables(text, { ...options, delimiter: '\t' });
    case 'csv':
      return csvTables(text, options);
    case 'json':
      return other('JSON', 'Open it as a strategy, or paste the table itself.', options);
    case 'xml':
      return other('XML', 'Paste the table itself, as a page or a spreadsheet shows it.', options);
  }
}

function other(format: string, mend: string, options: ReadOptions): TablesRead {
  const collector = new TableCollector(options);
  collector.fault(otherFormatFault(collector.place({}), format, mend));
  return collector.result();
}
