import type { Observation } from '../../document/observation.js';
import type { Target, TargetValue } from '../../document/target.js';
import type { Unit } from '../../document/unit.js';
import { sameUnit } from '../../document/same-unit.js';
import { en } from '../../format/en.js';
import { formatValue } from '../../format/value.js';
import { NumberFormat } from '../../read/table/xlsx-number-format.js';
import { readObservation } from '../../read/text/observation-text.js';
import { readPeriod } from '../../read/text/period-text.js';
import { readTarget } from '../../read/text/target-text.js';
import { formatCode } from './style-book.js';
import type { NumberCell, WorkbookCell } from './workbook.js';

/** A figure of a measure: its baseline, a target or a result. */
export type Figure = Pick<Observation | Target, 'value' | 'printed' | 'nested'>;

/** How a figure is read: with the unit of its measure, and for a target with the baseline. */
export interface FigureReading {
  readonly unit: Unit;
  readonly field: 'baseline' | 'target' | 'result';
  readonly baseline?: Observation | undefined;
}

/** The most decimal places that the format states. */
const MOST_DECIMALS = 12;

/** The figure as a number with its decimal places; undefined where it is none, or counts in something else than the measure. */
export function numberCell(value: TargetValue, unit: Unit): NumberCell | undefined {
  if (value.kind !== 'number' || value.approximate === true || !sameUnit(value.unit ?? unit, unit))
    return undefined;
  const { value: number, decimals = placesOf(number) } = value;
  return { number, decimals, ...(unit.kind === 'percent' && { as: 'percent' as const }) };
}

/**
 * The cell of a figure: a number where it is one; else the printed words, or ours where those would be read otherwise.
 *
 * @example
 * const unit = { kind: 'percent' };
 * const value = { kind: 'number', value: 34.4, decimals: 2 };
 * figureCell({ value, nested: [] }, { unit, field: 'target' });
 * // => { cell: { number: 34.4, decimals: 2, as: 'percent' }, isReadBack: true }
 */
export function figureCell(
  figure: Figure,
  reading: FigureReading,
): { cell: WorkbookCell; isReadBack: boolean } {
  const { value, printed, nested } = figure;
  const number = nested.length === 0 ? numberCell(value, reading.unit) : undefined;
  if (number !== undefined) return { cell: number, isReadBack: isSame(shownText(number), value, reading) };
  const ours = formatValue(value, reading.unit, en);
  const words = printed === undefined || PLAIN.test(printed) ? [ours] : [printed, ours];
  const found = words.find((text) => isSame(text, value, reading));
  const cell = found ?? words[0]!;
  // a level that is called "na" or "12" stands among figures: quoted, nobody takes it for one or for none
  return PLAIN.test(cell)
    ? { cell: `“${cell}”`, isReadBack: false }
    : { cell, isReadBack: found !== undefined };
}

/** Nothing, a sign for nothing, or digits alone, which as a text are neither a figure nor words. */
const PLAIN = /^\s*(?:[-–—*.…:]+|#?n\.?\/?a\.?|-?\d[\d,.]*)?\s*$/i;

/** What a spreadsheet shows of a number. */
function shownText(cell: NumberCell): string {
  const saved = cell.as === 'percent' ? Number((cell.number / 100).toPrecision(15)) : cell.number;
  return new NumberFormat(formatCode(cell)).number(saved, false).text;
}

function isSame(text: string, value: TargetValue, { unit, field, baseline }: FigureReading): boolean {
  const options = { unit, readPeriod: (words: string) => readPeriod(words) };
  const read =
    field === 'target'
      ? readTarget(text, { ...options, ...(baseline && { baseline: baseline.value }) })
      : readObservation(text, options);
  return read.sure !== 'unread' && comparable(read.value.value, unit) === comparable(value, unit);
}

/**
 * A value as a text that is the same for values that say the same.
 *
 * @example
 * comparable({ kind: 'number', value: 4.2 }, { kind: 'count' }) === comparable({ kind: 'number', value: 4.2, decimals: 1 }, { kind: 'count' }); // => true
 */
export function comparable(value: TargetValue, unit: Unit): string {
  const figures =
    'low' in value
      ? [value.low, value.high]
      : 'by' in value
        ? [value.by]
        : 'value' in value
          ? [value.value]
          : [];
  const { of: _, ...own } = ('unit' in value ? value.unit : undefined) ?? unit;
  const whole = {
    ...value,
    ...(figures.length > 0 && {
      decimals: ('decimals' in value ? value.decimals : undefined) ?? Math.max(...figures.map(placesOf)),
      approximate: 'approximate' in value && value.approximate === true,
      unit: own,
    }),
    ...(value.kind === 'none' && { period: [value.period?.start, value.period?.end] }),
  };
  return JSON.stringify(Object.entries(whole).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function placesOf(number: number): number {
  const [digits = '', power = '0'] = String(Math.abs(number)).split('e');
  return Math.min(MOST_DECIMALS, Math.max(0, (digits.split('.')[1] ?? '').length - Number(power)));
}
