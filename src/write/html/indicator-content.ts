import { en } from '../../format/en.js';
import { ratingWord } from '../../format/rating-sentence.js';
import { tallySentence } from '../../format/tally-sentence.js';
import { wayTarget, wayWords } from '../../format/way-words.js';
import type { MeasureScore, Scorecard } from '../../score/scorecard.js';
import { commonDates, type Dated, type Dates, datesOf } from './dated-figures.js';
import { figureCell, muted } from './figure-cell.js';
import { type Markup, markup, when } from './markup.js';
import { objectiveHeading } from './objective-words.js';
import { ratingMark } from './rating-mark.js';
import { ruleLine } from './rule-line.js';
import type { ViewColumn, ViewContent, ViewRow } from './view-content.js';
import { viewWords } from './view-words.js';
import { ratingRemark, whyCell } from './why-cell.js';

/** The indicators of a scorecard, each measure with its figures, its rating and the reason, grouped by objective. */
export function indicatorContent(card: Scorecard): ViewContent {
  const dates = new Map(card.measures.map((score) => [score, datesOf(score)]));
  const common = commonDates([...dates.values()]);
  const isCoded = card.measures.some(({ measure }) => measure.indicator.document.code !== undefined);
  const rowOf = (score: MeasureScore): ViewRow => ({
    cells: cellsOf(score, ownDates(dates.get(score)!, common), isCoded),
  });
  return {
    finding: tallySentence(card.tally, en),
    columns: columnsFor(common, isCoded),
    groups: card.objectives.map(({ objective, tally, measures }) => ({
      heading: objectiveHeading(objective),
      detail: viewWords.ratedOf(tally.rated, tally.total),
      rows: measures.map(rowOf),
    })),
    foot: ruleLine(card),
  };
}

// The next target is called a target where its date tells it apart from the one that is due.
function columnsFor(common: Dates, isCoded: boolean): ViewColumn[] {
  const figure = (label: string, which: Dated): ViewColumn => ({
    kind: 'figure',
    label,
    date: common[which],
  });
  const isDated = common.next !== undefined && common.next !== common.target;
  return [
    ...(isCoded ? [{ kind: 'code', label: viewWords.code } as const] : []),
    { kind: 'name', label: viewWords.indicator },
    figure(viewWords.baseline, 'baseline'),
    figure(viewWords.result, 'result'),
    figure(viewWords.target, 'target'),
    { kind: 'rating', label: viewWords.rating },
    figure(isDated ? viewWords.target : viewWords.nextTarget, 'next'),
    { kind: 'why', label: viewWords.why },
  ];
}

const ownDates = (dates: Dates, common: Dates): Dates =>
  Object.fromEntries(Object.entries(dates).filter(([which]) => !(which in common)));

function cellsOf(score: MeasureScore, dates: Dates, isCoded: boolean): Markup[] {
  const { measure, now, way } = score;
  const { baseline, unit } = measure.document;
  const { result, target } = now.inputs;
  return [
    ...(isCoded ? [codeCell(score)] : []),
    nameCell(score),
    figureCell(baseline, unit, { missing: viewWords.noBaseline, date: dates.baseline }),
    figureCell(result, unit, { missing: viewWords.noResult, date: dates.result }),
    figureCell(target, unit, { missing: viewWords.noTarget, date: dates.target }),
    ratingCell(score),
    figureCell(way.target, unit, {
      missing: viewWords.noTarget,
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
  return words === '' ? muted(viewWords.aside([viewWords.noCode])) : markup`${words}`;
}

// Each row stands alone, since it may be copied, sorted or read without those above it.
function nameCell({ measure: { document, indicator } }: MeasureScore): Markup {
  const { name } = indicator.document;
  if (indicator.measures.length === 1) return markup`${name}`;
  const part = document.name ?? document.part ?? document.id;
  return markup`<span class="cohesion-muted">${name.replace(/:\s*$/, '')}:</span> ${part}`;
}

function ratingCell({ now }: MeasureScore): Markup {
  const remark = ratingRemark(now);
  return markup`${ratingMark(now.rating, ratingWord(now, en))}${when(
    remark !== undefined,
    () => markup`<br><small class="cohesion-muted">${remark}</small>`,
  )}`;
}
