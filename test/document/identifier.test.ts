import { expect } from 'chai';
import * as z from 'zod/mini';
import {
  IdentifierSchema,
  identifierOf,
  identifierUse,
  referenceTo,
  referenceToAny,
} from '../../src/document/identifier.js';
import { PART_KINDS } from '../../src/document/part-kind.js';

const accepted = ['a', '1', 'ni-195-a', 'NI_4', '2.7', 'constructor', 'toString', 'A-._9', 'x'.repeat(120)];
const refused = [
  ['', 'empty'],
  ['x'.repeat(121), 'one character too long'],
  ['-a', 'starts with a dash'],
  ['_a', 'starts with an underscore'],
  ['.a', 'starts with a dot'],
  ['__proto__', 'a name of the language'],
  ['a b', 'a space'],
  ['a ', 'a space at the end'],
  ['a\n', 'a line end at the end'],
  ['a/b', 'a slash'],
  ['a"b', 'a quote'],
  ['<a>', 'markup'],
  ['é', 'a letter with an accent'],
  ['а', 'a Cyrillic letter that looks like an a'],
  ['a\u0000', 'a control character'],
] as const;

describe('IdentifierSchema', () => {
  for (const id of accepted) {
    it(`accepts ${id.slice(0, 20)} (${id.length} characters)`, () => {
      expect(IdentifierSchema.parse(id)).to.equal(id);
    });
  }

  for (const [id, why] of refused) {
    it(`refuses ${JSON.stringify(id.slice(0, 20))} (${why})`, () => {
      expect(IdentifierSchema.safeParse(id).success).to.equal(false);
    });
  }

  for (const value of [4, null, undefined, ['a'], { id: 'a' }]) {
    it(`refuses ${JSON.stringify(value)}, which is no text`, () => {
      expect(IdentifierSchema.safeParse(value).success).to.equal(false);
    });
  }
});

describe('identifierUse', () => {
  it('knows what an identifier names: a part that it is given to, or one that stands elsewhere', () => {
    for (const kind of PART_KINDS) {
      expect(identifierUse(identifierOf(kind))).to.deep.equal({ use: 'defines', kind });
      expect(identifierUse(referenceTo(kind))).to.deep.equal({ use: 'refers', kind });
    }
  });

  it('knows a mention that says its kind itself', () => {
    expect(identifierUse(referenceToAny(z.strictObject({})))).to.deep.equal({
      use: 'refers',
      kind: undefined,
    });
  });

  it('knows nothing of other schemas', () => {
    for (const schema of [IdentifierSchema, z.string(), {}])
      expect(identifierUse(schema)).to.equal(undefined);
  });
});

describe('identifierOf and referenceTo', () => {
  it('take the same texts as every identifier', () => {
    for (const schema of [identifierOf('action'), referenceTo('action')]) {
      for (const id of accepted) expect(schema.safeParse(id).success, id).to.equal(true);
      for (const [id, why] of refused) expect(schema.safeParse(id).success, why).to.equal(false);
    }
  });
});
