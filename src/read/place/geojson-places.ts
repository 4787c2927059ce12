import type { PlaceInput } from '../../document/place.js';
import { Budget, ReadLimitError } from '../table/budget.js';
import type { ReadFault } from '../table/read-fault.js';
import { limitFault, otherFormatFault } from '../table/read-fault-words.js';
import type { ReadOptions } from '../table/read-options.js';
import { identifierFor } from '../plan/names/identifier-for.js';
import { featureNames } from './feature-names.js';
import { placeKind } from './gss-code.js';

/** The places of a file of boundaries. */
export interface PlacesReading {
  readonly places: readonly PlaceInput[];
  readonly faults: readonly ReadFault[];
}

/** A file of something else would give a fault for each of its features. */
const MOST_UNNAMED = 100;

/**
 * The places of a GeoJSON file: their names, and their codes of the Government Statistical Service, by which figures find them.
 * Boundaries are not read: the format has no field for them.
 *
 * A feature without a name that can be found is named by its code; one without either is a fault, and is left out. Of such
 * faults the first 100 are told one by one, and last, where there are more, how many there are.
 * It does not throw for what a text holds.
 *
 * @param text - the text of the file
 *
 * @example
 * const feature = { type: 'Feature', properties: { area_code: 'E05000819', area_name: 'Altrincham' }, geometry: null };
 * geojsonPlaces(JSON.stringify({ type: 'FeatureCollection', features: [feature] })).places;
 * // => [{ id: 'e05000819', name: 'Altrincham', kind: 'ward', identifiers: [{ scheme: 'gss', value: 'E05000819' }] }]
 */
export function geojsonPlaces(text: string, options: ReadOptions = {}): PlacesReading {
  const budget = new Budget(options);
  const places: PlaceInput[] = [];
  const faults: ReadFault[] = [];
  let unnamed = 0;
  const place = options.file === undefined ? {} : { file: options.file };
  const refuse = (received: string, mend: string): PlacesReading => ({
    places,
    faults: [{ ...otherFormatFault(place, received, mend), expected: 'a FeatureCollection of GeoJSON' }],
  });
  try {
    budget.checkBytes(text.length);
    const features = featuresIn(text);
    if (features === undefined) return refuse('other text', 'Save the boundaries as GeoJSON.');
    const taken = new Set<string>();
    features.forEach((feature, index) => {
      budget.addRow(index + 1);
      const read = placeIn(feature, taken);
      if (read) places.push(read);
      else if ((unnamed += 1) <= MOST_UNNAMED) faults.push(nameless({ ...place, row: index + 1 }));
    });
  } catch (error) {
    if (!(error instanceof ReadLimitError)) throw error;
    faults.push(limitFault(error));
  }
  if (unnamed > MOST_UNNAMED) faults.push(unnamedToo(place, unnamed - MOST_UNNAMED));
  return { places, faults };
}

function featuresIn(text: string): readonly unknown[] | undefined {
  try {
    const { type, features } = (JSON.parse(text.replace(/^\uFEFF/, '')) ?? {}) as {
      type?: unknown;
      features?: unknown;
    };
    return type === 'FeatureCollection' && Array.isArray(features) ? (features as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

function placeIn(feature: unknown, taken: Set<string>): PlaceInput | undefined {
  const { codes, names } = featureNames((feature as { properties?: unknown } | null)?.properties);
  const [code] = codes;
  const name = names[0] ?? code;
  if (name === undefined) return undefined;
  const id = identifierFor(code ?? name, taken, 'place');
  taken.add(id);
  const kind = (code !== undefined && placeKind(code)) || 'other';
  return { id, name, kind, ...(code !== undefined && { identifiers: [{ scheme: 'gss', value: code }] }) };
}

const nameless = (place: ReadFault['place']): ReadFault => ({
  ...otherFormatFault(place, 'a feature without a name or a code', 'Give it a name; it was left out.'),
  expected: 'a property that names the place',
});

const unnamedToo = (place: ReadFault['place'], more: number): ReadFault => {
  const fault = nameless(place);
  return { ...fault, received: `${more} more features without a name or a code` };
};
