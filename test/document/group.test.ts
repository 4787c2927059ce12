import { GroupSchema } from '../../src/document/group.js';
import { describePart } from '../support/shape.js';

describePart('GroupSchema', GroupSchema, {
  minimal: { id: 'older-people', name: 'older people', kind: 'population' },
  defaults: { aliases: [] },
  full: {
    id: 'older-people',
    name: 'older people',
    kind: 'community-of-interest',
    within: 'communities-of-interest',
    aliases: ['the elderly'],
  },
  names: { id: 'defines group', within: 'refers group' },
  choices: { kind: ['community-of-interest', 'equality-characteristic', 'population', 'set', 'other'] },
  refused: [
    ['name', ''],
    ['kind', 'person'],
    ['within', ['communities-of-interest']],
    ['aliases', 'the elderly'],
  ],
});
