import type { NestedFigureInput, ValueInput } from '../../document/observation.js';
import type { PeriodInput } from '../../document/period.js';
import type { TargetValueInput } from '../../document/target.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt, Reading } from '../reading.js';
import { absenceIn, type AbsenceTextOptions } from './absence-text.js';
import { cellRemarks } from './cell-remarks.js';
import { changeIn, MAY_BE_YEAR } from './change-text.js';
import { type DueText, dueIn } from './due-text.js';
import { type Figure, figureAt, isYear } from './figure-at.js';
import { madeReading, partUnread, unread, withDoubts } from './made-reading.js';
import { phraseAt } from './phrase-at.js';
import { LONGEST_TEXT, type PlainText, plainText, tidyText } from './plain-text.js';
import { partsOfQuantity } from './quantity-parts.js';
import { doubtsOfRest } from './rest-of-quantity.js';
import {
  CHANGES,
  DIRECTED,
  DIRECTIONS,
  DIRECTIONS_IN_DOUBT,
  IMPROVEMENTS,
  STANDARDS,
} from './target-words.js';

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
  /** By when the cell itself says that it is due. Default: it does not, or `readPeriod` is not given. */
  readonly due?: PeriodInput;
}

const TO = /^ (?:to|at) (?=[\d£])/i;
const FROM = /^ from (?=[\d£])/i;
const FROM_LEVEL = 'a direction and a level to start from beside the figure';
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
 * | Increase to 45%, reduce from 45 to 40 | the last figure, with a doubt: the direction has no field |
 * | 60% by March 2011, 2010/11: 65% | an amount, and when it is due, where `readPeriod` is given |
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
  const whole = targetIn(plain.text, options) ?? standardIn(tidyText(text));
  const dated = options.readPeriod && leavesWords(whole) ? datedIn(plain, text, options) : undefined;
  const reading = dated ?? whole;
  return isStandard(reading) ? reading : withDoubts(reading, plain.doubts);
}

/** A change, an amount, a direction or a level to reach. */
function targetIn(text: string, options: TargetTextOptions): Reading<TargetText> | undefined {
  const change = changeIn(text, options);
  if (change !== undefined) return within(change);
  return figureIn(text, options) ?? directionIn(text) ?? levelToReach(text, options);
}

// Whether words are left over that may be a time. "1 in 4" has none, whatever else it may mean.
function leavesWords(reading: Reading<TargetText>): boolean {
  if (reading.sure !== 'doubtful') return reading.sure === 'unread';
  const isOpen = ({ code, note }: Doubt): boolean => code === 'part-unread' || note === MAY_BE_YEAR;
  return isStandard(reading) || reading.doubts.some(isOpen);
}

const isStandard = (reading: Reading<TargetText>): boolean =>
  reading.sure !== 'unread' && reading.value.value.kind === 'standard';

/** A target with the time that stands beside it; nothing where other figures are left over, of which the time may be. */
function datedIn(
  plain: PlainText,
  printed: string,
  options: TargetTextOptions,
): Reading<TargetText> | undefined {
  const parted = dueIn(plain.text, options.readPeriod!);
  if (parted === undefined || absenceIn({ ...plain, text: parted.target }, options) !== undefined)
    return undefined;
  const { target, due, doubts } = parted;
  const reading = targetIn(target, options) ?? standardBy(parted, printed);
  if (reading === undefined || reading.sure === 'unread') return undefined;
  const own = reading.sure === 'doubtful' ? reading.doubts : [];
  if (own.some(leavesFigure)) return undefined;
  return madeReading({ ...reading.value, due }, [...own, ...doubts, ...yearDoubts(reading.value, parted)]);
}

// What a year behind "by" or "in" leaves open: "Increase by 2011", "1 in 2000".
function yearDoubts({ value }: TargetText, { target, due: { printed: words } }: DueText): readonly Doubt[] {
  const doubt = (note: string): Doubt[] => [{ code: 'several-readings', words, note }];
  if (value.kind === 'direction' && BY_YEAR.test(words))
    return doubt('a time; a change by this number may be meant');
  return /\d$/.test(target) && IN_YEAR.test(words) ? doubt('a time; a share of so many may be meant') : [];
}

const [BY_YEAR, IN_YEAR] = [/^by \d{4}$/i, /^in \d{4}$/i];

const leavesFigure = ({ code, words, note }: Doubt): boolean =>
  code === 'part-unread' && note !== FROM_LEVEL && /[\d…]/.test(words);

// A standard keeps all of its words; one with figures may have several times.
function standardBy({ target, isBy }: DueText, printed: string): Reading<TargetText> | undefined {
  return isBy && SENTENCE.test(target) && !/\d/.test(target) ? standardIn(tidyText(printed)) : undefined;
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

// "Increase to 45%", "Reduce from 45 to 40": the last figure is the target, and the words before it have no field.
function levelToReach(text: string, options: TargetTextOptions): Reading<TargetText> | undefined {
  const phrase =
    phraseAt(text, 0, CHANGES) ?? phraseAt(text, 0, DIRECTIONS_IN_DOUBT) ?? phraseAt(text, 0, DIRECTIONS);
  if (phrase === undefined) return undefined;
  const from = levelToStart(text, phrase.end, options);
  const end = from?.end ?? phrase.end;
  const joint = TO.exec(text.slice(end));
  if (joint === null) return undefined;
  const reading = figureIn(text.slice(end + joint[0].length), options);
  if (reading === undefined || reading.sure === 'unread') return undefined;
  if (from === undefined)
    return withDoubts(reading, [partUnread(phrase.words, 'a direction beside the figure')]);
  return leadsOn(text, from, reading.value)
    ? withDoubts(reading, [partUnread(text.slice(0, end), FROM_LEVEL)])
    : undefined;
}

// Whether the words lead from the first figure to the second: "increase from 50 to 45" and "from 2008 to 2010" do not.
function leadsOn(text: string, from: Figure, { value }: TargetText): boolean {
  if (value.kind !== 'number' || value.value === from.value || isYear(text, from)) return false;
  if (phraseAt(text, 0, IMPROVEMENTS) !== undefined) return true;
  const direction = phraseAt(text, 0, DIRECTIONS)?.meaning;
  const sign = phraseAt(text, 0, CHANGES)?.meaning ?? (direction === 'up' ? 1 : -1);
  return direction !== 'hold' && Math.sign(value.value - from.value) === sign;
}

// The figure behind "from".
function levelToStart(text: string, at: number, { unit }: TargetTextOptions): Figure | undefined {
  const joint = FROM.exec(text.slice(at));
  return joint === null ? undefined : figureAt(text, at + joint[0].length, unit);
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
