import {
  courseSentence,
  formatAbsence,
  formatDate,
  formatNumber,
  formatPeriod,
  formatUnit,
  type Period,
  projectionSentence,
  type SeriesControl,
  type SeriesSignal,
  type Update,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { allWords, type TrendWords } from './trend.words.js';
import type { Chart } from './chart.js';
import { cutsOf } from './chart-facts.js';
import { ringedSignals } from './ringed-signals.js';
import type { Trend } from './trend-content.js';
import { type TrendSeries, unitOf } from './trend-series.js';

/** What was said of an indicator on a day that is known: it has a number in the picture. */
export function saidOf({ updates }: Trend, asOf: string | undefined): Update[] {
  const dayOf = ({ on }: Update): string => on.end ?? on.start ?? '';
  return updates
    .filter((update) => asOf === undefined || dayOf(update) <= asOf)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** What the signs of a picture mean, and where it stops: this stands below every picture. */
export function signLines(
  drawn: readonly TrendSeries[],
  chart: Chart | undefined,
  words: TrendWords,
): string[] {
  return unique([
    ...(chart === undefined ? [words.trend.remarks.empty] : signs(chart, words)),
    ...crossLines(drawn, words),
    ...drawn.flatMap((each) => gapLines(each, words)),
    ...cutLines(drawn, words),
    ...drawn.flatMap((each) => otherUnits(each, words)),
  ]);
}

/** Whether it is on course and where it leads, with the figures; and what the picture leaves out. */
export function trendLines(
  { series }: Trend,
  drawn: readonly TrendSeries[],
  asOf: string | undefined,
  words: TrendWords,
): string[] {
  return unique([...lights(drawn, words), ...leftOut(series, drawn, asOf, words)]);
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];

/** The unit of a picture, in a few words. */
export const unitLine = (series: TrendSeries, words: TrendWords): string =>
  words.trend.unit({ unit: formatUnit(unitOf(series), allWords(words)) });

function signs(chart: Chart, words: TrendWords): string[] {
  const { remarks } = words.trend;
  const points = chart.series.flatMap(({ stretches, undated }) => [...stretches.flat(), undated]);
  const has = (test: (point: NonNullable<(typeof points)[number]>) => boolean): boolean =>
    points.some((point) => point !== undefined && test(point));
  return [
    ...(chart.startsAtZero ? [] : [remarks.notZero]),
    ...(chart.series.some(({ undated }) => undated !== undefined) ? [remarks.baselineUndated] : []),
    ...(has(({ band }) => band !== undefined) ? [remarks.interval] : []),
    ...(has(({ isProvisional }) => isProvisional) ? [remarks.provisional] : []),
    ...(chart.series.some(({ earlier }) => earlier.length > 0) ? [remarks.earlier] : []),
    ...(chart.expected.length > 0 ? [remarks.expected] : []),
    ...(chart.control === undefined ? [] : controlLines(chart.control.control, words)),
  ];
}

// Whether it is on course and where it leads, with the figures; for one series, since four of each are no help.
function lights(drawn: readonly TrendSeries[], words: TrendWords): string[] {
  const [only, ...others] = drawn;
  if (only?.score === undefined || others.length > 0) return [];
  const { course, forecast, measure } = only.score;
  const { unit } = measure.document;
  const all = allWords(words);
  return [courseSentence(course, unit, all), projectionSentence(forecast, unit, all)];
}

function controlLines(control: SeriesControl, { rating, trend }: TrendWords): string[] {
  const { remarks } = trend;
  const { limits, points, signals } = control;
  if (ringedSignals(control).length < signals.length) {
    const [more, all] = [signals, points].map(({ length }) => formatNumber(length, rating.locale));
    return [remarks.limits({ count: limits.count }), remarks.unsteady({ signals: more!, count: all! })];
  }
  const found = new Map<string, SeriesSignal[]>();
  for (const signal of signals) {
    const key = `${signal.cause.rule} ${signal.cause.side}`;
    found.set(key, [...(found.get(key) ?? []), signal]);
  }
  const lines = [...found.values()].map(([first, ...more]) => {
    const { rule, side } = first!.cause;
    const times = [first!, ...more].map(({ point }) =>
      timeOf(point.observation.period, rating, trend.noTime),
    );
    return remarks.signal[rule]({ side, when: listed(times, rating.list, rating) });
  });
  return [remarks.limits({ count: limits.count }), ...(lines.length === 0 ? [remarks.noSignals] : lines)];
}

function gapLines({ line }: TrendSeries, { rating, trend }: TrendWords): string[] {
  const { remarks } = trend;
  return [
    ...line.gaps
      .filter(({ missing }) => missing > 0)
      .map(({ from, to, missing }) =>
        remarks.gap({
          from: timeOf(from.observation.period, rating, trend.noTime),
          to: timeOf(to.observation.period, rating, trend.noTime),
          count: missing,
        }),
      ),
  ];
}

// The times that a cross marks, by why they have no figure.
function crossLines(drawn: readonly TrendSeries[], { rating, trend }: TrendWords): string[] {
  const times = new Map<string, Set<string>>();
  for (const { period, value } of drawn.flatMap(({ line }) => line.others)) {
    if (value.kind !== 'none' || period?.end === undefined) continue;
    const why = formatAbsence(value, rating);
    times.set(why, (times.get(why) ?? new Set()).add(formatPeriod(period, rating)));
  }
  return [...times].map(([why, when]) =>
    trend.remarks.absent({ when: listed([...when], rating.list, rating), why }),
  );
}

function cutLines(drawn: readonly TrendSeries[], { rating, trend }: TrendWords): string[] {
  const { remarks } = trend;
  const cuts = cutsOf(drawn).map(({ cut: { at, change } }) =>
    remarks.cut({ when: formatPeriod(at, rating), what: change }),
  );
  const loose = drawn.flatMap(({ measure }) =>
    measure.breaks.filter(({ at }) => (at.start ?? at.end) === undefined),
  );
  return [...cuts, ...loose.map(({ change }) => remarks.cutUndated({ what: change }))];
}

function otherUnits({ score }: TrendSeries, { rating, trend }: TrendWords): string[] {
  const way = score?.way;
  if (way?.state !== 'unknown' || way.reasons[0].code !== 'unit-differs' || way.target === undefined)
    return [];
  return [trend.remarks.otherUnit({ due: formatPeriod(way.target.due, rating) })];
}

function leftOut(
  series: readonly TrendSeries[],
  drawn: readonly TrendSeries[],
  asOf: string | undefined,
  { rating, trend }: TrendWords,
): string[] {
  const { remarks } = trend;
  const aside = drawn.flatMap(({ line, undated }) =>
    line.others.filter(
      (observation) =>
        observation !== undated && !(observation.value.kind === 'none' && observation.period?.end),
    ),
  ).length;
  const later = series.reduce((sum, { line }) => sum + line.later, 0);
  const more = series.length - drawn.length;
  return [
    ...(aside === 0 ? [] : [remarks.aside({ count: aside })]),
    ...(more === 0 || drawn.length === 0 ? [] : [remarks.more({ count: more })]),
    ...(later === 0 || asOf === undefined
      ? []
      : [remarks.later({ count: later, day: formatDate(asOf, rating) })]),
  ];
}

const timeOf = (period: Period | undefined, rating: TrendWords['rating'], otherwise: string): string =>
  period === undefined ? otherwise : formatPeriod(period, rating);
