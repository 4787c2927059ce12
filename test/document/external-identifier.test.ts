import { ExternalIdentifierSchema } from '../../src/document/external-identifier.js';
import { describeShape } from '../support/shape.js';

describeShape('ExternalIdentifierSchema', ExternalIdentifierSchema, {
  minimal: { scheme: 'uk-national-indicator', value: 'NI 1' },
  full: {
    scheme: 'cic-2007-limb',
    value: '3',
    basis: { kind: 'outside', because: 'The limb is restated and not cited.' },
    source: { line: 802 },
  },
  refused: [
    ['scheme', ''],
    ['scheme', null],
    ['value', ' '],
    ['value', 1],
    ['basis', 'outside'],
    ['source', 802],
  ],
});
