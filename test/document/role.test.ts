import { RoleSchema } from '../../src/document/role.js';
import { describePart } from '../support/shape.js';

describePart('RoleSchema', RoleSchema, {
  minimal: { id: 'head-of-policy', name: 'Head of Corporate Policy' },
  defaults: { aliases: [] },
  full: {
    id: 'head-of-policy',
    name: 'Head of Corporate Policy',
    body: 'council',
    aliases: ['Head of Policy'],
  },
  names: { id: 'defines role', body: 'refers body' },
  refused: [
    ['name', ''],
    ['body', ['council']],
    ['aliases', {}],
    ['aliases', [3]],
  ],
});
