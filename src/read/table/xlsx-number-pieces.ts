import type { FormatToken } from './xlsx-format-tokens.js';

/** Digits that stand together, before the point or after it. */
export interface DigitRun {
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
