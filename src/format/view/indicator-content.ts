import { commonDates, type Dated, type FigureDates, figureDates, ownDates } from '../figure-dates.js';
import { objectiveHeading } from '../objective-heading.js';
import { ratingRemark } from '../rating-remark.js';
import { ratingWord } from '../rating-word.js';
import { ruleLine } from '../rule-line.js';
import { tallySentence } from '../tally-sentence.js';
import { wayTarget, wayWords } from '../way-words.js';
import type { MeasureScore, Scorecard } from '../../score/scorecard.js';
import { aside } from './aside.js';
import { figureCell } from './figure-cell.js';
import type { HtmlWords } from './html-words.js';
import { muted, type Pieces } from './piece.js';
import type { ViewColumn, ViewContent, ViewGroup, ViewRow } from './view-content.js';
import { whyCell } from './why-cell.js';

/**
 * The indicators of a scorecard, each measure with its figures, its rating, which way it goes and the reason, grouped by objective.
 *
 * @param travel - which way a measure goes
 */
export function indicatorContent(
  card: Scorecard,
  words: HtmlWords,
  travel: (score: MeasureScore) => Pieces,
): ViewContent {
  // a plan without objectives needs no heading that says so
  const isPlain = card.objectives.every(({ objective }) => objective === undefined);
  const groups = card.objectives.map(({ objective, tally, measures }) =>
    isPlain
      ? { measures }
      : {
          heading: objectiveHeading(objective, words.rating),
          isOurs: objective === undefined,
          detail: words.html.ratedOf({ rated: String(tally.rated), total: String(tally.total) }),
          measures,
        },
  );
  return {
    finding: tallySentence(card.tally, words.rating),
    ...measureTable(groups, words, { travel }),
    foot: ruleLine(card, words.rating),
  };
}

/** Measures under a heading. */
export interface MeasureGroup extends Omit<ViewGroup, 'rows'> {
  readonly measures: readonly MeasureScore[];
}

/** What cells say besides. */
export interface MeasureCells {
  readonly more?: (score: MeasureScore) => Pieces;
  readonly travel?: (score: MeasureScore) => Pieces;
}

/**
 * Measures in groups as a table: each with its figures, its rating and the reason.
 *
 * @param more - what is said beside the reason, and in a column of its own of the direction of travel. Default: neither
 */
export function measureTable(
  groups: readonly MeasureGroup[],
  words: HtmlWords,
  { more = () => [], travel }: MeasureCells = {},
): Pick<ViewContent, 'columns' | 'groups'> {
  const all = new Set(groups.flatMap(({ measures }) => measures));
  const dates = new Map([...all].map((score) => [score, figureDates(score, words.rating)]));
  const common = commonDates([...dates.values()]);
  const isCoded = [...all].some(({ measure }) => measure.indicator.document.code !== undefined);
  const rowOf = (score: MeasureScore): ViewRow => ({
    cells: cellsOf(score, {
      dates: ownDates(dates.get(score)!, common),
      isCoded,
      more: more(score),
      travel: travel?.(score),
      words,
    }),
  });
  return {
    columns: columnsFor(common, { isCoded, isTravelled: travel !== undefined }, words),
    groups: groups.map(({ measures, ...group }) => ({ ...group, rows: measures.map(rowOf) })),
  };
}

// The next target is called a target where its date tells it apart from the one that is due.
function columnsFor(
  common: FigureDates,
  { isCoded, isTravelled }: { readonly isCoded: boolean; readonly isTravelled: boolean },
  { rating: { indicators }, html }: HtmlWords,
): ViewColumn[] {
  const figure = (label: string, which: Dated): ViewColumn => ({
    kind: 'figure',
    label,
    date: common[which],
  });
  const isDated = common.next !== undefined && common.next !== common.target;
  return [
    ...(isCoded ? [{ kind: 'code', label: indicators.code } as const] : []),
    { kind: 'name', label: indicators.indicator },
    figure(indicators.baseline, 'baseline'),
    figure(indicators.result, 'result'),
    figure(indicators.target, 'target'),
    { kind: 'rating', label: indicators.rating },
    figure(isDated ? indicators.target : html.nextTarget, 'next'),
    ...(isTravelled ? [{ kind: 'travel', label: html.travel } as const] : []),
    { kind: 'why', label: indicators.why },
  ];
}

interface Around {
  readonly dates: FigureDates;
  readonly isCoded: boolean;
  readonly more: Pieces;
  readonly travel: Pieces | undefined;
  readonly words: HtmlWords;
}

function cellsOf(score: MeasureScore, { dates, isCoded, more, travel, words }: Around): Pieces[] {
  const { measure, now, way } = score;
  const { baseline, unit } = measure.document;
  const { result, target } = now.inputs;
  const { noResult, noTarget } = words.rating.indicators;
  return [
    ...(isCoded ? [codeCell(score, words)] : []),
    nameCell(score),
    figureCell(baseline, unit, { missing: words.html.noBaseline, date: dates.baseline }, words),
    figureCell(result, unit, { missing: noResult, date: dates.result }, words),
    figureCell(target, unit, { missing: noTarget, date: dates.target }, words),
    ratingCell(score, words),
    figureCell(
      way.target,
      unit,
      {
        missing: noTarget,
        date: dates.next,
        more: wayWords(way, words.rating),
        shown: wayTarget(way, words.rating),
      },
      words,
    ),
    ...(travel === undefined ? [] : [travel]),
    whyCell(score, words, more),
  ];
}

/** The code of a measure, or that it has none. */
export function codeCell({ measure }: MeasureScore, words: HtmlWords): Pieces {
  const { code } = measure.indicator.document;
  const whole = [code, measure.document.part].filter((part) => part !== undefined).join(' ');
  return [whole === '' ? muted(aside([words.rating.indicators.noCode], words)) : whole];
}

/** The name of a measure. Each row stands alone, since it may be copied, sorted or read without those above it. */
export function nameCell({ measure: { document, indicator } }: MeasureScore): Pieces {
  const { name } = indicator.document;
  if (indicator.measures.length === 1) return [name];
  const part = document.name ?? document.part ?? document.id;
  // what is ours is a piece of its own: the name is the plan's
  const whole = /:\s*$/.test(name) ? [name.trimEnd()] : [name, ':'];
  return [{ kind: 'muted', of: whole }, ' ', part];
}

function ratingCell({ now }: MeasureScore, { rating }: HtmlWords): Pieces {
  const remark = ratingRemark(now, rating);
  return [
    { kind: 'rating', rating: now.rating, word: ratingWord(now, rating) },
    ...(remark === undefined ? [] : [{ kind: 'below', of: [remark] } as const]),
  ];
}
