import type { Target } from '../document/target.js';
import type { Flag, Rating, RatingInputs, Reason } from '../score/rating.js';
import type { Words } from './en.js';
import { formatPeriod } from './period.js';
import { formatAbsence, formatDifference, formatFigure, formatUnit, formatValue } from './value.js';

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
    return sentences.notRated(rating.reasons.map((reason) => reasonWords(reason, inputs, words)));
  }
  const facts = factsOf(inputs, words);
  if ('level' in rating) {
    const { level, shortfall } = rating;
    const isShort = shortfall !== undefined && shortfall > 0;
    return sentences.level(
      level.word,
      facts,
      isShort ? formatDifference(shortfall, inputs.unit, words) : undefined,
    );
  }
  const { tolerance, toleranceFrom, unit } = rating.thresholds;
  const difference = formatDifference(rating.shortfall, unit, words);
  switch (rating.rating) {
    case 'green':
      return sentences.met(facts, rating.shortfall < 0 ? difference : undefined);
    case 'amber':
      return sentences.close(
        facts,
        difference,
        sentences.closeBy[toleranceFrom](formatDifference(tolerance, unit, words)),
      );
    case 'red':
      return sentences.missed(facts, difference);
  }
}

/** The word for a rating: the council's own for a level of its rule. */
export function ratingWord(rating: Rating, words: Words): string {
  return 'level' in rating ? rating.level.word : words.ratings[rating.rating];
}

/** Why a measure is not rated, or its way not told, in a few words. */
export function reasonWords(
  reason: Reason,
  inputs: Pick<RatingInputs, 'target' | 'result'>,
  words: Words,
): string {
  switch (reason.code) {
    case 'no-target':
      return words.reasons['no-target'](
        whenWords(inputs.target?.due, words),
        formatAbsence(reason.absence, words),
      );
    case 'no-result':
      return words.reasons['no-result'](
        whenWords(inputs.result?.period, words),
        formatAbsence(reason.absence, words),
      );
    case 'unit-differs':
      return words.reasons['unit-differs'](
        formatUnit(reason.result, words),
        formatUnit(reason.target, words),
      );
    case 'result-not-a-number':
      return inputs.result?.value.kind === 'level' ? words.resultInWords : words.reasons[reason.code]();
    default:
      return words.reasons[reason.code]();
  }
}

/** What a reader needs to know beside a rating, as one sentence. */
export function flagSentence(flag: Flag, inputs: RatingInputs, words: Words): string {
  const due = (target: Target): string => formatPeriod(target.due, words);
  switch (flag.code) {
    case 'next-target-already-met':
      return words.flags[flag.code](due(flag.target), formatValue(flag.target.value, inputs.unit, words));
    case 'unit-changes':
      return words.flags[flag.code](due(flag.target));
    case 'nested-figure':
      return words.flags[flag.code](flag.figure.name, formatValue(flag.figure.value, inputs.unit, words));
    case 'caution':
      return words.flags[flag.code](flag.note.text);
    default:
      return words.flags[flag.code]();
  }
}

/** Which way is good, in words: "higher is better", "nearer to 0 points is better". */
export function polarityWords(
  { polarity, unit }: Pick<RatingInputs, 'polarity' | 'unit'>,
  words: Words,
): string {
  switch (polarity.direction) {
    case 'nearest':
      return words.nearest(formatFigure(polarity.to, unit, words));
    case 'within':
      return words.within(formatFigure(polarity.low, unit, words), formatFigure(polarity.high, unit, words));
    default:
      return words.polarities[polarity.direction];
  }
}

function factsOf({ result, target, unit }: RatingInputs, words: Words): string {
  const value = (of: RatingInputs['result'] | RatingInputs['target']): string =>
    of === undefined ? '' : formatValue(of.value, unit, words);
  const found =
    result?.period === undefined ? '' : words.sentences.foundIn(formatPeriod(result.period, words));
  return words.sentences.facts(value(result), found, value(target), whenWords(target?.due, words));
}

function whenWords(period: Target['due'] | undefined, words: Words): string {
  return period === undefined ? '' : words.forPeriod(formatPeriod(period, words));
}
