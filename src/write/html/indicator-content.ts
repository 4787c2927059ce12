import { en } from '../../format/en.js';
import {
  commonDates,
  type Dated,
  type FigureDates,
  figureDates,
  ownDates,
} from '../../format/figure-dates.js';
import { objectiveHeading } from '../../format/objective-heading.js';
import { ratingRemark } from '../../format/rating-remark.js';
import { ratingWord } from '../../format/rating-word.js';
import { ruleLine } from '../../format/rule-line.js';
import { tallySentence } from '../../format/tally-sentence.js';
import { wayTarget, wayWords } from '../../format/way-words.js';
import type { MeasureScore, Scorecard } from '../../score/scorecard.js';
import { figureCell, muted } from './figure-cell.js';
import { type Markup, markup, when } from './markup.js';
import { ratingMark } from './rating-mark.js';
import type { ViewColumn, ViewContent, ViewRow } from './view-content.js';
import { viewWords } from './view-words.js';
import { whyCell } from './why-cell.js';

/** The indicators of a scorecard, each measure with its figures, its rating and the reason, grouped by objective. */
export function indicatorContent(card: Scorecard): ViewContent {
  const dates = new Map(card.measures.map((score) => [score, figureDates(score, en)]));
  const common = commonDates([...dates.values()]);
  const isCoded = card.measures.some(({ measure }) => measure.indicator.document.code !== undefined);
  const rowOf = (score: MeasureScore): ViewRow => ({
    cells: cellsOf(score, ownDates(dates.get(score)!, common), isCoded),
  });
  return {
    finding: tallySentence(card.tally, en),
    columns: columnsFor(common, isCoded),
    groups: card.objectives.map(({ objective, tally, measures }) => ({
      heading: objectiveHeading(objective, en),
      detail: viewWords.ratedOf(tally.rated, tally.total),
      rows: measures.map(rowOf),
    })),
    foot: ruleLine(card, en),
  };
}

// The next target is called a target where its date tells it apart from the one that is due.
function columnsFor(common: FigureDates, isCoded: boolean): ViewColumn[] {
  const figure = (label: string, which: Dated): ViewColumn => ({
    kind: 'figure',
    label,
    date: common[which],
  });
  const isDated = common.next !== undefined && common.next !== common.target;
  return [
    ...(isCoded ? [{ kind: 'code', label: en.indicators.code } as const] : []),
    { kind: 'name', label: en.indicators.indicator },
    figure(en.indicators.baseline, 'baseline'),
    figure(en.indicators.result, 'result'),
    figure(en.indicators.target, 'target'),
    { kind: 'rating', label: en.indicators.rating },
    figure(isDated ? en.indicators.target : viewWords.nextTarget, 'next'),
    { kind: 'why', label: en.indicators.why },
  ];
}

function cellsOf(score: MeasureScore, dates: FigureDates, isCoded: boolean): Markup[] {
  const { measure, now, way } = score;
  const { baseline, unit } = measure.document;
  const { result, target } = now.inputs;
  return [
    ...(isCoded ? [codeCell(score)] : []),
    nameCell(score),
    figureCell(baseline, unit, { missing: viewWords.noBaseline, date: dates.baseline }),
    figureCell(result, unit, { missing: en.indicators.noResult, date: dates.result }),
    figureCell(target, unit, { missing: en.indicators.noTarget, date: dates.target }),
    ratingCell(score),
    figureCell(way.target, unit, {
      missing: en.indicators.noTarget,
      date: dates.next,
      more: wayWords(way, en),
      shown: wayTarget(way, en),
    }),
    whyCell(score),
  ];
}

function codeCell({ measure }: MeasureScore): Markup {
  const { code } = measure.indicator.document;
  const words = [code, measure.document.part].filter((word) => word !== undefined).join(' ');
  return words === '' ? muted(viewWords.aside([en.indicators.noCode])) : markup`${words}`;
}

// Each row stands alone, since it may be copied, sorted or read without those above it.
function nameCell({ measure: { document, indicator } }: MeasureScore): Markup {
  const { name } = indicator.document;
  if (indicator.measures.length === 1) return markup`${name}`;
  const part = document.name ?? document.part ?? document.id;
  return markup`<span class="cohesion-muted">${name.replace(/:\s*$/, '')}:</span> ${part}`;
}

function ratingCell({ now }: MeasureScore): Markup {
  const remark = ratingRemark(now, en);
  return markup`${ratingMark(now.rating, ratingWord(now, en))}${when(
    remark !== undefined,
    () => markup`<br><small class="cohesion-muted">${remark}</small>`,
  )}`;
}
