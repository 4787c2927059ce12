import { expect } from 'chai';
import * as z from 'zod/mini';
import { identifierOf } from '../../src/document/identifier.js';
import { walkTo } from '../../src/validate/walk.js';

const Word = z.string();
const Leaf = z.object({ word: z.optional(Word) });
const Part = z.object({
  id: z.optional(identifierOf('row')),
  leaves: z._default(z.array(Leaf), []),
  word: Word,
});
const Either = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['a', 'b']), word: Word }),
  z.object({ kind: z.literal('c'), words: z.array(Word) }),
  z.object({ kind: z.literal('d'), number: z.number() }),
]);
const Root = z.object({
  id: z.string(),
  word: Word,
  parts: z.array(Part),
  either: z.optional(Either),
  number: z.number(),
});

const words = walkTo<'word', string>((schema) => (schema === (Word as unknown) ? 'word' : undefined));
function told(value: object): string[] {
  const all: string[] = [];
  words(Root, value, (word, _tag, { path, within }) =>
    all.push(`${path.join('.')}=${word} in ${within ?? 'none'}`),
  );
  return all;
}

describe('walkTo', () => {
  it('finds what is sought, in the order of the schema, whatever the order of the value', () => {
    expect(told({ parts: [{ word: 'b', leaves: [{ word: 'a' }] }], word: 'c' })).to.deep.equal([
      'word=c in none',
      'parts.0.leaves.0.word=a in none',
      'parts.0.word=b in none',
    ]);
  });

  it('knows the nearest part around that has an identifier, and forgets it on the way out', () => {
    const parts = [{ id: 'x', word: 'a', leaves: [{ word: 'b' }] }, { word: 'c' }, { id: 'y', word: 'd' }];
    expect(told({ id: 'root', parts })).to.deep.equal([
      'parts.0.leaves.0.word=b in x',
      'parts.0.word=a in x',
      'parts.1.word=c in none',
      'parts.2.word=d in y',
    ]);
  });

  for (const [either, expected] of [
    [{ kind: 'a', word: 'x' }, ['either.word=x in none']],
    [{ kind: 'b', word: 'x' }, ['either.word=x in none']],
    [{ kind: 'c', words: ['x', 'y'] }, ['either.words.0=x in none', 'either.words.1=y in none']],
    [{ kind: 'd', number: 1 }, []],
    [{ kind: 'e', word: 'x' }, []],
  ] as const) {
    it(`takes the variant that the value names: ${JSON.stringify(either)}`, () => {
      expect(told({ parts: [], either })).to.deep.equal(expected);
    });
  }

  it('looks at what is sought before it looks inside', () => {
    const all: string[] = [];
    const walk = walkTo<string, unknown>((schema) =>
      schema === (Part as unknown) ? 'part' : schema === (Leaf as unknown) ? 'leaf' : undefined,
    );
    walk(Root, { parts: [{ word: 'a', leaves: [{}, {}] }] }, (_value, tag, { path }) =>
      all.push(`${tag} ${path.join('.')}`),
    );
    expect(all).to.deep.equal(['part parts.0', 'leaf parts.0.leaves.0', 'leaf parts.0.leaves.1']);
  });

  it('looks at a value itself', () => {
    const all: unknown[] = [];
    words(Word, 'x', (word, _tag, { path }) => all.push([word, [...path]]));
    expect(all).to.deep.equal([['x', []]]);
  });

  it('does not look where nothing can be found', () => {
    const value = {
      get number(): never {
        throw new Error('looked at');
      },
      parts: [],
    };
    expect(told(value)).to.deep.equal([]);
  });

  it('does not look at a variant where none can hold what is sought', () => {
    const Plain = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('a') }),
      z.object({ kind: z.literal('b') }),
    ]);
    const value = {
      get kind(): never {
        throw new Error('looked at');
      },
    };
    const all: unknown[] = [];
    words(Plain, value, (word) => all.push(word));
    expect(all).to.deep.equal([]);
  });

  it('passes over variants that no property tells apart', () => {
    const all: unknown[] = [];
    words(z.union([Word, z.object({ word: Word })]), { word: 'x' }, (word) => all.push(word));
    expect(all).to.deep.equal([]);
  });

  it('asks once for each schema, however often it walks', () => {
    let asked = 0;
    const walk = walkTo<true, unknown>(() => void (asked += 1));
    for (let times = 0; times < 3; times++) walk(Leaf, {}, () => undefined);
    expect(asked).to.equal(3);
  });
});
