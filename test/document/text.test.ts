import { expect } from 'chai';
import { TextSchema } from '../../src/document/text.js';

const accepted = ['a', ' a ', '0', '<script>alert(1)</script>', '__proto__', 'éŵ 中文 🙂', 'x'.repeat(4000)];
const refused = ['', ' ', '\n\t', '\u00a0', 'x'.repeat(4001), 3, null, undefined, [], {}, ['a']];

describe('TextSchema', () => {
  for (const text of accepted) {
    it(`accepts ${JSON.stringify(text).slice(0, 40)} (${text.length} characters) and leaves it as it is`, () => {
      expect(TextSchema.parse(text)).to.equal(text);
    });
  }

  for (const value of refused) {
    it(`refuses ${(JSON.stringify(value) ?? 'undefined').slice(0, 40)}`, () => {
      expect(TextSchema.safeParse(value).success).to.equal(false);
    });
  }
});
