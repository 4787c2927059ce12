import type { Strategy } from '../../document/strategy.js';
import { eachFigure, type Figure } from '../each-figure.js';
import { eachMeasure } from '../each-measure.js';
import { type Finding, findingAt } from '../finding.js';

/** A share of a whole that is less than nothing or more than all of it. */
export interface ImpossibleShare extends Finding {
  readonly share: number;
}

/**
 * The percentages of measures below 0 or above 100, both of which are possible themselves.
 *
 * One that is only approximate is passed over, and so are all of a measure whose unit is said to change: the cell
 * may have kept the other unit.
 */
export function impossibleShares(strategy: Strategy): ImpossibleShare[] {
  const impossible: ImpossibleShare[] = [];
  eachMeasure(strategy, (measure, { path, within }) => {
    if (measure.breaks.some(({ change }) => change === 'unit')) return;
    eachFigure(measure, (figure, _period, at) => {
      if ((figure.unit ?? measure.unit).kind !== 'percent' || figure.approximate === true) return;
      const key = wrongEnd(figure);
      if (key === undefined) return;
      const share = (figure as Readonly<Record<string, unknown>>)[key] as number;
      impossible.push({ ...findingAt({ path, within }, ...at.path, key), share });
    });
  });
  return impossible;
}

function wrongEnd(figure: Figure): 'low' | 'high' | 'value' | undefined {
  if (figure.kind !== 'range') return isShare(figure.value) ? undefined : 'value';
  if (!isShare(figure.low)) return 'low';
  return isShare(figure.high) ? undefined : 'high';
}

const isShare = (share: number): boolean => share >= 0 && share <= 100;
