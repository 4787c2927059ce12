import type { Absence } from '../document/absence.js';
import type { Observation } from '../document/observation.js';
import type { Period } from '../document/period.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { Flag, Rating, RatingInputs, Reason, Thresholds } from '../score/rating.js';
import type { Words } from './en.js';
import { inTurn } from './in-turn.js';
import { formatPeriod } from './period.js';
import { formatUnit } from './unit.js';
import { formatAbsence, formatDifference, formatFigure, formatValue } from './value.js';

/**
 * A rating in one plain sentence: what was found, against what, and what follows; or every reason why there is
 * no rating.
 *
 * @example
 * ratingSentence(rateMeasure(topEarnersWomen, '2009-03-31'), en);
 * // => 'Close: 38.96% in 2008/09 against a target of 39% for March 2009; 0.04 points short, which rounds to the target as printed.'
 */
export function ratingSentence(rating: Rating, words: Words): string {
  const { inputs } = rating;
  const { sentences } = words;
  if (rating.rating === 'none') {
    const reasons = rating.reasons.map((reason) => reasonWords(reason, inputs, words));
    return sentences.notRated({ reasons: inTurn(reasons, words.also) });
  }
  const facts = factsOf(inputs, words);
  if ('level' in rating) {
    const { level, shortfall } = rating;
    const isShort = shortfall !== undefined && shortfall > 0;
    const { word } = level;
    return isShort
      ? sentences.levelShort({ word, facts, short: formatDifference(shortfall, inputs.unit, words) })
      : sentences.level({ word, facts });
  }
  const { tolerance, toleranceFrom, unit } = rating.thresholds;
  const difference = formatDifference(rating.shortfall, unit, words);
  switch (rating.rating) {
    case 'green':
      return rating.shortfall < 0 ? sentences.metBy({ facts, better: difference }) : sentences.met({ facts });
    case 'amber':
      return sentences.close({
        facts,
        short: difference,
        why: closeBy(toleranceFrom, formatDifference(tolerance, unit, words), words),
      });
    case 'red':
      return sentences.missed({ facts, short: difference });
  }
}

/** Why a measure is not rated, or its way not told, in a few words. */
export function reasonWords(
  reason: Reason,
  inputs: Pick<RatingInputs, 'target' | 'result'>,
  words: Words,
): string {
  switch (reason.code) {
    case 'no-target':
      return missingWords('no-target', inputs.target?.due, reason.absence, words);
    case 'no-result':
      return missingWords('no-result', inputs.result?.period, reason.absence, words);
    case 'unit-differs':
      return words.reasons['unit-differs']({
        result: formatUnit(reason.result, words),
        target: formatUnit(reason.target, words),
      });
    case 'result-not-a-number':
      return inputs.result?.value.kind === 'level' ? words.resultInWords : words.reasons[reason.code];
    default:
      return words.reasons[reason.code];
  }
}

/** What a reader needs to know beside a rating, as one sentence. */
export function flagSentence(flag: Flag, inputs: RatingInputs, words: Words): string {
  const due = (target: Target): string => formatPeriod(target.due, words);
  switch (flag.code) {
    case 'next-target-already-met':
      return words.flags[flag.code]({
        due: due(flag.target),
        target: formatValue(flag.target.value, inputs.unit, words),
      });
    case 'unit-changes':
      return words.flags[flag.code]({ due: due(flag.target) });
    case 'nested-figure':
      return words.flags[flag.code]({
        name: flag.figure.name,
        value: formatValue(flag.figure.value, inputs.unit, words),
      });
    case 'caution':
      return flag.note.text;
    default:
      return words.flags[flag.code];
  }
}

/** Which way is good, in words: "higher is better", "nearer to 0 points is better". */
export function polarityWords(
  { polarity, unit }: Pick<RatingInputs, 'polarity' | 'unit'>,
  words: Words,
): string {
  switch (polarity.direction) {
    case 'nearest':
      return words.nearest({ to: formatFigure(polarity.to, unit, words) });
    case 'within':
      return words.within({
        low: formatFigure(polarity.low, unit, words),
        high: formatFigure(polarity.high, unit, words),
      });
    default:
      return words.polarities[polarity.direction];
  }
}

function factsOf({ result, target, unit }: RatingInputs, words: Words): string {
  const { sentences } = words;
  return sentences.facts({
    result: result === undefined ? '' : resultWords(result, unit, words),
    target:
      target === undefined
        ? ''
        : sentences.targetFor({
            target: formatValue(target.value, unit, words),
            period: formatPeriod(target.due, words),
          }),
  });
}

/**
 * A result with the period that it is of.
 *
 * @example
 * const period = { printed: '2008/09', kind: 'financial-year' };
 * resultWords({ value: { kind: 'number', value: 38.96 }, period }, { kind: 'percent' }, en); // => '38.96% in 2008/09'
 */
export function resultWords(
  { period, value }: Pick<Observation, 'period' | 'value'>,
  unit: Unit,
  words: Words,
): string {
  const result = formatValue(value, unit, words);
  return period === undefined
    ? result
    : words.sentences.resultIn({ result, period: formatPeriod(period, words) });
}

function closeBy(from: Thresholds['toleranceFrom'], tolerance: string, { sentences }: Words): string {
  const why = sentences.closeBy[from];
  return typeof why === 'string' ? why : why({ tolerance });
}

function missingWords(
  which: 'no-target' | 'no-result',
  period: Period | undefined,
  absence: Absence,
  words: Words,
): string {
  const why = formatAbsence(absence, words);
  return period === undefined
    ? words.reasons[which]({ why })
    : words.reasons[`${which}-for`]({ when: formatPeriod(period, words), why });
}
