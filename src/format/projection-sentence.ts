import type { Unit } from '../document/unit.js';
import type { Projection } from '../score/projection-of.js';
import type { AllWords } from './english.js';
import { formatDate } from './period.js';
import { unknownWords } from './unknown-words.js';
import { formatFigure, formatValue } from './value.js';

/**
 * What is forecast for a measure, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * projectionSentence(projectionOf(topEarnersWomen, '2009-03-31'), { kind: 'percent' }, english);
 * // => 'No forecast: the series has 1 of the 5 figures that it needs.'
 */
export function projectionSentence(projection: Projection, unit: Unit, words: AllWords): string {
  const { states, sentence, unknown } = words.projection;
  if (projection.state === 'unknown') return unknown({ why: unknownWords(projection.reasons, words) });
  const { figures, interval, target, value } = projection;
  // To three figures: a projection is never as exact as the figures that it is drawn through.
  const rounded = (figure: number): string => formatFigure(Number(figure.toPrecision(3)), unit, words);
  return sentence({
    state: states[projection.state],
    target: formatValue(target.value, unit, words),
    due: formatDate(target.due.end!, words),
    value: rounded(value),
    low: rounded(interval.lower),
    high: rounded(interval.upper),
    figures,
  });
}
