import { PeriodSchema } from '../../src/document/period.js';
import { describeShape } from '../support/shape.js';

const kinds = [
  'day',
  'month',
  'quarter',
  'season',
  'calendar-year',
  'financial-year',
  'academic-year',
  'range',
  'undated',
];
const senses = ['in', 'by', 'from', 'until', 'throughout', 'every'];

describeShape('PeriodSchema', PeriodSchema, {
  minimal: { printed: 'date to be agreed', kind: 'undated' },
  full: { printed: 'By April 2011', kind: 'month', sense: 'by', start: '2011-04-01', end: '2011-04-30' },
  accepted: [
    ...kinds.map((kind) => ['kind', kind] as const),
    ...senses.map((sense) => ['sense', sense] as const),
    ['end', '2008-02-29'],
    ['end', '2011-12-31'],
  ],
  refused: [
    ['printed', ''],
    ['kind', 'year'],
    ['sense', 'before'],
    ['start', '2009-02-29'],
    ['start', '2009-02-30'],
    ['start', '2009-04-31'],
    ['start', '2009-13-01'],
    ['start', '2009-00-01'],
    ['start', '2009-01-00'],
    ['start', '1 April 2009'],
    ['end', '2009-3-31'],
    ['end', '31/03/2009'],
    ['end', '2009-03-31T00:00:00Z'],
    ['end', '2009'],
    ['end', 20090331],
    ['end', ''],
  ],
});
