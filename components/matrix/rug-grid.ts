import { formatPeriod, formatValue, partName, partQuantiles } from '../../src/index.js';
import { silentPart } from '../shared/levels.js';
import { figuresPeriod, type PartFigure, partFigure } from '../shared/part-figure.js';
import { type ShadeClass, shadeClasses } from '../shared/shade-classes.js';
import type { Shade } from '../shared/shade.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';
import type { RugWords } from './rug.words.js';
import { isCross, type ShownRug } from './shown-rug.js';

/** What a cell says. */
export interface RugCell {
  /** The figure in words, or why there is none. */
  readonly figure: string;
  readonly hasFigure: boolean;
  /** Its words are empty where they are said once for the row. */
  readonly class: ShadeClass;
}

/** A measure in the table. */
export interface RugRow {
  readonly id: string;
  readonly name: string;
  /** What is counted, as the plan says it, where the figures do not say it themselves. */
  readonly counted: string | undefined;
  /** The period of its figures, in words; undefined where they have no date. */
  readonly period: string | undefined;
  /** The figure of the whole, in words; undefined where there is none. */
  readonly whole: string | undefined;
  /** Whether its first fifth is the best, or the lowest since nobody has said which way is good. */
  readonly first: 'best' | 'lowest';
  /** Why no figure of the row has a class, where one reason holds for all of them. */
  readonly unclassed: string | undefined;
  /** One for each place or group of the table, in its order. */
  readonly cells: readonly RugCell[];
}

/** One measure as a row. */
export function rugRow(
  { by, parts }: Pick<ShownRug, 'by' | 'parts'>,
  gaps: MeasureGaps,
  shade: Shade,
  words: RugWords,
): RugRow {
  const { beside, measure } = gaps;
  const own = new Map(beside.parts.flatMap((part) => (isCross(part.of) ? [] : [[part.of[by]!, part]])));
  const figures = parts.map(({ document: { id } }) =>
    shortly(partFigure(gaps, own.get(id) ?? silentPart({ [by]: id }), words), gaps, words),
  );
  const classes = shadeClasses(gaps, figures, shade, words);
  const unclassed = commonReason(figures, classes);
  return {
    id: measure.document.id,
    name: partName({ kind: 'measure', part: measure }),
    counted: measure.document.unit.kind === 'count' ? measure.document.unit.of : undefined,
    period: periodWords(gaps, words),
    whole: beside.whole && formatValue(beside.whole.value, measure.document.unit, words.rating),
    first: partQuantiles(measure.document, []).first,
    unclassed,
    cells: figures.map(({ figure, standing }, at) => {
      const of = classes[at]!;
      const hasFigure = standing !== 'no-figure';
      return { figure, hasFigure, class: unclassed === undefined ? of : { ...of, words: '' } };
    }),
  };
}

// The period stands with the name of the measure.
function shortly(figure: PartFigure, { beside }: MeasureGaps, { rug }: RugWords): PartFigure {
  const isSilent = figure.part.observation === undefined && beside.parts.some((part) => part.observation);
  return isSilent ? { ...figure, figure: rug.noFigure } : figure;
}

function commonReason(figures: readonly PartFigure[], classes: readonly ShadeClass[]): string | undefined {
  const own = classes.filter((_, at) => figures[at]!.standing !== 'no-figure');
  const reasons = new Set(own.map(({ mark, words }) => (mark === 'none' ? words : '')));
  const [reason] = reasons;
  return reasons.size === 1 && reason !== '' ? reason : undefined;
}

function periodWords({ beside }: MeasureGaps, { rating }: RugWords): string | undefined {
  const period = figuresPeriod(beside);
  return period && formatPeriod(period, rating);
}
