/** An indicator as printed: its code, where it has one, and its name. */
export interface CodedName {
  readonly code?: string;
  readonly name: string;
}

// "NI 3 - Increased ...", "NI1 – ...", "BV 175: ...", "LI12a ...", "LKI-IYS6 ...": letters, then a number
const CODE =
  /^([A-Z][A-Z/]{0,6}(?:-[A-Z]{1,6})?[ .]?\d{1,4}(?:\.\d{1,3})?[a-z]?)(?:\s*[-–—:.]\s*|\s+)(\S.*)$/su;

/**
 * Splits the code from the name of an indicator. What may be a figure or a year stays in the name.
 *
 * @example
 * codedName('NI1 - People from different backgrounds get on'); // => { code: 'NI1', name: 'People from different backgrounds get on' }
 */
export function codedName(text: string): CodedName {
  const found = CODE.exec(text.trim());
  if (!found) return { name: text.trim() };
  const [, code, name] = found as unknown as [string, string, string];
  return { code, name };
}
