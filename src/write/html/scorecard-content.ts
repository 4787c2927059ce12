import { en } from '../../format/en.js';
import { enScorecard } from '../../format/en-scorecard.js';
import { objectiveHeading, objectiveWord } from '../../format/objective-heading.js';
import { ruleLine } from '../../format/rule-line.js';
import { reasonsWords, tallySentence } from '../../format/tally-sentence.js';
import { type Rating, RATINGS } from '../../score/rating.js';
import type { Scorecard } from '../../score/scorecard.js';
import type { Tally } from '../../score/tally.js';
import { muted } from './figure-cell.js';
import { markup } from './markup.js';
import { ratingMark } from './rating-mark.js';
import type { ViewColumn, ViewContent, ViewRow } from './view-content.js';

/** How many measures of each objective have which rating, and why the others have none. Nothing is averaged. */
export function scorecardContent(card: Scorecard): ViewContent {
  const { strategy, objectives, tally } = card;
  return {
    finding: tallySentence(tally, en),
    columns: columnsFor(card),
    groups: [{ rows: objectives.map((score) => rowOf(objectiveHeading(score.objective, en), score.tally)) }],
    ...(strategy.measures.length > 0 && { total: rowOf(enScorecard.whole, tally) }),
    foot: ruleLine(card, en),
  };
}

function columnsFor({ strategy, tally }: Scorecard): ViewColumn[] {
  // The words for our rule are not those of a council's own, whose levels stand in the finding.
  const labels: Labels = tally.levels.length === 0 ? en.ratings : enScorecard.colours;
  return [
    { kind: 'name', label: objectiveWord(strategy, en) },
    ...RATINGS.map((rating): ViewColumn => ({
      kind: 'count',
      label: labels[rating],
      shown: ratingMark(rating, labels[rating]),
    })),
    { kind: 'count', label: enScorecard.rated },
    { kind: 'why', label: enScorecard.whyNot },
  ];
}

type Labels = Readonly<Record<Rating['rating'], string>>;

const rowOf = (name: string, tally: Tally): ViewRow => ({
  cells: [
    markup`${name}`,
    ...RATINGS.map((rating) => (tally[rating] === 0 ? muted('0') : markup`${tally[rating]}`)),
    markup`${enScorecard.of({ part: String(tally.rated), whole: String(tally.total) })}`,
    muted(tally.none === 0 ? enScorecard.allRated : reasonsWords(tally.reasons, en)),
  ],
});
