import {
  type FullMeasureScore,
  type Measure,
  type NumberObservation,
  type Observation,
  sameUnit,
  type SeriesLine,
  seriesLine,
  type SeriesOf,
  type Strategy,
  type Unit,
} from '../../src/index.js';

/** More lines than these in one picture cannot be told apart. */
export const MOST_SERIES = 4;

/** One series of an indicator: a measure for the whole, for a place or for a group of people. */
export interface TrendSeries {
  readonly id: string;
  /** The part of the indicator, in words of the plan; undefined where it has one measure. */
  readonly part: string | undefined;
  /** Its letter or number. */
  readonly letter: string | undefined;
  /** The place and the group that it is about, in words of the plan; undefined for the whole. */
  readonly who: string | undefined;
  readonly measure: Measure;
  readonly line: SeriesLine;
  /** The baseline, where it is a number without a day: it stands apart. */
  readonly undated: NumberObservation | undefined;
  /** How the measure stands; undefined for places and groups. */
  readonly score: FullMeasureScore | undefined;
}

/** The series of one indicator, in the order of the plan, those for the whole first. */
export function seriesIn(
  scores: readonly FullMeasureScore[],
  strategy: Pick<Strategy, 'places' | 'groups'>,
  asOf: string | undefined,
): TrendSeries[] {
  const isSeveral = scores.length > 1;
  const wholes = scores.map((score) => seriesFor(score, {}, undefined, asOf, isSeveral));
  const others = scores.flatMap((score) =>
    kindsIn(score.measure.document).map((of) => seriesFor(score, of, whoOf(of, strategy), asOf, isSeveral)),
  );
  return [...wholes, ...others];
}

/**
 * Those series that stand in one picture: with a figure that can be drawn, in one unit, no more than four. The unit is that of
 * the first.
 */
export function drawnOf(series: readonly TrendSeries[]): TrendSeries[] {
  const drawable = series.filter(isDrawable);
  const [first] = drawable;
  if (first === undefined) return [];
  const unit = unitOf(first);
  return drawable.filter((each) => sameUnit(unitOf(each), unit)).slice(0, MOST_SERIES);
}

/** The unit of the latest figure of a series. */
export function unitOf({ line, measure, undated }: TrendSeries): Unit {
  const latest = line.stretches.at(-1)?.at(-1)?.observation ?? undated;
  return latest?.value.unit ?? measure.unit;
}

const isDrawable = ({ line, undated, score }: TrendSeries): boolean =>
  line.stretches.length > 0 || (score !== undefined && undated !== undefined);

function seriesFor(
  score: FullMeasureScore,
  of: SeriesOf,
  who: string | undefined,
  asOf: string | undefined,
  isSeveral: boolean,
): TrendSeries {
  const { document } = score.measure;
  const { baseline } = document;
  const isWhole = who === undefined;
  return {
    id: [document.id, of.place, of.group].filter((id) => id !== undefined).join(' '),
    part: isSeveral ? (document.name ?? document.part ?? document.id) : undefined,
    letter: isSeveral ? document.part : undefined,
    who,
    measure: document,
    line: seriesLine(document, asOf, of),
    undated:
      isWhole && baseline !== undefined && isAbout(baseline, of) && isUndatedNumber(baseline)
        ? baseline
        : undefined,
    score: isWhole ? score : undefined,
  };
}

const isAbout = ({ place, group }: Observation, of: SeriesOf): boolean =>
  place === of.place && group === of.group;

const isUndatedNumber = (observation: Observation): observation is NumberObservation =>
  observation.value.kind === 'number' && observation.period?.end === undefined;

// The places and groups that a measure has figures for, in the order in which they come.
function kindsIn({ baseline, results }: Measure): SeriesOf[] {
  const found = new Map<string, SeriesOf>();
  for (const { place, group } of baseline === undefined ? results : [baseline, ...results]) {
    if (place === undefined && group === undefined) continue;
    found.set(JSON.stringify([place, group]), { place, group });
  }
  return [...found.values()];
}

function whoOf({ place, group }: SeriesOf, { places, groups }: Pick<Strategy, 'places' | 'groups'>): string {
  const names = [places.find(({ id }) => id === place)?.name, groups.find(({ id }) => id === group)?.name];
  return names.filter((name) => name !== undefined).join(', ');
}
