// A quickened schema must give what zod gives by itself: the same values in the same order, and the same problems.
import { expect } from 'chai';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { EARLY } from '../../src/validate/early.js';
import { quickened } from '../../src/validate/quickened.js';

const run = { seed: 20100331, numRuns: 2000 };

/** A schema with every kind of property that the format has; each call makes one of its own. */
const made = () =>
  z.strictObject({
    id: z.string().check(z.regex(/^[a-z]+$/)),
    name: z.optional(z.string().check(z.minLength(2))),
    either: z.union([z.number(), z.string()]),
    list: z._default(z.array(z.strictObject({ on: z.string(), of: z.optional(z.number()) })), []),
    level: z._default(z.number().check(z.gt(0), z.lt(1)), 0.95),
    kind: z.optional(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('a'), text: z.string() }),
        z.strictObject({ kind: z.literal('b'), texts: z._default(z.array(z.string()), []) }),
      ]),
    ),
    open: z.optional(z.looseObject({ id: z.string() })),
    any: z.optional(z.unknown()),
    must: z.unknown(),
    deep: z.optional(z.strictObject({ more: z.optional(z.strictObject({ id: z.string() })) })),
  });

const [plain, quick] = [made(), quickened(made())];

function told(schema: typeof plain, value: unknown, context?: typeof EARLY): unknown {
  const { success, data, error } = schema.safeParse(value, context);
  const issues = error?.issues.map((issue) => ({ ...issue, inst: undefined }));
  return { success, data, keys: JSON.stringify(data), issues };
}

const word = fc.constantFrom('a', 'b', 'ab', 'A', '', 'x y');
const some = fc.oneof(
  word,
  fc.constantFrom(0, 0.5, 1, -1, null, undefined, true),
  fc.constant([]),
  fc.constant({}),
);
const inner = fc.record({ on: some, of: some, extra: some, id: some }, { requiredKeys: [] });
const given = fc.record(
  {
    id: fc.oneof(word, some),
    name: fc.oneof(word, some),
    either: some,
    list: fc.oneof(fc.array(fc.oneof(inner, some), { maxLength: 3 }), some),
    level: some,
    kind: fc.oneof(
      fc.record(
        { kind: fc.constantFrom('a', 'b', 'c'), text: some, texts: some },
        { requiredKeys: ['kind'] },
      ),
      some,
    ),
    open: fc.oneof(inner, some),
    any: some,
    must: some,
    deep: fc.oneof(fc.record({ more: fc.oneof(inner, some) }, { requiredKeys: [] }), some),
    stray: some,
    toString: some,
  },
  { requiredKeys: [] },
);

describe('quickened', () => {
  it('gives what zod gives, whatever is read', () => {
    fc.assert(
      fc.property(fc.oneof(given, given, some), (value) => {
        expect(told(quick, value)).to.deep.equal(told(plain, value));
        expect(told(quick, value, EARLY)).to.deep.equal(told(plain, value, EARLY));
      }),
      run,
    );
  });

  it('reads what is sound, so that the comparison is not of refusals alone', () => {
    const value = { id: 'a', either: 1, must: 2, list: [{ on: 'x' }], kind: { kind: 'b' } };
    expect(told(quick, value)).to.deep.equal(told(plain, value));
    expect(quick.parse(value)).to.deep.equal({ ...value, kind: { kind: 'b', texts: [] }, level: 0.95 });
  });

  it('makes lists of its own for each part, which none shares with another', () => {
    const [one, other] = [
      quick.parse({ id: 'a', either: 1, must: 1 }),
      quick.parse({ id: 'b', either: 1, must: 1 }),
    ];
    one.list.push({ on: 'x' });
    expect(other.list).to.deep.equal([]);
  });

  it('takes no name that objects have anyway for a property, and changes no prototype', () => {
    for (const text of [
      '{"id":"a","either":1,"must":1,"__proto__":{"x":1}}',
      '{"id":"a","either":1,"must":1,"constructor":1}',
    ]) {
      const value: unknown = JSON.parse(text);
      expect(told(quick, value)).to.deep.equal(told(plain, value));
      expect(quick.safeParse(value).success).to.equal(false);
    }
    expect(({} as { x?: number }).x).to.equal(undefined);
  });

  it('asks an object that throws no more often than it answers', () => {
    const hostile = Object.defineProperty({ id: 'a', must: 1 }, 'either', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(() => quick.safeParse(hostile)).to.throw('no');
    expect(() => plain.safeParse(hostile)).to.throw('no');
  });

  it('is the same schema, once and twice', async () => {
    const schema = made();
    expect(quickened(schema)).to.equal(schema);
    const parts = (): Record<string, unknown> => ({ ...schema._zod });
    const { parse } = parts();
    quickened(schema);
    expect(parts()['parse']).to.equal(parse);
    const value = { id: 'a', either: 1, must: 2 };
    expect(await schema.parseAsync(value)).to.deep.equal(plain.parse(value));
  });
});
