/** A number without its sign, in the fifteen digits that spreadsheets keep: `0.ddd…` times ten to the `point`. */
export interface Decimal {
  /** Without zeros at the end; empty for 0. */
  readonly digits: string;
  /** How many of the digits stand before the decimal point; below zero where zeros follow it. */
  readonly point: number;
}

/** A decimal with a fixed number of places. */
export interface FixedDecimal {
  /** Without zeros at the start; empty where it is 0. */
  readonly whole: string;
  /** As many digits as there are places. */
  readonly fraction: string;
  /** Whether digits were lost. */
  readonly isRounded: boolean;
}

/** How many digits spreadsheets keep, and below which number all whole ones have no more. */
const [DIGITS, EXACT, ZERO] = [15, 1e15, 48];

/**
 * A number as the decimal that a spreadsheet takes it for: 0.1 + 0.2 is 0.3 there.
 *
 * @example
 * decimalOf(-0.389600000000000002); // => { digits: '3896', point: 0 }
 */
export function decimalOf(value: number): Decimal {
  if (value === 0 || !Number.isFinite(value)) return { digits: '', point: 0 };
  const size = Math.abs(value);
  if (size < EXACT && Number.isInteger(size)) {
    const digits = String(size);
    return { digits: withoutZeros(digits), point: digits.length };
  }
  const written = size.toExponential(DIGITS - 1); // as 3.89600000000000e-1: its parts stand at known places
  let end = DIGITS + 1;
  while (written.charCodeAt(end - 1) === ZERO) end -= 1;
  return { digits: written[0] + written.slice(2, end), point: Number(written.slice(DIGITS + 2)) + 1 };
}

// Not /0+$/, which looks again from each zero of a run that does not end the text.
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits.charCodeAt(end - 1) === ZERO) end -= 1;
  return digits.slice(0, end);
}

/**
 * Rounds to so many places, and halves away from zero, as spreadsheets do.
 *
 * @example
 * fixedDecimal(decimalOf(1.005), 2); // => { whole: '1', fraction: '01', isRounded: true }
 */
export function fixedDecimal({ digits, point }: Decimal, places: number): FixedDecimal {
  const kept = point + places;
  const isRounded = digits.length > Math.max(kept, 0);
  let all = kept > 0 ? digits.slice(0, kept).padEnd(kept, '0') : '';
  // fewer than fifteen digits are left where one is lost, and such numbers are exact
  if (kept >= 0 && (digits[kept] ?? '0') >= '5') all = String(Number(all) + 1).padStart(all.length, '0');
  all = all.padStart(places, '0');
  const end = all.length - places;
  let start = 0;
  while (start < end && all.charCodeAt(start) === ZERO) start += 1;
  return { whole: all.slice(start, end), fraction: all.slice(end), isRounded };
}

const [GENERAL_SIGNS, MOST_PLAIN] = [11, 1e11];

/**
 * A number in the format General: eleven signs at most, and no zeros after the decimal point.
 *
 * @example
 * generalText(1234567.8912345); // => { text: '1234567.891', isRounded: true }
 */
export function generalText(value: number): { text: string; isRounded: boolean } {
  if (Number.isInteger(value) && Math.abs(value) < MOST_PLAIN) {
    return { text: String(value === 0 ? 0 : value), isRounded: false };
  }
  const decimal = decimalOf(value);
  const { text, isRounded } = unsignedGeneral(decimal);
  return { text: value < 0 && decimal.digits !== '' ? `-${text}` : text, isRounded };
}

function unsignedGeneral(decimal: Decimal): { text: string; isRounded: boolean } {
  const { digits, point } = decimal;
  if (digits === '') return { text: '0', isRounded: false };
  const places = Math.max(0, digits.length - point);
  const length = Math.max(1, point) + (places > 0 ? places + 1 : 0);
  if (length <= GENERAL_SIGNS) return { text: pointed(fixedDecimal(decimal, places)), isRounded: false };
  if (point > -4 && point <= GENERAL_SIGNS) {
    const fixed = fixedDecimal(decimal, Math.max(0, GENERAL_SIGNS - 1 - Math.max(1, point)));
    if (fixed.whole.length <= GENERAL_SIGNS) return { text: pointed(fixed), isRounded: fixed.isRounded };
  }
  let exponent = point - 1;
  let mantissa = fixedDecimal({ digits, point: 1 }, 5);
  if (mantissa.whole === '10') {
    exponent += 1;
    mantissa = { ...mantissa, whole: '1' };
  }
  const power = `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  return { text: `${pointed(mantissa)}E${power}`, isRounded: mantissa.isRounded };
}

function pointed({ whole, fraction }: FixedDecimal): string {
  const places = withoutZeros(fraction);
  return `${whole || '0'}${places === '' ? '' : `.${places}`}`;
}
