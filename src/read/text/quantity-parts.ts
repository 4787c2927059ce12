import type { QuantityInput } from '../../document/quantity.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { exactFigure } from './exact-figure.js';
import { type Figure, figureAt, isYear } from './figure-at.js';
import { partsOfRate } from './rate-parts.js';
import { ownUnit } from './own-unit.js';
import { type WordsAfter, type WordsBefore, wordsAfter, wordsBefore } from './words-around.js';

/** The amount at the beginning of a text, and what follows it. */
export interface QuantityParts {
  readonly quantity: QuantityInput;
  readonly doubts: readonly Doubt[];
  /** Whether a mark says that the figure is to be revised. */
  readonly provisional: boolean;
  /** Whether the words state what the figure counts in. */
  readonly hasUnit: boolean;
  /** Whether the number is in words. */
  readonly inWords: boolean;
  /** Whether it is nothing but four digits that may be a year. */
  readonly mayBeYear: boolean;
  /** The words that follow, with the space before them. */
  readonly rest: string;
}

const DASH = /^ ?[-–—] ?/;
const TO = /^ to (?!be\b)/i;
const AND = /^ and /i;
const YEAR = /^(?:19\d\d|20[0-4]\d)$/;
const PENCE = /^p(?![\p{L}\d])/iu;

/**
 * Takes a text apart into the amount at its beginning and the rest: words that bound or soften it, a figure or two, and
 * marks behind.
 *
 * @param text - in plain characters
 * @param unit - the unit of the measure
 *
 * @returns nothing where the text does not begin with an amount
 *
 * @example
 * partsOfQuantity('over 100 languages')?.rest; // => ' languages'
 */
export function partsOfQuantity(text: string, unit?: UnitInput): QuantityParts | undefined {
  const before = wordsBefore(text);
  const first = figureAt(text, before.end, unit);
  if (first === undefined) return undefined;
  const isAll = first.end === text.length;
  const second = isAll ? 'none' : secondFigure(text, first, before, unit);
  if (second === 'none' && before.between !== undefined) return undefined;
  if (second !== 'none') return second && rangeParts(text, first, second, before, unit);
  const rate = first.unit === undefined && !isAll ? partsOfRate(text, first, unit) : undefined;
  const figure = rate ?? first;
  const after = wordsAfter(text, figure.end);
  const mayBePence = figure.unit === undefined && PENCE.test(text.slice(figure.end));
  const isTwice = before.bound !== undefined && after.bound !== undefined;
  if (isTwice || (mayBePence && unit?.kind === 'money')) return undefined;
  const bound = before.bound ?? after.bound;
  const stated = ownUnit(figure.unit, unit);
  const amount = {
    value: figure.value,
    ...(figure.decimals !== undefined && { decimals: figure.decimals }),
    ...(stated !== undefined && { unit: stated }),
    ...((before.approximate || after.approximate) && { approximate: true }),
  };
  const quantity = bound === undefined ? { kind: 'number', ...amount } : { kind: 'bound', bound, ...amount };
  const parts = made(text, quantity as QuantityInput, [figure], after);
  if (!mayBePence) return parts;
  return {
    ...parts,
    doubts: [
      ...parts.doubts,
      { code: 'several-readings', words: 'p', note: 'provisional; pence may be meant' },
    ],
  };
}

// The second figure of a range; 'none' where there is no range, and nothing where a range cannot be read.
function secondFigure(
  text: string,
  first: Figure,
  before: WordsBefore,
  unit?: UnitInput,
): Figure | 'none' | undefined {
  if (first.digits === '') return 'none';
  const rest = text.slice(first.end);
  const joints = before.between === undefined ? [DASH, TO] : before.between === 'and' ? [AND] : [TO, DASH];
  const joint = joints.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  if (joint === undefined) return 'none';
  const second = figureAt(
    text,
    first.end + joint[0].length,
    first.unit?.kind === 'money' ? first.unit : unit,
  );
  if (second === undefined || second.digits === '') return 'none';
  return before.bound === undefined ? second : undefined;
}

function rangeParts(
  text: string,
  first: Figure,
  second: Figure,
  before: WordsBefore,
  unit: UnitInput | undefined,
): QuantityParts | undefined {
  const shared = first.exponent === 0 && second.exponent > 0;
  const low = shared ? exactFigure(first.digits, first.sign === '-', second.exponent) : first;
  const stated = second.unit ?? first.unit;
  const clash = first.unit !== undefined && second.unit !== undefined && first.unit.kind !== second.unit.kind;
  if (low === undefined || clash || low.value > second.value || areYears(first, second)) return undefined;
  // "45% to 2011" is no range
  if (first.unit?.kind === 'percent' && isYear(text, second)) return undefined;
  const decimals = Math.max(low.decimals ?? 0, second.decimals ?? 0);
  const after = wordsAfter(text, second.end);
  if (after.bound !== undefined) return undefined;
  const quantity = {
    kind: 'range',
    low: low.value,
    high: second.value,
    ...(decimals > 0 && { decimals }),
    ...common({ unit: stated }, before.approximate || after.approximate, unit),
  } as const;
  const parts = made(text, quantity, [first, second], after);
  return { ...parts, doubts: [...parts.doubts, ...yearDoubts(first, second, parts.hasUnit)] };
}

// What two figures of two digits leave open, the second one more than the first: "10-11".
function yearDoubts(first: Figure, second: Figure, hasUnit: boolean): readonly Doubt[] {
  const areShort = first.digits.length === 2 && second.digits.length === 2;
  if (hasUnit || !areShort || second.value !== first.value + 1) return [];
  const words = `${first.digits} ${second.digits}`;
  return [
    {
      code: 'several-readings',
      words,
      note: 'a range; the two calendar years of a financial year may be meant',
    },
  ];
}

// Whether two figures are rather years: "2008-2010", "2008-09", "2008 to 2010".
function areYears(first: Figure, second: Figure): boolean {
  const bare =
    first.unit === undefined && second.unit === undefined && first.exponent + second.exponent === 0;
  return bare && YEAR.test(first.digits) && (YEAR.test(second.digits) || second.digits.length === 2);
}

function common(
  figure: { unit?: UnitInput | undefined },
  approximate: boolean,
  measure: UnitInput | undefined,
): object {
  const unit = ownUnit(figure.unit, measure);
  return { ...(unit !== undefined && { unit }), ...(approximate && { approximate: true }) };
}

function made(
  text: string,
  quantity: QuantityInput,
  figures: readonly Figure[],
  after: WordsAfter,
): QuantityParts {
  return {
    quantity,
    doubts: figures.length === 1 ? figures[0]!.doubts : figures.flatMap((figure) => figure.doubts),
    provisional: after.provisional,
    hasUnit: figures.some((figure) => figure.unit !== undefined),
    inWords: figures.some((figure) => figure.digits === ''),
    // four digits
    mayBeYear: after.end === 4 && YEAR.test(text.slice(0, 4)),
    rest: text.slice(after.end),
  };
}
