// A spreadsheet runs a cell that starts with one of these as a formula; an apostrophe before it keeps it as text.
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/**
 * The text of a cell as it stands in a CSV file: with an apostrophe before it where a spreadsheet would run it as a formula, and
 * where it is such a text with apostrophes before it already, so that taking one away gives back what was there.
 *
 * @example
 * withGuard('=1+1'); // => "'=1+1"
 * withGuard('-4.2'); // => '-4.2'
 */
export function withGuard(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/**
 * The text of a cell without the apostrophe that keeps a spreadsheet from running it: the inverse of `withGuard`. An apostrophe
 * before anything else is a part of the text.
 *
 * @example
 * withoutGuard("'=1+1"); // => '=1+1'
 * withoutGuard("'tis"); // => "'tis"
 */
export function withoutGuard(text: string): string {
  return text.charCodeAt(0) === APOSTROPHE && FORMULA.test(text) && !NUMBER.test(text.slice(1))
    ? text.slice(1)
    : text;
}

const APOSTROPHE = 39;
