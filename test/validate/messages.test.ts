import { expect } from 'chai';
import type { Issue } from '../../src/validate/issue.js';
import {
  describeIssue,
  FORMS,
  KIND_WORDS,
  MENDS,
  wordsForChoice,
  wordsForPath,
  wordsForType,
  wordsForValue,
} from '../../src/validate/messages.js';

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
  ] as const) {
    it(`writes ${JSON.stringify(path)} as ${words}`, () => expect(wordsForPath(path)).to.equal(words));
  }
});

describe('describeIssue', () => {
  const issue: Issue = {
    code: 'wrong-type',
    severity: 'error',
    path: ['indicators', 1, 'name'],
    expected: 'text',
    received: '3',
    mend: 'Replace it with text.',
  };

  it('says where, what was expected, what was found, and how to mend it', () => {
    expect(describeIssue(issue)).to.equal(
      'indicators[1].name: expected text, found 3. Replace it with text.',
    );
  });

  it('names the part that it stands in', () => {
    expect(describeIssue({ ...issue, within: 'ni-4' })).to.equal(
      'indicators[1].name (in "ni-4"): expected text, found 3. Replace it with text.',
    );
  });

  it('gives line and column where the text is not JSON', () => {
    expect(describeIssue({ ...issue, path: [], position: { line: 2, column: 7 } })).to.equal(
      'line 2, column 7: expected text, found 3. Replace it with text.',
    );
  });

  it('says the same of a warning', () => {
    expect(describeIssue({ ...issue, severity: 'warning' })).to.equal(describeIssue(issue));
  });
});

describe('FORMS and MENDS', () => {
  const mends = Object.values(MENDS).map((mend) => (typeof mend === 'function' ? mend('a', 'b') : mend));
  for (const mend of [...mends, ...Object.values(FORMS).map(([, words]) => words)]) {
    it(`is a sentence that says what to do: ${mend}`, () => expect(mend).to.match(/^[A-Z].*[.?]$/));
  }

  it('suggest nothing where no word is near', () => {
    expect(MENDS.unknownProperty(undefined)).to.equal('Remove it, or move it to a note.');
    expect(MENDS.notAllowed(undefined)).to.equal('Choose one of those listed.');
    expect(MENDS.reference(undefined, 'a body')).to.equal(
      'Add a body with this identifier, or remove the reference.',
    );
  });
});

describe('KIND_WORDS', () => {
  it('gives one part of each kind, with its article', () => {
    for (const words of Object.values(KIND_WORDS)) expect(words).to.match(/^(a|an(?= [aeiou])) [a-z]+$/);
    expect(KIND_WORDS.bodies).to.equal('a body');
    expect(KIND_WORDS.objectives).to.equal('an objective');
  });
});
