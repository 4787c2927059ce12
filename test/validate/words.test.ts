import { expect } from 'chai';
import type { Unit } from '../../src/document/unit.js';
import {
  quote,
  wordsForChoice,
  wordsForPath,
  wordsForType,
  wordsForUnit,
  wordsForValue,
} from '../../src/validate/words.js';

const long = 'x'.repeat(60);

const values = [
  [undefined, 'nothing'],
  [null, 'null'],
  ['', '""'],
  ['say "hi"', '"say \\"hi\\""'],
  ['two\nlines', '"two\\nlines"'],
  [long, `"${long}"`],
  [`${long}x`, `"${long}…"`],
  [[], 'an empty list'],
  [[1], 'a list of 1'],
  [[1, [2]], 'a list of 2'],
  [{}, 'a group of properties { }'],
  [{ a: 1 }, 'a group of properties { }'],
  [0, '0'],
  [-4.2, '-4.2'],
  [NaN, 'NaN'],
  [false, 'false'],
] as const;

describe('wordsForValue', () => {
  for (const [value, words] of values) {
    it(`calls ${JSON.stringify(value)?.slice(0, 70)} ${words}`, () =>
      expect(wordsForValue(value)).to.equal(words));
  }
});

describe('wordsForType', () => {
  for (const [type, words] of [
    ['string', 'text'],
    ['number', 'a number'],
    ['int', 'a whole number'],
    ['boolean', 'true or false'],
    ['array', 'a list [ ]'],
    ['object', 'a group of properties { }'],
    ['date', 'date'],
  ] as const) {
    it(`calls ${type} ${words}`, () => expect(wordsForType(type)).to.equal(words));
  }
});

describe('wordsForChoice', () => {
  for (const [choice, words] of [
    [['none'], '"none"'],
    [[1], '1'],
    [['higher', 'lower'], 'one of "higher", "lower"'],
    [[1, 'two', null], 'one of 1, "two", null'],
  ] as const) {
    it(`offers ${words}`, () => expect(wordsForChoice(choice)).to.equal(words));
  }
});

describe('wordsForPath', () => {
  for (const [path, words] of [
    [[], 'the document'],
    [['title'], 'title'],
    [[0], '[0]'],
    [['indicators', 3, 'measures', 0, 'unit'], 'indicators[3].measures[0].unit'],
    [['a b', 'c'], '["a b"].c'],
    [['terms', 'a-b'], 'terms["a-b"]'],
    [['terms', ''], 'terms[""]'],
    [['$schema'], '$schema'],
    [['__proto__'], '__proto__'],
    [['notes', 0, '<img src=x>'], 'notes[0]["<img src=x>"]'],
    [['é'], '["é"]'],
    [['x'.repeat(60)], 'x'.repeat(60)],
    [['x'.repeat(61)], `["${'x'.repeat(60)}…"]`],
  ] as const) {
    it(`writes ${JSON.stringify(path)} as ${words}`, () => expect(wordsForPath(path)).to.equal(words));
  }
});

const units: readonly (readonly [Unit, string])[] = [
  [{ kind: 'percent', of: 'people' }, 'a percentage'],
  [{ kind: 'percentage-points' }, 'percentage points'],
  [{ kind: 'count', of: 'homes' }, 'a count'],
  [{ kind: 'rate', per: 100000 }, 'a rate per 100,000'],
  [{ kind: 'money', currency: 'GBP' }, 'money in GBP'],
  [{ kind: 'index' }, 'an index'],
  [{ kind: 'ratio' }, 'a ratio'],
  [{ kind: 'unstated', of: 'hours' }, 'a unit that is not stated'],
  [{ kind: 'duration', in: 'days' }, 'a time in days'],
];

describe('wordsForUnit', () => {
  for (const [unit, words] of units) {
    it(`calls ${JSON.stringify(unit)} ${words}`, () => expect(wordsForUnit(unit)).to.equal(words));
  }
});

describe('quote', () => {
  it('cuts a text after 60 characters', () => {
    expect(quote('x'.repeat(60))).to.equal(`"${'x'.repeat(60)}"`);
    expect(quote('x'.repeat(61))).to.equal(`"${'x'.repeat(60)}…"`);
  });
});
