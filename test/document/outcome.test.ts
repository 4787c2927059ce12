import { ClosingGapSchema, OutcomeSchema } from '../../src/document/outcome.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('ClosingGapSchema', ClosingGapSchema, {
  minimal: {},
  defaults: { places: [], groups: [] },
  full: {
    places: ['priority-neighbourhoods'],
    groups: ['older-people'],
    than: 'The city as a whole',
    of: 'outcome-2',
    printed: 'the rate of improvement is faster',
  },
  names: { places: 'refers place', groups: 'refers group', of: 'refers outcome' },
  refused: [
    ['places', 'priority-neighbourhoods'],
    ['groups', ['']],
    ['than', ''],
    ['of', ['outcome-2']],
    ['printed', ''],
  ],
});

describePart('OutcomeSchema', OutcomeSchema, {
  minimal: { id: 'outcome-1', title: 'People trust each other' },
  full: {
    id: 'outcome-1',
    title: 'People trust each other',
    objective: 'priority-1',
    theme: 'communities',
    assignment: { kind: 'inferred', confidence: 'likely' },
    due: { printed: 'by 2010', kind: 'calendar-year', sense: 'by', end: '2010-12-31' },
    gap: { places: ['priority-neighbourhoods'], groups: [] },
  },
  names: { id: 'defines outcome', objective: 'refers objective', theme: 'refers theme' },
  refused: [
    ['title', ' '],
    ['objective', ['priority-1']],
    ['objective', 'priority one'],
    ['theme', ''],
    ['assignment', 'inferred'],
    ['due', '2010'],
    ['gap', true],
  ],
});
