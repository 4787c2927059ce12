import { SourceSchema } from '../../src/document/source.js';
import { describeShape } from '../support/shape.js';

describeShape('SourceSchema', SourceSchema, {
  minimal: {},
  full: { line: 1, lines: [1, 943], page: 1, document: 'Cabinet report' },
  accepted: [['document', '']],
  refused: [
    ['line', 0],
    ['line', -3],
    ['line', 1.5],
    ['line', '46'],
    ['line', NaN],
    ['lines', []],
    ['lines', [0]],
    ['lines', 46],
    ['page', 0],
    ['document', 4],
  ],
});
