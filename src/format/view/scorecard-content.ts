import type { FigureWords } from '../en.js';
import { objectiveHeading, objectiveWord } from '../objective-heading.js';
import { ruleLine } from '../rule-line.js';
import { reasonsWords, tallySentence } from '../tally-sentence.js';
import type { Rating } from '../../score/rating.js';
import type { Scorecard } from '../../score/scorecard.js';
import type { Tally } from '../../score/tally.js';
import type { HtmlWords } from './html-words.js';
import { muted, type Pieces } from './piece.js';
import type { ViewColumn, ViewContent } from './view-content.js';

const RATINGS = ['green', 'amber', 'red', 'none'] as const satisfies readonly Rating['rating'][];

/** How many measures of each objective have which rating, and why the others have none. Nothing is averaged. */
export function scorecardContent(card: Scorecard, words: HtmlWords): ViewContent {
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

function columnsFor({ strategy, tally }: Scorecard, words: HtmlWords): ViewColumn[] {
  const { scorecard, rating: ours } = words;
  const objective = objectiveWord(strategy, ours);
  const isOwn = strategy.document.terms.objective !== undefined;
  // The words for our rule are not those of a council's own, whose levels stand in the finding.
  const labels: Labels = tally.levels.length === 0 ? ours.ratings : scorecard.colours;
  return [
    { kind: 'name', label: objective, ...(isOwn && { shown: [{ kind: 'plan', text: objective }] }) },
    ...RATINGS.map((rating): ViewColumn => ({
      kind: 'count',
      label: labels[rating],
      shown: [{ kind: 'rating', rating, word: labels[rating] }],
    })),
    { kind: 'count', label: scorecard.rated },
    { kind: 'why', label: scorecard.whyNot },
  ];
}

type Labels = Readonly<Record<Rating['rating'], string>>;

const cellsOf = (name: string, tally: Tally, { scorecard, rating: ours }: HtmlWords): Pieces[] => [
  [name],
  ...RATINGS.map((rating) => [tally[rating] === 0 ? muted('0') : String(tally[rating])]),
  [scorecard.of({ part: String(tally.rated), whole: String(tally.total) })],
  [muted(whyNot(tally, scorecard, ours))],
];

function whyNot(
  { total, none, reasons }: Tally,
  { noMeasures, allRated }: HtmlWords['scorecard'],
  ours: FigureWords,
): string {
  if (total === 0) return noMeasures;
  return none === 0 ? allRated : reasonsWords(reasons, ours);
}
