import { expect } from 'chai';
import * as z from 'zod/mini';
import { FORMAT_VERSION, HEAD, SourceTextSchema, TermSchema } from '../../src/document/head.js';
import { describePart, describeShape } from '../support/shape.js';

describeShape('TermSchema', TermSchema, {
  minimal: { one: 'priority', other: 'priorities' },
  full: { one: 'aim', other: 'aims' },
  refused: [
    ['one', ''],
    ['other', ''],
    ['other', 3],
  ],
});

describeShape('SourceTextSchema', SourceTextSchema, {
  minimal: { title: 'Delivery plan' },
  full: { title: 'Delivery plan', publisher: 'Leeds City Council', note: 'Lines count from 1.' },
  refused: [
    ['title', ''],
    ['publisher', ' '],
    ['note', ''],
    ['note', null],
  ],
});

describePart('HEAD', z.strictObject(HEAD), {
  minimal: { format: 2, id: 'plan', title: 'Plan' },
  defaults: { language: 'en', terms: {} },
  full: {
    $schema: 'https://example.org/schema.json',
    format: 2,
    id: 'plan',
    title: 'Plan',
    summary: 'What it is about.',
    language: 'cy-GB',
    organisation: 'council',
    period: { printed: '2010 - 2011', kind: 'range' },
    asOf: '2009-03-31',
    sourceText: { title: 'Plan' },
    terms: { objective: { one: 'priority', other: 'priorities' } },
  },
  names: { organisation: 'refers body' },
  accepted: [
    ...['en', 'cy', 'zh-Hant', 'de-CH-1996'].map((tag) => ['language', tag] as const),
    ['terms', {}],
  ],
  refused: [
    ['$schema', 3],
    ['format', 1],
    ['format', 3],
    ['format', '2'],
    ['format', null],
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
    ['sourceText', 'Plan'],
    ['terms', { priority: { one: 'a', other: 'b' } }],
    ['terms', { objective: 'priority' }],
  ],
});

describe('FORMAT_VERSION', () => {
  it('is 2: another needs a migration of the documents that are out there', () => {
    expect(FORMAT_VERSION).to.equal(2);
  });
});
