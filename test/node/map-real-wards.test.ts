// The wards of a real council, as its file of boundaries has them, on a map. The file is not of this project: where it is not there, this is
// passed over.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { matchBoundaries } from '../../components/map/match-boundaries.js';
import { readBoundaries } from '../../components/map/read-boundaries.js';
import { geojsonPlaces } from '../../src/read/place/geojson-places.js';
import { plan, valid } from '../support/documents.js';
import { expectWithinPicture } from '../support/drawn-wards.js';

const WARDS = '../shared/realdata/trafford/electoral_ward.geojson';

describe('a map of real wards', () => {
  it('finds all wards of Trafford, by code or by name', function () {
    if (!existsSync(WARDS)) return void this.skip();
    const text = readFileSync(WARDS, 'utf8');
    const { boundaries } = readBoundaries(JSON.parse(text));
    const { places } = valid(plan({ places: [...geojsonPlaces(text).places] }));
    const named = places.map((place) => ({ ...place, identifiers: [] }));
    for (const some of [places, named]) {
      const { of, strays, without } = matchBoundaries(some, boundaries);
      expect([of.size, strays.length, without.length]).to.deep.equal([21, 0, 0]);
    }
  });

  it('draws them within their picture, each mark inside its ward', function () {
    if (!existsSync(WARDS)) return void this.skip();
    expectWithinPicture(JSON.parse(readFileSync(WARDS, 'utf8')));
  });
});
