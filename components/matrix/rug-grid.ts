import { formatPeriod, formatValue, partName, partQuantiles, type PartStanding } from '../../src/index.js';
import { silentPart } from '../shared/levels.js';
import { figuresPeriod, figureWords, type ShownPart, shownPart } from '../shared/part-figure.js';
import { type ShadeClass, shadeClasses } from '../shared/shade-classes.js';
import type { Shade } from '../shared/shade.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';
import type { RugWords } from './rug.words.js';
import { isCross, type ShownRug } from './shown-rug.js';

/** What a cell says beside its figure. */
export interface RugCell {
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
  /** The figure of one of them in words, or why there is none. They are made when they are drawn: a large table needs few. */
  readonly figureOf: (at: number) => string;
}

/** One measure as a row. */
export function rugRow(
  rug: Pick<ShownRug, 'by' | 'parts'>,
  gaps: MeasureGaps,
  shade: Shade,
  words: RugWords,
): RugRow {
  const { beside, measure } = gaps;
  const standings = standingsOf(rug, gaps);
  const shown = standings.map((part) => shownPart(gaps, part));
  const classes = shadeClasses(gaps, shown, shade, words);
  const unclassed = commonReason(shown, classes);
  return {
    id: measure.document.id,
    name: partName({ kind: 'measure', part: measure }),
    counted: measure.document.unit.kind === 'count' ? measure.document.unit.of : undefined,
    period: periodWords(gaps, words),
    whole: beside.whole && formatValue(beside.whole.value, measure.document.unit, words.rating),
    first: partQuantiles(measure.document, []).first,
    unclassed,
    cells: cellsOf(shown, classes, unclassed !== undefined),
    figureOf: (at) => shortWords(gaps, standings[at]!, words),
  };
}

// Apart from what keeps them: a map of them all would be kept too.
function standingsOf(
  { by, parts }: Pick<ShownRug, 'by' | 'parts'>,
  { beside }: MeasureGaps,
): readonly PartStanding[] {
  const own = new Map(beside.parts.flatMap((part) => (isCross(part.of) ? [] : [[part.of[by]!, part]])));
  return parts.map(({ document: { id } }) => own.get(id) ?? silentPart({ [by]: id }));
}

// One object for all that say the same: there may be hundreds.
function cellsOf(
  shown: readonly ShownPart[],
  classes: readonly ShadeClass[],
  isSaidOnce: boolean,
): readonly RugCell[] {
  const made = new Map<string, RugCell>();
  return shown.map(({ standing }, at) => {
    const of = classes[at]!;
    const hasFigure = standing !== 'no-figure';
    const kind = `${hasFigure} ${of.mark} ${of.words}`;
    const cell = made.get(kind) ?? { hasFigure, class: isSaidOnce ? { ...of, words: '' } : of };
    made.set(kind, cell);
    return cell;
  });
}

// The period stands with the name of the measure.
function shortWords(gaps: MeasureGaps, part: PartStanding, words: RugWords): string {
  const isSilent = part.observation === undefined && gaps.beside.parts.some((one) => one.observation);
  return isSilent ? words.rug.noFigure : figureWords(gaps, part, words);
}

function commonReason(shown: readonly ShownPart[], classes: readonly ShadeClass[]): string | undefined {
  const own = classes.filter((_, at) => shown[at]!.standing !== 'no-figure');
  const reasons = new Set(own.map(({ mark, words }) => (mark === 'none' ? words : '')));
  const [reason] = reasons;
  return reasons.size === 1 && reason !== '' ? reason : undefined;
}

function periodWords({ beside }: MeasureGaps, { rating }: RugWords): string | undefined {
  const period = figuresPeriod(beside);
  return period && formatPeriod(period, rating);
}
