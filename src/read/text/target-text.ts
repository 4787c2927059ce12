import type { NestedFigureInput, ValueInput } from '../../document/observation.js';
import type { TargetValueInput } from '../../document/target.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt, Reading } from '../reading.js';
import { absenceIn, type AbsenceTextOptions } from './absence-text.js';
import { cellRemarks } from './cell-remarks.js';
import { changeIn } from './change-text.js';
import { madeReading, partUnread, unread, withDoubts } from './made-reading.js';
import { phraseAt } from './phrase-at.js';
import { LONGEST_TEXT, plainText, tidyText } from './plain-text.js';
import { partsOfQuantity } from './quantity-parts.js';
import { doubtsOfRest } from './rest-of-quantity.js';
import { CHANGES, DIRECTED, DIRECTIONS, DIRECTIONS_IN_DOUBT, STANDARDS } from './target-words.js';

/** What is known of the place where a target is printed. */
export interface TargetTextOptions extends AbsenceTextOptions {
  /** The unit of the measure: a figure carries its own only where its words state another. Default: unknown. */
  readonly unit?: UnitInput;
  /** The baseline, which tells which reading of a change is likelier. Default: unknown. */
  readonly baseline?: ValueInput;
}

/** What one cell says of a target. */
export interface TargetText {
  readonly value: TargetValueInput;
  /** Other figures in the same cell. Default: none. */
  readonly nested?: NestedFigureInput[];
}

const TO = /^ (?:to|at) (?=[\d£])/i;
// A sentence of three words at least; what begins with a figure was a figure that cannot be told.
const SENTENCE = /^\p{L}\S* \S+ \S/u;

/**
 * Reads the cell of a target: an amount, or why there is none; a change from the baseline, a direction, or a standard in
 * words; and other figures in brackets.
 *
 * | printed | read as |
 * | --- | --- |
 * | 34.40%, at least 5 | an amount |
 * | TBC, No Target - baseline year | why there is none |
 * | Increase of 4.1% on baseline figure | a change, with both readings |
 * | Increased number of reports, Maintain | a direction |
 * | Improve | upward, with a doubt: lower may be better |
 * | Increase to 45% | 45, with a doubt: the direction has no field |
 * | any other sentence | a standard, with a doubt unless it speaks of one |
 *
 * It never throws. A text of more than 2,000 characters is unread.
 *
 * @param text - the text of a cell
 *
 * @example
 * readTarget('Increase of 4.1% on baseline figure', { unit: { kind: 'percent' } }).value.value;
 * // => { kind: 'change', by: 4.1, readings: ['points', 'per-cent'] }
 */
export function readTarget(text: string, options: TargetTextOptions = {}): Reading<TargetText> {
  if (text.length > LONGEST_TEXT) return unread(text, 'too long for a target');
  const plain = plainText(text);
  const value = absenceIn(plain, options);
  if (value !== undefined) return within(value);
  const change = changeIn(plain.text, options);
  if (change !== undefined) return withDoubts(within(change), plain.doubts);
  const reading =
    figureIn(plain.text, options) ?? directionIn(plain.text) ?? levelToReach(plain.text, options);
  return reading === undefined ? standardIn(tidyText(text)) : withDoubts(reading, plain.doubts);
}

function within(reading: Reading<TargetValueInput>): Reading<TargetText> {
  return reading.sure === 'unread' ? reading : { ...reading, value: { value: reading.value } };
}

function figureIn(text: string, { unit }: TargetTextOptions): Reading<TargetText> | undefined {
  const parts = partsOfQuantity(text, unit);
  if (parts === undefined) return undefined;
  const remarks = cellRemarks(parts.rest, unit);
  const doubts = doubtsOfRest({ ...parts, rest: remarks.rest }, unit);
  if (doubts === undefined) return undefined;
  const others = [remarks.said.sample, remarks.said.numerator].filter((count) => count !== undefined);
  const more: Doubt[] = others.map((count) => partUnread(String(count), 'a count has no field in a target'));
  if (parts.quantity.kind === 'number' && parts.quantity.value < 0) {
    more.push({ code: 'several-readings', words: text, note: 'a figure below zero; a change may be meant' });
  }
  if (parts.provisional) more.push(partUnread(text, 'marked as provisional'));
  const value = { value: parts.quantity, ...(remarks.nested.length > 0 && { nested: [...remarks.nested] }) };
  return madeReading(value, [...parts.doubts, ...remarks.doubts, ...more, ...doubts]);
}

function directionIn(text: string): Reading<TargetText> | undefined {
  const inDoubt = phraseAt(text, 0, DIRECTIONS_IN_DOUBT);
  const plain = phraseAt(text, 0, DIRECTIONS);
  const phrase = inDoubt ?? plain;
  if (phrase === undefined) return undefined;
  const rest = text.slice(phrase.end).replace(/\.$/, '');
  if (/\d/.test(rest) || turnsElsewhere(rest) || (rest !== '' && !rest.startsWith(' '))) return undefined;
  const direction = inDoubt?.meaning[0] ?? plain!.meaning;
  const doubts: Doubt[] = inDoubt
    ? [{ code: 'inferred', words: inDoubt.words, note: inDoubt.meaning[1] }]
    : [];
  const isPlain = rest === '' || phraseAt(rest, 1, DIRECTED) !== undefined;
  if (!isPlain) doubts.push(partUnread(rest.trim(), 'what the direction is of; a standard may be meant'));
  return madeReading<TargetText>({ value: { kind: 'direction', direction } }, doubts);
}

// Whether a sentence names a second direction, so that neither is the target.
function turnsElsewhere(rest: string): boolean {
  return rest
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => DIRECTIONS.has(word) || DIRECTIONS_IN_DOUBT.has(word));
}

// "Increase to 45%": the figure is the target, and the word before it has no field.
function levelToReach(text: string, options: TargetTextOptions): Reading<TargetText> | undefined {
  const phrase =
    phraseAt(text, 0, CHANGES) ?? phraseAt(text, 0, DIRECTIONS_IN_DOUBT) ?? phraseAt(text, 0, DIRECTIONS);
  const joint = phrase && TO.exec(text.slice(phrase.end));
  if (phrase === undefined || !joint) return undefined;
  const reading = figureIn(text.slice(phrase.end + joint[0].length), options);
  return reading && withDoubts(reading, [partUnread(phrase.words, 'a direction beside the figure')]);
}

/** The beginnings of words that a text has to hold before it is parted into words. */
const BEGINNINGS = STANDARDS.map((words) => words.split(' ')[0]!);

function namesStandard(small: string): boolean {
  if (!BEGINNINGS.some((beginning) => small.includes(beginning))) return false;
  const words = ` ${small.split(/[^\p{L}]+/u).join(' ')} `;
  return STANDARDS.some((word) => words.includes(` ${word} `));
}

function standardIn(text: string): Reading<TargetText> {
  if (!SENTENCE.test(text)) return unread(text, 'no target that can be told');
  const isPlain = !/\d/.test(text) && namesStandard(text.toLowerCase());
  const doubt: Doubt = {
    code: 'inferred',
    words: text.slice(0, 200),
    note: 'a sentence, taken as a standard in words',
  };
  return madeReading<TargetText>({ value: { kind: 'standard', standard: text } }, isPlain ? [] : [doubt]);
}
