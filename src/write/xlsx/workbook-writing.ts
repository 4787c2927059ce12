import type { Period } from '../../document/period.js';
import type { Strategy } from '../../document/strategy.js';
import { plainText } from '../../read/table/xlsx-text.js';
import { LONGEST_CELL } from './cell-text.js';
import type { LossPath } from '../loss-marks.js';
import type { LossList } from './loss-list.js';
import type { NoteMarks } from './note-marks.js';

/** What the sheets of a strategy are written with. */
export interface WorkbookWriting {
  readonly strategy: Strategy;
  readonly losses: LossList;
  readonly notes: NoteMarks;
}

/** The text of a cell for words of the document; the empty text where there are none. */
export function heldWords({ losses }: WorkbookWriting, words: string | undefined, path: LossPath): string {
  if (words === undefined) return '';
  losses.holds(path);
  if (words.length > LONGEST_CELL) losses.loses('too-long', path);
  if (plainText(words.replaceAll('_x', '__')) !== words.replaceAll('_x', '__'))
    losses.loses('white-space', path);
  return words.slice(0, LONGEST_CELL);
}

/** The same for a name, which has one line and is never empty. */
export function heldName(writing: WorkbookWriting, name: string, path: LossPath, id: string): string {
  const words = heldWords(writing, name, path);
  const line = words.replace(/\s*\n\s*/g, ' ');
  if (line !== words) writing.losses.loses('white-space', path);
  return /[^\s\0]/.test(line) ? line : id;
}

/** Several texts, a line each. */
export function heldLines(writing: WorkbookWriting, texts: readonly string[], path: LossPath): string {
  if (texts.length === 0) return '';
  return heldWords(writing, texts.map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n'), path);
}

/** Several texts in one cell; that of a list whose texts are held one by one. */
export function joined(
  { losses }: WorkbookWriting,
  texts: readonly string[],
  path: LossPath,
  by = '\n',
): string {
  const words = texts.join(by);
  if (words.length > LONGEST_CELL) losses.loses('too-long', path);
  return words.slice(0, LONGEST_CELL);
}

/** The words of a time; its days stand in columns of their own. */
export function heldTime(writing: WorkbookWriting, period: Period | undefined, path: LossPath): string {
  for (const key of ['kind', 'sense', 'start', 'end']) writing.losses.holds([...path, key]);
  return heldWords(writing, period?.printed, [...path, 'printed']);
}
