import { DurationSchema } from '../../src/document/duration.js';
import { describeShape } from '../support/shape.js';

describeShape('DurationSchema', DurationSchema, {
  minimal: { amount: 3, in: 'years' },
  full: { amount: 0.5, in: 'days' },
  choices: { in: ['days', 'weeks', 'months', 'years'] },
  refused: [
    ['amount', 0],
    ['amount', -1],
    ['amount', '3'],
    ['amount', Infinity],
    ['amount', null],
    ['in', 'year'],
    ['in', 'hours'],
    ['in', ''],
  ],
});
