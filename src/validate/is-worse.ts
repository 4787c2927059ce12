import type { Value } from '../document/observation.js';
import type { Polarity } from '../document/polarity.js';
import type { TargetValue } from '../document/target.js';

/** The least and the most that a value may be. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** More than rounding in binary can make of two equal distances of this size. */
const ROUNDING = 1e-9;

/**
 * Whether all that a target asks for is worse than all that a baseline may be; equal is not worse.
 *
 * A range counts as both of its ends. A bound counts as its figure in a target ("at least 40" asks for 40), and as
 * open on its other side in a baseline ("over 40" may be any more). What is no figure is never worse.
 *
 * @example
 * const polarity = { direction: 'higher', basis: { kind: 'stated' } };
 * isWorse({ kind: 'number', value: 38 }, { kind: 'number', value: 40 }, polarity); // => true
 * isWorse({ kind: 'number', value: 40 }, { kind: 'number', value: 40 }, polarity); // => false
 */
export function isWorse(asked: TargetValue, baseline: Value, polarity: Polarity): boolean {
  const [target, from] = [endsOf(asked), openEndsOf(baseline)];
  if (target === undefined || from === undefined) return false;
  switch (polarity.direction) {
    case 'higher':
      return target.high < from.low;
    case 'lower':
      return target.low > from.high;
    case 'nearest':
      return isFurther(target, from, { low: polarity.to, high: polarity.to });
    case 'within':
      return isFurther(target, from, polarity);
    default:
      return false;
  }
}

// Whether the nearest that the target comes to a band is further from it than the furthest that the baseline lies.
function isFurther(target: Ends, from: Ends, band: Ends): boolean {
  const least = Math.max(band.low - target.high, target.low - band.high, 0);
  const most = Math.max(band.low - from.low, from.high - band.high, 0);
  return least - most > ROUNDING * (Math.abs(target.low) + Math.abs(target.high) + 1);
}

function endsOf(value: TargetValue): Ends | undefined {
  if (value.kind === 'range') return value;
  return value.kind === 'number' || value.kind === 'bound'
    ? { low: value.value, high: value.value }
    : undefined;
}

function openEndsOf(value: Value): Ends | undefined {
  const ends = endsOf(value);
  if (ends === undefined || value.kind !== 'bound' || value.bound === 'almost') return ends;
  return value.bound === 'over' || value.bound === 'at-least'
    ? { ...ends, high: Infinity }
    : { ...ends, low: -Infinity };
}
