import { expect } from 'chai';
import { FORMAT_VERSION, SourceTextSchema, StrategySchema, TermSchema } from '../../src/document/strategy.js';
import { measure } from '../support/documents.js';
import { describeShape } from '../support/shape.js';

describeShape('TermSchema', TermSchema, {
  minimal: { one: 'priority', other: 'priorities' },
  full: { one: 'aim', other: 'aims' },
  refused: [
    ['one', ''],
    ['other', 3],
  ],
});

describeShape('SourceTextSchema', SourceTextSchema, {
  minimal: { title: 'Delivery plan' },
  full: { title: 'Delivery plan', publisher: 'Leeds City Council', note: 'Lines count from 1.' },
  refused: [
    ['title', ''],
    ['publisher', ' '],
    ['note', null],
  ],
});

const lists = ['bodies', 'objectives', 'outcomes', 'indicators', 'actions', 'conflicts', 'links', 'notes'];

describeShape('StrategySchema', StrategySchema, {
  minimal: { format: 1, id: 'plan', title: 'Plan' },
  defaults: { language: 'en', terms: {}, ...Object.fromEntries(lists.map((list) => [list, []])) },
  full: {
    $schema: 'https://example.org/schema.json',
    format: 1,
    id: 'plan',
    title: 'Plan',
    summary: 'What it is about.',
    language: 'cy-GB',
    organisation: 'council',
    period: { printed: '2010 - 2011', kind: 'range' },
    asOf: '2009-03-31',
    edition: { label: '2010 - 2011', withdrawals: [] },
    sourceText: { title: 'Plan' },
    terms: { objective: { one: 'priority', other: 'priorities' } },
    bodies: [{ id: 'council', name: 'Council', kind: 'council', aliases: [], notes: [] }],
    objectives: [{ id: 'o', title: 'Objective', notes: [] }],
    outcomes: [{ id: 'c', title: 'Outcome' }],
    indicators: [
      { id: 'i', name: 'I', objectives: [], leads: [], measures: [measure()], links: [], notes: [] },
    ],
    actions: [{ id: 'a', title: 'A', objectives: [], leads: [], parts: [], dates: [], notes: [] }],
    conflicts: [{ id: 'x', about: 'X', statements: [{ says: 'a' }, { says: 'b' }] }],
    links: [{ title: 'The plan', href: '/plan' }],
    notes: [{ text: 'A remark' }],
    source: { line: 1 },
  },
  accepted: ['en', 'cy', 'zh-Hant', 'de-CH-1996'].map((tag) => ['language', tag] as const),
  refused: [
    ['$schema', 3],
    ['format', 0],
    ['format', 2],
    ['format', '1'],
    ['format', null],
    ['id', 'my plan'],
    ['title', ''],
    ['summary', ''],
    ['language', 'english!'],
    ['language', 'e'],
    ['language', ''],
    ['language', 'en_GB'],
    ['organisation', ''],
    ['period', '2010'],
    ['asOf', '2009-02-30'],
    ['asOf', 'March 2009'],
    ['edition', '2010'],
    ['sourceText', 'Plan'],
    ['terms', { priority: { one: 'a', other: 'b' } }],
    ['terms', { objective: 'priority' }],
    ...lists.map((list) => [list, {}] as const),
    ...lists.map((list) => [list, null] as const),
    ...lists.map((list) => [list, [null]] as const),
    ['source', 1],
  ],
});

describe('FORMAT_VERSION', () => {
  it('is 1: another needs a migration of the documents that are out there', () => {
    expect(FORMAT_VERSION).to.equal(1);
  });
});
