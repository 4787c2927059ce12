// A small document with a part of every kind and every reference that the format has, each at least once.
import type { StrategyInput } from '../../src/document/strategy.js';

const lead = { body: 'team', role: 'officer', accountableTo: 'overseer', through: 'agent' };
const unit = { kind: 'count' as const };
const value = { kind: 'number' as const, value: 1 };
const polarity = { direction: 'higher' as const, basis: { kind: 'stated' as const } };
const about = [{ kind: 'action' as const, id: 'action' }];
const place = 'ward';
const group = 'carers';
const due = { printed: 'one day', kind: 'undated' as const, undated: 'to-be-agreed' as const };
const says = [{ says: 'yes' }, { says: 'no' }];

/** A document with everything. */
export const everything: StrategyInput = {
  format: 2,
  id: 'everything',
  title: 'Everything',
  organisation: 'council',
  bodies: [
    { id: 'council', name: 'Council', kind: 'council' },
    {
      id: 'board',
      name: 'Board',
      kind: 'board',
      members: [{ body: 'team' }, { role: 'officer' }, { name: 'Others' }],
    },
    { id: 'team', name: 'Team', kind: 'team', within: 'council' },
    { id: 'overseer', name: 'Overseer', kind: 'board' },
    { id: 'agent', name: 'Agent', kind: 'agency' },
  ],
  portfolios: [{ id: 'equalities', name: 'Equalities', body: 'board' }],
  roles: [{ id: 'officer', name: 'Officer', body: 'team' }],
  places: [
    { id: 'city', name: 'City', kind: 'city' },
    { id: 'ward', name: 'Ward', kind: 'ward', within: 'city' },
  ],
  groups: [
    { id: 'everybody', name: 'Everybody', kind: 'set' },
    { id: 'carers', name: 'Carers', kind: 'other', within: 'everybody' },
  ],
  documents: [{ id: 'other-plan', name: 'Other plan', kind: 'plan', by: 'board' }],
  visions: [{ id: 'vision', title: 'Vision', by: ['council'] }],
  principles: [{ id: 'principle', name: 'Principle' }],
  sharedValues: [{ id: 'value', title: 'Value', conflict: 'conflict', by: ['council'] }],
  definitions: [
    {
      id: 'definition',
      term: 'Cohesion',
      title: 'What it is',
      by: ['council'],
      document: 'other-plan',
      limbs: [{ id: 'limb', title: 'Limb' }],
    },
  ],
  frameworks: [
    {
      id: 'framework',
      name: 'Framework',
      axes: [
        {
          name: 'Across',
          entries: [
            { id: 'a1', name: 'A1', part: { kind: 'theme', id: 'theme' } },
            { id: 'a2', name: 'A2' },
          ],
        },
        {
          name: 'Down',
          entries: [
            { id: 'd1', name: 'D1' },
            { id: 'd2', name: 'D2' },
          ],
        },
      ],
      links: [
        { part: { kind: 'action', id: 'action' }, at: ['a1', 'd1'] },
        { part: { kind: 'objective', id: 'objective' }, at: ['d2'] },
      ],
    },
  ],
  themes: [{ id: 'theme', name: 'Theme', kind: 'strategic', objective: 'objective', leads: [lead] }],
  objectives: [
    { id: 'objective', title: 'Objective' },
    { id: 'part', title: 'Part', parent: 'objective', theme: 'theme' },
  ],
  outcomes: [
    { id: 'outcome', title: 'Outcome', objective: 'objective', theme: 'theme' },
    { id: 'gap', title: 'Gap', gap: { places: [place], groups: [group], of: 'outcome' } },
  ],
  signs: [
    {
      id: 'sign',
      title: 'Sign',
      direction: 'more',
      theme: 'theme',
      objective: 'objective',
      places: [place],
      groups: [group],
    },
  ],
  indicators: [
    {
      id: 'indicator',
      name: 'Indicator',
      objectives: ['objective'],
      outcomes: [{ outcome: 'outcome' }],
      leads: ['team'],
      analyses: [{ places: [place], groups: [group] }],
      measures: [
        {
          id: 'measure',
          unit,
          polarity,
          baseline: { value, place, group },
          targets: [{ due, value, place, group }],
          results: [{ value, place, group }],
        },
      ],
    },
    { id: 'set', name: 'Set', set: { members: ['indicator'] }, measures: [{ id: 'set', unit, polarity }] },
  ],
  actions: [
    {
      id: 'action',
      title: 'Action',
      objectives: ['objective', 'part'],
      theme: 'theme',
      outcomes: [{ outcome: 'outcome' }],
      leads: [lead],
      partners: [{ body: 'board' }, { group }],
      rows: [{ id: 'row', title: 'Row' }],
      plans: [{ document: 'other-plan', row: 'row' }],
      activities: [{ title: 'Activity', row: 'row' }],
      deadline: { period: due, conflict: 'conflict' },
      milestones: [
        {
          id: 'milestone',
          title: 'Milestone',
          when: { ...due, undated: 'in-another-document', document: 'other-plan' },
          row: 'row',
        },
      ],
    },
  ],
  reportingLines: [
    {
      id: 'line',
      of: [
        ...about,
        { kind: 'row', id: 'row' },
        { kind: 'milestone', id: 'milestone' },
        { kind: 'indicator', id: 'indicator' },
      ],
      to: [
        { kind: 'cabinet', body: 'board' },
        { kind: 'portfolio', portfolio: 'equalities' },
        { kind: 'body', body: 'council' },
        { kind: 'document', document: 'other-plan' },
        { kind: 'system', name: 'System' },
        { kind: 'officer', role: 'officer' },
      ],
      by: ['officer'],
    },
  ],
  commitments: [
    {
      id: 'commitment',
      title: 'Commitment',
      with: ['board'],
      objective: 'objective',
      theme: 'theme',
      deferral: 'deferral',
    },
  ],
  deferrals: [
    { id: 'deferral', title: 'Deferral', printed: 'final strategy', document: 'other-plan', about },
  ],
  funds: [
    {
      id: 'fund',
      title: 'Fund',
      amount: value,
      force: 'awarded',
      from: 'council',
      holder: 'board',
      pays: about,
      rules: [{ kind: 'limit', title: 'Limit', by: 'overseer' }],
      awards: [{ title: 'Award', amount: value, to: 'team' }],
    },
  ],
  phases: [
    {
      id: 'phase',
      title: 'Phase',
      lead: 'team',
      products: [{ title: 'Product', document: 'other-plan' }],
      conflict: 'conflict',
    },
  ],
  consultations: [
    {
      id: 'consultation',
      title: 'Consultation',
      bodies: ['board'],
      groups: [group],
      about: ['other-plan'],
      produced: ['other-plan'],
    },
  ],
  decisions: [
    { id: 'first', title: 'First', by: 'board', act: 'endorse', standing: 'done' },
    {
      id: 'decision',
      title: 'Decision',
      by: 'council',
      act: 'delegate',
      standing: 'asked',
      to: ['officer'],
      conditions: [{ title: 'First', decision: 'first' }],
      about: ['other-plan'],
    },
  ],
  implications: [{ id: 'implication', name: 'Equal opportunities', answer: 'yes' }],
  statistics: [
    { id: 'all', title: 'All', unit, value, printed: '1' },
    {
      id: 'some',
      title: 'Some',
      unit,
      value,
      place,
      group,
      of: 'all',
      comparators: [{ name: 'City', place: 'city', value }],
      printed: '1',
    },
  ],
  incidentSeries: [
    {
      id: 'reported',
      title: 'Reported',
      kind: 'hate-crime',
      unit,
      counts: [{ value, place, group }],
      indicator: 'indicator',
    },
    {
      id: 'recorded',
      title: 'Recorded',
      kind: 'hate-crime',
      unit,
      recordedBy: 'team',
      counts: [{ value }],
      overlaps: ['reported'],
    },
  ],
  assertedCounts: [
    { id: 'count', title: 'Actions', count: 3, members: about, named: ['Another'], printed: '3 actions' },
  ],
  assessments: [{ id: 'assessment', title: 'Assessment', bodies: ['council'], about }],
  equalityAssessments: [
    { id: 'equality', function: 'Function', groups: [group], document: 'other-plan', about },
  ],
  risks: [{ id: 'risk', title: 'Risk', about, by: ['officer'] }],
  correctiveActions: [
    {
      id: 'corrective',
      measure: 'measure',
      rating: 'red',
      title: 'Corrective',
      by: ['officer'],
      action: 'action',
    },
  ],
  updates: [{ id: 'update', of: about, on: due, by: 'officer', title: 'Update' }],
  glossary: [{ id: 'term', term: 'Action', part: { kind: 'action', id: 'action' } }],
  conflicts: [{ id: 'conflict', about: 'Dates', statements: says, parts: about }],
};
