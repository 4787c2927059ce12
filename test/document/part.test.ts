import * as z from 'zod/mini';
import { PART } from '../../src/document/part.js';
import { describeShape, UNREMARKED } from '../support/shape.js';

describeShape('PART', z.strictObject(PART), {
  minimal: {},
  defaults: UNREMARKED,
  full: {
    identifiers: [{ scheme: 'uk-national-indicator', value: 'NI 1' }],
    notes: [{ kind: 'caution', text: 'A remark.' }],
    source: { line: 1 },
  },
  refused: [
    ['identifiers', null],
    ['identifiers', ['NI 1']],
    ['notes', {}],
    ['notes', [{ kind: 'caution' }]],
    ['source', 1],
  ],
});
