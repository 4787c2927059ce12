import { formatPeriod, formatValue, type StatisticModel } from '../../src/index.js';
import { type PlanEntry, planEntry, present } from './plan-entry.js';
import type { PlanWords } from './plan.words.js';

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
export function figureRow(
  { document, place, group, of, comparators }: StatisticModel,
  words: PlanWords,
): FigureRow {
  const { plan, rating } = words;
  const { title, unit, value, kind, nested, period, measuredBy, doubt, printed, notes } = document;
  return {
    entry: planEntry(
      title,
      [of && plan.partOf({ title: of.document.title }), doubt && doubtLine(doubt.because, words)],
      notes,
      words,
    ),
    figure: formatValue(value, unit, rating),
    kind: present([unit.of, kind !== undefined && kind !== 'found' && plan.figureKinds[kind]]),
    others: [
      ...nested.map((figure) =>
        plan.compared({ name: figure.name, figure: formatValue(figure.value, unit, rating) }),
      ),
      ...comparators.map((figure) =>
        plan.compared({
          name: figure.document.name,
          figure: formatValue(figure.document.value, unit, rating),
        }),
      ),
    ],
    about: present([
      place?.document.name,
      group?.document.name,
      period && formatPeriod(period, rating),
      measuredBy !== undefined && plan.measuredBy({ source: measuredBy }),
    ]),
    printed,
  };
}

const doubtLine = (because: string | undefined, { plan }: PlanWords): string =>
  because === undefined ? plan.doubtful : plan.doubtfulBecause({ because });
