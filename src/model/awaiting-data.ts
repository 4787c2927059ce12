import type { Absence, AbsenceReason } from '../document/absence.js';
import type { Observation } from '../document/observation.js';
import type { Target } from '../document/target.js';
import type { FullIndicatorModel, FullMeasureModel } from './indicator-models.js';
import type { HistoryFigure } from './measure-history.js';
import type { StrategyModel } from './strategy-model.js';

/** The reasons for an absent value that say that it is still to come. */
export const AWAITING_REASONS = [
  'awaiting-survey',
  'new-collection',
  'new-indicator',
  'to-be-agreed',
  'to-be-confirmed',
  'to-be-established',
  'not-due',
  'late',
] as const satisfies readonly AbsenceReason[];

/** A cell of a measure whose value is still to come. */
export interface AwaitedCell {
  readonly cell: 'baseline' | 'target' | 'result';
  /** The cell as the document has it: its time, its place and group, its printed words. */
  readonly document: Observation | Target;
  /** Why there is no value. */
  readonly absence: Absence;
  /** False where the reason is unclear and only some of its readings say that a value is to come. */
  readonly certain: boolean;
}

/** A measure with cells whose value is still to come. */
export interface AwaitingMeasure {
  readonly indicator: FullIndicatorModel;
  readonly measure: FullMeasureModel;
  /** The baseline, then the targets, then the results, in the order of the document. */
  readonly cells: readonly AwaitedCell[];
}

/**
 * The measures whose baseline, a target or the latest result is still to come, in the order of the document.
 *
 * The latest result is that of each place and group, and of the whole, with the last day; one without a day counts
 * only where none has a day. A value that is absent for good ("no survey", "not applicable") is not awaited, and
 * neither is one of which the document says nothing.
 *
 * @example
 * awaitingData(leeds)[0].cells.map(({ cell, absence }) => `${cell}: ${absence.reason}`); // => ['baseline: awaiting-survey']
 */
export function awaitingData(model: StrategyModel): AwaitingMeasure[] {
  return model.measures.flatMap((measure) => {
    const cells = [
      ...(measure.document.baseline === undefined ? [] : awaited('baseline', measure.document.baseline)),
      ...measure.document.targets.flatMap((target) => awaited('target', target)),
      ...latestResults(measure).flatMap((result) => awaited('result', result)),
    ];
    return cells.length === 0 ? [] : [{ indicator: measure.indicator, measure, cells }];
  });
}

function awaited(cell: AwaitedCell['cell'], document: Observation | Target): AwaitedCell[] {
  const { value } = document;
  if (value.kind !== 'none') return [];
  const readings = value.readings ?? [value.reason];
  const awaiting = readings.filter(isAwaiting).length;
  return awaiting === 0 ? [] : [{ cell, document, absence: value, certain: awaiting === readings.length }];
}

const isAwaiting = (reason: AbsenceReason): boolean =>
  (AWAITING_REASONS as readonly AbsenceReason[]).includes(reason);

function latestResults({ document, history }: FullMeasureModel): Observation[] {
  const latest = new Map<string, Observation>();
  const isResult = (figure: HistoryFigure) => (figure.kind === 'result' ? [figure.document] : []);
  for (const result of [...history.undated, ...history.figures].flatMap(isResult))
    latest.set(`${result.place ?? ''} ${result.group ?? ''}`, result);
  const wanted = new Set(latest.values());
  return document.results.filter((result) => wanted.has(result));
}
