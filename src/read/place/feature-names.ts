import { isGssCode } from './gss-code.js';

/** What the properties of a feature call the place that it is. */
export interface FeatureNames {
  /** Codes of the Government Statistical Service, in the order of the file: that of a ward may be beside that of its district. */
  readonly codes: readonly string[];
  /** Names, the surest first. */
  readonly names: readonly string[];
}

/** Which properties name a place, the surest first: "area_name", "WD17NM", "LAD21NM", "ward", "name". */
const NAMES = [
  /^(?:area|ward|place|geography|district|la|lad|region)[_ -]?name$/i,
  /^[A-Z]{2,6}\d{2}NM$/i,
  /^name$/i,
  /name$/i,
];

/**
 * What the properties of a feature of GeoJSON call its place.
 *
 * @param properties - of the feature; anything else than an object has no names
 *
 * @example
 * featureNames({ area_code: 'E05000819', area_name: 'Altrincham' }); // => { codes: ['E05000819'], names: ['Altrincham'] }
 */
export function featureNames(properties: unknown): FeatureNames {
  if (typeof properties !== 'object' || properties === null) return { codes: [], names: [] };
  const texts = Object.entries(properties as Readonly<Record<string, unknown>>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].trim() !== '',
  );
  const names = NAMES.flatMap((pattern) =>
    texts.filter(([key, value]) => pattern.test(key) && !isGssCode(value)).map(([, value]) => value.trim()),
  );
  return {
    codes: [...new Set(texts.map(([, value]) => value.trim()).filter(isGssCode))],
    names: [...new Set(names)],
  };
}
