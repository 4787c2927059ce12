// The JSON Schema against a validator of its own, which needs eval and so runs in Node alone.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { strategyJsonSchema } from '../../src/document/json-schema.js';
import { migrate } from '../../src/document/migrate.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { indicator, measureInput, number, plan, result, target, valid } from '../support/documents.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';
import { STRATEGIES } from '../support/strategies.js';

const problems: string[] = [];
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  validateFormats: true,
  logger: {
    log: () => undefined,
    warn: (words: string) => problems.push(words),
    error: (words: string) => problems.push(words),
  },
});
// The one format of the schema, by the calendar and not by this library.
ajv.addFormat('date', (text: string) => {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
});
const accepts = ajv.compile(strategyJsonSchema());

type Change = (document: Record<string, never>) => void;

const broken: readonly (readonly [string, Change])[] = [
  ['no format', (document) => delete document['format']],
  ['no identifier', (document) => delete document['id']],
  ['no title', (document) => delete document['title']],
  ['a newer format', (document) => Object.assign(document, { format: 3 })],
  ['a title that is a number', (document) => Object.assign(document, { title: 3 })],
  ['an empty title', (document) => Object.assign(document, { title: '' })],
  ['a title of 4,001 characters', (document) => Object.assign(document, { title: 'x'.repeat(4001) })],
  ['an unknown property', (document) => Object.assign(document, { wibble: 1 })],
  ['a list that is null', (document) => Object.assign(document, { actions: null })],
  ['a date that is none', (document) => Object.assign(document, { asOf: '2009-02-30' })],
  ['a language that is none', (document) => Object.assign(document, { language: 'english!' })],
  ['an identifier with a space', (document) => Object.assign(document, { id: 'my plan' })],
];

const measures: readonly (readonly [string, object])[] = [
  ['an unknown unit', { unit: { kind: 'percentage' } }],
  ['a unit with the scale of another', { unit: { kind: 'percent', per: 100 } }],
  ['a rate per nothing', { unit: { kind: 'rate', per: 0 } }],
  ['a direction without its grounds', { polarity: { direction: 'higher' } }],
  ['nearest to nothing', { polarity: { direction: 'nearest', basis: { kind: 'stated' } } }],
  ['a result of null', { results: [{ value: null }] }],
  ['a result that is a text', { results: [{ value: number('4' as never) }] }],
  ['a number of people too large to be exact', { results: [{ ...result(1), sample: 2 ** 53 }] }],
  ['a half place', { results: [result(number(1, { decimals: 1.5 }))] }],
  ['a result of 13 decimal places', { results: [result(number(1, { decimals: 13 }))] }],
  ['an absence without a reason', { results: [{ value: { kind: 'none' } }] }],
  ['a target without a date', { targets: [{ value: number(1) }] }],
  ['a change that can be read in no way', { targets: [target({ kind: 'change', by: 1, readings: [] })] }],
  ['a tolerance below zero', { tolerance: { amount: -1, basis: { kind: 'stated' } } }],
];

describe('strategyJsonSchema, in Ajv', () => {
  it('compiles in strict mode, without a warning', () => expect(problems).to.deep.equal([]));

  for (const { id, document } of STRATEGIES) {
    it(`accepts ${id}, as it is written and as it is after validation`, () => {
      expect(accepts(document), ajv.errorsText(accepts.errors)).to.equal(true);
      const read: unknown = JSON.parse(JSON.stringify(valid(document)));
      expect(accepts(read), ajv.errorsText(accepts.errors)).to.equal(true);
    });
  }

  it('is of today’s format: a document of an earlier one has to be migrated first', () => {
    const old = { ...leedsInput, format: 1 };
    expect(accepts(old)).to.equal(false);
    expect(accepts(migrate(old)), ajv.errorsText(accepts.errors)).to.equal(true);
  });

  it('gives each shared shape once, by the name of its type', () => {
    const { $defs } = strategyJsonSchema() as { $defs: Record<string, unknown> };
    expect(Object.keys($defs)).to.include.members(['Observation', 'Period', 'Source', 'Target', 'Unit']);
    expect(Object.keys($defs).filter((name) => !/^[A-Z][A-Za-z]+$/.test(name))).to.deep.equal([]);
  });

  it('accepts the least that there can be, and a line for editors', () => {
    expect(accepts(plan())).to.equal(true);
    expect(accepts(plan({ $schema: './schema.json' }))).to.equal(true);
  });

  for (const [name, change] of broken) {
    it(`refuses ${name}, as validation does`, () => {
      const document = leedsCopy() as unknown as Record<string, never>;
      change(document);
      expect(validateStrategy(document).ok).to.equal(false);
      expect(accepts(document)).to.equal(false);
    });
  }

  for (const [name, parts] of measures) {
    it(`refuses ${name}, as validation does`, () => {
      const measure = { ...measureInput(), ...parts };
      const document = plan({ indicators: [indicator('i', { measures: [measure] })] });
      expect(validateStrategy(document).ok).to.equal(false);
      expect(accepts(document)).to.equal(false);
    });
  }

  it('leaves to validation what the whole document decides', () => {
    for (const document of [
      plan({ organisation: 'x' }),
      plan({ links: [{ title: 'x', href: 'javascript:x' }] }),
    ]) {
      expect(accepts(document)).to.equal(true);
      expect(validateStrategy(document).ok).to.equal(false);
    }
  });
});
