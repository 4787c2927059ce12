import type { FixedDecimal } from './xlsx-decimal.js';
import type { DigitRun, NumberPiece } from './xlsx-number-pieces.js';

// Numbers have fifteen digits and up to some eight hundred zeros: for those the commas are known.
const ZEROS = `000${',000'.repeat(300)}`;
// Fifteen, and one more where they are rounded up.
const MOST_DIGITS = 16;
const ZERO = 48;

/** What the digits of a number are put into. */
interface Pattern {
  readonly pieces: readonly NumberPiece[];
  readonly wholes: number;
  readonly isGrouped: boolean;
  readonly ends: WholeEnds;
}

/**
 * What stands at both ends of the digits before the point: a number has fifteen, and a format may have places for many more,
 * each a piece of its own.
 */
export interface WholeEnds {
  /** For each place before the point, the piece that it is in; behind the last, the piece that follows. */
  readonly pieceAt: readonly number[];
  /** What is shown for all pieces before the point where the number has no digit for them, and where each of them starts in it. */
  readonly blank: string;
  readonly blankStarts: readonly number[];
  /** The same where all their digits are zeros that the number has. */
  readonly zeros: string;
  readonly zeroStarts: readonly number[];
}

/**
 * What stands at both ends of the digits before the point.
 *
 * @example
 * const run = (from) => ({ kind: 'whole', from, count: 1, blank: ' ', ends: [0, 1] });
 * const ends = wholeEndsOf([run(0), { kind: 'literal', text: '-' }, run(1)], { wholes: 2, isGrouped: false });
 * [ends.blank, ends.zeros, ends.pieceAt]; // => [' - ', '0-0', [0, 2, 3]]
 */
export function wholeEndsOf(
  pieces: readonly NumberPiece[],
  { wholes, isGrouped }: Pick<Pattern, 'wholes' | 'isGrouped'>,
): WholeEnds {
  const pieceAt: number[] = [];
  const [blanks, zeros]: [string[], string[]] = [[], []];
  const next = pieces.findLastIndex(({ kind }) => kind === 'whole') + 1;
  for (let at = 0; at < next; at += 1) {
    const piece = pieces[at]!;
    const isWhole = piece.kind === 'whole';
    const blank = isWhole ? piece.blank : piece.kind === 'literal' ? piece.text : '';
    blanks.push(blank);
    zeros.push(isWhole ? wholeDigits(piece, '0'.repeat(wholes), 0, { wholes, isGrouped }) : blank);
    if (isWhole) for (let place = 0; place < piece.count; place += 1) pieceAt.push(at);
  }
  return {
    pieceAt: [...pieceAt, next],
    // joined, as engines would keep what is added up in its pieces, and go through them again for each number
    blank: blanks.join(''),
    blankStarts: startsOf(blanks),
    zeros: zeros.join(''),
    zeroStarts: startsOf(zeros),
  };
}

/** Where each text starts when they are joined, and where the last ends. */
function startsOf(texts: readonly string[]): number[] {
  const starts = [0];
  for (const { length } of texts) starts.push(starts.at(-1)! + length);
  return starts;
}

/**
 * A section with the digits of a number put in.
 *
 * @param power - goes into the places after the sign of the power
 *
 * @example
 * const run = { kind: 'whole', from: 0, count: 6, blank: '000,000', ends: [0, 1, 2, 4, 5, 6, 7] };
 * const pattern = { pieces: [run], wholes: 6, isGrouped: true };
 * const ends = wholeEndsOf([run], pattern);
 * filled({ ...pattern, ends }, { whole: '1234', fraction: '' }, ''); // => '001,234'
 */
export function filled(
  pattern: Pattern,
  { whole, fraction }: Pick<FixedDecimal, 'whole' | 'fraction'>,
  power: string,
): string {
  const { pieces, wholes, ends } = pattern;
  const { pieceAt } = ends;
  const next = pieceAt[wholes]!;
  const significant = significantOf(whole, MOST_DIGITS);
  // the pieces for which the number has a digit, and those of which all digits are zeros
  const first = pieceAt[Math.max(0, wholes - whole.length)]!;
  const zeros = significant === 0 ? next : pieceAt[Math.max(0, wholes - whole.length + significant - 1)]! + 1;
  let text = ends.blank.slice(0, ends.blankStarts[first]);
  for (let at = first; at < Math.min(zeros, next); at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'whole') text += wholeDigits(piece, whole, significant, pattern);
  }
  if (zeros < next) text += ends.zeros.slice(ends.zeroStarts[zeros]);
  return text + behindWhole(pieces, next, fraction, power);
}

function behindWhole(pieces: readonly NumberPiece[], from: number, fraction: string, power: string): string {
  const last = significantOf(fraction);
  let text = '';
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at]!;
    if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'power') text += power.padStart(piece.count, '0');
    else if (piece.kind === 'exponent') text += piece.sign === '+' ? 'E+' : 'E';
    else if (piece.kind === 'place') text += placeDigits(piece, fraction, last);
  }
  return text;
}

/** How many digits there are without the zeros at the end, which all are that stand behind so many. */
function significantOf(digits: string, most = Infinity): number {
  let last = Math.min(digits.length, most);
  while (digits.charCodeAt(last - 1) === ZERO) last -= 1;
  return last;
}

/** Digits before the point; the first run takes all that the others have no place for. */
function wholeDigits(
  { from, count, blank, ends }: DigitRun,
  whole: string,
  significant: number,
  { wholes, isGrouped }: Pick<Pattern, 'wholes' | 'isGrouped'>,
): string {
  const missing = wholes - from - whole.length;
  if (missing >= count) return blank;
  const start = from === 0 ? 0 : Math.max(-missing, 0);
  const end = count - missing;
  const digits = whole.slice(start, end);
  const shown = isGrouped ? grouped(digits, significant - start, whole.length - end) : digits;
  return missing > 0 ? blank.slice(0, ends[missing]) + shown : shown;
}

const groupedLength = (digits: number): number => digits + Math.max(0, Math.floor((digits - 1) / 3));

/**
 * Digits with a comma before each three of those that follow, of which so many stand in other runs; from the last that is
 * significant on, they are zeros.
 */
function grouped(digits: string, significant: number, after: number): string {
  const all = digits.length + after;
  const last = Math.min(Math.max(significant, 0), digits.length);
  let text = '';
  let at = 0;
  for (let end = all % 3 || 3; end <= last; end += 3) {
    text += digits.slice(at, end);
    if (end < all) text += ',';
    at = end;
  }
  if (at < last) text += digits.slice(at, last);
  const zeros = ZEROS.length - groupedLength(all - last);
  return text + ZEROS.slice(zeros, ZEROS.length - groupedLength(after));
}

/** Digits after the point, of which the zeros from `last` on are shown as their signs say. */
function placeDigits({ from, count, blank, ends }: DigitRun, fraction: string, last: number): string {
  const shown = last - from;
  if (shown <= 0) return blank;
  if (shown >= count) return fraction.slice(from, from + count);
  return fraction.slice(from, last) + blank.slice(ends[shown]);
}
