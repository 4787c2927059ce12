import { requireBytes } from '../../../read/table/office-reading.js';
import type { ReadOptions } from '../../../read/table/read-options.js';
import { cellName, FoundPlaces } from './found-places.js';
import type { SheetFacts } from './sheet-facts.js';
import { checkSheet } from './sheet-rules.js';
import { workbookFacts, type WorkbookFacts } from './workbook-facts.js';
import type { WorkbookFinding } from './workbook-rules.js';

const COVER = /cover|about|introduction|read_?me|start/i;
const CONTENTS = /contents|index/i;
const NOTES = /notes?/i;
const SHORTHAND = /^\[[a-z]{1,4}\]$/i;
const NOTE_MARK = /\[note \d+\]/gi;

/**
 * Tells which rules for accessible spreadsheets a workbook breaks: any workbook, not only ours.
 *
 * Each rule is told once a sheet, with the first cell that breaks it, how many do, and how to mend it. It never throws for what
 * a file holds, and runs, computes and loads nothing; a file that cannot be read to its end is told as `unreadable`, and what
 * was read before is checked.
 *
 * @param bytes - the whole file
 * @throws {TypeError} if the bytes are no `Uint8Array`, or a limit no number of zero or more
 *
 * @example
 * checkWorkbook(new Uint8Array(0)).map(({ code }) => code); // => ['unreadable']
 */
export function checkWorkbook(bytes: Uint8Array, options: ReadOptions = {}): readonly WorkbookFinding[] {
  requireBytes('checkWorkbook', bytes);
  const facts = workbookFacts(bytes, options);
  const found = new FoundPlaces();
  if (facts.fault !== undefined) found.add('unreadable');
  if (facts.sheets.length > 0) {
    checkWhole(facts, found);
    for (const sheet of facts.sheets) checkSheet(sheet, facts.styles, found);
    checkMarks(facts.sheets, found);
  }
  return found.findings({ unreadable: ` (${facts.fault})` });
}

function checkWhole(facts: WorkbookFacts, found: FoundPlaces): void {
  const { sheets } = facts;
  if (!facts.hasTitle) found.add('no-title');
  if (!facts.hasLanguage) found.add('no-language');
  if (facts.hasMacros) found.add('macros');
  if (facts.hasExternalLinks) found.add('external-link');
  if (!COVER.test(sheets[0]!.name)) found.add('no-cover', sheets[0]!.name);
  if (facts.opensAt !== 0) found.add('opens-elsewhere', sheets[facts.opensAt]?.name);
  if (!sheets.some(({ cells }) => cells.some(({ text }) => /\bsources?\b/i.test(text))))
    found.add('no-source');
  checkContents(sheets, found);
}

function checkContents(sheets: readonly SheetFacts[], found: FoundPlaces): void {
  if (sheets.length < 2) return;
  const contents = sheets.find(({ name }) => CONTENTS.test(name));
  if (!contents) return found.add('no-contents');
  const linked = new Set(
    [...contents.links.values()].map((place) => place.replace(/^'|'?![^!]*$/g, '').replaceAll("''", "'")),
  );
  for (const sheet of sheets) {
    if (sheet !== contents && !linked.has(sheet.name)) found.add('unlinked-sheet', sheet.name);
  }
}

/** Shorthand is explained by any text that has more words beside it; notes stand on their sheet. */
function checkMarks(sheets: readonly SheetFacts[], found: FoundPlaces): void {
  const used = new Map<string, { sheet: string; cell: string }>();
  const explained = new Set<string>();
  const notes = new Set<string>();
  for (const { name, cells } of sheets) {
    for (const cell of cells) {
      if (cell.kind !== 'text' || !cell.text.includes('[')) continue;
      const place = { sheet: name, cell: cellName(cell) };
      if (SHORTHAND.test(cell.text))
        used.set(cell.text.toLowerCase(), used.get(cell.text.toLowerCase()) ?? place);
      else for (const [sign] of cell.text.matchAll(/\[[a-z]{1,4}\]/gi)) explained.add(sign.toLowerCase());
      for (const [mark] of cell.text.matchAll(NOTE_MARK)) {
        if (NOTES.test(name)) notes.add(mark.toLowerCase());
        else used.set(mark.toLowerCase(), used.get(mark.toLowerCase()) ?? place);
      }
    }
  }
  for (const [sign, { sheet, cell }] of used) {
    if (sign.startsWith('[note ')) {
      if (!notes.has(sign)) found.add('note', sheet, cell);
    } else if (!explained.has(sign)) found.add('shorthand', sheet, cell);
  }
}
