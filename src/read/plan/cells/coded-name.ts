/** An indicator as printed: its code, where it has one, and its name. */
export interface CodedName {
  readonly code?: string;
  readonly name: string;
}

// "NI 3 - Increased ...", "NI1 – ...", "BV 175: ...", "LI12a ...", "LKI-IYS6 ...": letters, then a number
const CODE =
  /^([A-Z][A-Z/]{0,6}(?:-[A-Z]{1,6})?[ .]?\d{1,4}(?:\.\d{1,3})?[a-z]?)(\s*[-–—:.]\s*|\s+)(\S.*)$/su;
/** What looks like a code, and is a word of the name: gases, stages of school, ages. */
const WORD = /^(?:CO2|NO2|N2O|NOX|SO2|PM ?\d|KS ?\d|GCSE|COVID|[AUSP]\d{1,2}$)/;

/**
 * Splits the code from the name of an indicator. What may be a figure or a year stays in the name.
 *
 * @example
 * codedName('NI1 - People from different backgrounds get on'); // => { code: 'NI1', name: 'People from different backgrounds get on' }
 */
export function codedName(text: string): CodedName {
  const found = CODE.exec(text.trim());
  if (!found) return { name: text.trim() };
  const [, code, sign, name] = found as unknown as [string, string, string, string];
  // "U18 conceptions" goes on with a small letter, and "NI 3 Civic participation" begins a name
  if (sign.trim() === '' && (WORD.test(code) || /^\p{Ll}/u.test(name))) return { name: text.trim() };
  return { code, name };
}
