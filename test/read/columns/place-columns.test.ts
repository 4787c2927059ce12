import { expect } from 'chai';
import {
  areOfOnePlace,
  isBesidePlaces,
  isOfPlaceCodes,
  namesNoPlace,
  narrowness,
  speaksOfPlaces,
} from '../../../src/read/columns/place-columns.js';

describe('columns of places', () => {
  it('are the narrower the further in they lie', () => {
    const headings = [
      'LSOA name',
      'MSOA',
      'Ward name',
      'Area',
      'Local authority',
      'County',
      'Region',
      'Country',
    ];
    const inOrder = headings.toSorted((one, other) => narrowness(other) - narrowness(one));
    expect(inOrder).to.deep.equal(headings);
    expect(narrowness('Somewhere')).to.equal(narrowness('Area'));
  });

  for (const [heading, expected] of [
    ['Area type', true],
    ['Local authority district code', true],
    ['Parent region', true],
    ['Country of birth', false],
    ['Council tenants', false],
    ['Sex', false],
    ['', false],
  ] as const) {
    it(`are ${expected ? '' : 'not '}headed by "${heading}"`, () => {
      expect(speaksOfPlaces(heading)).to.equal(expected);
    });
  }

  it('have codes of their own places', () => {
    const areSame = (names: string, codes: string): boolean =>
      areOfOnePlace({ heading: names }, { heading: codes });
    expect([
      areSame('Ward', 'ward_code'),
      areSame('Ward', 'GSS code'),
      areSame('Ward', 'LA code'),
    ]).to.deep.equal([true, true, false]);
  });

  it('are of codes or names, as the statistics office writes it', () => {
    expect(['LSOA11CD', 'LSOA11NM', 'CD sales'].map(isOfPlaceCodes)).to.deep.equal([true, false, true]);
  });

  it('hold kinds and codes, or names', () => {
    expect(['Area type', 'Area code', 'Area name'].map(namesNoPlace)).to.deep.equal([true, true, false]);
    expect(['name', 'region', 'birth'].map(isBesidePlaces)).to.deep.equal([true, true, false]);
  });
});
