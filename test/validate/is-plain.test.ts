import { expect } from 'chai';
import { isPlain } from '../../src/validate/is-plain.js';

const rows: readonly (readonly [string, object, boolean])[] = [
  ['an empty group', {}, true],
  ['a group of JSON', JSON.parse('{"a":{"b":1}}') as object, true],
  ['a group with a property called __proto__', JSON.parse('{"__proto__":{}}') as object, true],
  ['a list', [], false],
  ['a date', new Date(0), false],
  ['a group without a prototype', Object.create(null) as object, false],
  ['a group on another', Object.create({ title: 'P' }) as object, false],
];

describe('isPlain', () => {
  for (const [name, value, expected] of rows) {
    it(`is ${expected} of ${name}`, () => expect(isPlain(value)).to.equal(expected));
  }
});
