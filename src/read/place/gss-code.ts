import type { PlaceInput } from '../../document/place.js';

/** What a code of the Government Statistical Service names, by its first three signs. */
const KINDS: Readonly<Record<string, PlaceInput['kind']>> = {
  E92: 'country',
  W92: 'country',
  S92: 'country',
  N92: 'country',
  K02: 'country',
  K03: 'country',
  K04: 'country',
  E12: 'region',
  E10: 'county',
  E06: 'district',
  E07: 'district',
  E08: 'district',
  E09: 'district',
  W06: 'district',
  S12: 'district',
  N09: 'district',
  E05: 'ward',
  W05: 'ward',
  S13: 'ward',
  N08: 'ward',
  E01: 'area',
  E02: 'area',
  W01: 'area',
  W02: 'area',
  S01: 'area',
  S02: 'area',
};

/**
 * Whether a text is a nine-character code of the Government Statistical Service.
 *
 * @example
 * isGssCode('E05000819'); // => true
 */
export const isGssCode = (text: string): boolean => /^[EKNSW]\d{8}$/.test(text);

/**
 * What kind of place a code names; undefined where it is another code, or of a kind that the format does not tell apart.
 *
 * @example
 * placeKind('E05000819'); // => 'ward'
 */
export function placeKind(code: string): PlaceInput['kind'] | undefined {
  return isGssCode(code) ? KINDS[code.slice(0, 3)] : undefined;
}
