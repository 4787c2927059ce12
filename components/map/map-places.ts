import type { PartStanding, StrategyModel } from '../../src/index.js';
import { figureIn } from '../shared/gap-movement.js';
import { type GapRow, gapRow } from '../shared/gap-row.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';
import { worstFirst } from '../shared/worst-first.js';
import { earlierFigures } from './earlier-figures.js';
import { shadeClasses, type ShadeClass } from '../shared/shade-classes.js';
import type { Shade } from '../shared/shade.js';
import type { MapParts } from './map-parts.js';
import type { MapWords } from './map.words.js';

/** A place, its figure and its class. */
export interface MapPlace extends GapRow {
  /** Its identifier in the plan, where it is a place that could be drawn. */
  readonly place: string | undefined;
  readonly class: ShadeClass;
  /** The figure before, where it can be compared. */
  readonly earlier: number | undefined;
}

/** The places of the map in the order of the plan, and all of them as rows. */
export interface MapPlaces {
  readonly drawn: readonly MapPlace[];
  /** Those of the map, the worst first, then the others. */
  readonly rows: readonly MapPlace[];
}

/** Places with their figures and classes. */
export function mapPlaces(
  strategy: Pick<StrategyModel, 'groups' | 'places'>,
  gaps: MeasureGaps,
  { drawn, others }: MapParts,
  shade: Shade,
  words: MapWords,
): MapPlaces {
  const { document } = gaps.measure;
  const earlierOf = earlierFigures(document, gaps.beside.day);
  const rowOf = (part: PartStanding): GapRow & Pick<MapPlace, 'earlier'> => {
    const row = gapRow(strategy, gaps, part, { since: undefined, words });
    // who has no figure now is not told of by one before either: it may be hidden
    const earlier = row.standing === 'no-figure' ? undefined : earlierOf(part.of);
    const before = earlier && figureIn(earlier, document, words);
    return { ...row, before, earlier: earlier?.value.value };
  };
  const rows = drawn.map(rowOf);
  const classes = shadeClasses(gaps, rows, shade, words);
  const places = rows.map((row, at) => ({ ...row, place: row.part.of.place, class: classes[at]! }));
  const aside: ShadeClass = { mark: 'none', words: words.map.reasons.elsewhere, order: undefined };
  return {
    drawn: places,
    rows: [
      ...worstFirst(places, document),
      ...others.map((part) => ({ ...rowOf(part), place: undefined, class: aside })),
    ],
  };
}

/** What a place is called, its figure and its class, in one sentence or two. */
export function placeWords({ class: of, figure, name }: MapPlace, { map }: MapWords): string {
  return of.words === '' ? map.place({ name, figure }) : map.classed({ name, figure, standing: of.words });
}

/** The figure and the class of a place, beside its name. */
export const figureWords = ({ class: of, figure }: MapPlace, { map }: MapWords): string =>
  of.words === '' ? figure : map.figured({ figure, standing: of.words });
