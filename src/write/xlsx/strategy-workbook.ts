import type { Strategy } from '../../document/strategy.js';
import { actionSheet, milestoneSheet } from './action-sheets.js';
import { BodyCells } from './body-cells.js';
import { plainXml } from './cell-text.js';
import { contentsSheet } from './contents-sheet.js';
import { figureSheet, SHORTHAND } from './figure-sheet.js';
import { indicatorSheet } from './indicator-sheets.js';
import { LossList } from './loss-list.js';
import { NoteMarks } from './note-marks.js';
import { ObjectiveCells } from './objective-cell.js';
import { bodySheet, noteSheet, objectiveSheet } from './plain-sheets.js';
import type { WorkbookLoss } from './workbook-losses.js';
import type { WorkbookSheet } from './workbook.js';
import { heldTime, heldWords, type WorkbookWriting } from './workbook-writing.js';
import { writeWorkbook } from './write-workbook.js';

/** A workbook, and what it does not hold or does not give back. */
export interface StrategyWorkbook {
  /** The bytes of an `.xlsx` file. */
  readonly bytes: Uint8Array;
  /** In the order of the document; `WORKBOOK_LOSSES` says what each code means. */
  readonly losses: readonly WorkbookLoss[];
}

/**
 * Writes a document as a workbook that keeps the rules of the Government Analysis Function for accessible spreadsheets:
 * `checkWorkbook` finds nothing in it.
 *
 * Objectives, indicators, actions, milestones and bodies have a sheet each, and every figure a row on the sheet Figures. A figure
 * is a number with the decimal places that are printed; where there is none, the reason stands in its place. `readFile` reads
 * indicators with their figures and actions back, up to the losses.
 *
 * @param strategy - a document that has been validated
 *
 * @example
 * const { strategy } = validateStrategy({ format: 2, id: 'plan', title: 'Plan', asOf: '2010-03-31', funds: [] });
 * const { bytes, losses } = strategyWorkbook(strategy);
 * checkWorkbook(bytes); // => []
 * losses; // => [{ code: 'identifier', path: ['id'] }]
 */
export function strategyWorkbook(strategy: Strategy): StrategyWorkbook {
  const writing: WorkbookWriting = { strategy, losses: new LossList(), notes: new NoteMarks() };
  const objectives = new ObjectiveCells(writing);
  const bodies = new BodyCells(writing);
  const cover = coverLines(writing);
  const sheets = [
    objectiveSheet(writing, objectives),
    indicatorSheet(writing, objectives, bodies),
    figureSheet(writing),
    actionSheet(writing, objectives, bodies),
    milestoneSheet(writing),
    bodySheet(writing, bodies),
    noteSheet(writing),
  ].filter((sheet) => sheet !== undefined);
  const title = plainXml(strategy.title.slice(0, 200)) === '' ? strategy.id : strategy.title.slice(0, 200);
  const bytes = writeWorkbook({
    title,
    language: strategy.language,
    sheets: [coverSheet(title, cover), contentsSheet(sheets), ...sheets],
  });
  return { bytes, losses: writing.losses.losses(strategy) };
}

const coverSheet = (title: string, lines: readonly string[]): WorkbookSheet => ({
  name: 'Cover',
  title,
  lines: [{ text: 'Go to the contents of this workbook', toSheet: 'Contents' }, ...lines],
  width: 100,
});

function coverLines(writing: WorkbookWriting): string[] {
  const { strategy, losses, notes } = writing;
  const { summary, organisation, edition, period, asOf, sourceText, bodies } = strategy;
  for (const key of ['title', 'language', 'organisation', 'asOf']) losses.holds([key]);
  const publisher = bodies.find(({ id }) => id === organisation)?.name;
  const marks = notes.of(strategy.notes, ['notes'], losses);
  const source = heldWords(writing, sourceText?.title, ['sourceText', 'title']);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['About', heldWords(writing, summary, ['summary'])],
    ['Published by', publisher],
    ['Edition', heldWords(writing, edition?.label, ['edition', 'label'])],
    ['Covers', period && heldTime(writing, period, ['period'])],
    ['Rated as of', asOf],
    ['Notes', marks],
    ['Source', source === '' ? 'the document of the strategy' : source],
    ['Source published by', heldWords(writing, sourceText?.publisher, ['sourceText', 'publisher'])],
    ['About the source', heldWords(writing, sourceText?.note, ['sourceText', 'note'])],
    ['Blank cells', 'the strategy does not say.'],
    [
      'Shorthand',
      Object.entries(SHORTHAND)
        .map(([sign, words]) => `${sign} ${words}`)
        .join('; '),
    ],
  ];
  return lines.filter(([, words]) => words).map(([name, words]) => `${name}: ${words}`);
}
