import { expect } from 'chai';
import * as fc from 'fast-check';
import { PlaceSchema } from '../../../src/document/place.js';
import { geojsonPlaces } from '../../../src/read/place/geojson-places.js';
import { isGssCode, placeKind } from '../../../src/read/place/gss-code.js';

const collection = (...properties: readonly unknown[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: properties.map((one) => ({ type: 'Feature', properties: one, geometry: null })),
  });

describe('geojsonPlaces', () => {
  for (const [what, properties, expected] of [
    [
      'the names of open data',
      { area_code: 'E05000819', area_name: 'Altrincham' },
      ['Altrincham', 'ward', 'E05000819'],
    ],
    [
      'the names of the ONS',
      { OBJECTID: 3, WD17CD: 'W05000012', WD17NM: 'Menai', WD17NMW: '' },
      ['Menai', 'ward', 'W05000012'],
    ],
    [
      'a district',
      { LAD21NM: 'Leeds', LAD21CD: 'E08000035', BNG_E: 432528 },
      ['Leeds', 'district', 'E08000035'],
    ],
    ['a name alone', { name: 'Chapeltown' }, ['Chapeltown', 'other', undefined]],
    ['a code alone', { code: 'E12000003' }, ['E12000003', 'region', 'E12000003']],
    ['space around', { name: ' Beeston ' }, ['Beeston', 'other', undefined]],
  ] as const) {
    it(`reads ${what}`, () => {
      const { places, faults } = geojsonPlaces(collection(properties));
      expect(faults).to.deep.equal([]);
      expect(
        places.map(({ name, kind, identifiers }) => [name, kind, identifiers?.[0]?.value]),
      ).to.deep.equal([expected]);
    });
  }

  it('gives places of one name identifiers of their own', () => {
    const { places } = geojsonPlaces(collection({ name: 'St Mary’s' }, { name: 'St Mary’s' }));
    expect(places.map(({ id }) => id)).to.deep.equal(['st-marys', 'st-marys-2']);
  });

  it('leaves a feature out that has no name, and says which', () => {
    const { places, faults } = geojsonPlaces(collection({ name: 'A' }, { size: 3 }, null), {
      file: 'wards.geojson',
    });
    expect(places).to.have.lengthOf(1);
    expect(faults.map(({ place }) => place)).to.deep.equal([
      { file: 'wards.geojson', row: 2 },
      { file: 'wards.geojson', row: 3 },
    ]);
  });

  it('tells a hundred features without a name one by one, and counts the rest', () => {
    const nameless = Array.from({ length: 103 }, () => ({}));
    const { faults } = geojsonPlaces(collection(...nameless), { file: 'wards.geojson' });
    expect(faults).to.have.lengthOf(101);
    expect(faults[99]!.place.row).to.equal(100);
    expect(faults[100]!.place).to.deep.equal({ file: 'wards.geojson' });
    expect(faults[100]!.received).to.equal('3 more features without a name or a code');
    expect(geojsonPlaces(collection(...nameless.slice(3))).faults).to.have.lengthOf(100);
  });

  it('refuses what is no collection', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"type":"Feature"}',
      '{"type":"FeatureCollection","features":3}',
    ]) {
      const { places, faults } = geojsonPlaces(text);
      expect(places).to.deep.equal([]);
      expect(faults[0]!.expected).to.equal('a FeatureCollection of GeoJSON');
    }
  });

  it('stops at a limit, and keeps what came before', () => {
    const { places, faults } = geojsonPlaces(collection({ name: 'A' }, { name: 'B' }, { name: 'C' }), {
      limits: { rows: 2 },
    });
    expect(places).to.have.lengthOf(2);
    expect(faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
  });

  it('never throws, and its places fit the format', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (properties) => {
        for (const place of geojsonPlaces(collection(...properties)).places) {
          expect(PlaceSchema.safeParse(place).success).to.equal(true);
        }
      }),
    );
  });
});

describe('placeKind', () => {
  it('knows no code that is none', () => {
    expect(['E0500081', 'X05000819', 'e05000819', ''].map(isGssCode)).to.deep.equal([
      false,
      false,
      false,
      false,
    ]);
    expect(placeKind('E05')).to.equal(undefined);
    expect(placeKind('E99000001')).to.equal(undefined);
  });
});
