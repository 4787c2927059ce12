import type { Condition } from '../../document/condition.js';
import { isNoFigure } from '../../statistics/no-figure.js';
import { recentTrendOfValues } from '../../statistics/recent-trend-of-values.js';
import { errorInterval } from '../error-interval.js';
import { judgedTrend } from '../judged-trend.js';
import { seriesOf } from '../series.js';
import { noAnswer, type Subject, type Verdict } from './subject.js';
import { wantedSide } from './wanted-side.js';

/** Whether the latest five figures, with their intervals, go so. */
export function goesSo(
  { is }: Extract<Condition, { kind: 'trend' }>,
  { asOf, measure, polarity }: Subject,
): Verdict {
  const wanted = wantedSide(polarity);
  if (wanted === undefined) return noAnswer('not-judged');
  const trend = recentTrendOfValues(
    seriesOf(measure, asOf).map(({ day, observation, value }) => {
      const interval = errorInterval(observation, measure);
      return { time: Number(day.slice(0, 4)), value, lower: interval?.lower, upper: interval?.upper };
    }),
  );
  if (isNoFigure(trend)) return noAnswer(trend.noFigure);
  const told = judgedTrend(trend.trend, wanted);
  if (isNoFigure(told)) return noAnswer(told.noFigure);
  const word = told.endsWith('better')
    ? 'getting-better'
    : told.endsWith('worse')
      ? 'getting-worse'
      : 'no-significant-change';
  return is.includes(word);
}
