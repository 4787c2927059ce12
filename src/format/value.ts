import type { Absence } from '../document/absence.js';
import type { Quantity } from '../document/quantity.js';
import type { TargetValue } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { FigureWords } from './en.js';
import { inTurn } from './in-turn.js';
import { formatNumber } from './number.js';

/**
 * A value in words and figures: "38.96%", "97.7 per 100,000", "over 100", "no survey". Never empty, never a dash.
 *
 * @param value - what was found, asked for, or why nothing was
 * @param unit - the unit of the measure, for figures that carry none of their own
 *
 * @example
 * formatValue({ kind: 'number', value: 4.2, decimals: 2 }, { kind: 'percent' }, en); // => '4.20%'
 */
export function formatValue(value: Quantity | TargetValue, unit: Unit, words: FigureWords): string {
  switch (value.kind) {
    case 'none':
      return formatAbsence(value, words);
    case 'level':
      return value.level;
    case 'standard':
      return value.standard;
    case 'direction':
      return words.directions[value.direction];
    case 'change': {
      const amount = formatNumber(value.by, words.locale, value.decimals);
      const signed = value.by > 0 ? `+${amount}` : amount;
      const readings = value.readings.map((reading) =>
        words.change[reading]({
          figure:
            reading === 'points' ? withUnit(signed, differenceUnit(unit), words, Math.abs(value.by)) : signed,
        }),
      );
      return orWords(readings, words);
    }
    case 'range': {
      const own = value.unit ?? unit;
      const figure = (limit: number): string => formatFigure(limit, own, words, value.decimals);
      return about(words.range({ low: figure(value.low), high: figure(value.high) }), value, words);
    }
    case 'bound':
      return words.bounds[value.bound]({
        figure: about(formatFigure(value.value, value.unit ?? unit, words, value.decimals), value, words),
      });
    case 'number':
      return about(formatFigure(value.value, value.unit ?? unit, words, value.decimals), value, words);
  }
}

// "4.1 or 0.451 points": the noun as it stands after most numbers, in any language
const SEVERAL = 10;

/** "a", "a or b", "a or b or c". */
const orWords = (all: readonly string[], words: FigureWords): string => inTurn(all, words.or);

function about(
  figure: string,
  { approximate }: { approximate?: boolean | undefined },
  words: FigureWords,
): string {
  return approximate === true ? words.about({ figure }) : figure;
}

/**
 * Why there is no value, in a few words: "no survey", "awaiting 2008 Place Survey", "not applicable or not available".
 */
export function formatAbsence({ reason, readings, survey, period }: Absence, words: FigureWords): string {
  if (readings !== undefined) {
    return orWords(
      readings.map((reading) => words.absences[reading]),
      words,
    );
  }
  if (reason === 'awaiting-survey' && survey !== undefined) return words.awaiting({ survey });
  const absence = words.absences[reason];
  const dated = period !== undefined && (reason === 'baseline-year' || reason === 'new-collection');
  return dated ? words.absenceIn({ absence, period: period.printed }) : absence;
}

/** One number with its unit: "38.96%", "97.7 per 100,000", "£600,000", "2,078". */
export function formatFigure(value: number, unit: Unit, words: FigureWords, decimals?: number): string {
  return withUnit(formatNumber(value, words.locale, decimals), unit, words, value);
}

/**
 * The difference between two figures of a unit, without its sign: two percentages differ by points. Several
 * differences share their unit: "4.1 or 0.451 points".
 */
export function formatDifference(value: number | readonly number[], unit: Unit, words: FigureWords): string {
  const values = typeof value === 'number' ? [value] : value;
  const figures = new Set(values.map((difference) => formatNumber(Math.abs(difference), words.locale)));
  const count = figures.size === 1 ? Math.abs(values[0]!) : SEVERAL;
  return withUnit(orWords([...figures], words), differenceUnit(unit), words, count);
}

function differenceUnit(unit: Unit): Unit {
  return unit.kind === 'percent' ? { kind: 'percentage-points' } : unit;
}

function withUnit(figure: string, unit: Unit, words: FigureWords, count: number): string {
  switch (unit.kind) {
    case 'percent':
      return `${figure}%`;
    case 'percentage-points':
      return words.points({ figure, count });
    case 'rate':
      return words.per({ figure, count: formatNumber(unit.per, words.locale) });
    case 'money':
      return unit.currency === 'GBP' ? `£${figure}` : `${unit.currency} ${figure}`;
    case 'duration':
      return words.durations[unit.in].of({ figure, count });
    default:
      return figure;
  }
}
