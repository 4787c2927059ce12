import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Observation } from '../../document/observation.js';
import type { Period } from '../../document/period.js';
import type { Place } from '../../document/place.js';
import type { Strategy } from '../../document/strategy.js';
import type { Target } from '../../document/target.js';
import type { LossPath } from '../loss-marks.js';
import { breakdownsOf } from './breakdown.js';
import { valueText } from './value-text.js';

/** What a figure is to its measure, in words that our reader knows. */
type FigureName = 'Baseline' | 'Target' | 'Result';

/** A figure, and what it is a figure of. */
export interface FigureRow {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly kind: FigureName;
  readonly figure: Observation | Target;
  readonly period: Period | undefined;
  readonly value: string;
  readonly place: Place | undefined;
  readonly groups: ReadonlyMap<string, string>;
  readonly source: LossPath;
}

/** The figures of a strategy that the table has a row for, in the order of the document. */
export function figureRows({ indicators, places, groups }: Strategy): FigureRow[] {
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const groupOf = new Map(groups.map(({ id, name }) => [id, new Map(breakdownsOf(name))]));
  return indicators.flatMap((indicator, at) =>
    indicator.measures.flatMap((measure, position) =>
      figuresOf(measure).flatMap(({ kind, figure, period, way }): FigureRow[] => {
        const value = valueText(figure.value, measure.unit);
        if (value === undefined) return [];
        const place = figure.place === undefined ? undefined : placeOf.get(figure.place);
        const people = (figure.group !== undefined && groupOf.get(figure.group)) || NOBODY;
        const source = ['indicators', at, 'measures', position, ...way];
        return [{ indicator, measure, kind, figure, period, value, place, groups: people, source }];
      }),
    ),
  );
}

type OwnFigure = Pick<FigureRow, 'kind' | 'figure' | 'period'> & { readonly way: LossPath };

/** The baseline comes first: it is what others are counted from. */
const figuresOf = ({ baseline, targets, results }: Measure): OwnFigure[] => [
  ...(baseline
    ? [{ kind: 'Baseline' as const, figure: baseline, period: baseline.period, way: ['baseline'] }]
    : []),
  ...targets.map((figure, at) => ({
    kind: 'Target' as const,
    figure,
    period: figure.due,
    way: ['targets', at],
  })),
  ...results.map((figure, at) => ({
    kind: 'Result' as const,
    figure,
    period: figure.period,
    way: ['results', at],
  })),
];

const NOBODY: ReadonlyMap<string, string> = new Map();
