import { dateText, isDateSection } from './xlsx-date-text.js';
import { decimalOf, fixedDecimal, generalText, type Decimal, type FixedDecimal } from './xlsx-decimal.js';
import { formatSections, type FormatSection, type FormatToken } from './xlsx-format-tokens.js';

/** A number as a cell shows it. */
export interface NumberText {
  readonly text: string;
  /** Whether the text shows less than the number is, and the number is no date. */
  readonly isRounded: boolean;
}

/** A section for numbers. */
interface NumberSection extends FormatSection {
  readonly isDate: boolean;
  readonly plan: NumberPlan;
}

// Excel allows 255, and more would be read again for each cell.
const LONGEST_CODE = 255;
const MOST_PLACES = 30;

/**
 * A number format: what a cell shows for a number or a text.
 *
 * Sections for positive numbers, negative ones, zero and texts, conditions, currencies, thousands, per cent, powers of ten,
 * fractions, dates, times and durations are followed; colours, fillings and languages are not, and months are in English.
 * What cannot be shown as a date is shown as a number.
 *
 * @example
 * new NumberFormat('£#,##0.00;[Red](£#,##0.00)').number(-1234.567, false); // => { text: '(£1,234.57)', isRounded: true }
 */
export class NumberFormat {
  /** The sections for numbers, and how each is read. */
  readonly #numbers: readonly NumberSection[];
  readonly #text: FormatSection | undefined;

  constructor(code: string) {
    const sections = formatSections(code.length > LONGEST_CODE ? 'General' : code).slice(0, 4);
    const isText = ({ tokens }: FormatSection): boolean => tokens.some(({ kind }) => kind === 'text');
    const last = sections.at(-1);
    this.#text = sections[3] ?? (last !== undefined && isText(last) ? last : undefined);
    this.#numbers = sections
      .slice(0, 3)
      .filter((section) => section !== this.#text)
      .map((section) => ({ ...section, isDate: isDateSection(section), plan: planOf(section.tokens) }));
  }

  /** The text of a number; `is1904` says from when dates are counted. */
  number(value: number, is1904: boolean): NumberText {
    const [section, isSigned] = this.#sectionFor(value);
    if (section === undefined) return generalText(value);
    if (section.isDate) {
      const text = dateText(value, section, is1904);
      return text === undefined ? generalText(value) : { text: text.trim(), isRounded: false };
    }
    const { text, isRounded } = numberText(Math.abs(value), section);
    return { text: isSigned && value < 0 ? `-${text.trim()}` : text.trim(), isRounded };
  }

  /** What is shown of a text. */
  text(text: string): string {
    if (this.#text === undefined) return text;
    return this.#text.tokens
      .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
      .join('');
  }

  /** The section for a number, and whether its sign is still to be shown. */
  #sectionFor(value: number): readonly [section: NumberSection | undefined, isSigned: boolean] {
    const [first, second, third] = this.#numbers;
    if (first?.condition !== undefined || second?.condition !== undefined) {
      const found = this.#numbers.find(({ condition }, index) =>
        condition === undefined ? index > 0 || value > 0 : holds(value, condition),
      );
      return [found ?? this.#numbers.at(-1), true];
    }
    if (second === undefined) return [first, true];
    if (value < 0) return [second, false];
    return [value === 0 && third !== undefined ? third : first, false];
  }
}

function holds(value: number, { sign, limit }: NonNullable<FormatSection['condition']>): boolean {
  switch (sign) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '=':
      return value === limit;
    default:
      return value !== limit;
  }
}

function numberText(value: number, { tokens, fraction, plan }: NumberSection): NumberText {
  if (plan.isGeneral) {
    const { text, isRounded } = generalText(value);
    return {
      text: tokens.map((token) => (token.kind === 'general' ? text : literalOf(token))).join(''),
      isRounded,
    };
  }
  if (fraction !== undefined) return fractionText(value, fraction);
  const { digits, point } = decimalOf(value);
  const scaled = { digits, point: digits === '' ? 0 : point + 2 * plan.percents - 3 * plan.scalings };
  if (plan.exponentAt !== -1) return powerText(scaled, plan);
  const fixed = fixedDecimal(scaled, plan.places);
  const text = filled(plan, fixed, '');
  return { text, isRounded: fixed.isRounded || !/\d/.test(text) || plan.wholes + plan.places === 0 };
}

const literalOf = (token: FormatToken): string =>
  token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '';

/** How the digits of a number go into a section. */
interface NumberPlan {
  readonly tokens: readonly FormatToken[];
  /** Where the decimal point and the power of ten stand, or -1. */
  readonly pointAt: number;
  readonly exponentAt: number;
  readonly isGeneral: boolean;
  /** How many digits stand before the point, after it, and in the power. */
  readonly wholes: number;
  readonly places: number;
  readonly isGrouped: boolean;
  readonly scalings: number;
  readonly percents: number;
  /** The commas that are neither between digits nor after them. */
  readonly commas: ReadonlySet<number>;
}

function planOf(tokens: readonly FormatToken[]): NumberPlan {
  const pointAt = tokens.findIndex(({ kind }) => kind === 'point');
  const exponentAt = tokens.findIndex(({ kind }) => kind === 'exponent');
  const end = exponentAt === -1 ? tokens.length : exponentAt;
  const isDigit = (token: FormatToken): boolean => token.kind === 'digit';
  const lastDigit = tokens.findLastIndex((token, index) => index < end && isDigit(token));
  const wholeEnd = pointAt === -1 || pointAt > end ? end : pointAt;
  const lastWhole = tokens.findLastIndex((token, index) => index < wholeEnd && isDigit(token));
  const firstDigit = tokens.findIndex(isDigit);
  let [wholes, places, scalings, isGrouped] = [0, 0, 0, false];
  const commas = new Set<number>();
  tokens.forEach((token, index) => {
    if (isDigit(token) && index < wholeEnd) wholes += 1;
    else if (isDigit(token) && index < end) places += 1;
    if (token.kind !== 'comma') return;
    if (firstDigit !== -1 && index > firstDigit && index < lastWhole) isGrouped = true;
    else if (scales(tokens, index) && (index > lastDigit || index < wholeEnd)) scalings += 1;
    else commas.add(index);
  });
  const isGeneral = tokens.some(({ kind }) => kind === 'general');
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  places = Math.min(places, MOST_PLACES);
  return { tokens, pointAt, exponentAt, isGeneral, wholes, places, isGrouped, scalings, percents, commas };
}

/** Whether a comma follows a digit, or other commas that do. */
function scales(tokens: readonly FormatToken[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.kind === 'comma') at -= 1;
  return tokens[at]?.kind === 'digit';
}

/** The section with its digits put in; `power` goes into the places after the sign of the power. */
function filled(
  plan: NumberPlan,
  { whole, fraction }: Pick<FixedDecimal, 'whole' | 'fraction'>,
  power: string,
): string {
  const { tokens, pointAt, exponentAt, wholes, commas } = plan;
  const powers =
    exponentAt === -1 ? 0 : tokens.slice(exponentAt).filter(({ kind }) => kind === 'digit').length;
  let [wholeAt, placeAt, powerAt] = [0, 0, 0];
  let lastPlace = fraction.length;
  while (fraction[lastPlace - 1] === '0') lastPlace -= 1;
  return tokens
    .map((token, index) => {
      if (token.kind === 'digit' && exponentAt !== -1 && index > exponentAt) {
        powerAt += 1;
        return powerAt === 1 ? power.padStart(powers, '0') : '';
      }
      if (token.kind === 'digit' && (pointAt === -1 || index < pointAt)) {
        wholeAt += 1;
        return wholeDigits(plan, whole, wholes - wholeAt, wholeAt === 1, token.sign);
      }
      if (token.kind === 'digit') {
        placeAt += 1;
        if (placeAt > fraction.length) return '';
        const isShown = placeAt <= lastPlace || token.sign === '0';
        return isShown ? (fraction[placeAt - 1] ?? '') : token.sign === '?' ? ' ' : '';
      }
      if (token.kind === 'point') return index === pointAt ? '.' : '';
      if (token.kind === 'exponent') return `E${power.startsWith('-') ? '-' : token.sign === '+' ? '+' : ''}`;
      if (token.kind === 'comma') return commas.has(index) ? ',' : '';
      return literalOf(token);
    })
    .join('');
}

/** The digit for the place that has so many more after it; the first place takes all that are left. */
function wholeDigits(
  { isGrouped }: NumberPlan,
  whole: string,
  after: number,
  isFirst: boolean,
  sign: string,
): string {
  const at = whole.length - 1 - after;
  let digits = '';
  for (let index = isFirst ? Math.min(0, at) : at; index <= at; index += 1) {
    const left = whole.length - 1 - index;
    const digit = whole[index] ?? (sign === '0' ? '0' : sign === '?' ? ' ' : '');
    digits += digit;
    if (isGrouped && left > 0 && left % 3 === 0 && /\d/.test(digit)) digits += ',';
  }
  return digits;
}

// The power is a multiple of the places before the point, as engineers write it.
function powerText({ digits, point }: Decimal, plan: NumberPlan): NumberText {
  const step = Math.max(plan.wholes, 1);
  const mantissaOf = (power: number): FixedDecimal =>
    fixedDecimal({ digits, point: point - power }, plan.places);
  let power = digits === '' ? 0 : Math.floor((point - 1) / step) * step;
  let mantissa = mantissaOf(power);
  if (mantissa.whole.length > step) {
    power += step;
    mantissa = mantissaOf(power);
  }
  const text = filled(plan, mantissa, String(Math.abs(power)));
  return { text: power < 0 ? text.replace(/E\+?/, 'E-') : text, isRounded: mantissa.isRounded };
}

function fractionText(value: number, fraction: NonNullable<FormatSection['fraction']>): NumberText {
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
