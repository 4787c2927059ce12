// What every part of a small document links to, in full: a link that is lost, doubled or out of order shows here.
import { expect } from 'chai';
import { PART_KINDS, type PartKind } from '../../src/document/part-kind.js';
import { buildModel } from '../../src/model/build-model.js';
import { valid } from '../support/documents.js';
import { everything } from './everything.js';
import { showParts, type Shown } from './show.js';

const mentioned = { mentions: { reportingLines: ['line'] } };
const inCell = { framework: 'framework', part: 'action action', at: ['a1', 'd1'], cell: ['a1', 'd1'] };
const inRow = { framework: 'framework', part: 'objective objective', at: ['d2'] };
const lead = { body: 'team', accountableTo: 'overseer', through: 'agent', role: 'officer' };
const ofPlan = { relatedDocument: 'other-plan', row: 'row' };

const LINKS: Readonly<Record<PartKind, Readonly<Record<string, Shown>>>> = {
  body: {
    council: {
      parts: ['team'],
      reportingLines: ['line'],
      decisions: ['decision'],
      visions: ['vision'],
      sharedValues: ['value'],
      definitions: ['definition'],
      funds: ['fund'],
      assessments: ['assessment'],
    },
    board: {
      members: [{ body: 'team' }, { role: 'officer' }, {}],
      portfolios: ['equalities'],
      partnerIn: ['action'],
      reportingLines: ['line'],
      commitments: ['commitment'],
      decisions: ['first'],
      documents: ['other-plan'],
      funds: ['fund'],
      consultations: ['consultation'],
    },
    team: {
      actions: ['action'],
      indicators: ['indicator'],
      within: 'council',
      memberOf: ['board'],
      roles: ['officer'],
      themes: ['theme'],
      incidentSeries: ['recorded'],
      phases: ['phase'],
    },
    overseer: {},
    agent: {},
  },
  portfolio: { equalities: { body: 'board', reportingLines: ['line'] } },
  role: {
    officer: {
      body: 'team',
      memberOf: ['board'],
      reportsBy: ['line'],
      reportingLines: ['line'],
      actions: ['action'],
      themes: ['theme'],
      decisions: ['decision'],
      risks: ['risk'],
      correctiveActions: ['corrective'],
      updates: ['update'],
    },
  },
  place: {
    city: { parts: ['ward'] },
    ward: {
      within: 'city',
      outcomes: ['gap'],
      signs: ['sign'],
      indicators: ['indicator'],
      measures: ['measure'],
      statistics: ['some'],
      incidentSeries: ['reported'],
    },
  },
  group: {
    everybody: { parts: ['carers'] },
    carers: {
      within: 'everybody',
      outcomes: ['gap'],
      signs: ['sign'],
      indicators: ['indicator'],
      measures: ['measure'],
      statistics: ['some'],
      incidentSeries: ['reported'],
      actions: ['action'],
      consultations: ['consultation'],
      equalityAssessments: ['equality'],
    },
  },
  document: {
    'other-plan': {
      by: 'board',
      actions: ['action'],
      milestones: ['milestone'],
      reportingLines: ['line'],
      deferrals: ['deferral'],
      definitions: ['definition'],
      consultations: ['consultation'],
      producedBy: ['consultation'],
      decisions: ['decision'],
      phases: ['phase'],
      equalityAssessments: ['equality'],
    },
  },
  theme: {
    theme: {
      mentions: { entries: ['a1'] },
      objective: 'objective',
      leads: [lead],
      objectives: ['part'],
      outcomes: ['outcome'],
      signs: ['sign'],
      actions: ['action'],
      commitments: ['commitment'],
    },
  },
  objective: {
    objective: {
      outcomes: ['outcome'],
      indicators: ['indicator'],
      actions: ['action'],
      mentions: { frameworkLinks: [inRow] },
      children: ['part'],
      workstreams: ['theme'],
      signs: ['sign'],
      commitments: ['commitment'],
    },
    part: { actions: ['action'], parent: 'objective', theme: 'theme' },
  },
  outcome: {
    outcome: {
      objective: 'objective',
      theme: 'theme',
      indicators: ['indicator'],
      actions: ['action'],
      comparedIn: ['gap'],
    },
    gap: { gap: { places: ['ward'], groups: ['carers'], of: 'outcome' } },
  },
  sign: { sign: { theme: 'theme', objective: 'objective', places: ['ward'], groups: ['carers'] } },
  indicator: {
    indicator: {
      objectives: ['objective'],
      leads: ['team'],
      measures: ['measure'],
      ...mentioned,
      outcomes: [{ outcome: 'outcome' }],
      sets: ['set'],
      analyses: [{ places: ['ward'], groups: ['carers'] }],
      incidentSeries: ['reported'],
    },
    set: { measures: ['set'], members: ['indicator'] },
  },
  measure: {
    measure: { indicator: 'indicator', correctiveActions: ['corrective'] },
    set: { indicator: 'set' },
  },
  action: {
    action: {
      objectives: ['objective', 'part'],
      leads: [lead],
      mentions: {
        reportingLines: ['line'],
        frameworkLinks: [inCell],
        updates: ['update'],
        risks: ['risk'],
        funds: ['fund'],
        deferrals: ['deferral'],
        conflicts: ['conflict'],
        assertedCounts: ['count'],
        assessments: ['assessment'],
        equalityAssessments: ['equality'],
        terms: ['term'],
      },
      home: 'objective',
      theme: 'theme',
      outcomes: [{ outcome: 'outcome' }],
      partners: [{ body: 'board' }, { group: 'carers' }],
      rows: ['row'],
      plans: [ofPlan],
      activities: [{ row: 'row' }],
      milestones: ['milestone'],
      deadlineConflict: 'conflict',
      reportingLines: ['line'],
      correctiveActions: ['corrective'],
    },
  },
  row: {
    row: {
      ...mentioned,
      action: 'action',
      plans: [ofPlan],
      activities: [{ row: 'row' }],
      milestones: ['milestone'],
      reportingLines: ['line'],
    },
  },
  milestone: { milestone: { ...mentioned, action: 'action', row: 'row', heldIn: 'other-plan' } },
  'reporting-line': {
    line: {
      of: ['action action', 'row row', 'milestone milestone', 'indicator indicator'],
      actions: ['action'],
      to: [
        { kind: 'cabinet', body: 'board' },
        { kind: 'portfolio', portfolio: 'equalities' },
        { kind: 'body', body: 'council' },
        { kind: 'document', relatedDocument: 'other-plan' },
        { kind: 'system', name: 'System' },
        { kind: 'officer', role: 'officer' },
      ],
      by: ['officer'],
    },
  },
  framework: {
    framework: {
      axes: [{ entries: ['a1', 'a2'] }, { entries: ['d1', 'd2'] }],
      links: [inCell, inRow],
      cells: [
        { entries: ['a1', 'd1'], links: [inCell] },
        { entries: ['a1', 'd2'] },
        { entries: ['a2', 'd1'] },
        { entries: ['a2', 'd2'] },
      ],
      cellCount: 4,
    },
  },
  entry: {
    a1: { framework: 'framework', axis: { entries: ['a1', 'a2'] }, part: 'theme theme', links: [inCell] },
    a2: { framework: 'framework', axis: { entries: ['a1', 'a2'] } },
    d1: { framework: 'framework', axis: { entries: ['d1', 'd2'] }, links: [inCell] },
    d2: { framework: 'framework', axis: { entries: ['d1', 'd2'] }, links: [inRow] },
  },
  vision: { vision: { by: ['council'] } },
  principle: { principle: {} },
  'shared-value': { value: { by: ['council'], conflict: 'conflict' } },
  definition: { definition: { by: ['council'], relatedDocument: 'other-plan', limbs: ['limb'] } },
  limb: { limb: { definition: 'definition' } },
  statistic: {
    all: { parts: ['some'] },
    some: { place: 'ward', group: 'carers', of: 'all', comparators: [{ place: 'city' }] },
  },
  'incident-series': {
    reported: { overlaps: ['recorded'], indicator: 'indicator' },
    recorded: { recordedBy: 'team', overlaps: ['reported'] },
  },
  fund: {
    fund: {
      from: 'council',
      holder: 'board',
      pays: ['action action'],
      rules: [{ by: 'overseer' }],
      awards: [{ to: 'team' }],
    },
  },
  consultation: {
    consultation: { bodies: ['board'], groups: ['carers'], about: ['other-plan'], produced: ['other-plan'] },
  },
  decision: {
    first: { neededBy: ['decision'], by: 'board' },
    decision: { to: ['officer'], conditions: [{ decision: 'first' }], about: ['other-plan'], by: 'council' },
  },
  implication: { implication: {} },
  phase: { phase: { lead: 'team', products: [{ relatedDocument: 'other-plan' }], conflict: 'conflict' } },
  commitment: {
    commitment: { with: ['board'], objective: 'objective', theme: 'theme', deferral: 'deferral' },
  },
  deferral: {
    deferral: { relatedDocument: 'other-plan', about: ['action action'], commitments: ['commitment'] },
  },
  'asserted-count': { count: { members: ['action action'], missing: 1, surplus: 0 } },
  assessment: { assessment: { bodies: ['council'], about: ['action action'] } },
  'equality-assessment': {
    equality: { groups: ['carers'], relatedDocument: 'other-plan', about: ['action action'] },
  },
  risk: { risk: { about: ['action action'], by: ['officer'] } },
  'corrective-action': { corrective: { by: ['officer'], action: 'action', measure: 'measure' } },
  update: { update: { of: ['action action'], by: 'officer' } },
  term: { term: { part: 'action action' } },
  conflict: {
    conflict: { parts: ['action action'], deadlines: ['action'], phases: ['phase'], sharedValues: ['value'] },
  },
};

describe('what a model links', () => {
  const shown = showParts(buildModel(valid(everything)));
  for (const kind of PART_KINDS) {
    for (const [id, links] of Object.entries(LINKS[kind])) {
      it(`of the ${kind} "${id}"`, () => expect(shown[kind]![id]).to.deep.equal(links));
    }
  }

  it('of these parts, and no others', () => {
    const parts = (of: Readonly<Record<string, object>>) =>
      Object.entries(of).map(([kind, each]) => [kind, Object.keys(each)]);
    expect(parts(shown)).to.deep.equal(parts(LINKS));
  });
});
