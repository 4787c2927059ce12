import type { ValueInput } from '../../document/observation.js';
import type { ChangeTargetInput } from '../../document/target.js';
import type { UnitInput } from '../../document/unit.js';
import type { Doubt, Reading } from '../reading.js';
import { isBareFigure } from './bare-figure.js';
import { MONTHS } from './figure-words.js';
import { type Figure, figureAt, isYear } from './figure-at.js';
import { madeReading, partUnread, withDoubts } from './made-reading.js';
import { phraseAt } from './phrase-at.js';
import { CHANGES, FROM_BASELINE, IMPROVEMENTS, MEASURED_BY } from './target-words.js';

/** What is known of the measure whose change is read. */
export interface ChangeTextOptions {
  readonly unit?: UnitInput;
  readonly baseline?: ValueInput;
}

const ARTICLE = /^(?:an? )?/i;
const JOINT = /^ (?:of|by) /i;

/** The note of a change that may be a time: "Increase by 2011". */
export const MAY_BE_YEAR = 'a change by this number; a year may be meant';

/**
 * Reads a target that is set as a change: "Increase of 4.1% on baseline figure", "reduce by 5 points", "10% reduction",
 * "+2%".
 *
 * Where "%" may be points of the unit or a percentage of the baseline, both readings are kept, the likelier first: points,
 * unless they would lead from the baseline out of 0 to 100. Only "percentage points" is points alone, and in a measure that
 * does not count in per cent "%" is a percentage of the baseline.
 *
 * @param text - in plain characters
 *
 * @returns nothing where it is no change
 *
 * @example
 * changeIn('reduce by 10%', { unit: { kind: 'count' } })?.value; // => { kind: 'change', by: -10, readings: ['per-cent'] }
 */
export function changeIn(
  text: string,
  options: ChangeTextOptions = {},
): Reading<ChangeTargetInput> | undefined {
  if (isBareFigure(text)) return undefined;
  const start = ARTICLE.exec(text)![0].length;
  const before = verbAt(text, start);
  if (before === undefined) return figureFirst(text, start, options);
  const joint = JOINT.exec(text.slice(before.end));
  const figure = joint && figureAt(text, before.end + joint[0].length);
  if (!figure || isDay(text, figure)) return undefined;
  const change = changeOf(text, figure, before, figure.end, options);
  if (change === undefined || !/by/i.test(joint[0]) || !isYear(text, figure)) return change;
  return withDoubts(change, [{ code: 'several-readings', words: figure.digits, note: MAY_BE_YEAR }]);
}

// Whether a figure is the day of a month: "Increase by 31 March 2011".
const isDay = (text: string, { digits, unit, end }: Figure): boolean =>
  unit === undefined && digits.length <= 2 && phraseAt(text, end + 1, MONTHS) !== undefined;

// A figure with its sign, or with the word for the change behind it.
function figureFirst(
  text: string,
  start: number,
  options: ChangeTextOptions,
): Reading<ChangeTargetInput> | undefined {
  const figure = figureAt(text, start);
  if (figure === undefined) return undefined;
  const verb = text.charAt(figure.end) === ' ' ? verbAt(text, figure.end + 1) : undefined;
  if (verb !== undefined && figure.sign === '') return changeOf(text, figure, verb, verb.end, options);
  if (figure.sign !== '+' || figure.end !== text.length) return undefined;
  const doubt: Doubt = {
    code: 'several-readings',
    words: text,
    note: 'a change; a figure with its sign may be meant',
  };
  const plus: Verb = {
    sign: 1,
    end: figure.end,
    doubts: figure.unit?.kind === 'percentage-points' ? [] : [doubt],
  };
  return changeOf(text, figure, plus, figure.end, options);
}

interface Verb {
  readonly sign: 1 | -1;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

function verbAt(text: string, at: number): Verb | undefined {
  const change = phraseAt(text, at, CHANGES);
  if (change !== undefined) return { sign: change.meaning, end: change.end, doubts: [] };
  const better = phraseAt(text, at, IMPROVEMENTS);
  if (better === undefined) return undefined;
  const note = 'upward is taken to be better';
  return { sign: better.meaning, end: better.end, doubts: [{ code: 'inferred', words: better.words, note }] };
}

function changeOf(
  text: string,
  figure: Figure,
  verb: Verb,
  end: number,
  options: ChangeTextOptions,
): Reading<ChangeTargetInput> | undefined {
  const isForeign =
    figure.unit?.kind === 'money' ? options.unit?.kind !== 'money' : figure.unit?.kind === 'duration';
  if ((verb.end > figure.end && figure.sign !== '') || isForeign) return undefined;
  const by = figure.value * verb.sign;
  const behind = readRest(text.slice(end));
  if (behind === undefined) return undefined;
  const { readings, doubts } = readingsOf(figure, by, options);
  const change: ChangeTargetInput = {
    kind: 'change',
    by,
    ...(figure.decimals !== undefined && { decimals: figure.decimals }),
    readings: [...readings],
    ...(behind.measuredBy !== undefined && { measuredBy: behind.measuredBy }),
  };
  return madeReading(change, [...verb.doubts, ...figure.doubts, ...doubts, ...behind.doubts]);
}

function readingsOf(
  { unit: stated, value }: Figure,
  by: number,
  { unit, baseline }: ChangeTextOptions,
): { readings: readonly ('points' | 'per-cent')[]; doubts: readonly Doubt[] } {
  if (stated?.kind !== 'percent') return { readings: ['points'], doubts: [] };
  if (unit !== undefined && unit.kind !== 'percent' && unit.kind !== 'percentage-points') {
    return { readings: ['per-cent'], doubts: [] };
  }
  const doubts: Doubt[] =
    unit === undefined
      ? [{ code: 'inferred', words: `${value}%`, note: 'the unit of the measure is not known' }]
      : [];
  const reached = baseline?.kind === 'number' ? baseline.value + by : by;
  const isOutside = baseline?.kind === 'number' && unit?.kind === 'percent' && (reached < 0 || reached > 100);
  return { readings: isOutside ? ['per-cent', 'points'] : ['points', 'per-cent'], doubts };
}

// What stands behind a change: where it starts from, and what measures it. Another year to start from is a doubt.
function readRest(rest: string): { measuredBy?: string; doubts: readonly Doubt[] } | undefined {
  let words = rest.replace(/[.,;]?$/, '').trim();
  if (rest !== '' && !/^[ .,;]/.test(rest)) return undefined;
  const baseline = phraseAt(words, 0, FROM_BASELINE);
  if (baseline !== undefined) words = words.slice(baseline.end).trim();
  const measured = phraseAt(words, 0, MEASURED_BY);
  const survey = measured === undefined ? '' : words.slice(measured.end).trim();
  if (survey !== '') return { measuredBy: survey, doubts: [] };
  return { doubts: words === '' ? [] : [partUnread(words, 'what the change starts from, or is of')] };
}
