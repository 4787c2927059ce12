import { OutcomeLinkSchema } from '../../src/document/outcome-link.js';
import { describeShape } from '../support/shape.js';

describeShape('OutcomeLinkSchema', OutcomeLinkSchema, {
  minimal: { outcome: 'outcome-1' },
  full: { outcome: 'outcome-1', basis: { kind: 'inferred', confidence: 'doubtful' } },
  names: { outcome: 'refers outcome' },
  refused: [
    ['outcome', ''],
    ['outcome', ['outcome-1']],
    ['basis', 'inferred'],
  ],
});
