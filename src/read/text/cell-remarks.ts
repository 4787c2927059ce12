import type { NestedFigureInput, ObservationInput } from '../../document/observation.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { exactFigure } from './exact-figure.js';
import { partUnread } from './made-reading.js';
import { numeralAt } from './numeral-at.js';
import type { PeriodReader } from './period-reader.js';
import { partsOfQuantity } from './quantity-parts.js';

/** What stands in brackets behind a figure. */
export interface CellRemarks extends Pick<
  ObservationInput,
  'period' | 'sample' | 'numerator' | 'denominator'
> {
  readonly nested: readonly NestedFigureInput[];
  readonly doubts: readonly Doubt[];
  /** The words that are no remark in brackets, with the space before them. */
  readonly rest: string;
}

const BRACKETS = /^ ?\(([^()]+)\)/;
const SAMPLE = /^(?:n ?= ?|base[ :=]+|sample(?: of| size)?[ :=]+)([\d,]+)$/i;
const COUNTS = /^([\d,]+) ?(?:of|out of|\/) ?([\d,]+)$/i;
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
  let remarks: CellRemarks = { nested: [], doubts: [], rest };
  for (let turn = 0; turn < 6; turn += 1) {
    const [all, words] = BRACKETS.exec(remarks.rest) ?? [];
    if (all === undefined || words === undefined || MARK.test(words)) break;
    const { nested, doubts, rest: _, ...more } = remarkIn(words.trim(), unit, readPeriod);
    const isTwice = Object.keys(more).some((key) => key in remarks);
    remarks = {
      ...(isTwice ? {} : more),
      ...remarks,
      nested: [...remarks.nested, ...nested],
      doubts: [...remarks.doubts, ...doubts, ...(isTwice ? [partUnread(all.trim(), 'said twice')] : [])],
      rest: remarks.rest.slice(all.length),
    };
  }
  return remarks;
}

function remarkIn(
  words: string,
  unit: UnitInput | undefined,
  readPeriod: PeriodReader | undefined,
): CellRemarks {
  const none = { nested: [], doubts: [], rest: '' };
  const sample = wholeNumber(SAMPLE.exec(words)?.[1]);
  if (sample !== undefined && sample > 0) return { ...none, sample };
  const counts = COUNTS.exec(words);
  const [numerator, denominator] = [wholeNumber(counts?.[1]), wholeNumber(counts?.[2])];
  if (numerator !== undefined && denominator !== undefined && denominator > 0)
    return { ...none, numerator, denominator };
  const period = readPeriod?.(words);
  if (period !== undefined && period.sure !== 'unread') {
    return { ...none, period: period.value, doubts: period.sure === 'doubtful' ? period.doubts : [] };
  }
  return nestedIn(words, unit) ?? { ...none, doubts: [partUnread(`(${words})`, 'a remark')] };
}

// A figure with the name of what it is of.
function nestedIn(words: string, unit: UnitInput | undefined): CellRemarks | undefined {
  const parts = partsOfQuantity(words, unit);
  const name = parts?.rest.trim() ?? '';
  if (parts === undefined || !/^ \p{L}[^\d]*$/u.test(parts.rest) || !parts.hasUnit) return undefined;
  const figure = { name, value: parts.quantity, printed: `(${words})` };
  return { nested: [figure], doubts: parts.doubts, rest: '' };
}

function wholeNumber(digits: string | undefined): number | undefined {
  const numeral = digits === undefined ? undefined : numeralAt(digits, 0);
  if (numeral === undefined || numeral.end !== digits?.length || numeral.digits.includes('.'))
    return undefined;
  const figure = exactFigure(numeral.digits, false, 0);
  return figure?.whole === true && Number.isSafeInteger(figure.value) ? figure.value : undefined;
}
