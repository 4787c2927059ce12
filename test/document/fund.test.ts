import { AwardSchema, FundRuleSchema, FundSchema } from '../../src/document/fund.js';
import { describePart, describeShape } from '../support/shape.js';

const unit = { kind: 'money', currency: 'GBP' };
const amount = { kind: 'number', value: 48_000, unit };
const upTo = { kind: 'bound', bound: 'at-most', value: 2_000_000, unit };
const period = { printed: '2004/5', kind: 'financial-year' };

describeShape('FundRuleSchema', FundRuleSchema, {
  minimal: { kind: 'criterion', title: 'It brings people together' },
  full: {
    kind: 'limit',
    title: 'At most so much for each',
    standing: 'to-be-set',
    by: 'planning-group',
    period,
    amount,
    source: { line: 126 },
  },
  names: { by: 'refers body' },
  choices: { kind: ['criterion', 'eligibility', 'limit', 'process'], standing: ['set', 'to-be-set'] },
  refused: [
    ['kind', 'rule'],
    ['title', ''],
    ['standing', 'open'],
    ['by', ['planning-group']],
    ['period', 2004],
    ['amount', 48_000],
    ['source', 126],
  ],
});

describeShape('AwardSchema', AwardSchema, {
  minimal: { title: 'To a school', amount },
  full: { title: 'To a school', amount, to: 'school', period, printed: '£48,000', source: { line: 48 } },
  names: { to: 'refers body' },
  accepted: [['amount', { kind: 'none', reason: 'not-stated' }]],
  refused: [
    ['title', ''],
    ['amount', '£48,000'],
    ['to', 'A school'],
    ['period', '2004'],
    ['printed', ''],
    ['source', 48],
  ],
});

describePart('FundSchema', FundSchema, {
  minimal: { id: 'cohesion-fund', title: 'Money for cohesion', amount, force: 'set-aside' },
  defaults: { pays: [], rules: [], awards: [] },
  full: {
    id: 'cohesion-fund',
    title: 'Money for cohesion',
    name: 'community cohesion fund',
    amount: upTo,
    force: 'secured',
    share: { kind: 'none', reason: 'not-stated' },
    from: 'government',
    holder: 'council',
    period,
    pays: [{ kind: 'action', id: 'action-1' }],
    rules: [{ kind: 'criterion', title: 'It brings people together' }],
    awards: [{ title: 'To a school', amount }],
    basis: { kind: 'inferred' },
    printed: 'up to £2 million',
  },
  names: { id: 'defines fund', from: 'refers body', holder: 'refers body', pays: 'refers any' },
  choices: {
    force: ['set-aside', 'awarded', 'granted', 'secured', 'agreed', 'expected', 'unclear'],
  },
  refused: [
    ['title', ''],
    ['name', ''],
    ['amount', 2_000_000],
    ['force', 'promised'],
    ['share', 'some'],
    ['from', 'HM Government'],
    ['holder', null],
    ['period', '2004/5'],
    ['pays', ['action-1']],
    ['rules', ['It brings people together']],
    ['awards', [{ title: 'To a school' }]],
    ['basis', 'inferred'],
    ['printed', ''],
  ],
});
