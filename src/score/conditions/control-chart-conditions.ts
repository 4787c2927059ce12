import type { Condition } from '../../document/condition.js';
import { controlChart } from '../../statistics/control-chart.js';
import { isNoFigure } from '../../statistics/no-figure.js';
import { makingDataCount } from '../making-data-count.js';
import { seriesOf } from '../series.js';
import { noAnswer, type Subject, type Verdict } from './subject.js';
import { wantedSide } from './wanted-side.js';

/** Whether the control chart of the series says so of its latest figure, or of its target. */
export function chartSays(
  { kind, is }: Extract<Condition, { kind: 'variation' | 'assurance' }>,
  { asOf, figure, measure, polarity }: Subject,
): Verdict {
  const wanted = wantedSide(polarity);
  if (wanted === undefined) return noAnswer('not-judged');
  const chart = controlChart(seriesOf(measure, asOf).map(({ value }) => value));
  const icon = makingDataCount(chart, figure?.value, wanted)[kind];
  return isNoFigure(icon) ? noAnswer(icon.noFigure) : (is as readonly string[]).includes(icon);
}
