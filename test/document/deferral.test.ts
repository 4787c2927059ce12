import { DeferralSchema } from '../../src/document/deferral.js';
import { describePart } from '../support/shape.js';

describePart('DeferralSchema', DeferralSchema, {
  minimal: { id: 'actions', title: 'The actions', printed: 'final strategy' },
  defaults: { about: [] },
  full: {
    id: 'actions',
    title: 'The actions',
    printed: 'final strategy',
    document: 'final-strategy',
    about: [{ kind: 'objective', id: 'objective-5' }],
  },
  names: { id: 'defines deferral', document: 'refers document', about: 'refers any' },
  refused: [
    ['title', ''],
    ['printed', ''],
    ['document', 'final strategy'],
    ['about', ['objective-5']],
  ],
});
