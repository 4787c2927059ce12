import { LeadSchema } from '../../src/document/lead.js';
import { describeShape } from '../support/shape.js';

describeShape('LeadSchema', LeadSchema, {
  minimal: { body: 'resources' },
  full: {
    body: 'compact-partners-group',
    accountableTo: 'partnership-group',
    through: 'royal-armouries',
    basis: { kind: 'inferred', confidence: 'doubtful' },
  },
  refused: [
    ['body', ''],
    ['body', 'Compact Partners Group'],
    ['accountableTo', null],
    ['through', ['royal-armouries']],
    ['basis', 'inferred'],
  ],
});
