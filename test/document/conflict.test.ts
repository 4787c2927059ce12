import { ConflictSchema, StatementSchema } from '../../src/document/conflict.js';
import { describePart, describeShape } from '../support/shape.js';

const says = { says: 'By April 2010' };

describeShape('StatementSchema', StatementSchema, {
  minimal: says,
  full: { ...says, printed: 'By April 2010', source: { line: 552 } },
  refused: [
    ['says', ''],
    ['printed', ''],
    ['source', { line: -1 }],
  ],
});

describePart('ConflictSchema', ConflictSchema, {
  minimal: { id: 'deadlines', about: 'The deadline', statements: [says, says] },
  defaults: { parts: [] },
  full: {
    id: 'deadlines',
    about: 'The deadline',
    statements: [{ says: 'By 2010', printed: 'By April 2010', source: { line: 552 } }, says],
    parts: [{ kind: 'objective', id: 'priority-4' }],
    reading: { kind: 'inferred', confidence: 'likely' },
  },
  names: { id: 'defines conflict', parts: 'refers any' },
  refused: [
    ['about', ''],
    ['statements', [says]],
    ['statements', []],
    ['statements.0', { printed: 'By April 2010' }],
    ['statements.0', { ...says, wibble: 1 }],
    ['parts', ['priority-4']],
    ['reading', 'April 2011'],
  ],
});
