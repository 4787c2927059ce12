/**
 * The number of decimal places in which a number is written in full: 2 for 38.96, 0 for 39, 7 for 1e-7.
 *
 * A number read from decimal text of up to 15 significant digits gives back the places of that text, trailing
 * zeros left out (4.20 gives 1): the shortest decimal that names a double is the one it was read from.
 *
 * @throws {RangeError} if the number is not finite
 *
 * @example
 * decimalPlaces(38.96); // => 2
 */
export function decimalPlaces(value: number): number {
  // A quotient of whole numbers is the double nearest to its decimal, and so are the figures that people write.
  for (let places = 0, scale = 1; places < 6; places += 1, scale *= 10) {
    const whole = Math.round(value * scale);
    if (whole / scale === value && Number.isSafeInteger(whole)) return places;
  }
  if (!Number.isFinite(value)) throw new RangeError(`decimalPlaces requires a finite number, got ${value}`);
  const [digits = '', exponent = '0'] = String(value).split('e');
  const written = digits.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}
