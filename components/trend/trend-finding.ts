import {
  formatAbsence,
  formatPeriod,
  formatValue,
  type FullMeasureScore,
  type Observation,
  toldTravel,
  type TravelKnown,
  wayTarget,
  wayWords,
} from '../../src/index.js';
import { listed } from '../shared/listed.js';
import type { TrendWords } from './trend.words.js';

/** How measures are counted by where they go. */
const STATES = ['better', 'worse', 'no-change', 'other', 'first'] as const;

type State = (typeof STATES)[number];

/** The sentences of one measure: whether it gets better, and whether it will reach its target. */
export function measureFinding(score: FullMeasureScore, words: TrendWords): string {
  const { rules, trend } = words;
  const { course, forecast } = score;
  const lights = [
    course.state === 'unknown' ? undefined : rules.course.states[course.state],
    forecast.state === 'unknown' ? undefined : rules.projection.states[forecast.state],
  ];
  return [
    travelled(score, words),
    targetSentence(score, words),
    ...lights.map((light) => light && trend.said({ words: light })),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The sentence that opens a view of several measures: how many go which way. */
export function talliedFinding(scores: readonly FullMeasureScore[], words: TrendWords): string {
  const { rating, trend } = words;
  const counts = new Map<State, number>();
  const found = scores.filter(({ measure }) => measure.document.results.length > 0);
  if (found.length === 0) return trend.finding.none;
  for (const score of found) counts.set(stateOf(score), (counts.get(stateOf(score)) ?? 0) + 1);
  const states = STATES.filter((state) => counts.has(state)).map((state) =>
    trend.states[state]({ n: String(counts.get(state)) }),
  );
  return trend.tally({ count: found.length, states: listed(states, rating.also, { list: rating.also }) });
}

function stateOf(score: FullMeasureScore): State {
  const travel = travelOf(score);
  if (travel === undefined) return 'first';
  switch (travel.state) {
    case 'improved':
      return 'better';
    case 'worsened':
      return 'worse';
    case 'no-change':
      return 'no-change';
    case 'risen':
    case 'fallen':
      return 'other';
    case 'changed':
      return judgedChange(travel) === 'changed' ? 'other' : (judgedChange(travel) as State);
  }
}

function travelOf({ travel }: FullMeasureScore): TravelKnown | undefined {
  const told = toldTravel(travel);
  return told.state === 'unknown' ? undefined : told;
}

const judgedChange = ({ improvement = 0 }: TravelKnown): 'better' | 'worse' | 'changed' =>
  improvement > 0 ? 'better' : improvement < 0 ? 'worse' : 'changed';

function travelled(score: FullMeasureScore, words: TrendWords): string {
  const { rating, rules, trend } = words;
  const { unit } = score.now.inputs;
  const travel = travelOf(score);
  if (travel === undefined) return standing(score, words);
  const { from, to, since, state } = travel;
  return trend.finding[state === 'changed' ? judgedChange(travel) : state]({
    from: formatValue(from.value, unit, rating),
    before: from.period === undefined ? rules.since[since] : formatPeriod(from.period, rating),
    to: formatValue(to.value, unit, rating),
    when: whenOf(to, words),
  });
}

// What is to be said where no two figures can be compared.
function standing({ measure, now }: FullMeasureScore, words: TrendWords): string {
  const { trend, rating } = words;
  const { result, unit } = now.inputs;
  if (result === undefined) return trend.finding.none;
  const when = whenOf(result, words);
  if (result.value.kind === 'none') {
    return trend.finding.absent({ when, why: formatAbsence(result.value, rating) });
  }
  const to = formatValue(result.value, unit, rating);
  if (result.value.kind !== 'number') return trend.finding.words({ to, when });
  const { baseline, results } = measure.document;
  const figures = [...results, ...(baseline === undefined ? [] : [baseline])].filter(isOfTheWhole);
  return figures.length > 1 ? trend.finding.uncompared({ to, when }) : trend.finding.first({ to, when });
}

const isOfTheWhole = ({ group, place, value }: Observation): boolean =>
  value.kind === 'number' && group === undefined && place === undefined;

const whenOf = ({ period }: Observation, { rating, trend }: TrendWords): string =>
  period === undefined ? trend.noTime : formatPeriod(period, rating);

function targetSentence({ way }: FullMeasureScore, { rating, trend }: TrendWords): string {
  const target = wayTarget(way, rating);
  if (way.target === undefined || target === undefined) return trend.target.none;
  const due = formatPeriod(way.target.due, rating);
  const words = wayWords(way, rating);
  return words === undefined
    ? trend.target.asked({ target, due })
    : trend.target.way({ target, due, way: words });
}
