import { NoteSchema } from '../../src/document/note.js';
import { describeShape } from '../support/shape.js';

describeShape('NoteSchema', NoteSchema, {
  minimal: { text: 'A remark' },
  full: { kind: 'caution', text: 'A remark', printed: 'the words', source: { line: 1 } },
  choices: { kind: ['note', 'caution'] },
  accepted: [
    ['text', '<script>alert(1)</script>'],
    ['text', 'x'.repeat(4000)],
  ],
  refused: [
    ['kind', 'warning'],
    ['text', ''],
    ['text', 'x'.repeat(4001)],
    ['printed', ''],
    ['source', { line: 0 }],
  ],
});
