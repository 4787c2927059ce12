import type { UnitInput } from '../../document/unit.js';
import type { Doubt } from '../reading.js';
import { exactFigure } from './exact-figure.js';
import type { Figure } from './figure-at.js';
import { numeralAt } from './numeral-at.js';
import { phraseAt } from './phrase-at.js';
import { MAGNITUDES } from './unit-words.js';

const PER = /^ ?(?:per|for every) /i;
const SHARE = /^ (?:in|out of) /i;
const TO_ONE = /^ ?: ?1(?![\d:.,])/;

/** The most that "in" may stand before: "85 in 2004" is no share. */
const LARGEST_IN = 1000;

/**
 * The figure with what it is counted for: "12 per 1,000" is a rate, "3:1" a ratio, and "1 in 4" a rate for 4, but 25 in a
 * measure that counts in per cent.
 *
 * @param text - in plain characters
 * @param figure - the figure before, without a unit
 * @param measure - the unit of the measure
 *
 * @returns nothing where no such words follow
 *
 * @example
 * const twelve = { value: 12, sign: '', digits: '12', exponent: 0, end: 2, doubts: [] };
 * partsOfRate('12 per 1,000', twelve)?.unit; // => { kind: 'rate', per: 1000 }
 */
export function partsOfRate(text: string, figure: Figure, measure?: UnitInput): Figure | undefined {
  const rest = text.slice(figure.end);
  const ratio = TO_ONE.exec(rest);
  if (ratio !== null && figure.exponent === 0) return ratioFigure(figure, ratio[0], measure);
  const share = SHARE.exec(rest);
  const joint = PER.exec(rest) ?? share;
  if (joint === null) return undefined;
  const start = figure.end + joint[0].length;
  const numeral = numeralAt(text, start);
  const magnitude = phraseAt(text, skipSpace(text, numeral?.end ?? start), MAGNITUDES);
  if (numeral === undefined && magnitude === undefined) return undefined;
  const per = exactFigure(numeral?.digits ?? '1', false, magnitude?.meaning ?? 0)?.value;
  if (per === undefined || per <= 0) return undefined;
  const end = magnitude?.end ?? numeral?.end ?? start;
  const counted = { ...figure, unit: { kind: 'rate', per } as const, end };
  if (share === null) return { ...counted, doubts: [...figure.doubts, ...(numeral?.doubts ?? [])] };
  const isPart = Number.isInteger(per) && per > 1 && figure.value >= 0 && figure.value <= per;
  if (!isPart || (/in/i.test(share[0]) && per > LARGEST_IN)) return undefined;
  return shareFigure(counted, per, text.slice(figure.end - figure.digits.length, end), measure);
}

function ratioFigure(figure: Figure, words: string, measure: UnitInput | undefined): Figure {
  const doubt: Doubt = { code: 'several-readings', words, note: 'a ratio to one; a time may be meant' };
  const doubts = measure?.kind === 'ratio' ? figure.doubts : [...figure.doubts, doubt];
  return { ...figure, unit: { kind: 'ratio' }, end: figure.end + words.length, doubts };
}

function shareFigure(figure: Figure, per: number, words: string, measure: UnitInput | undefined): Figure {
  if (measure?.kind === 'rate' && measure.per === per) return figure;
  const percent = (figure.value * 100) / per;
  const { decimals: _, ...rest } = figure;
  if (measure?.kind === 'percent' && Number.isInteger(percent * 100)) {
    const doubt: Doubt = { code: 'inferred', words, note: `a share, worked out as ${percent}%` };
    return { ...rest, value: percent, unit: { kind: 'percent' }, doubts: [...figure.doubts, doubt] };
  }
  const note = `a rate for ${per}; a part of ${per} that were counted may be meant`;
  return { ...figure, doubts: [...figure.doubts, { code: 'several-readings', words, note }] };
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
