import { AssertedCountSchema } from '../../src/document/asserted-count.js';
import { describePart } from '../support/shape.js';

describePart('AssertedCountSchema', AssertedCountSchema, {
  minimal: { id: 'objectives', title: 'Objectives', count: 22, printed: '22 objectives' },
  defaults: { members: [], named: [] },
  full: {
    id: 'objectives',
    title: 'Objectives',
    count: 7,
    members: [{ kind: 'objective', id: 'objective-1' }],
    named: ['being healthy'],
    complete: false,
    basis: { kind: 'inferred' },
    printed: 'seven corporate objectives',
  },
  names: { id: 'defines asserted-count', members: 'refers any' },
  accepted: [
    ['count', 0],
    ['complete', true],
    // fewer members than are counted, or more: that is for the reader to see, and no reason to refuse
    ['count', 1],
  ],
  refused: [
    ['title', ''],
    ['count', -1],
    ['count', 2.5],
    ['count', '22'],
    ['count', null],
    ['members', ['objective-1']],
    ['named', 'being healthy'],
    ['named', ['']],
    ['complete', 'yes'],
    ['basis', 'inferred'],
    ['printed', ''],
  ],
});
