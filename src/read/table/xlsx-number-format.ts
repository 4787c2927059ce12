import { dateText, isDateSection } from './xlsx-date-text.js';
import { decimalOf, fixedDecimal, generalText, type Decimal, type FixedDecimal } from './xlsx-decimal.js';
import { formatSections, type FormatSection } from './xlsx-format-tokens.js';
import { fractionText } from './xlsx-fraction.js';
import { type NumberPlan, planOf, wordsAround } from './xlsx-number-plan.js';
import { filled } from './xlsx-number-digits.js';

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
  /** Whether a section says for which numbers it is; else their places say it. */
  readonly #hasConditions: boolean;
  /** The words around a text, which stands between each two. */
  readonly #text: readonly string[] | undefined;

  constructor(code: string) {
    const sections = formatSections(code.length > LONGEST_CODE ? 'General' : code).slice(0, 4);
    const isText = ({ tokens }: FormatSection): boolean => tokens.some(({ kind }) => kind === 'text');
    const last = sections.at(-1);
    const text = sections[3] ?? (last !== undefined && isText(last) ? last : undefined);
    this.#text =
      text && wordsAround('text', text.tokens, (token) => (token.kind === 'literal' ? token.text : ''));
    this.#numbers = sections
      .slice(0, 3)
      .filter((section) => section !== text)
      .map((section) => ({ ...section, isDate: isDateSection(section), plan: planOf(section.tokens) }));
    this.#hasConditions = this.#numbers.slice(0, 2).some(({ condition }) => condition !== undefined);
  }

  /** The text of a number; `is1904` says from when dates are counted. */
  number(value: number, is1904: boolean): NumberText {
    const section = this.#sectionFor(value);
    if (section === undefined) return generalText(value);
    if (section.isDate) {
      const text = dateText(value, section, is1904);
      return text === undefined ? generalText(value) : { text: text.trim(), isRounded: false };
    }
    const { text, isRounded } = numberText(Math.abs(value), section);
    // a section for negative numbers alone says so in its own way
    const isSigned = value < 0 && (this.#hasConditions || this.#numbers.length === 1);
    return { text: isSigned ? `-${text.trim()}` : text.trim(), isRounded };
  }

  /** What is shown of a text. */
  text(text: string): string {
    return this.#text === undefined ? text : this.#text.join(text);
  }

  #sectionFor(value: number): NumberSection | undefined {
    const numbers = this.#numbers;
    if (this.#hasConditions) {
      const found = numbers.find(({ condition }, index) =>
        condition === undefined ? index > 0 || value > 0 : holds(value, condition),
      );
      return found ?? numbers.at(-1);
    }
    if (value < 0) return numbers[1] ?? numbers[0];
    return value === 0 && numbers.length > 2 ? numbers[2] : numbers[0];
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

function numberText(value: number, { fraction, plan }: NumberSection): NumberText {
  if (plan.aroundGeneral !== undefined) {
    const { text, isRounded } = generalText(value);
    return { text: plan.aroundGeneral.join(text), isRounded };
  }
  if (fraction !== undefined) return fractionText(value, fraction);
  const { digits, point } = decimalOf(value);
  const scaled = { digits, point: digits === '' ? 0 : point + 2 * plan.percents - 3 * plan.scalings };
  if (plan.isPower) return powerText(scaled, plan);
  const fixed = fixedDecimal(scaled, plan.places);
  const text = filled(plan, fixed, '');
  return { text, isRounded: fixed.isRounded || !(plan.hasDigit || showsDigit(plan, text)) };
}

const showsDigit = ({ wholes, places }: NumberPlan, text: string): boolean =>
  wholes + places > 0 && /\d/.test(text);

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
