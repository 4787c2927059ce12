import { BasisSchema } from '../../src/document/basis.js';
import { describeShape } from '../support/shape.js';

describeShape('BasisSchema', BasisSchema, {
  minimal: { kind: 'stated' },
  full: { kind: 'inferred', confidence: 'likely', because: 'It lies above.', source: { line: 7 } },
  choices: {
    kind: ['stated', 'inferred', 'outside'],
    confidence: ['certain', 'likely', 'doubtful'],
  },
  refused: [
    ['kind', 'guessed'],
    ['kind', ''],
    ['confidence', 'sure'],
    ['confidence', 0.9],
    ['because', ' '],
    ['source', 7],
  ],
});
