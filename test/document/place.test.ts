import { PlaceSchema } from '../../src/document/place.js';
import { describePart } from '../support/shape.js';

describePart('PlaceSchema', PlaceSchema, {
  minimal: { id: 'leeds', name: 'Leeds', kind: 'city' },
  defaults: { aliases: [] },
  full: { id: 'wards', name: 'wards', kind: 'set', within: 'leeds', aliases: ['electoral wards'] },
  names: { id: 'defines place', within: 'refers place' },
  choices: {
    kind: [
      'country',
      'region',
      'county',
      'city',
      'district',
      'town',
      'ward',
      'neighbourhood',
      'area',
      'set',
      'other',
    ],
  },
  refused: [
    ['name', ''],
    ['kind', 'village'],
    ['kind', ''],
    ['within', 'Leeds City'],
    ['aliases', ['']],
  ],
});
