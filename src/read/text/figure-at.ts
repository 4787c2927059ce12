import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { exactFigure } from './exact-figure.js';
import { NUMBER_WORDS, SHARE_WORDS } from './figure-words.js';
import { partUnread } from './made-reading.js';
import { numeralAt } from './numeral-at.js';
import { phraseAt } from './phrase-at.js';
import { CURRENCIES, MAGNITUDES, MONEY_MAGNITUDES, SHARED_CURRENCIES, UNITS } from './unit-words.js';

/** One figure that stands in a text, with its sign, its currency, its magnitude and its unit. */
export interface Figure {
  readonly value: number;
  /** The decimal places, where the number itself would show others. */
  readonly decimals?: number;
  /** The unit that the words state. Default: none. */
  readonly unit?: UnitInput;
  /** The sign that is printed. */
  readonly sign: '' | '+' | '-';
  /** The digits that are printed, without groups; empty where the number is in words. */
  readonly digits: string;
  /** The power of ten that the words multiply by. */
  readonly exponent: number;
  /** The index after it. */
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

/**
 * The figure that stands at a place of a text.
 *
 * @param unit - the unit of the measure, where it is known: it tells millions from metres, and shares from parts
 *
 * @example
 * figureAt('£1.4m of it', 0)?.value; // => 1400000
 */
export function figureAt(text: string, at: number, unit?: UnitInput): Figure | undefined {
  const before = signsAt(text, at);
  const numeral = numeralAt(text, before.end, before.currency !== undefined);
  if (numeral === undefined) return before.end === at ? wordsAt(text, at, unit) : undefined;
  const doubts = [...before.doubts, ...numeral.doubts];
  const magnitude = magnitudeAt(text, numeral.end);
  const after = unitAt(text, magnitude?.end ?? numeral.end);
  const stated = before.currency ?? after?.unit;
  const isMoney = stated?.kind === 'money' || unit?.kind === 'money';
  if (magnitude !== undefined && MONEY_MAGNITUDES.has(magnitude.words.toLowerCase()) && !isMoney) {
    doubts.push({ code: 'several-readings', words: magnitude.words, note: 'millions; metres may be meant' });
  }
  const exponent = magnitude?.exponent ?? 0;
  const exact = exactFigure(numeral.digits, before.sign === '-', exponent);
  if (exact === undefined || !agrees(before.currency, after?.unit)) return undefined;
  if (!exact.whole) doubts.push(partUnread(numeral.digits, 'more digits than a number holds'));
  return {
    value: exact.value,
    ...(exact.decimals !== undefined && { decimals: exact.decimals }),
    ...(stated !== undefined && { unit: stated }),
    sign: before.sign,
    digits: numeral.digits,
    exponent,
    end: after?.end ?? magnitude?.end ?? numeral.end,
    doubts,
  };
}

const YEAR = /^(?:19\d\d|20[0-4]\d)$/;

/**
 * Whether a figure is printed as four digits alone that may be a year: "2010", and not "2,010".
 *
 * @param text - the text that the figure stands in
 *
 * @example
 * isYear('Increase by 2010', { digits: '2010', exponent: 0, end: 16 }); // => true
 */
export function isYear(
  text: string,
  { digits, exponent, unit, end }: Pick<Figure, 'digits' | 'exponent' | 'unit' | 'end'>,
): boolean {
  return (
    unit === undefined &&
    exponent === 0 &&
    YEAR.test(digits) &&
    text.slice(end - digits.length, end) === digits
  );
}

// Whether the units before and after a figure are one: "£5 pounds", and not "£5%".
function agrees(before: UnitInput | undefined, after: UnitInput | undefined): boolean {
  if (before?.kind !== 'money' || after === undefined) return true;
  return after.kind === 'money' && after.currency === before.currency;
}

interface Signs {
  readonly sign: '' | '+' | '-';
  readonly currency?: UnitInput;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

// The sign and the currency before a figure, in either order: "-£5", "£ -5".
function signsAt(text: string, at: number): Signs {
  let end = at;
  let sign = '';
  let currency: UnitInput | undefined;
  const doubts: Doubt[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const next = text.charAt(end);
    const money = phraseAt(text, end, CURRENCIES);
    if (sign === '' && (next === '+' || next === '–' || next === '-')) {
      sign = next;
      end += 1;
      if (next === '–') doubts.push({ code: 'mended', words: next, note: 'a dash read as a minus sign' });
    } else if (currency === undefined && money !== undefined) {
      currency = { kind: 'money', currency: money.meaning };
      end = skipSpace(text, money.end);
      if (SHARED_CURRENCIES.has(money.words)) {
        doubts.push({
          code: 'several-readings',
          words: money.words,
          note: 'US dollars; other dollars may be meant',
        });
      }
    } else break;
  }
  const plain = sign === '–' ? '-' : (sign as Signs['sign']);
  return { sign: plain, end, doubts, ...(currency !== undefined && { currency }) };
}

function magnitudeAt(text: string, at: number): { words: string; exponent: number; end: number } | undefined {
  const phrase = phraseAt(text, skipSpace(text, at), MAGNITUDES);
  return phrase && { words: phrase.words, exponent: phrase.meaning, end: phrase.end };
}

function unitAt(text: string, at: number): { unit: UnitInput; end: number } | undefined {
  const phrase = phraseAt(text, skipSpace(text, at), UNITS);
  return phrase && { unit: phrase.meaning, end: phrase.end };
}

// A number or a share in words. A share is a figure only of a measure in per cent.
function wordsAt(text: string, at: number, unit: UnitInput | undefined): Figure | undefined {
  const common = { sign: '', digits: '', exponent: 0 } as const;
  const share = unit?.kind === 'percent' ? phraseAt(text, at, SHARE_WORDS) : undefined;
  const number = phraseAt(text, at, NUMBER_WORDS);
  if (share !== undefined && share.end > (number?.end ?? 0)) {
    const note = `a share in words, read as ${share.meaning}%`;
    return {
      ...common,
      value: share.meaning,
      end: share.end,
      doubts: [{ code: 'inferred', words: share.words, note }],
    };
  }
  if (number === undefined) return undefined;
  const after = unitAt(text, number.end);
  return {
    ...common,
    value: number.meaning,
    ...(after !== undefined && { unit: after.unit }),
    end: after?.end ?? number.end,
    doubts: [],
  };
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
