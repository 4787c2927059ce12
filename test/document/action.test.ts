import {
  ActionRowSchema,
  ActionSchema,
  ActivitySchema,
  DeadlineSchema,
  PartnerSchema,
  PlanLinkSchema,
} from '../../src/document/action.js';
import { describePart, describeShape, UNREMARKED } from '../support/shape.js';

const period = { printed: 'By April 2011', kind: 'month', sense: 'by', end: '2011-04-30' };
const basis = { kind: 'inferred' };

describeShape('DeadlineSchema', DeadlineSchema, {
  minimal: { period },
  full: {
    period,
    from: 'heading',
    conflict: 'deadlines',
    corrected: { period, basis },
    source: { line: 139 },
  },
  names: { conflict: 'refers conflict' },
  choices: { from: ['action', 'heading'] },
  refused: [
    ['from', 'table'],
    ['conflict', 'no such'],
    ['corrected', { period }],
    ['corrected', { basis }],
    ['corrected', { period, basis, wibble: 1 }],
    ['period', 'April 2011'],
    ['source', 139],
  ],
});

describePart('ActionRowSchema', ActionRowSchema, {
  minimal: { title: 'Set up a group' },
  full: { id: 'action-2-3-row-2', title: 'Set up a group', reporting: { reading: 'as-above', basis } },
  names: { id: 'defines row' },
  accepted: [
    ['reporting.reading', 'not-stated'],
    ['reporting.reading', 'unclear'],
  ],
  refused: [
    ['title', '\n'],
    ['reporting', 'as-above'],
    ['reporting', { basis }],
    ['reporting', { reading: 'unclear' }],
    ['reporting.reading', 'inherited'],
  ],
});

describeShape('ActivitySchema', ActivitySchema, {
  minimal: { title: 'Train staff' },
  full: { title: 'Train staff', row: 'row-2', printed: 'Equality training', source: { line: 414 } },
  names: { row: 'refers row' },
  refused: [
    ['title', ''],
    ['row', 2],
    ['printed', ' '],
    ['source', '414'],
  ],
});

describeShape('PlanLinkSchema', PlanLinkSchema, {
  minimal: { document: 'community-plan' },
  full: { document: 'community-plan', row: 'row-2', printed: 'the Plan', source: { line: 407 } },
  names: { document: 'refers document', row: 'refers row' },
  refused: [
    ['document', 'Community Plan'],
    ['document', { id: 'community-plan' }],
    ['row', ''],
    ['printed', ''],
    ['source', 407],
  ],
});

describeShape('PartnerSchema', PartnerSchema, {
  minimal: {},
  full: { body: 'police', group: 'residents', does: 'Share what they know', source: { line: 434 } },
  names: { body: 'refers body', group: 'refers group' },
  refused: [
    ['body', ''],
    ['group', ['residents']],
    ['does', ''],
    ['source', null],
  ],
});

describePart('ActionSchema', ActionSchema, {
  minimal: { id: 'action-1', title: 'Celebrate the city' },
  defaults: {
    objectives: [],
    outcomes: [],
    leads: [],
    partners: [],
    rows: [],
    plans: [],
    activities: [],
    milestones: [],
  },
  full: {
    id: 'action-2-7',
    ref: '2.7',
    title: 'Celebrate the city',
    nature: 'need',
    objectives: ['priority-2', 'priority-1'],
    theme: 'culture',
    outcomes: [{ outcome: 'outcome-1', basis }],
    leads: [{ body: 'city-development' }],
    leadsPrinted: 'City Development',
    partners: [{ group: 'residents' }],
    rows: [{ id: 'row-1', title: 'Set up a group', ...UNREMARKED }],
    plans: [{ document: 'community-plan' }],
    activities: [{ title: 'Train staff' }],
    deadline: { period },
    milestones: [{ title: 'The launch', when: period, ...UNREMARKED }],
    status: 'in-progress',
  },
  names: { id: 'defines action', objectives: 'refers objective', theme: 'refers theme' },
  choices: {
    nature: ['undertaking', 'need', 'possibility', 'fact'],
    status: ['planned', 'in-progress', 'done', 'cancelled'],
  },
  refused: [
    ['ref', ''],
    ['title', '\t'],
    ['nature', 'report'],
    ['objectives', 'priority-1'],
    ['objectives', ['']],
    ['objectives', null],
    ['theme', ['culture']],
    ['outcomes', ['outcome-1']],
    ['leads', ['city-development']],
    ['leadsPrinted', ''],
    ['partners', ['residents']],
    ['rows', [{ title: '' }]],
    ['plans', ['community-plan']],
    ['activities', ['Train staff']],
    ['deadline', 'April 2011'],
    ['milestones', [{ when: period }]],
    ['milestones', [{ title: 'The launch' }]],
    ['status', 'green'],
  ],
});
