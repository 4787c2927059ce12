import { ArchiveError } from '../../../read/archive/archive-error.js';
import { OfficeParts } from '../../../read/archive/office-parts.js';
import { Budget, ReadLimitError } from '../../../read/table/budget.js';
import type { ReadOptions } from '../../../read/table/read-options.js';
import { isOn } from '../../../read/table/xlsx-text.js';
import { XlsxStrings } from '../../../read/table/xlsx-strings.js';
import { readWorkbook, type XlsxSheetEntry } from '../../../read/table/xlsx-workbook.js';
import { readFactTable, SheetFacts } from './sheet-facts.js';
import { StyleFacts } from './style-facts.js';

/** What a workbook has, as far as it can be read. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly styles: StyleFacts;
  readonly hasTitle: boolean;
  readonly hasLanguage: boolean;
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
  /** Which sheet opens, counted from 0. */
  readonly opensAt: number;
  /** What kept it from being read, or from being read to its end. Default: nothing. */
  readonly fault?: string;
}

type Facts = { -readonly [Key in keyof WorkbookFacts]: WorkbookFacts[Key] };

/** Reads what a workbook has. What cannot be read is told as a fault, and what came before it is kept. */
export function workbookFacts(bytes: Uint8Array, options: ReadOptions): WorkbookFacts {
  const sheets: SheetFacts[] = [];
  const facts: Facts = {
    sheets,
    styles: new StyleFacts(),
    hasTitle: false,
    hasLanguage: false,
    hasMacros: false,
    hasExternalLinks: false,
    opensAt: 0,
  };
  const budget = new Budget(options);
  attempt(facts, () => {
    const parts = new OfficeParts(bytes, budget);
    const workbook = readWorkbook(parts);
    const strings = new XlsxStrings();
    facts.hasExternalLinks = workbook.hasExternalLinks;
    attempt(facts, () => readHead(parts, facts));
    attempt(facts, () => workbook.styles !== undefined && facts.styles.read(parts, workbook.styles));
    attempt(facts, () => workbook.strings !== undefined && strings.read(parts, workbook.strings, budget));
    for (const entry of workbook.sheets) {
      if (entry.isChart) continue;
      const sheet = new SheetFacts(entry, strings, budget);
      sheets.push(sheet);
      attempt(facts, () => readSheet(parts, sheet, entry));
    }
  });
  return facts;
}

function attempt(facts: Facts, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof ArchiveError) && !(error instanceof ReadLimitError)) throw error;
    facts.fault ??= error.message;
  }
}

function readHead(parts: OfficeParts, facts: Facts): void {
  const links = [...parts.links('').values()];
  const linked = (type: string): string | undefined =>
    links.find((link) => link.type === type && !link.isExternal)?.target;
  const main = linked('officeDocument') ?? 'xl/workbook.xml';
  facts.hasMacros = [...parts.links(main).values()].some(({ type }) => type === 'vbaProject');
  parts.read(main, {
    opened: (name, { activeTab }) => {
      if (name === 'x:workbookView') facts.opensAt = Number(activeTab ?? 0);
    },
  });
  const properties = linked('core-properties');
  if (properties === undefined) return;
  let open = '';
  parts.read(properties, {
    opened: (name) => (open = name),
    closed: () => (open = ''),
    text: (words) => {
      if (words.trim() === '') return;
      if (open === '?:title') facts.hasTitle = true;
      if (open === '?:language') facts.hasLanguage = true;
    },
  });
}

function readSheet(parts: OfficeParts, sheet: SheetFacts, { part }: XlsxSheetEntry): void {
  if (part === undefined) return;
  sheet.read(parts, part);
  for (const { type, target, isExternal } of parts.links(part).values()) {
    if (isExternal) continue;
    if (type === 'drawing') sheet.pictures += picturesWithoutWords(parts, target);
    const table = type === 'table' ? readFactTable(parts, target) : undefined;
    if (table) sheet.tables.push(table);
  }
}

function picturesWithoutWords(parts: OfficeParts, part: string): number {
  let count = 0;
  parts.read(part, {
    opened: (name, { descr = '', hidden = '0' }) => {
      if (name === '?:cNvPr' && descr.trim() === '' && !isOn(hidden)) count += 1;
    },
  });
  return count;
}
