import type { MeasureScore } from '../../score/scorecard.js';
import type { Change } from '../../score/what-would-change.js';
import { formatDifference } from '../value.js';
import { paragraph, type Pieces } from '../view/piece.js';
import type { ReportWords } from './report-words.js';

/**
 * What would make the rating of a measure better, to stand in its own row: "It would be on target if it were 0.04 points
 * better." Nothing for what is green, and where no step is known.
 *
 * The levels of a council's own rule are told by their colours: a change names no level.
 */
export const wouldChange = (
  changes: readonly Change[],
  { rating, report, rules }: ReportWords,
): ((score: MeasureScore) => Pieces) => {
  const steps = new Map(
    changes.flatMap((change) => (change.kind === 'improve' ? [[change.measure, change] as const] : [])),
  );
  return ({ measure, now }) => {
    const step = steps.get(measure);
    if (step === undefined) return [];
    const { to } = step;
    const by = formatDifference(step.by, measure.document.unit, rating);
    const said =
      'level' in now
        ? report.wouldBeColour({ by, colour: rules.colours[to] })
        : report.wouldBe({ by, rating: to });
    return [paragraph([said])];
  };
};
