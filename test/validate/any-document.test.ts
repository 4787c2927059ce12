// Properties of validation that hold for every document there can be.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { MOST_ISSUES, validateStrategy } from '../../src/validate/validate-strategy.js';
import { sentences, valid } from '../support/documents.js';
import { leedsCopy, leedsInput } from '../support/leeds.js';

const run = { seed: 20100331, numRuns: 200 };

type Part = Record<string, unknown>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** Every group and list inside a value, itself first. */
function partsOf(value: unknown): Part[] {
  return isPart(value) ? [value, ...Object.values(value).flatMap(partsOf)] : [];
}

const size = partsOf(leedsInput).length;
const replacement = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', ' ', '__proto__', 'constructor', 'toString', 0, -1, 1e308, [], {}, [[]]),
);
const mutation = fc.record({
  part: fc.nat(size - 1),
  key: fc.nat(),
  put: replacement,
  change: fc.constantFrom('delete', 'replace', 'duplicate', 'rename', 'double the list'),
  name: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'kind', 'value', 'x'),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

/** Changes one property of one part. */
function mutate(document: unknown, { part, key, put, change, name }: Mutation): void {
  const parts = partsOf(document);
  const target = parts[part % parts.length];
  if (target === undefined) return;
  const keys = Object.keys(target);
  const chosen = keys[key % Math.max(1, keys.length)] ?? 'x';
  const define = (property: string, value: unknown) =>
    Object.defineProperty(target, property, { value, writable: true, enumerable: true, configurable: true });
  if (change === 'delete') delete target[chosen];
  if (change === 'replace') define(chosen, put);
  if (change === 'duplicate') define(keys[(key + 1) % Math.max(1, keys.length)] ?? 'y', target[chosen]);
  if (change === 'rename' && !Array.isArray(target)) define(name, target[chosen]);
  if (change === 'double the list' && Array.isArray(target)) target.push(...structuredClone(target));
}

/** Expects a sound answer, and returns whether the document is a strategy. */
function expectSound(document: unknown): boolean {
  const result = validateStrategy(document);
  expect(result.issues.length).to.be.at.most(MOST_ISSUES + 1);
  expect(result.ok).to.equal(result.issues.every((issue) => issue.severity !== 'error'));
  for (const issue of result.issues) {
    expect(describeIssue(issue)).to.match(/^.+: expected .+, found .+\. [A-Z].*[.?]$/s);
  }
  expect(parseStrategy(document) !== undefined).to.equal(result.ok);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  expect(({} as Part)['polluted']).to.equal(undefined);
  return result.ok;
}

describe('validateStrategy, whatever the document', () => {
  it('does not throw, answers in words, and leaves objects alone: any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void expectSound(value)),
      run,
    );
  });

  it('does not throw, answers in words, and leaves objects alone: JSON with the names of the format', () => {
    const key = fc.constantFrom(
      'format',
      'id',
      'title',
      'terms',
      'objectives',
      'indicators',
      'measures',
      '__proto__',
      'links',
    );
    const tree = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5, depthSize: 'medium' },
        replacement,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
      ),
    })).value;
    fc.assert(
      fc.property(tree, (value) => void expectSound(value)),
      run,
    );
  });

  it('does not throw, answers in words, and leaves objects alone: the Leeds plan with a few changes', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const document = leedsCopy();
        for (const each of mutations) mutate(document, each);
        if (!expectSound(document)) refused += 1;
      }),
      { ...run, numRuns: 120 },
    );
    expect(refused, 'the changes are real ones').to.be.above(60);
  });

  it('finds the property that is missing, wherever it is: what is left out is named or filled in', () => {
    fc.assert(
      fc.property(fc.nat(size - 1), fc.nat(), (part, key) => {
        const document = leedsCopy();
        const target = partsOf(document)[part];
        if (target === undefined || Array.isArray(target)) return;
        const chosen = Object.keys(target)[key % Object.keys(target).length]!;
        delete target[chosen];
        const words = sentences(document);
        if (words.includes('found nothing')) expect(words).to.include(`Add "${chosen}".`);
      }),
      { ...run, numRuns: 100 },
    );
  });

  it('reads what it wrote as the same strategy: JSON and back', () => {
    const list = fc.constantFrom('outcomes', 'actions', 'notes', 'links', 'conflicts', 'indicators');
    fc.assert(
      fc.property(list, fc.nat(30), fc.string({ minLength: 1 }), (name, keep, title) => {
        fc.pre(/\S/.test(title));
        const document = leedsCopy();
        document.title = title;
        const shortened = { ...document, [name]: document[name as 'actions']?.slice(0, keep) ?? [] };
        if (name === 'conflicts') delete (shortened as Part)['actions'];
        const strategy = valid(shortened);
        expect(valid(JSON.parse(JSON.stringify(strategy)))).to.deep.equal(strategy);
      }),
      { ...run, numRuns: 20 },
    );
  });
});
