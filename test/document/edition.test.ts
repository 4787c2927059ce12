import { EarlierEditionSchema, EditionSchema, WithdrawalSchema } from '../../src/document/edition.js';
import { describeShape } from '../support/shape.js';

const period = { printed: '2008 -2010', kind: 'range' };

describeShape('EarlierEditionSchema', EarlierEditionSchema, {
  minimal: { title: 'The previous plan' },
  full: { title: 'The previous plan', period, agreed: period, source: { line: 6 } },
  refused: [
    ['title', ''],
    ['period', '2008'],
    ['agreed', 2008],
    ['source', { line: '6' }],
  ],
});

describeShape('WithdrawalSchema', WithdrawalSchema, {
  minimal: { what: 'A number of indicators' },
  defaults: { codes: [] },
  full: { what: 'A number of indicators', codes: ['NI 5'], period, source: { line: 32 } },
  refused: [
    ['what', ' '],
    ['codes', 'NI 5'],
    ['codes', ['']],
    ['period', null],
    ['source', { page: 0 }],
  ],
});

describeShape('EditionSchema', EditionSchema, {
  minimal: { label: '2010 - 2011' },
  defaults: { withdrawals: [] },
  full: {
    label: '2010 - 2011',
    status: 'adopted',
    replaces: { title: 'The previous plan' },
    withdrawals: [{ what: 'Indicators', codes: [] }],
    source: { line: 3 },
  },
  accepted: ['draft', 'endorsed', 'superseded'].map((status) => ['status', status] as const),
  refused: [
    ['label', ''],
    ['status', 'green'],
    ['replaces', 'The previous plan'],
    ['withdrawals', [{}]],
    ['source', null],
  ],
});
