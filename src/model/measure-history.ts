import type { Measure, SeriesBreak } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import type { Period } from '../document/period.js';
import type { EarlierTarget, Target } from '../document/target.js';

/** A measure's figures in order of date, and what became of its targets. */
export interface MeasureHistory {
  /** Baseline, targets and results with a day, in order of it; on one day in this order. */
  readonly figures: readonly HistoryFigure[];
  /** Those without a day, in the order of the document. */
  readonly undated: readonly HistoryFigure[];
  /** The dated figures, cut where the series is cut: figures of different segments are never compared. */
  readonly segments: readonly HistorySegment[];
  /** The cuts without a day, which are therefore in no segment: no figures may be compared across them. */
  readonly looseBreaks: readonly LooseBreak[];
  /** Each target with what it was before, in the order of the document. */
  readonly targets: readonly TargetHistory[];
}

/** A figure and the last day that it speaks of, or the first where no last one is known. */
export type HistoryFigure =
  | { readonly kind: 'baseline' | 'result'; readonly document: Observation; readonly day: string | undefined }
  | { readonly kind: 'target'; readonly document: Target; readonly day: string | undefined };

/** The figures from one cut of the series to the next. */
export interface HistorySegment {
  /** The cut with which it begins; none for the first. */
  readonly document: SeriesBreak | undefined;
  readonly figures: readonly HistoryFigure[];
}

/** A cut without a day. */
export interface LooseBreak {
  readonly document: SeriesBreak;
}

/** A target and its versions, the oldest first; the last is in force and is the target itself. */
export interface TargetHistory {
  readonly document: Target;
  readonly steps: readonly TargetStep[];
}

/** One version of a target. */
export type TargetStep =
  | { readonly inForce: false; readonly document: EarlierTarget }
  | { readonly inForce: true; readonly document: Target };

/**
 * The history of a measure: its figures in order of date, cut where its series is cut, and its targets with what they
 * were before.
 *
 * A figure stands at the last day of its period, or at the first where only that is known. A cut comes before the
 * figures of its own period: a figure that ends on the first day of the cut or later is after it. Figures for a
 * place or a group are among the others.
 *
 * @example
 * const { figures, undated } = measureHistory(topEarnersWomen);
 * figures.map(({ kind, day }) => `${kind} ${day}`); // => ['target 2009-03-31', 'result 2009-03-31', 'target 2011-03-31']
 * undated.map(({ kind }) => kind); // => ['baseline']
 */
export function measureHistory(measure: Measure): MeasureHistory {
  const all: HistoryFigure[] = [
    ...(measure.baseline === undefined ? [] : [observed('baseline')(measure.baseline)]),
    ...measure.targets.map((document) => ({ kind: 'target' as const, document, day: lastDay(document.due) })),
    ...measure.results.map(observed('result')),
  ];
  const figures = all.filter(({ day }) => day !== undefined).sort(byDay);
  const cuts = measure.breaks.map((document) => ({ document, day: document.at.start ?? document.at.end }));
  return {
    figures,
    undated: all.filter(({ day }) => day === undefined),
    segments: segments(figures, cuts.filter(({ day }) => day !== undefined).sort(byDay)),
    looseBreaks: cuts.filter(({ day }) => day === undefined).map(({ document }) => ({ document })),
    targets: measure.targets.map((document) => ({
      document,
      steps: [
        ...document.history.map((earlier) => ({ inForce: false as const, document: earlier })),
        { inForce: true, document },
      ],
    })),
  };
}

const observed =
  (kind: 'baseline' | 'result') =>
  (document: Observation): HistoryFigure => ({ kind, document, day: lastDay(document.period) });

const lastDay = (period: Period | undefined): string | undefined => period?.end ?? period?.start;

interface Dated {
  readonly day: string | undefined;
}

// A stable sort keeps the order of the document among figures of one day.
const byDay = ({ day: a = '' }: Dated, { day: b = '' }: Dated): number => (a < b ? -1 : a > b ? 1 : 0);

function segments(
  figures: readonly HistoryFigure[],
  cuts: readonly { document: SeriesBreak; day: string | undefined }[],
): HistorySegment[] {
  const found: { document: SeriesBreak | undefined; figures: HistoryFigure[] }[] = [
    { document: undefined, figures: [] },
  ];
  let next = 0;
  const cutUpTo = (day: string | undefined): void => {
    for (; next < cuts.length && (day === undefined || cuts[next]!.day! <= day); next += 1)
      found.push({ document: cuts[next]!.document, figures: [] });
  };
  for (const figure of figures) {
    cutUpTo(figure.day);
    found.at(-1)!.figures.push(figure);
  }
  cutUpTo(undefined);
  return found;
}
