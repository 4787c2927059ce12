import type { FigureWords } from '../../format/en.js';
import { objectiveHeading, objectiveWord } from '../../format/objective-heading.js';
import { ruleLine } from '../../format/rule-line.js';
import { reasonsWords, tallySentence } from '../../format/tally-sentence.js';
import { type Rating, RATINGS } from '../../score/rating.js';
import type { Scorecard } from '../../score/scorecard.js';
import type { Tally } from '../../score/tally.js';
import { muted } from './figure-cell.js';
import { type Markup, markup } from './markup.js';
import { ratingMark } from './rating-mark.js';
import type { ViewColumn, ViewContent } from './view-content.js';
import { ofPlan, type ViewWords } from './view-words.js';

/** How many measures of each objective have which rating, and why the others have none. Nothing is averaged. */
export function scorecardContent(card: Scorecard, words: ViewWords): ViewContent {
  const { strategy, objectives, tally } = card;
  return {
    finding: tallySentence(tally, words.rating),
    columns: columnsFor(card, words),
    groups: [
      {
        rows: objectives.map(({ objective, tally: own }) => ({
          cells: cellsOf(objectiveHeading(objective, words.rating), own, words),
          isOurs: objective === undefined,
        })),
      },
    ],
    ...(strategy.measures.length > 0 && {
      total: { cells: cellsOf(words.scorecard.whole, tally, words), isOurs: true },
    }),
    foot: ruleLine(card, words.rating),
  };
}

function columnsFor({ strategy, tally }: Scorecard, words: ViewWords): ViewColumn[] {
  const { scorecard, rating: ours } = words;
  const objective = objectiveWord(strategy, ours);
  const isOwn = strategy.document.terms.objective !== undefined;
  // The words for our rule are not those of a council's own, whose levels stand in the finding.
  const labels: Labels = tally.levels.length === 0 ? ours.ratings : scorecard.colours;
  return [
    { kind: 'name', label: objective, ...(isOwn && { shown: ofPlan(objective, words) }) },
    ...RATINGS.map((rating): ViewColumn => ({
      kind: 'count',
      label: labels[rating],
      shown: ratingMark(rating, labels[rating]),
    })),
    { kind: 'count', label: scorecard.rated },
    { kind: 'why', label: scorecard.whyNot },
  ];
}

type Labels = Readonly<Record<Rating['rating'], string>>;

const cellsOf = (name: string, tally: Tally, { scorecard, rating: ours }: ViewWords): Markup[] => [
  markup`${name}`,
  ...RATINGS.map((rating) => (tally[rating] === 0 ? muted('0') : markup`${tally[rating]}`)),
  markup`${scorecard.of({ part: String(tally.rated), whole: String(tally.total) })}`,
  muted(whyNot(tally, scorecard, ours)),
];

function whyNot(
  { total, none, reasons }: Tally,
  { noMeasures, allRated }: ViewWords['scorecard'],
  ours: FigureWords,
): string {
  if (total === 0) return noMeasures;
  return none === 0 ? allRated : reasonsWords(reasons, ours);
}
