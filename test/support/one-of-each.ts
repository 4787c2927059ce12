// A plan with one part of each kind that the format has, and in each of them no more than it must have.
import type { StrategyInput } from '../../src/document/strategy.js';
import { plan } from './documents.js';

const id = 'one';
const title = 'One';
const name = 'One';
const printed = 'one';
const when = { printed: 'May 2010', kind: 'month', start: '2010-05-01', end: '2010-05-31' } as const;
const unit = { kind: 'count' } as const;
const value = { kind: 'number', value: 1 } as const;
const basis = { kind: 'stated' } as const;

/** Each has the identifier "one": only parts of one kind may not share it. */
export const ONE_OF_EACH: StrategyInput = plan({
  bodies: [{ id, name, kind: 'council' }],
  portfolios: [{ id, name }],
  roles: [{ id, name }],
  places: [{ id, name, kind: 'city' }],
  groups: [{ id, name, kind: 'population' }],
  documents: [{ id, name, kind: 'plan' }],
  visions: [{ id, title }],
  principles: [{ id, name }],
  sharedValues: [{ id, title }],
  definitions: [{ id, term: 'one', title, limbs: [{ id, title }] }],
  frameworks: [{ id, name, axes: [{ name, entries: [{ id, name }] }] }],
  themes: [{ id, name, kind: 'strategic' }],
  objectives: [{ id, title }],
  outcomes: [{ id, title }],
  signs: [{ id, title, direction: 'more' }],
  indicators: [{ id, name, measures: [{ id, unit, polarity: { direction: 'higher', basis } }] }],
  actions: [{ id, title, rows: [{ id, title }], milestones: [{ id, title, when }] }],
  reportingLines: [{ id, to: [{ kind: 'body', body: id }] }],
  commitments: [{ id, title, with: [id] }],
  deferrals: [{ id, title, printed }],
  funds: [{ id, title, amount: value, force: 'secured' }],
  phases: [{ id, title }],
  consultations: [{ id, title }],
  decisions: [{ id, title, by: id, act: 'adopt', standing: 'done' }],
  implications: [{ id, name, answer: 'yes' }],
  statistics: [{ id, title, unit, value, printed }],
  incidentSeries: [{ id, title, kind: 'tension', unit, counts: [{ value }] }],
  assertedCounts: [{ id, title, count: 1, printed }],
  assessments: [{ id, title }],
  equalityAssessments: [{ id, function: title }],
  risks: [{ id, title }],
  correctiveActions: [{ id, measure: id, rating: 'red', title }],
  updates: [{ id, of: [{ kind: 'action', id }], on: when, title }],
  glossary: [{ id, term: 'one' }],
  conflicts: [{ id, about: title, statements: [{ says: 'one' }, { says: 'two' }] }],
  links: [{ title, href: '/one' }],
});
