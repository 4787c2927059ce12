import type { Course } from '../score/course-of.js';
import type { Unit } from '../document/unit.js';
import type { AllWords } from './english.js';
import { formatDate } from './period.js';
import { differenceWords } from './rule-sentence.js';
import { unknownWords } from './unknown-words.js';
import { formatFigure, formatValue } from './value.js';

/**
 * Whether a measure is on course, in one plain sentence.
 *
 * @param unit - the unit of the measure
 *
 * @example
 * courseSentence(courseOf(topEarnersWomen, '2009-03-31'), { kind: 'percent' }, english);
 * // => 'Nearly on course: 38.96% against 39% on the straight line at 31 March 2009; 0.04 points short. The line leads to 41% by 31 March 2011.'
 */
export function courseSentence(course: Course, unit: Unit, words: AllWords): string {
  const { states, sentence, unknown } = words.course;
  if (course.state === 'unknown') return unknown({ why: unknownWords(course.reasons, words) });
  const { expected, result, shortfall, to } = course;
  return sentence({
    state: states[course.state],
    result: formatValue(result.value, unit, words),
    expected: formatFigure(expected, unit, words),
    day: formatDate(result.period!.end!, words),
    difference: differenceWords(shortfall, unit, words),
    target: formatFigure(to.value, unit, words),
    due: formatDate(to.day, words),
  });
}
