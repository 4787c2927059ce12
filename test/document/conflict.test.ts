import { ConflictSchema } from '../../src/document/conflict.js';
import { describeShape } from '../support/shape.js';

const says = { says: 'By April 2010' };

describeShape('ConflictSchema', ConflictSchema, {
  minimal: { id: 'deadlines', about: 'The deadline', statements: [says, says] },
  full: {
    id: 'deadlines',
    about: 'The deadline',
    statements: [{ says: 'By 2010', printed: 'By April 2010', source: { line: 552 } }, says],
    reading: { kind: 'inferred', confidence: 'likely' },
  },
  refused: [
    ['id', 'dead lines'],
    ['about', ''],
    ['statements', [says]],
    ['statements', []],
    ['statements.0', { printed: 'By April 2010' }],
    ['statements.0.printed', ''],
    ['statements.0.source', { line: -1 }],
    ['statements.0', { ...says, wibble: 1 }],
    ['reading', 'April 2011'],
  ],
});
