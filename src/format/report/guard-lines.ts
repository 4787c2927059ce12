import type { Strategy } from '../../document/strategy.js';
import type { GuardedObjective, TellableGap } from '../../score/guarded-objectives.js';
import type { SeriesOf } from '../../score/series.js';
import { gapSentence } from '../gap-sentence.js';
import { objectiveHeading } from '../objective-heading.js';
import { inTurn } from '../in-turn.js';
import { type Paragraph, paragraph } from '../view/piece.js';
import { said, sentence } from '../view/said.js';
import { measureName } from './measure-name.js';
import type { ReportWords } from './report-words.js';

/**
 * The objectives of which all that could be rated is on target while a gap grows, each with the measures and whose gap it is.
 * Of figures that tell of single people only the measure is named.
 *
 * @example
 * guardLines([], leeds.document, english); // => []
 */
export const guardLines = (
  guarded: readonly GuardedObjective[],
  strategy: Pick<Strategy, 'groups' | 'places'>,
  words: Pick<ReportWords, 'rating' | 'why' | 'rules' | 'report'>,
): Paragraph[] =>
  guarded.map(({ objective, gaps }) => {
    const heading = objectiveHeading(objective, words.rating);
    const told = [...new Set(gaps.map((gap) => gapWords(gap, strategy, words)))];
    return paragraph(
      sentence(
        words.report.gapGrows({
          objective: objective === undefined ? heading : said(heading),
          standing: words.rules.rollUp.standings['gap-grows'],
          gaps: told.join(' '),
        }),
      ),
      'flag',
    );
  });

function gapWords(
  { score, gap, isTold }: TellableGap,
  strategy: Pick<Strategy, 'groups' | 'places'>,
  words: Pick<ReportWords, 'rating' | 'why' | 'rules' | 'report'>,
): string {
  const { measure } = score;
  const name = said(measureName(measure));
  if (!isTold) return words.report.gapOf({ measure: name });
  const all = { ...words.rating, ...words.why, ...words.rules };
  const whose = said(nameOf(strategy, gap.of, words));
  return words.report.gapIn({ measure: name, gap: gapSentence(gap, whose, measure.document.unit, all) });
}

/** What a place or a group is called; both, for a group in a place. */
const nameOf = (
  { groups, places }: Pick<Strategy, 'groups' | 'places'>,
  { group, place }: SeriesOf,
  { rating }: Pick<ReportWords, 'rating'>,
): string => inTurn([...nameIn(places, place), ...nameIn(groups, group)], rating.list);

const nameIn = (
  all: readonly { readonly id: string; readonly name: string }[],
  id: string | undefined,
): string[] => (id === undefined ? [] : [all.find((one) => one.id === id)?.name ?? id]);
