import type { NestedFigureInput, ObservationInput } from '../../document/observation.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { exactFigure } from './exact-figure.js';
import { partUnread } from './made-reading.js';
import { numeralAt } from './numeral-at.js';
import type { PeriodReader } from './period-reader.js';
import { partsOfQuantity } from './quantity-parts.js';
import { isYear } from './year-text.js';

type Said = Pick<ObservationInput, 'period' | 'sample' | 'numerator' | 'denominator'>;

/** What stands in brackets behind a figure. */
export interface CellRemarks {
  /** What is said of the figure itself. */
  readonly said: Said;
  readonly nested: readonly NestedFigureInput[];
  readonly doubts: readonly Doubt[];
  /** The words that are no remark in brackets, with the space before them. */
  readonly rest: string;
}

/** So many remarks are read. */
const MOST_REMARKS = 6;

const BRACKETS = /^ ?\(([^()]+)\)/;
const SAMPLE = /^(?:n ?= ?|base[ :=]+|sample(?: of| size)?[ :=]+)([\d,]+)$/i;
const COUNTS = /^([\d,]+) ?(?:of|out of|\/) ?([\d,]+)$/i;
const SLASHED = /^(\d+) ?\/ ?(\d+)$/;
// A mark of one character is left to those who know footnotes.
const MARK = /^.$/;

/**
 * Reads the remarks in brackets behind a figure: nested figures, the sample, what was counted, the period.
 *
 * @param rest - the words behind the figure, in plain characters
 * @param unit - the unit of the measure
 * @param readPeriod - reads a period; without it none is read
 *
 * @example
 * cellRemarks(' (75% good or better)', { kind: 'percent' }).nested;
 * // => [{ name: 'good or better', value: { kind: 'number', value: 75 }, printed: '(75% good or better)' }]
 */
export function cellRemarks(rest: string, unit?: UnitInput, readPeriod?: PeriodReader): CellRemarks {
  // most figures have nothing in brackets behind them, and there are a hundred thousand of them
  if (!rest.startsWith('(') && !rest.startsWith(' (')) return { said: {}, nested: [], doubts: [], rest };
  let said: Said = {};
  const nested: NestedFigureInput[] = [];
  const doubts: Doubt[] = [];
  let left = rest;
  for (let turn = 0; turn < MOST_REMARKS; turn += 1) {
    const [all, words] = BRACKETS.exec(left) ?? [];
    if (all === undefined || words === undefined || MARK.test(words)) break;
    const remark = remarkIn(words.trim(), unit, readPeriod);
    if (remark.nested) nested.push(remark.nested);
    if (remark.doubts) doubts.push(...remark.doubts);
    const { said: more } = remark;
    if (more && Object.keys(more).some((key) => key in said))
      doubts.push(partUnread(all.trim(), 'said twice'));
    else if (more) said = { ...more, ...said };
    left = left.slice(all.length);
  }
  return { said, nested, doubts, rest: left };
}

/** One remark in brackets. */
interface Remark {
  readonly said?: Said;
  readonly nested?: NestedFigureInput;
  readonly doubts?: readonly Doubt[];
}

function remarkIn(words: string, unit: UnitInput | undefined, readPeriod: PeriodReader | undefined): Remark {
  const sample = wholeNumber(SAMPLE.exec(words)?.[1]);
  if (sample !== undefined && sample > 0) return { said: { sample } };
  const counts = countsIn(words);
  if (counts !== undefined) return counts;
  const period = readPeriod?.(words);
  if (period !== undefined && period.sure !== 'unread') {
    return { said: { period: period.value }, ...(period.sure === 'doubtful' && { doubts: period.doubts }) };
  }
  return nestedIn(words, unit) ?? { doubts: [partUnread(`(${words})`, 'a remark')] };
}

function countsIn(words: string): Remark | undefined {
  const [, counted, all] = COUNTS.exec(words) ?? [];
  const numerator = wholeNumber(counted);
  const denominator = wholeNumber(all);
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  const [, first, second] = SLASHED.exec(words) ?? [];
  if (first === undefined || second === undefined) return { said: { numerator, denominator } };
  const areYears = Number(second.slice(-2)) === (numerator + 1) % 100;
  // 2008/09 is a year, and 19/20 may be one
  if (first.length === 2 && second.length === 2 && areYears)
    return {
      doubts: [{ code: 'several-readings', words: `(${words})`, note: 'so many of them, or a year' }],
    };
  return (areYears && isYear(first)) || numerator > denominator
    ? undefined
    : { said: { numerator, denominator } };
}

// A figure with the name of what it is of.
function nestedIn(words: string, unit: UnitInput | undefined): Remark | undefined {
  const parts = partsOfQuantity(words, unit);
  if (parts === undefined || !/^ \p{L}[^\d]*$/u.test(parts.rest) || !parts.hasUnit) return undefined;
  const nested = { name: parts.rest.trim(), value: parts.quantity, printed: `(${words})` };
  return { nested, doubts: parts.doubts };
}

function wholeNumber(digits: string | undefined): number | undefined {
  const numeral = digits === undefined ? undefined : numeralAt(digits, 0);
  if (numeral === undefined || numeral.end !== digits?.length || numeral.digits.includes('.'))
    return undefined;
  const figure = exactFigure(numeral.digits, false, 0);
  return figure?.whole === true && Number.isSafeInteger(figure.value) ? figure.value : undefined;
}
