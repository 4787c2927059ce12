import { ComparatorSchema, StatisticSchema } from '../../src/document/statistic.js';
import { describePart, describeShape } from '../support/shape.js';

const value = { kind: 'bound', bound: 'over', value: 100 };

describeShape('ComparatorSchema', ComparatorSchema, {
  minimal: { name: 'Birmingham', value },
  full: { name: 'Birmingham', place: 'birmingham', value, printed: 'over 100', source: { line: 281 } },
  names: { place: 'refers place' },
  accepted: [['value', { kind: 'none', reason: 'not-stated' }]],
  refused: [
    ['name', ''],
    ['place', 'the city'],
    ['value', 100],
    ['printed', ''],
    ['source', 281],
  ],
});

describePart('StatisticSchema', StatisticSchema, {
  minimal: {
    id: 'languages',
    title: 'Languages spoken',
    unit: { kind: 'count' },
    value,
    printed: 'over 100',
  },
  defaults: { nested: [], comparators: [] },
  full: {
    id: 'languages',
    title: 'Languages spoken',
    unit: { kind: 'count', of: 'languages' },
    value,
    nested: [{ name: 'in schools', value: { kind: 'number', value: 60 }, printed: '60 in schools' }],
    kind: 'projected',
    place: 'coventry',
    group: 'pupils',
    period: { printed: '2010', kind: 'calendar-year' },
    measuredBy: 'Census',
    of: 'population',
    comparators: [{ name: 'Birmingham', value }],
    doubt: { kind: 'inferred', because: 'The whole is not named.' },
    printed: 'over 100 languages',
  },
  names: { id: 'defines statistic', place: 'refers place', group: 'refers group', of: 'refers statistic' },
  choices: { kind: ['found', 'projected', 'planned', 'target', 'comparison'] },
  refused: [
    ['title', ''],
    ['unit', 'languages'],
    ['value', 'over 100'],
    ['value', { kind: 'direction', direction: 'up' }],
    ['nested', [{ name: 'in schools' }]],
    ['kind', 'estimated'],
    ['place', ['coventry']],
    ['group', ''],
    ['period', 2010],
    ['measuredBy', ''],
    ['of', 'the population'],
    ['comparators', ['Birmingham']],
    ['doubt', true],
    ['printed', ''],
  ],
});
