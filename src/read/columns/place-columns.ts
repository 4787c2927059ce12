import type { Column } from './column.js';
import { someWord } from './heading-words.js';

/** Words for places, the narrowest first; those on a line are as wide. */
const WIDTHS: readonly (readonly string[])[] = [
  ['oa', 'lsoa', 'postcode'],
  ['msoa', 'neighbourhood', 'settlement', 'locality'],
  ['ward', 'wards', 'wd', 'constituency'],
  // "Area" alone is the area of the figure
  ['area', 'geography', 'geoname', 'geocode', 'place', 'gss', 'ons'],
  ['authority', 'authorities', 'la', 'lad', 'ltla', 'district', 'borough', 'council'],
  ['utla', 'county'],
  ['region', 'regions', 'rgn'],
  ['country', 'ctry', 'nation'],
];

const OF_AREA = WIDTHS.findIndex((words) => words.includes('area'));

/** How wide the places are that a heading names, from 0; as wide as an area where it does not say. */
function widthOf(heading: string): number {
  const width = WIDTHS.findIndex((words) => someWord(heading, (word) => words.includes(word)));
  return width < 0 ? OF_AREA : width;
}

/** What may stand beside words for places in a heading that speaks of nothing else: "Country of birth" does. */
const BESIDE: ReadonlySet<string> = new Set([
  ...[
    'name',
    'names',
    'code',
    'codes',
    'id',
    'type',
    'types',
    'kind',
    'level',
    'parent',
    'local',
    'sub',
    'geographic',
  ],
  ...[
    'geographical',
    'output',
    'super',
    'wider',
    'lower',
    'upper',
    'tier',
    'boundary',
    'residence',
    'uk',
    'english',
  ],
]);

const isOfPlaces = (word: string): boolean => WIDTHS.some((words) => words.includes(word));

/**
 * Whether a word may stand beside those for places, and the heading still speaks of nothing else.
 *
 * @example
 * isBesidePlaces('name'); // => true
 * isBesidePlaces('birth'); // => false
 */
export const isBesidePlaces = (word: string): boolean => isOfPlaces(word) || BESIDE.has(word);

/**
 * Whether the heading of a column speaks of places alone: what they are called, of what kind they are, or what they lie in.
 *
 * @example
 * speaksOfPlaces('Area type'); // => true
 * speaksOfPlaces('Country of birth'); // => false
 */
export function speaksOfPlaces(heading: string): boolean {
  return someWord(heading, isOfPlaces) && !someWord(heading, (word) => !isBesidePlaces(word));
}

/**
 * Whether a heading is that of codes, as the statistics office writes it: "LSOA11CD" beside "LSOA11NM".
 *
 * @example
 * isOfPlaceCodes('LSOA11CD'); // => true
 */
export const isOfPlaceCodes = (heading: string): boolean => someWord(heading, (word) => word === 'cd');

/**
 * Whether a heading that speaks of places is that of their kinds or codes, and not of their names.
 *
 * @example
 * namesNoPlace('Area type'); // => true
 */
export const namesNoPlace = (heading: string): boolean => someWord(heading, (word) => NO_NAMES.has(word));

const NO_NAMES: ReadonlySet<string> = new Set([
  'cd',
  'type',
  'types',
  'kind',
  'level',
  'code',
  'codes',
  'id',
  'gss',
  'ons',
  'geocode',
]);

/**
 * How much rather a column says where a figure is than another: the narrowest place is that of the figure, and wider ones are around it.
 *
 * @example
 * narrowness('Local authority name') > narrowness('Region'); // => true
 */
export const narrowness = (heading: string): number => WIDTHS.length - widthOf(heading);

/**
 * Whether codes are those of the places in another column: the code of a district is none of its wards.
 *
 * @example
 * areOfOnePlace({ heading: 'Ward name' }, { heading: 'Ward code' }); // => true
 * areOfOnePlace({ heading: 'Ward' }, { heading: 'Local authority code' }); // => false
 */
export function areOfOnePlace(names: Pick<Column, 'heading'>, codes: Pick<Column, 'heading'>): boolean {
  const [named, coded] = [widthOf(names.heading), widthOf(codes.heading)];
  return named === coded || named === OF_AREA || coded === OF_AREA;
}
