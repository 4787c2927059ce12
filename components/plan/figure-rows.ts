import { en, formatPeriod, formatValue, type StatisticModel } from '../../src/index.js';
import { type PlanEntry, planEntry, present } from './plan-entry.js';
import { planText } from './plan.text.js';

/** A background figure as a row of a table. */
export interface FigureRow {
  readonly entry: PlanEntry;
  readonly figure: string;
  /** What it is counted in or a share of, and whether it was found or projected. */
  readonly kind: readonly string[];
  /** The figures given beside it. */
  readonly others: readonly string[];
  /** The place, group, time and survey. */
  readonly about: readonly string[];
  readonly printed: string;
}

/** A background figure as a row. */
export function figureRow({ document, place, group, of, comparators }: StatisticModel): FigureRow {
  const { title, unit, value, kind, nested, period, measuredBy, doubt, printed, notes } = document;
  return {
    entry: planEntry(
      title,
      [of && planText.partOf(of.document.title), doubt && planText.doubtful(doubt.because)],
      notes,
    ),
    figure: formatValue(value, unit, en),
    kind: present([unit.of, planText.figureKinds[kind ?? 'found']]),
    others: [
      ...nested.map((figure) => planText.compared(figure.name, formatValue(figure.value, unit, en))),
      ...comparators.map((figure) =>
        planText.compared(figure.document.name, formatValue(figure.document.value, unit, en)),
      ),
    ],
    about: present([
      place?.document.name,
      group?.document.name,
      period && formatPeriod(period, en),
      measuredBy !== undefined && planText.measuredBy(measuredBy),
    ]),
    printed,
  };
}
