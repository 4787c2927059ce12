// What somebody who means harm may put into any place of a document, and documents that are made to take long.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { indicator, measureInput, number, plan, result, target, valid } from '../support/documents.js';
import { expectSound } from '../support/expect-sound.js';
import { type Part, partsOf } from '../support/mutations.js';
import { ONE_OF_EACH } from '../support/one-of-each.js';

/** Every place of a plan with one part of each kind, lists that are empty included. */
const whole = valid(ONE_OF_EACH);
const count = partsOf(whole).length;

/** The plan with a change to one of its groups or lists; nothing where the change is not for it. */
function changed(at: number, change: (part: Part) => boolean): unknown {
  const document = structuredClone(whole);
  return change(partsOf(document)[at]!) ? document : undefined;
}

/** The plan, once for each property that it has anywhere, with something else in its place. */
function* replaced(value: unknown): Generator<[key: string, document: unknown]> {
  for (let at = 0; at < count; at++) {
    for (const key of Object.keys(partsOf(whole)[at]!)) {
      const document = structuredClone(whole);
      partsOf(document)[at]![key] = value;
      yield [key, document];
    }
  }
}

const nested = (open: string, close: string, depth: number): unknown =>
  JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

describe('any place of a document', () => {
  it('may not have a property called __proto__, which changes nothing', () => {
    let groups = 0;
    for (let at = 0; at < count; at++) {
      const document = changed(at, (part) => {
        if (Array.isArray(part)) return false;
        const value = { polluted: 1, id: 'polluted', kind: 'council' };
        Object.defineProperty(part, '__proto__', {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
        return true;
      });
      if (document === undefined) continue;
      groups += 1;
      const { ok, issues } = validateStrategy(document);
      expect(ok).to.equal(false);
      expect(issues.map(({ code, path }) => [code, path.at(-1)])).to.deep.equal([
        ['unknown-property', '__proto__'],
      ]);
      expect(parseStrategy(document)).to.equal(undefined);
      expect(({} as Part)['polluted']).to.equal(undefined);
    }
    expect(groups).to.be.above(50);
  });

  it('may not take what it lacks from a prototype of its own', () => {
    for (let at = 0; at < count; at++) {
      const document = changed(at, (part) => {
        const required = ['id', 'title', 'name', 'kind'].find((key) => Object.hasOwn(part, key));
        if (required === undefined || Array.isArray(part)) return false;
        const proto = { [required]: part[required] };
        delete part[required];
        Object.defineProperty(part, '__proto__', { value: proto, enumerable: true });
        return true;
      });
      if (document !== undefined) expect(expectSound(document)).to.equal(false);
    }
  });

  for (const [name, deep] of [
    ['lists', nested('[', ']', 5000)],
    ['groups', nested('{"a":', '}', 5000)],
    ['groups with the names of the format', nested('{"basis":{"source":', '}}', 2500)],
  ] as const) {
    it(`may not hold ${name} that are nested 5,000 deep`, () => {
      for (const [key, document] of replaced(deep))
        expect(validateStrategy(document).ok, key).to.equal(false);
    });
  }

  it('may hold a text of a megabyte only where any text may stand, and says so in a few words', () => {
    const huge = 'x'.repeat(1_000_000);
    for (const [key, document] of replaced(huge)) {
      const { ok, issues } = validateStrategy(document);
      expect(ok, key).to.equal(key === 'href');
      for (const issue of issues) expect(describeIssue(issue).length).to.be.below(1000);
    }
    expect(validateStrategy(plan({ [huge]: 1 })).issues.map(describeIssue)[0]?.length).to.be.below(500);
    expect(valid(plan({ source: { document: huge } })).source?.document).to.equal(huge);
  });

  it('may hold the whole document, and is refused', () => {
    for (const [key, document] of replaced(whole)) expect(validateStrategy(document).ok, key).to.equal(false);
  });
});

const places = (length: number, within: (index: number) => number) =>
  Array.from({ length }, (_, index) => ({
    id: `p${index}`,
    name: 'P',
    kind: 'area' as const,
    within: `p${within(index)}`,
  }));
const bodies = (length: number) =>
  Array.from({ length }, (_, index) => ({ id: `b${index}`, name: 'B', kind: 'board' as const }));
const days = (index: number) => `${1000 + (index % 9000)}-01-01`;
const year = (index: number) => ({ printed: 'then', kind: 'day' as const, end: days(index) });
const long = (index: number) => `${index}`.padStart(120, 'x');

const slow: readonly (readonly [string, Partial<StrategyInput>, string?])[] = [
  ['10,000 circles of one', { places: places(10_000, (index) => index) }, 'circular-reference'],
  ['5,000 circles of two', { places: places(10_000, (index) => index ^ 1) }, 'circular-reference'],
  ['a circle of 10,000', { places: places(10_000, (index) => (index + 1) % 10_000) }, 'circular-reference'],
  [
    'a way of 10,000 into a circle',
    { places: places(10_000, (index) => Math.max(0, index - 1)) },
    'circular-reference',
  ],
  [
    'a line of 10,000 parts and 10,000 recipients',
    {
      bodies: bodies(10_000),
      reportingLines: ['k', 'l'].map((id) => ({
        id,
        of: bodies(10_000).map((body) => ({ kind: 'body' as const, id: body.id })),
        to: bodies(10_000).map((body) => ({ kind: 'body' as const, body: body.id })),
        by: [],
        every: { amount: 1, in: 'years' as const },
      })),
    },
  ],
  [
    'a measure of 10,000 targets, results and breaks',
    {
      indicators: [
        indicator('i', {
          measures: [
            measureInput({
              targets: Array.from({ length: 10_000 }, (_, index) =>
                target(number(1, { unit: { kind: 'percent' } }), days(index)),
              ),
              results: Array.from({ length: 10_000 }, (_, index) => result(1, days(index))),
              breaks: Array.from({ length: 10_000 }, (_, index) => ({
                at: year(index),
                change: 'unit' as const,
              })),
            }),
          ],
        }),
      ],
    },
  ],
  [
    '10,000 long references to nothing, near to many long identifiers',
    {
      bodies: Array.from({ length: 300 }, (_, index) => ({
        id: long(index),
        name: 'B',
        kind: 'board' as const,
      })),
      indicators: [
        indicator('i', { leads: Array.from({ length: 10_000 }, (_, index) => `y${long(index).slice(1)}`) }),
      ],
    },
    'unknown-reference',
  ],
  [
    '10,000 parts of one identifier',
    { bodies: Array.from({ length: 10_000 }, () => ({ id: 'b', name: 'B', kind: 'board' as const })) },
    'duplicate-identifier',
  ],
  [
    'a link at 10,000 entries of one axis',
    {
      bodies: bodies(1),
      frameworks: [
        {
          id: 'f',
          name: 'F',
          axes: [{ name: 'A', entries: bodies(10_000).map(({ id, name }) => ({ id, name })) }],
          links: [{ part: { kind: 'body', id: 'b0' }, at: bodies(10_000).map(({ id }) => id) }],
        },
      ],
    },
    'repeated-axis',
  ],
];

describe('a document that is made to take long', () => {
  for (const [name, parts, code] of slow) {
    it(`is judged in time: ${name}`, () => {
      const document = plan(parts);
      const { ok, issues } = validateStrategy(document);
      expect(ok).to.equal(code === undefined);
      expect(issues[0]?.code).to.equal(code);
      for (const issue of issues) expect(describeIssue(issue).length).to.be.below(1000);
      expect(parseStrategy(document) !== undefined).to.equal(ok);
    });
  }

  it('is judged in time: 100,000 things that are no parts', () => {
    const { issues } = validateStrategy(
      plan({ objectives: Array.from({ length: 100_000 }, () => 1) } as object),
    );
    expect(issues).to.have.lengthOf(1001);
    expect(issues.at(-1)?.received).to.equal('more than 1000');
  });
});
