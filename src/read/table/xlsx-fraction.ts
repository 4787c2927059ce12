import type { FormatSection } from './xlsx-format-tokens.js';

/**
 * A number as a whole and a fraction of so many digits below, or of this number below.
 *
 * @example
 * fractionText(2.3333, { digits: 1 }); // => { text: '2 1/3', isRounded: true }
 */
export function fractionText(
  value: number,
  fraction: NonNullable<FormatSection['fraction']>,
): {
  text: string;
  isRounded: boolean;
} {
  const whole = Math.floor(value);
  const [top, bottom] =
    'denominator' in fraction
      ? [Math.round((value - whole) * fraction.denominator), fraction.denominator]
      : nearestFraction(value - whole, 10 ** Math.min(fraction.digits, 4) - 1);
  const sum = top === bottom ? whole + 1 : whole;
  const rest = top === 0 || top === bottom ? '' : `${top}/${bottom}`;
  const text = sum === 0 && rest !== '' ? rest : `${sum} ${rest}`.trim();
  return { text, isRounded: Math.abs(whole + top / bottom - value) > 1e-12 * Math.max(1, value) };
}

/** The nearest fraction with a lower number of at most so much, by continued fractions. */
function nearestFraction(value: number, most: number): readonly [number, number] {
  let [lastTop, top, lastBottom, bottom] = [0, 1, 1, 0];
  let rest = value;
  for (let step = 0; step < 20; step += 1) {
    const part = Math.floor(rest);
    if (bottom * part + lastBottom > most) break;
    [lastTop, top] = [top, top * part + lastTop];
    [lastBottom, bottom] = [bottom, bottom * part + lastBottom];
    if (Math.abs(rest - part) < 1e-9) break;
    rest = 1 / (rest - part);
  }
  return [top, bottom];
}
