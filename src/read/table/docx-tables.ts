import { ArchiveError } from '../archive/archive-error.js';
import { OfficeParts } from '../archive/office-parts.js';
import { DocxNotes } from './docx-notes.js';
import { DocxNumbering } from './docx-numbering.js';
import { DocxReader } from './docx-reader.js';
import { DocxStyles } from './docx-styles.js';
import type { DocxShared } from './docx-words.js';
import { hiddenLeftOutFault, otherOfficeFault } from './office-fault-words.js';
import { attemptPart, endsFile, requireBytes } from './office-reading.js';
import type { ReadOptions } from './read-options.js';
import { TableCollector } from './table-collector.js';
import type { TablesRead } from './tables-read.js';

/**
 * Reads the tables of a document of Word: `.docx`, and `.docm` without its macros.
 *
 * It never throws for what a file holds, and runs and loads nothing. Merged cells are repeated in each place that they cover;
 * rows that Word repeats on each page are headings; a table inside a cell is a table of its own, and its words stay in the
 * cell. Headings above a table are its headings, a caption right above it its caption, paragraphs below it its notes, until
 * the next heading or table, and the footnotes of its cells too. Numbers that Word counts are in the text. Changes are read
 * as if they were accepted; what was deleted, struck out or hidden is left out, with a warning.
 *
 * @param bytes - the whole file
 * @throws {TypeError} if the bytes are no `Uint8Array`, or a limit no number of zero or more
 *
 * @example
 * const { tables, faults } = docxTables(new TextEncoder().encode('<html>'), { file: 'plan.docx' });
 * tables; // => []
 * faults.map(({ code, received }) => [code, received]);
 * // => [['other-format', 'a page or another text, whatever its name says']]
 */
export function docxTables(bytes: Uint8Array, options: ReadOptions = {}): TablesRead {
  requireBytes('docxTables', bytes);
  const collector = new TableCollector(options);
  attemptPart(collector, () => readDocument(new OfficeParts(bytes, collector.budget), collector));
  return collector.result();
}

function readDocument(parts: OfficeParts, collector: TableCollector): void {
  const part = documentPart(parts);
  const links = [...parts.links(part).values()];
  const shared = {
    styles: new DocxStyles(),
    numbering: new DocxNumbering(),
    budget: collector.budget,
  };
  let canGoOn = true;
  const read = (type: string, work: (target: string) => void): void => {
    const target = links.find((link) => link.type === type && !link.isExternal)?.target;
    if (target === undefined || !canGoOn) return;
    canGoOn = !endsFile(attemptPart(collector, () => work(target)));
  };
  read('styles', (target) => shared.styles.read(parts, target));
  read('numbering', (target) => shared.numbering.read(parts, target));
  const footnotes = new DocxNotes(shared);
  const endnotes = new DocxNotes(shared);
  read('footnotes', (target) => parts.read(target, footnotes));
  read('endnotes', (target) => parts.read(target, endnotes));
  if (canGoOn) readBody(parts, part, shared, [footnotes, endnotes], collector);
}

function readBody(
  parts: OfficeParts,
  part: string,
  shared: DocxShared,
  [footnotes, endnotes]: readonly [DocxNotes, DocxNotes],
  collector: TableCollector,
): void {
  const reader = new DocxReader(shared, { footnotes: footnotes.texts, endnotes: endnotes.texts });
  attemptPart(collector, () => {
    parts.read(part, reader);
    if (reader.root !== 'w:document') throw new ArchiveError(otherFault(parts));
  });
  attemptPart(collector, () => reader.finish());
  for (const { grid, caption, headings, notes } of reader.tables) {
    if (!collector.add(grid.rows(), { ...(caption && { caption }), headings, notes })) break;
  }
  collector.reportStruck([...reader.struck, ...footnotes.struck, ...endnotes.struck]);
  const hidden = reader.hidden.map((words) => words.trim()).filter((words) => words !== '');
  const [first] = hidden;
  if (first !== undefined) {
    collector.fault(hiddenLeftOutFault(collector.place({}), first.slice(0, 40), hidden.length - 1));
  }
}

function documentPart(parts: OfficeParts): string {
  const main = [...parts.links('').values()].find(({ type }) => type === 'officeDocument')?.target;
  const part = [main, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
  if (part === undefined) throw new ArchiveError(otherFault(parts));
  return part;
}

/** What else a ZIP file may be. */
function otherFault(parts: OfficeParts) {
  const other = (received: string, mend: string) => otherOfficeFault({}, 'a document', received, mend);
  if (parts.has('xl/workbook.xml')) return other('a workbook', 'Read it as .xlsx.');
  if (parts.has('content.xml')) return other('an OpenDocument file', 'Save it as .docx.');
  return other('a ZIP file without one', 'Unpack it, and read the document in it.');
}
