import type { FixedDecimal } from './xlsx-decimal.js';
import type { FormatToken } from './xlsx-format-tokens.js';

/** Digits that stand together, before the point or after it. */
interface DigitRun {
  readonly kind: 'whole' | 'place';
  /** How many digits of its kind stand before it. */
  readonly from: number;
  count: number;
  /** What is shown where the number has no digit for any of its places. */
  blank: string;
  /** For each number of its places, how much of `blank` is for the first of them. */
  readonly ends: number[];
}

/** What is shown for a piece of a section for numbers; all that stays as it is and stands together is one piece. */
export type NumberPiece =
  | DigitRun
  | { readonly kind: 'literal'; text: string }
  | { readonly kind: 'exponent'; readonly sign: string }
  /** All digits of the power, at least so many. */
  | { readonly kind: 'power'; readonly count: number };

/** What is known of a section before its pieces are. */
interface Marks {
  /** Where the decimal point and the power of ten stand, or -1. */
  readonly pointAt: number;
  readonly exponentAt: number;
  /** The commas that are shown as they are. */
  readonly commas: ReadonlySet<number>;
  /** How many digits stand before the point, and how many of those after it are shown. */
  readonly wholes: number;
  readonly places: number;
  readonly isGrouped: boolean;
}

/**
 * The pieces of a section for numbers.
 *
 * @example
 * const digit = { kind: 'digit', sign: '0' };
 * const none = { pointAt: -1, exponentAt: -1, commas: new Set(), places: 0, isGrouped: false };
 * const [run, percent] = piecesOf([digit, digit, { kind: 'percent' }], { ...none, wholes: 2 });
 * run; // => { kind: 'whole', from: 0, count: 2, blank: '00', ends: [0, 1, 2] }
 * percent; // => { kind: 'literal', text: '%' }
 */
export function piecesOf(tokens: readonly FormatToken[], marks: Marks): NumberPiece[] {
  const { pointAt, exponentAt, places } = marks;
  const pieces: NumberPiece[] = [];
  const counts = { whole: 0, place: 0 };
  let hasPower = false;
  tokens.forEach((token, index) => {
    if (token.kind === 'exponent') pieces.push({ kind: 'exponent', sign: token.sign });
    else if (token.kind !== 'digit') addLiteral(pieces, literalAt(token, index, marks));
    else if (exponentAt !== -1 && index > exponentAt) {
      if (!hasPower) pieces.push({ kind: 'power', count: digitsAfter(tokens, exponentAt) });
      hasPower = true;
    } else if (index < pointAt || pointAt === -1 || counts.place < places) {
      const kind = pointAt === -1 || index < pointAt ? 'whole' : 'place';
      addDigit(pieces, kind, counts[kind], blankOf(token.sign, kind, counts[kind], marks));
      counts[kind] += 1;
    }
  });
  return pieces;
}

const digitsAfter = (tokens: readonly FormatToken[], index: number): number =>
  tokens.slice(index).filter(({ kind }) => kind === 'digit').length;

function literalAt(token: FormatToken, index: number, { pointAt, commas }: Marks): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  if (token.kind === 'point') return index === pointAt ? '.' : '';
  return token.kind === 'comma' && commas.has(index) ? ',' : '';
}

function addLiteral(pieces: NumberPiece[], text: string): void {
  const before = pieces.at(-1);
  if (before?.kind === 'literal') before.text += text;
  else if (text !== '') pieces.push({ kind: 'literal', text });
}

function addDigit(pieces: NumberPiece[], kind: DigitRun['kind'], from: number, blank: string): void {
  const before = pieces.at(-1);
  if (before?.kind !== kind) {
    pieces.push({ kind, from, count: 1, blank, ends: [0, blank.length] });
    return;
  }
  before.count += 1;
  before.blank += blank;
  before.ends.push(before.blank.length);
}

/** What stands in a place that the number has no digit for: a zero with the comma that follows it, a space, or nothing. */
function blankOf(sign: string, kind: DigitRun['kind'], at: number, { wholes, isGrouped }: Marks): string {
  if (sign !== '0') return sign === '?' ? ' ' : '';
  const after = wholes - at - 1;
  return kind === 'whole' && isGrouped && after > 0 && after % 3 === 0 ? '0,' : '0';
}

/** What the digits of a number are put into. */
interface Pattern {
  readonly pieces: readonly NumberPiece[];
  readonly wholes: number;
  readonly isGrouped: boolean;
}

/**
 * A section with the digits of a number put in.
 *
 * @param power - goes into the places after the sign of the power
 *
 * @example
 * const run = { kind: 'whole', from: 0, count: 6, blank: '000,000', ends: [0, 1, 2, 4, 5, 6, 7] };
 * filled({ pieces: [run], wholes: 6, isGrouped: true }, { whole: '1234', fraction: '' }, ''); // => '001,234'
 */
export function filled(
  { pieces, wholes, isGrouped }: Pattern,
  { whole, fraction }: Pick<FixedDecimal, 'whole' | 'fraction'>,
  power: string,
): string {
  let text = '';
  let last = fraction.length;
  while (fraction[last - 1] === '0') last -= 1;
  for (const piece of pieces) {
    if (piece.kind === 'literal') text += piece.text;
    else if (piece.kind === 'power') text += power.padStart(piece.count, '0');
    else if (piece.kind === 'exponent') text += piece.sign === '+' ? 'E+' : 'E';
    else if (piece.kind === 'whole') text += wholeDigits(piece, whole, wholes, isGrouped);
    else text += placeDigits(piece, fraction, last);
  }
  return text;
}

/** Digits before the point; the first run takes all that the others have no place for. */
function wholeDigits(
  { from, count, blank, ends }: DigitRun,
  whole: string,
  wholes: number,
  isGrouped: boolean,
): string {
  const missing = wholes - from - whole.length;
  if (missing >= count) return blank;
  const end = count - missing;
  const digits = whole.slice(from === 0 ? 0 : Math.max(-missing, 0), end);
  const shown = isGrouped ? grouped(digits, whole.length - end) : digits;
  return missing > 0 ? blank.slice(0, ends[missing]) + shown : shown;
}

// Numbers have fifteen digits and up to some eight hundred zeros: for those the commas are known.
const ZEROS = `000${',000'.repeat(300)}`;
const groupedLength = (digits: number): number => digits + Math.max(0, Math.floor((digits - 1) / 3));

/** Digits with a comma before each three of those that follow, of which so many stand in other runs. */
function grouped(digits: string, after: number): string {
  const all = digits.length + after;
  let last = digits.length;
  while (digits[last - 1] === '0') last -= 1;
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
