import { LeadSchema } from '../../src/document/lead.js';
import { describeShape } from '../support/shape.js';

describeShape('LeadSchema', LeadSchema, {
  minimal: { body: 'resources' },
  full: {
    body: 'compact-partners-group',
    role: 'head-of-policy',
    accountableTo: 'partnership-group',
    through: 'royal-armouries',
    basis: { kind: 'inferred', confidence: 'doubtful' },
  },
  names: {
    body: 'refers body',
    role: 'refers role',
    accountableTo: 'refers body',
    through: 'refers body',
  },
  refused: [
    ['body', ''],
    ['body', 'Compact Partners Group'],
    ['role', 'Head of Policy'],
    ['accountableTo', null],
    ['through', ['royal-armouries']],
    ['basis', 'inferred'],
  ],
});
