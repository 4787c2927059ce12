import { DecisionConditionSchema, DecisionSchema } from '../../src/document/decision.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('DecisionConditionSchema', DecisionConditionSchema, {
  minimal: { title: 'The council endorses it' },
  full: { title: 'The council endorses it', decision: 'council', source: { line: 120 } },
  names: { decision: 'refers decision' },
  refused: [
    ['title', ''],
    ['decision', ['council']],
    ['source', 120],
  ],
});

describePart('DecisionSchema', DecisionSchema, {
  minimal: {
    id: 'cabinet',
    title: 'Approve the strategy',
    by: 'cabinet',
    act: 'approve',
    standing: 'asked',
  },
  defaults: { to: [], conditions: [], about: [] },
  full: {
    id: 'cabinet',
    ref: '37',
    title: 'Approve the strategy',
    by: 'cabinet',
    act: 'delegate',
    standing: 'done',
    on: { printed: '15 March 2004', kind: 'day', start: '2004-03-15', end: '2004-03-15' },
    to: ['chief-executive'],
    conditions: [{ title: 'The council endorses it' }],
    about: ['action-plan'],
    printed: 'endorse',
  },
  names: { id: 'defines decision', by: 'refers body', to: 'refers role', about: 'refers document' },
  choices: {
    act: ['consider', 'recommend', 'endorse', 'approve', 'adopt', 'delegate', 'prioritise', 'agree', 'note'],
    standing: ['asked', 'done', 'refused', 'deferred'],
  },
  refused: [
    ['ref', ''],
    ['title', ''],
    ['by', 'The Cabinet'],
    ['by', ['cabinet']],
    ['act', 'discuss'],
    ['standing', 'approved'],
    ['on', '2004-03-15'],
    ['to', 'chief-executive'],
    ['conditions', ['The council endorses it']],
    ['about', [{}]],
    ['printed', ''],
  ],
});
