import { CommitmentSchema } from '../../src/document/commitment.js';
import { describePart } from '../support/shape.js';

describePart('CommitmentSchema', CommitmentSchema, {
  minimal: { id: 'with-police', title: 'How the police will help', with: ['police'] },
  full: {
    id: 'with-police',
    title: 'How the police will help',
    with: ['police', 'fire-service'],
    printed: 'Police and Fire Service',
    standing: 'agreed',
    due: { printed: 'December 2007', kind: 'month' },
    objective: 'objective-1',
    theme: 'safety',
    deferral: 'final-strategy',
  },
  names: {
    id: 'defines commitment',
    with: 'refers body',
    objective: 'refers objective',
    theme: 'refers theme',
    deferral: 'refers deferral',
  },
  choices: { standing: ['to-be-agreed', 'agreed', 'withdrawn'] },
  refused: [
    ['title', ''],
    ['with', []],
    ['with', 'police'],
    ['with', ['The police']],
    ['printed', ''],
    ['standing', 'done'],
    ['due', '2007'],
    ['objective', ['objective-1']],
    ['theme', ''],
    ['deferral', null],
  ],
});
