import type { Doubt } from '../reading.js';

/** Digits that stand in a text. */
export interface Numeral {
  /** The number in digits and at most one point: "2078", "34.40". */
  readonly digits: string;
  /** The index after it. */
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

const RUN = /\d(?:[\d.,\u00A0]*\d)?|\.\d+/y;
const SPACED_GROUPS = /\d{1,3}(?: \d{3})+(?![\d.,]*\d)/y;
const SPLIT_GROUPS = /\d{1,3}(?:, ?\d{3})+(?![\d.,]*\d)/y;

/** What may stand between the digits of one number; at the end of a text is nothing, which goes on with none. */
const GOES_ON: readonly string[] = [' ', '.', ',', '\u00A0'];
const NO_DOUBTS: readonly Doubt[] = [];

const WHOLE = /^(?:0|[1-9]\d*)$/;
const POINT = /^(?:(?:0|[1-9]\d*)?\.\d+)$/;
const BRITISH_GROUPS = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?:\u00A0\d{3})+)(?:\.\d+)?$/;
const COMMA_DECIMALS = /^(?:(?:0|[1-9]\d*),\d{1,2}|0,\d+)$/;
const EUROPEAN_GROUPS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:[.\u00A0]\d{3})+,\d+)$/;

/**
 * The number in digits that stands at a place of a text: whole, with a decimal point, or with groups of three. A decimal
 * comma is read with a doubt; a date, a code with a leading zero and groups of other sizes are not read.
 *
 * @param money - whether a currency sign stands before: then "75, 000" is one number
 *
 * @example
 * numeralAt('2,078 homes', 0)?.digits; // => '2078'
 */
export function numeralAt(text: string, at: number, money = false): Numeral | undefined {
  const end = endOfDigits(text, at);
  if (end > at && !GOES_ON.includes(text.charAt(end)) && (end === at + 1 || text.charAt(at) !== '0'))
    return made(text.slice(at, end), end, NO_DOUBTS);
  const spaced = matchAt(SPACED_GROUPS, text, at);
  if (spaced !== undefined && !spaced.startsWith('0')) {
    const note = 'one number with a space between its groups; two numbers may be meant';
    return made(spaced.replaceAll(' ', ''), at + spaced.length, [
      { code: 'several-readings', words: spaced, note },
    ]);
  }
  const split = money ? matchAt(SPLIT_GROUPS, text, at) : undefined;
  if (split?.includes(', ') === true && !split.startsWith('0')) {
    const note = 'the space after the comma was passed over';
    return made(split.replace(/[, ]/g, ''), at + split.length, [{ code: 'mended', words: split, note }]);
  }
  const run = matchAt(RUN, text, at);
  return run === undefined ? undefined : classified(run, at + run.length);
}

function classified(run: string, end: number): Numeral | undefined {
  if (WHOLE.test(run) || POINT.test(run)) return made(run, end, []);
  if (BRITISH_GROUPS.test(run)) return made(run.replace(/[,\u00A0]/g, ''), end, []);
  if (!COMMA_DECIMALS.test(run) && !EUROPEAN_GROUPS.test(run)) return undefined;
  const digits = run.replace(/[.\u00A0]/g, '').replace(',', '.');
  const note = `read as ${digits}, with the signs of other countries; two numbers or a slip may be meant`;
  return made(digits, end, [{ code: 'several-readings', words: run, note }]);
}

function made(digits: string, end: number, doubts: readonly Doubt[]): Numeral {
  return { digits: digits.startsWith('.') ? `0${digits}` : digits, end, doubts };
}

function endOfDigits(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end += 1;
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
