import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Observation } from '../../document/observation.js';
import type { Target } from '../../document/target.js';
import type { LossPath } from '../loss-marks.js';

/** A measure and where it stands: a row of the sheet of indicators. */
export interface MeasureRow {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly at: number;
  readonly path: LossPath;
}

/** What a figure is to its measure. */
export type FigureField = 'baseline' | 'target' | 'result';

/** A figure of a measure, and where it stands. */
export interface FigureRow {
  readonly row: MeasureRow;
  readonly field: FigureField;
  readonly figure: Observation | Target;
  readonly path: LossPath;
}

export function measureRows(indicators: readonly Indicator[]): MeasureRow[] {
  return indicators.flatMap((indicator, at) =>
    indicator.measures.map((measure, index) => ({
      indicator,
      measure,
      at,
      path: ['indicators', at, 'measures', index],
    })),
  );
}

/** The figures of a measure: its baseline, its targets, its results. */
export function figureRows(row: MeasureRow): FigureRow[] {
  const { measure, path } = row;
  const each = (field: FigureField, list: 'targets' | 'results'): FigureRow[] =>
    measure[list].map((figure, at) => ({ row, field, figure, path: [...path, list, at] }));
  const { baseline } = measure;
  return [
    ...(baseline ? [{ row, field: 'baseline' as const, figure: baseline, path: [...path, 'baseline'] }] : []),
    ...each('target', 'targets'),
    ...each('result', 'results'),
  ];
}

/** When a figure was found, or is to be reached. */
export const timeOf = (figure: Observation | Target): Observation['period'] =>
  'due' in figure ? figure.due : figure.period;
