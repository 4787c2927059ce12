import { BodySchema, MemberSchema, RemitItemSchema } from '../../src/document/body.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('RemitItemSchema', RemitItemSchema, {
  minimal: { title: 'Choose the priorities' },
  full: { title: 'Choose the priorities', source: { line: 123 } },
  refused: [
    ['title', ''],
    ['source', 123],
  ],
});

describeShape('MemberSchema', MemberSchema, {
  minimal: {},
  full: {
    body: 'police',
    role: 'chief-executive',
    name: 'faith leaders',
    part: 'Chair',
    source: { line: 38 },
  },
  names: { body: 'refers body', role: 'refers role' },
  refused: [
    ['body', 'the Police'],
    ['role', ''],
    ['name', ' '],
    ['part', ''],
    ['source', { page: 0 }],
  ],
});

describePart('BodySchema', BodySchema, {
  minimal: { id: 'yos', name: 'Youth Offending Service', kind: 'service' },
  defaults: { aliases: [], remit: [], members: [] },
  full: {
    id: 'yos',
    name: 'Youth Offending Service',
    kind: 'service',
    kindBasis: { kind: 'inferred', confidence: 'likely' },
    within: 'council',
    standing: 'proposed',
    aliases: ['YOS'],
    remit: [{ title: 'Help young people' }],
    members: [{ name: 'Officers of several agencies' }],
  },
  names: { id: 'defines body', within: 'refers body' },
  choices: {
    kind: [
      'council',
      'directorate',
      'service',
      'team',
      'partnership',
      'agency',
      'consortium',
      'board',
      'cabinet',
      'committee',
      'group',
      'network',
      'government',
      'company',
      'charity',
      'university',
      'school',
      'faith',
      'all',
      'other',
    ],
    standing: ['standing', 'proposed', 'ended'],
  },
  refused: [
    ['name', ''],
    ['kind', 'person'],
    ['kind', 'Council'],
    ['kindBasis', 'inferred'],
    ['within', null],
    ['standing', 'abolished'],
    ['aliases', 'YOS'],
    ['aliases', ['']],
    ['remit', ['Help young people']],
    ['members', ['police']],
  ],
});
