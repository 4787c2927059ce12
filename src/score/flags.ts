import type { Measure } from '../document/measure.js';
import type { NumberQuantity } from '../document/quantity.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import type { Standing } from './as-of.js';
import type { Flag } from './rating.js';
import { isJudged, shortfall } from './shortfall.js';
import { isFigures, targetFigures } from './target-figures.js';

/**
 * What a reader needs to know beside the rating of a measure, in a fixed order: doubts about the data first,
 * then the limits of the scale, then cautions that the document or its editor gives.
 */
export function flagsOf(measure: Measure, { target, next, result }: Standing): Flag[] {
  const flags: Flag[] = [];
  const figure = result?.value.kind === 'number' ? result.value : undefined;
  if (figure !== undefined && next !== undefined && metAlready(measure, figure, next)) {
    flags.push({ code: 'next-target-already-met', target: next });
  }
  if (target !== undefined && equalsBaseline(measure, target)) flags.push({ code: 'target-equals-baseline' });
  if (next !== undefined && changesUnit(measure, next)) flags.push({ code: 'unit-changes', target: next });
  if (figure !== undefined && atLimit(measure, figure)) flags.push({ code: 'at-limit' });
  if (measure.polarity.basis.confidence === 'doubtful' && isJudged(measure.polarity)) {
    flags.push({ code: 'polarity-doubtful' });
  }
  for (const nested of result?.nested ?? []) flags.push({ code: 'nested-figure', figure: nested });
  for (const note of measure.notes) {
    if (note.kind === 'caution') flags.push({ code: 'caution', note });
  }
  return flags;
}

// Strictly better than every figure that the next target can be read as: a target held is no reason to doubt.
function metAlready(measure: Measure, result: NumberQuantity, next: Target): boolean {
  const { polarity } = measure;
  const figures = targetFigures(next, measure);
  if (!isFigures(figures) || !isJudged(polarity)) return false;
  return figures.every(
    ({ value, unit }) =>
      sameUnit(result.unit ?? measure.unit, unit) && shortfall(result.value, value, polarity) < 0,
  );
}

function equalsBaseline(measure: Measure, target: Target): boolean {
  const baseline = measure.baseline?.value;
  const asked = target.value;
  if (baseline?.kind !== 'number' || asked.kind !== 'number') return false;
  return (
    baseline.value === asked.value && sameUnit(baseline.unit ?? measure.unit, asked.unit ?? measure.unit)
  );
}

function changesUnit(measure: Measure, next: Target): boolean {
  return next.value.kind === 'number' && !sameUnit(next.value.unit ?? measure.unit, measure.unit);
}

function atLimit({ polarity, unit }: Measure, result: NumberQuantity): boolean {
  if ((result.unit ?? unit).kind !== 'percent') return false;
  return result.value === (polarity.direction === 'higher' ? 100 : polarity.direction === 'lower' ? 0 : NaN);
}
