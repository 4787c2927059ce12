import type { HtmlWords } from '../../format/view/html-words.js';
import { muted, type Pieces } from '../../format/view/piece.js';
import { untoldTravel } from '../../format/untold-travel.js';
import { directionOfTravel } from '../../score/direction-of-travel.js';
import type { MeasureScore, Scorecard } from '../../score/scorecard.js';
import { seriesLine } from '../../score/series-line.js';
import { toldTravel, travelState } from '../../score/told-travel.js';
import { undatedBaseline } from '../../score/undated-baseline.js';

/** Which way a measure goes, in the words of its cell, or why that cannot be told. */
export function travelContent(
  { measure: { document }, now: { asOf } }: MeasureScore,
  { strategy }: Scorecard,
  words: HtmlWords,
): Pieces {
  const travel = toldTravel(directionOfTravel(document, asOf, strategy.document.rule?.change));
  if (travel.state === 'unknown') {
    const dated = seriesLine(document, asOf).stretches.flat().length;
    const figures = dated + Number(undatedBaseline(document) !== undefined);
    return [muted(untoldTravel(travel, figures, words))];
  }
  const { chance, states } = words.why.movement;
  const word = states[travelState(travel)];
  return travel.by === 'nothing' ? [word, { kind: 'below', of: [chance] }] : [word];
}
