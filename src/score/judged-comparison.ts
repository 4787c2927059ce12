import type { Polarity } from '../document/polarity.js';
import type { FiveWayComparison } from '../statistics/comparison.js';
import type { TargetComparison } from '../statistics/comparison-with-target.js';
import type { TargetRangeComparison } from '../statistics/comparison-with-target-range.js';
import { isNoFigure, noFigure, type NoFigure } from '../statistics/no-figure.js';

/** A comparison in the words of the direction wanted, or in plain ones where nothing is. */
export type JudgedComparison = 'best' | 'better' | 'worse' | 'worst' | FiveWayComparison;

/**
 * What a comparison means where more is good, or less, or neither: better, similar or worse, or plainly higher or lower.
 *
 * | comparison | `higher` is good | `lower` is good | `none` |
 * | --- | --- | --- | --- |
 * | `much-higher` | best | worst | much-higher |
 * | `higher`, `above` | better | worse | higher |
 * | `similar`, `spanning`, `between` | similar | similar | similar |
 * | `lower`, `below` | worse | better | lower |
 * | `much-lower` | worst | best | much-lower |
 * | `at` | better | better | similar |
 * | `at-lower` | similar | similar | similar |
 * | `at-upper` | better | similar | similar |
 *
 * At a single target the target is reached, whichever way is good. Of two thresholds the upper one is reached by a
 * figure on it where high is good; where low is good, a figure has to be below the lower one, as published, and one on
 * either threshold is between them.
 *
 * Source: Public Health England, Fingertips code (2019). There a figure on the upper threshold is also worse where low
 * is good.
 *
 * @param comparison - how a figure compares; why it does not passes through
 * @param direction - which way is good
 * @returns `not-judged` where the direction is `unknown`
 *
 * @example
 * judgedComparison('higher', 'lower'); // => 'worse'
 * judgedComparison('much-higher', 'higher'); // => 'best'
 * judgedComparison('higher', 'none'); // => 'higher'
 * judgedComparison({ noFigure: 'missing' }, 'lower'); // => { noFigure: 'missing' }
 */
export function judgedComparison(
  comparison: FiveWayComparison | TargetComparison | TargetRangeComparison | NoFigure,
  direction: Exclude<Polarity['direction'], 'nearest' | 'within'>,
): JudgedComparison | NoFigure {
  if (isNoFigure(comparison)) return comparison;
  if (direction === 'unknown') return noFigure('not-judged');
  if (comparison === 'at') return direction === 'none' ? 'similar' : 'better';
  if (comparison === 'at-upper') return direction === 'higher' ? 'better' : 'similar';
  const plain = PLAIN[comparison];
  return direction === 'none' ? plain : JUDGED[direction][plain];
}

const PLAIN = {
  'much-lower': 'much-lower',
  lower: 'lower',
  below: 'lower',
  similar: 'similar',
  spanning: 'similar',
  between: 'similar',
  'at-lower': 'similar',
  higher: 'higher',
  above: 'higher',
  'much-higher': 'much-higher',
} as const;

const JUDGED = {
  higher: {
    'much-lower': 'worst',
    lower: 'worse',
    similar: 'similar',
    higher: 'better',
    'much-higher': 'best',
  },
  lower: {
    'much-lower': 'best',
    lower: 'better',
    similar: 'similar',
    higher: 'worse',
    'much-higher': 'worst',
  },
} as const;
