/** A number that was made from printed digits. */
export interface ExactFigure {
  readonly value: number;
  /** The decimal places to state: those printed, where the number itself would show others. */
  readonly decimals?: number;
  /** Whether the number holds every digit that is printed. */
  readonly whole: boolean;
}

/** The most decimal places that the format states. */
const MOST_DECIMALS = 12;
/** The most digits that a number holds for certain. */
const CERTAIN_DIGITS = 15;

/**
 * The number for printed digits, multiplied by a power of ten without an error of rounding: "1.1" million is 1100000.
 *
 * @param digits - digits with at most one point, without a sign
 * @param negative - whether a minus sign stands before
 * @param exponent - the power of ten, 0 or more
 *
 * @returns nothing where the number is too large to be held
 *
 * @example
 * exactFigure('34.40', false, 0); // => { value: 34.4, decimals: 2, whole: true }
 */
export function exactFigure(digits: string, negative: boolean, exponent: number): ExactFigure | undefined {
  const size = Number(`${digits}e${exponent}`);
  if (!Number.isFinite(size)) return undefined;
  const value = negative && size !== 0 ? -size : size;
  const point = digits.indexOf('.');
  if (point < 0 && exponent === 0 && digits.length <= CERTAIN_DIGITS) return { value, whole: true };
  const printed = point < 0 ? 0 : Math.max(0, digits.length - point - 1 - exponent);
  const own = placesOf(size);
  const stated = printed > own && printed <= MOST_DECIMALS;
  const isCertain =
    digits.length <= CERTAIN_DIGITS ||
    significantIn(digits) <= CERTAIN_DIGITS ||
    isSame(digits, size, exponent);
  const whole = isCertain && (stated || printed === own);
  return { value, whole, ...(stated && { decimals: printed }) };
}

const significantIn = (digits: string): number =>
  digits.replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length;

// The decimal places that a number shows when it is written out.
function placesOf(size: number): number {
  const [digits = '', power = '0'] = String(size).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(power));
}

// Whether a number is written with the very digits that were printed.
function isSame(digits: string, size: number, exponent: number): boolean {
  return exponent === 0 && String(size) === digits;
}
