import { en } from '../../format/en.js';
import { reasonsWords, tallySentence } from '../../format/tally-sentence.js';
import { type Rating, RATINGS } from '../../score/rating.js';
import type { Scorecard } from '../../score/scorecard.js';
import type { Tally } from '../../score/tally.js';
import { muted } from './figure-cell.js';
import { markup } from './markup.js';
import { objectiveHeading, objectiveWord } from './objective-words.js';
import { ratingMark } from './rating-mark.js';
import { ruleLine } from './rule-line.js';
import type { ViewColumn, ViewContent, ViewRow } from './view-content.js';
import { viewWords } from './view-words.js';

/** How many measures of each objective have which rating, and why the others have none. Nothing is averaged. */
export function scorecardContent(card: Scorecard): ViewContent {
  const { strategy, objectives, tally } = card;
  return {
    finding: tallySentence(tally, en),
    columns: columnsFor(card),
    groups: [{ rows: objectives.map((score) => rowOf(objectiveHeading(score.objective), score.tally)) }],
    ...(strategy.measures.length > 0 && { total: rowOf(viewWords.whole, tally) }),
    foot: ruleLine(card),
  };
}

function columnsFor({ strategy, tally }: Scorecard): ViewColumn[] {
  // The words for our rule are not those of a council's own, whose levels stand in the finding.
  const labels: Labels = tally.levels.length === 0 ? en.ratings : viewWords.colours;
  return [
    { kind: 'name', label: objectiveWord(strategy) },
    ...RATINGS.map((rating): ViewColumn => ({
      kind: 'count',
      label: labels[rating],
      shown: ratingMark(rating, labels[rating]),
    })),
    { kind: 'count', label: viewWords.rated },
    { kind: 'why', label: viewWords.whyNot },
  ];
}

type Labels = Readonly<Record<Rating['rating'], string>>;

const rowOf = (name: string, tally: Tally): ViewRow => ({
  cells: [
    markup`${name}`,
    ...RATINGS.map((rating) => (tally[rating] === 0 ? muted('0') : markup`${tally[rating]}`)),
    markup`${viewWords.of(tally.rated, tally.total)}`,
    muted(tally.none === 0 ? viewWords.allRated : reasonsWords(tally.reasons, en)),
  ],
});
