import {
  EarlierEditionSchema,
  EditionChangeSchema,
  EditionSchema,
  WithdrawalSchema,
} from '../../src/document/edition.js';
import { PART_KINDS } from '../../src/document/part-kind.js';
import { describeShape } from '../support/shape.js';

const period = { printed: '2008 -2010', kind: 'range' };

describeShape('EarlierEditionSchema', EarlierEditionSchema, {
  minimal: { title: 'The previous plan' },
  full: { title: 'The previous plan', id: 'leeds-2008', period, agreed: period, source: { line: 6 } },
  refused: [
    ['title', ''],
    ['id', 'Leeds 2008'],
    ['period', '2008'],
    ['agreed', 2008],
    ['source', { line: '6' }],
  ],
});

describeShape('WithdrawalSchema', WithdrawalSchema, {
  minimal: { what: 'A number of indicators' },
  defaults: { codes: [] },
  full: {
    what: 'A number of indicators',
    codes: ['NI 5'],
    period,
    because: 'They are no longer collected.',
    source: { line: 32 },
  },
  refused: [
    ['what', ' '],
    ['codes', 'NI 5'],
    ['codes', ['']],
    ['period', null],
    ['because', ''],
    ['source', { page: 0 }],
  ],
});

const change = { change: 'withdrawn', kind: 'indicator', id: 'ni-5', because: 'It is no longer collected.' };

describeShape('EditionChangeSchema', EditionChangeSchema, {
  minimal: change,
  full: { ...change, on: period, source: { line: 32 } },
  choices: { change: ['added', 'withdrawn', 'retargeted', 'moved', 'reworded'], kind: PART_KINDS },
  refused: [
    ['change', 'deleted'],
    ['kind', 'strategy'],
    ['id', 'NI 5'],
    ['because', ''],
    ['on', '2009'],
    ['source', 32],
  ],
});

describeShape('EditionSchema', EditionSchema, {
  minimal: { label: '2010 - 2011' },
  defaults: { withdrawals: [], changes: [] },
  full: {
    label: '2010 - 2011',
    status: 'adopted',
    replaces: { title: 'The previous plan' },
    withdrawals: [{ what: 'Indicators', codes: [] }],
    changes: [change],
    source: { line: 3 },
  },
  choices: { status: ['draft', 'endorsed', 'adopted', 'superseded'] },
  refused: [
    ['label', ''],
    ['status', 'green'],
    ['replaces', 'The previous plan'],
    ['withdrawals', [{}]],
    ['changes', [{ ...change, because: undefined }]],
    ['source', null],
  ],
});
