import { expect } from 'chai';
import * as fc from 'fast-check';
import { findJsonFault } from '../../src/read/json-position.js';

const run = { seed: 20100331, numRuns: 200 };

const END = 'the end of the text';
const rows = [
  ['', 1, 1, 'a value', END],
  [' \n ', 2, 2, 'a value', END],
  ['{', 1, 2, 'a property name in double quotes or "}"', END],
  ['{"format": 1,', 1, 14, 'a property name in double quotes', END],
  ['{"a": 1,}', 1, 9, 'a property name in double quotes', '"}"'],
  ["{'a': 1}", 1, 2, 'a property name in double quotes or "}"', '"\'a\':"'],
  ['{a: 1}', 1, 2, 'a property name in double quotes or "}"', '"a:"'],
  ['{1: 1}', 1, 2, 'a property name in double quotes or "}"', '"1:"'],
  ['{"a" 1}', 1, 6, '":"', '"1}"'],
  ['{"a" "b": 1}', 1, 6, '":"', '"\\"b\\":"'],
  ['{"a":}', 1, 6, 'a value', '"}"'],
  ['{"a":1 "b":2}', 1, 8, '"," or the end of the group', '"\\"b\\":2}"'],
  ['{"a":1]', 1, 7, '"," or the end of the group', '"]"'],
  ['[1,]', 1, 4, 'a value', '"]"'],
  ['[', 1, 2, 'a value or "]"', END],
  ['[,1]', 1, 2, 'a value or "]"', '",1]"'],
  ['[1 2]', 1, 4, '"," or the end of the group', '"2]"'],
  ['[1}', 1, 3, '"," or the end of the group', '"}"'],
  ['1 2', 1, 3, END, '"2"'],
  ['{} // done', 1, 4, END, '"//"'],
  ['[01]', 1, 2, 'a value or "]"', '"01]"'],
  ['[1.]', 1, 2, 'a value or "]"', '"1.]"'],
  ['[+1]', 1, 2, 'a value or "]"', '"+1]"'],
  ['[.5]', 1, 2, 'a value or "]"', '".5]"'],
  ['[NaN]', 1, 2, 'a value or "]"', '"NaN]"'],
  ['[True]', 1, 2, 'a value or "]"', '"True]"'],
  ['["a\tb"]', 1, 2, 'a value or "]"', '"\\"a"'],
  ['["a\\x"]', 1, 2, 'a value or "]"', '"\\"a\\\\x\\"]"'],
  ['["open', 1, 2, 'a value or "]"', '"\\"open"'],
  ['{\n  "a": 1,\n  b: 2\n}', 3, 3, 'a property name in double quotes', '"b:"'],
  ['{\r\n  "a": tru\r\n}', 2, 8, 'a value', '"tru"'],
  ['abcdefghijklmnopqrstuvwxyz', 1, 1, 'a value', '"abcdefghijklmnopqrst"'],
] as const;

describe('findJsonFault', () => {
  for (const [text, line, column, expected, received] of rows) {
    it(`finds the fault of ${JSON.stringify(text)} at ${line}:${column}`, () => {
      expect(findJsonFault(text)).to.deep.equal({
        line,
        column,
        expected,
        received,
      });
    });
  }

  for (const [space, code] of [
    ['\u00a0', 'U+00A0'],
    ['\u2028', 'U+2028'],
    ['\ufeff', 'U+FEFF'],
    ['\f', 'U+000C'],
    ['\v', 'U+000B'],
  ] as const) {
    it(`names white space that JSON does not know: ${code}`, () => {
      expect(findJsonFault(`{${space}"a": 1}`)).to.deep.equal({
        line: 1,
        column: 2,
        expected: 'a property name in double quotes or "}"',
        received: `the character ${code}`,
      });
      expect(findJsonFault(`[1${space}]`)?.received).to.equal(`the character ${code}`);
      expect(findJsonFault(`[1, x${space}]`)?.received).to.equal('"x"');
    });
  }

  for (const text of [
    '0',
    '-0',
    '-1.5e+10',
    '""',
    '"\\u00e9\\n"',
    'null',
    ' [ ] ',
    '{}',
    '{"a":[{"b":null}]}',
  ]) {
    it(`finds none in ${text}`, () => expect(findJsonFault(text)).to.equal(undefined));
  }

  const signs = '{}[]:,"\\ \n\t0123456789.+-eEtruefalsn/u\u00a0\u0001x';
  const jsonish = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '1',
    '-',
    '1.5',
    '1e5',
    'true',
    'null',
    ' ',
    '""',
  );
  const tokens = fc.array(token, { maxLength: 12 }).map((parts) => parts.join(''));
  const valid = fc.jsonValue().map((value) => JSON.stringify(value));
  const oneCharacterLess = fc
    .tuple(valid, fc.nat())
    .map(([text, at]) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1));

  // JSON with one token left out, twice there, or in the place of its neighbour.
  const misplaced = fc.tuple(valid, fc.nat(), fc.nat(2)).map(([text, at, change]) => {
    const parts = text.match(/"(?:[^"\\]|\\.)*"|[^"{}[\]:,]+|[{}[\]:,]/g) ?? [];
    const index = at % parts.length;
    const [token = '', next = ''] = parts.slice(index);
    parts.splice(index, 2, ...[[next], [token, token, next], [next, token]][change]!);
    return parts.join(' ');
  });

  for (const [name, texts] of [
    ['characters of JSON', jsonish],
    ['tokens of JSON', tokens],
    ['JSON', valid],
    ['JSON with one character left out', oneCharacterLess],
    ['JSON with one token out of place', misplaced],
    ['anything', fc.string({ unit: 'binary' })],
  ] as const) {
    it(`finds a fault where JSON.parse throws, and only there: ${name}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(findJsonFault(text) !== undefined).to.equal(throws(text));
        }),
        { ...run, numRuns: 1000 },
      );
    });
  }

  const million = 1_000_000;
  for (const [name, text, column] of [
    ['open lists', '['.repeat(million), million + 1],
    ['open properties', '{"a":'.repeat(million / 5), million + 1],
    ['closed lists too many', `${'['.repeat(million / 2)}${']'.repeat(million / 2 + 1)}`, million + 1],
    ['digits', `${'1'.repeat(million)}x`, 1],
    ['spaces', `${' '.repeat(million)}x`, million + 1],
    ['an open text', `"${'a'.repeat(million)}`, 1],
    ['an open text of escapes', `"${'\\u00e9'.repeat(million / 6)}`, 1],
    ['quotes', '"'.repeat(million), 3],
    ['commas', `[${'1,'.repeat(million / 2)}]`, million + 2],
  ] as const) {
    it(`comes to the end of a megabyte of ${name}`, () => {
      expect(findJsonFault(text)).to.include({ line: 1, column });
    });
  }
});

function throws(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
