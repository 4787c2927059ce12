import type { Indicator } from '../../document/indicator.js';
import { isDay } from '../../document/is-day.js';
import type { Measure } from '../../document/measure.js';
import type { Period } from '../../document/period.js';
import type { Place } from '../../document/place.js';
import type { Strategy } from '../../document/strategy.js';
import type { Unit } from '../../document/unit.js';
import { measureTitle, unitTitle } from '../csvw/measure-words.js';

/** A file in which the figures are published. */
export interface Distribution {
  /** Its address: absolute, of http or https. */
  readonly url: string;
  /** Its media type: `text/csv`. */
  readonly encodingFormat: string;
  /** What it is called. Default: it has no name of its own. */
  readonly name?: string;
}

/** What the document does not say of its publication. */
export interface DatasetOptions {
  /** The page about the document: absolute, of http or https. Default: none. */
  readonly url?: string;
  /** The address of the licence: absolute, of http or https. Default: none is named. */
  readonly license?: string;
  /** The files that hold the figures. Default: none. */
  readonly distributions?: readonly Distribution[];
}

/** A name and what it names, as schema.org has it. */
export interface NamedJsonLd<Type extends string> {
  readonly '@type': Type;
  readonly name: string;
}

/** An identifier in a scheme. */
export interface IdentifierJsonLd {
  readonly '@type': 'PropertyValue';
  readonly propertyID: string;
  readonly value: string;
}

/** What a strategy measures, as a `PropertyValue`. */
export interface VariableJsonLd extends NamedJsonLd<'PropertyValue'> {
  /** The code by which it is known: "NI 4". */
  readonly identifier?: string;
  /** What its figures count in. */
  readonly unitText?: string;
}

/** A strategy as a `Dataset` of schema.org. */
export interface DatasetJsonLd extends NamedJsonLd<'Dataset'> {
  readonly '@context': 'https://schema.org';
  readonly description?: string;
  readonly url?: string;
  readonly identifier?: readonly IdentifierJsonLd[];
  readonly inLanguage: string;
  readonly version?: string;
  readonly creator?: NamedJsonLd<'Organization'>;
  readonly license?: string;
  /** ISO 8601: a day, or two days with a stroke between them; `..` where one is open. */
  readonly temporalCoverage?: string;
  readonly spatialCoverage?: NamedJsonLd<'Place'> & { readonly identifier?: readonly IdentifierJsonLd[] };
  readonly variableMeasured?: readonly VariableJsonLd[];
  readonly distribution?: readonly (Partial<NamedJsonLd<'DataDownload'>> & {
    readonly contentUrl: string;
    readonly encodingFormat: string;
  })[];
}

/**
 * A strategy as a `Dataset` of schema.org, for search engines and catalogues: `jsonLdScript` makes the text for a page of it.
 *
 * It says what the document says, and nothing else: what the document does not state has no property. Times without days are left
 * out. The place is the one in which all other places of the document lie; where there are several, none is named. Figures are
 * not in it: they are in the files that `distributions` names.
 *
 * @param strategy - a document that has been validated
 * @throws {RangeError} if an address is not absolute, or not of http or https
 *
 * @example
 * const { strategy } = validateStrategy(leeds2010);
 * const dataset = datasetJsonLd(strategy);
 * dataset.creator; // => { '@type': 'Organization', name: 'Leeds City Council' }
 * dataset.spatialCoverage; // => { '@type': 'Place', name: 'Leeds' }
 */
export function datasetJsonLd(strategy: Strategy, options: DatasetOptions = {}): DatasetJsonLd {
  const { url, license, distributions = [] } = options;
  const organisation = strategy.bodies.find(({ id }) => id === strategy.organisation);
  const time = strategy.period && coverageOf(strategy.period);
  const place = wholePlace(strategy.places);
  const variables = strategy.indicators.flatMap((indicator) =>
    indicator.measures.map((measure) => variableOf(indicator, measure)),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: strategy.title,
    ...(strategy.summary !== undefined && { description: strategy.summary }),
    ...(url !== undefined && { url: webAddress(url, 'url') }),
    ...identifiersOf(strategy.identifiers),
    inLanguage: strategy.language,
    ...(strategy.edition && { version: strategy.edition.label }),
    ...(organisation && { creator: { '@type': 'Organization', name: organisation.name } }),
    ...(license !== undefined && { license: webAddress(license, 'license') }),
    ...(time !== undefined && { temporalCoverage: time }),
    ...(place && {
      spatialCoverage: { '@type': 'Place', name: place.name, ...identifiersOf(place.identifiers) },
    }),
    ...(variables.length > 0 && { variableMeasured: variables }),
    ...(distributions.length > 0 && { distribution: distributions.map(downloadOf) }),
  };
}

// What a browser takes as it stands: a host, and no space or sign that it would write otherwise.
const WEB_ADDRESS = /^https?:\/\/[^\s/?#"<>\\^`{|}]+(?:[/?#][^\s"<>\\^`{|}]*)?$/i;

function webAddress(address: string, name: string): string {
  if (WEB_ADDRESS.test(address)) return address;
  throw new RangeError(`datasetJsonLd requires ${name} to be an absolute http address, got ${address}`);
}

function downloadOf({ url, encodingFormat, name }: Distribution) {
  return {
    '@type': 'DataDownload',
    ...(name !== undefined && { name }),
    contentUrl: webAddress(url, 'distributions.url'),
    encodingFormat,
  } as const;
}

function identifiersOf(identifiers: Strategy['identifiers']): {
  identifier?: readonly IdentifierJsonLd[];
} {
  if (identifiers.length === 0) return {};
  return {
    identifier: identifiers.map(({ scheme, value }) => ({
      '@type': 'PropertyValue',
      propertyID: scheme,
      value,
    })),
  };
}

/** The time in ISO 8601; undefined where the document gives no day. */
function coverageOf({ start, end }: Period): string | undefined {
  const days = [start, end].map((day) => (day !== undefined && isDay(day) ? day : '..'));
  if (days[0] === '..' && days[1] === '..') return undefined;
  return days[0] === days[1] ? days[0] : days.join('/');
}

/** The place in which all the others lie, and that is no set of places. */
function wholePlace(places: readonly Place[]): Place | undefined {
  const outermost = places.filter(({ within }) => within === undefined);
  return outermost.length === 1 && outermost[0]!.kind !== 'set' ? outermost[0] : undefined;
}

function variableOf(indicator: Indicator, measure: Measure): VariableJsonLd {
  const code = [indicator.code, measure.part].filter((part) => part !== undefined).join(' ');
  const unit: Unit = measure.unit;
  return {
    '@type': 'PropertyValue',
    name: measureTitle(indicator, measure),
    ...(indicator.code !== undefined && { identifier: code }),
    ...(unit.kind !== 'unstated' && { unitText: unitTitle(unit) }),
  };
}
