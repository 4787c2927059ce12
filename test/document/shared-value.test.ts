import { SharedValueSchema } from '../../src/document/shared-value.js';
import { describePart } from '../support/shape.js';

describePart('SharedValueSchema', SharedValueSchema, {
  minimal: { id: 'respect', title: 'Respect for others' },
  defaults: { by: [] },
  full: {
    id: 'respect',
    title: 'Respect for others',
    kind: 'recognition',
    standing: 'unclear',
    conflict: 'agreed-or-not',
    by: ['leadership-group'],
  },
  names: { id: 'defines shared-value', conflict: 'refers conflict', by: 'refers body' },
  choices: { kind: ['value', 'recognition'], standing: ['agreed', 'to-be-agreed', 'unclear'] },
  refused: [
    ['title', ''],
    ['kind', 'principle'],
    ['standing', 'done'],
    ['conflict', ['agreed-or-not']],
    ['by', [{ id: 'leadership-group' }]],
  ],
});
