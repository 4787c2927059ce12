import { expect } from 'chai';
import { identifierUse } from '../../src/document/identifier.js';
import { LIST_NAMES } from '../../src/document/list-names.js';
import { PART_KINDS, type PartKind } from '../../src/document/part-kind.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { describePart } from '../support/shape.js';

const period = { printed: '2010 - 2011', kind: 'range' };
const value = { kind: 'number', value: 12 };
const unit = { kind: 'count' };

/** The least of each list: one part, as it is written. */
const written: Record<(typeof LIST_NAMES)[number], unknown[]> = {
  bodies: [{ id: 'council', name: 'Council', kind: 'council' }],
  portfolios: [{ id: 'culture', name: 'Culture' }],
  roles: [{ id: 'head', name: 'Head of Policy' }],
  places: [{ id: 'city', name: 'City', kind: 'city' }],
  groups: [{ id: 'residents', name: 'residents', kind: 'population' }],
  documents: [{ id: 'scheme', name: 'Scheme', kind: 'scheme' }],
  visions: [{ id: 'vision', title: 'Vision' }],
  principles: [{ id: 'justice', name: 'Justice' }],
  sharedValues: [{ id: 'respect', title: 'Respect' }],
  definitions: [{ id: 'cohesion', term: 'cohesion', title: 'Living well together' }],
  frameworks: [{ id: 'matrix', name: 'Matrix', axes: [{ name: 'X', entries: [{ id: 'x', name: 'X' }] }] }],
  themes: [{ id: 'housing', name: 'Housing', kind: 'strategic' }],
  objectives: [{ id: 'o', title: 'Objective' }],
  outcomes: [{ id: 'c', title: 'Outcome' }],
  signs: [{ id: 's', title: 'Sign' }],
  indicators: [
    {
      id: 'i',
      name: 'Indicator',
      measures: [{ id: 'm', unit, polarity: { direction: 'higher', basis: { kind: 'stated' } } }],
    },
  ],
  actions: [{ id: 'a', title: 'Action' }],
  reportingLines: [{ id: 'line', to: [{ kind: 'body', body: 'council' }] }],
  commitments: [{ id: 'promise', title: 'Promise', with: ['council'] }],
  deferrals: [{ id: 'later', title: 'Later', printed: 'final strategy' }],
  funds: [{ id: 'fund', title: 'Fund', amount: value, force: 'secured' }],
  phases: [{ id: 'phase', title: 'Phase' }],
  consultations: [{ id: 'workshops', title: 'Workshops' }],
  decisions: [{ id: 'decision', title: 'Approve', by: 'council', act: 'approve', standing: 'done' }],
  implications: [{ id: 'equality', name: 'Equality', answer: 'yes' }],
  statistics: [{ id: 'people', title: 'People', unit, value, printed: '12' }],
  incidentSeries: [{ id: 'hate', title: 'Hate crime', kind: 'hate-crime', unit, counts: [{ value }] }],
  assertedCounts: [{ id: 'count', title: 'Objectives', count: 4, printed: 'four' }],
  assessments: [{ id: 'standard', title: 'Standard' }],
  equalityAssessments: [{ id: 'meals', function: 'School meals' }],
  risks: [{ id: 'risk', title: 'Risk' }],
  correctiveActions: [{ id: 'mend', measure: 'm', rating: 'red', title: 'Mend' }],
  updates: [{ id: 'june', of: [{ kind: 'action', id: 'a' }], on: period, title: 'Done' }],
  glossary: [{ id: 'legi', term: 'LEGI' }],
  conflicts: [{ id: 'dates', about: 'Dates', statements: [{ says: 'a' }, { says: 'b' }] }],
  links: [{ title: 'The plan', href: '/plan' }],
};
const minimal = { format: 2, id: 'plan', title: 'Plan' };
const rule = {
  id: 'our-rule',
  version: '1.0.0',
  title: 'Our rule',
  source: 'Report 2009',
  levels: [
    { word: 'Met', colour: 'green', when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }] },
  ],
  otherwise: { word: 'Not met', colour: 'red' },
};
const full = StrategySchema.parse({ ...minimal, ...written });

describePart('StrategySchema', StrategySchema, {
  minimal,
  defaults: { language: 'en', terms: {}, ...Object.fromEntries(LIST_NAMES.map((list) => [list, []])) },
  full: {
    ...full,
    $schema: 'https://example.org/schema.json',
    summary: 'What it is about.',
    organisation: 'council',
    period,
    asOf: '2009-03-31',
    edition: { label: '2010 - 2011', withdrawals: [], changes: [] },
    rule,
    sourceText: { title: 'Plan' },
    terms: { objective: { one: 'priority', other: 'priorities' } },
  },
  names: { organisation: 'refers body' },
  refused: [
    ['format', 1],
    ['edition', '2010'],
    ['rule', 'our-rule'],
    ['rule', null],
    ['rule', { ...rule, levels: [] }],
    ...LIST_NAMES.map((list) => [list, {}] as const),
    ...LIST_NAMES.map((list) => [list, null] as const),
    ...LIST_NAMES.map((list) => [list, [null]] as const),
    ...LIST_NAMES.map((list) => [list, [{}]] as const),
  ],
});

/** The kind of part that stands in each list. Links are no parts. */
const kinds = {
  bodies: 'body',
  portfolios: 'portfolio',
  roles: 'role',
  places: 'place',
  groups: 'group',
  documents: 'document',
  visions: 'vision',
  principles: 'principle',
  sharedValues: 'shared-value',
  definitions: 'definition',
  frameworks: 'framework',
  themes: 'theme',
  objectives: 'objective',
  outcomes: 'outcome',
  signs: 'sign',
  indicators: 'indicator',
  actions: 'action',
  reportingLines: 'reporting-line',
  commitments: 'commitment',
  deferrals: 'deferral',
  funds: 'fund',
  phases: 'phase',
  consultations: 'consultation',
  decisions: 'decision',
  implications: 'implication',
  statistics: 'statistic',
  incidentSeries: 'incident-series',
  assertedCounts: 'asserted-count',
  assessments: 'assessment',
  equalityAssessments: 'equality-assessment',
  risks: 'risk',
  correctiveActions: 'corrective-action',
  updates: 'update',
  glossary: 'term',
  conflicts: 'conflict',
} as const satisfies Record<Exclude<(typeof LIST_NAMES)[number], 'links'>, PartKind>;

describe('StrategySchema', () => {
  for (const [list, kind] of Object.entries(kinds) as [keyof typeof kinds, PartKind][]) {
    it(`holds in ${list} parts of the kind ${kind}, and keeps them`, () => {
      const { element } = StrategySchema.shape[list].def.innerType.def;
      expect(identifierUse(element.shape.id)).to.deep.equal({ use: 'defines', kind });
      const [part] = written[list] as [{ id: string }];
      expect(full[list].map(({ id }) => id)).to.deep.equal([part.id]);
    });
  }

  it('has a list for every kind of part but those that stand inside another', () => {
    const inside: PartKind[] = ['measure', 'row', 'milestone', 'entry', 'limb'];
    expect([...Object.values(kinds), ...inside].toSorted()).to.deep.equal(PART_KINDS.toSorted());
  });
});
