import { expect } from 'chai';
import * as fc from 'fast-check';
import { jsonPlace } from '../../src/read/json-place.js';
import leeds2010 from '../../src/strategies/leeds-2010.js';

/** The characters at a place, without counting as the code under test does. */
const at = (text: string, { line, column }: { line: number; column: number }): string =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);

describe('jsonPlace', () => {
  const text = '\uFEFF{\n  "a": [1, {"b": "x,]}\\"", "c": null}],\n  "d": {}, "d": [ ]\n}';

  for (const [path, begins] of [
    [['a'], '[1,'],
    [['a', 0], '1,'],
    [['a', 1], '{"b"'],
    [['a', 1, 'b'], '"x,'],
    [['a', 1, 'c'], 'null'],
    [['d'], '[ ]'],
    [['a', 7], '[1,'],
    [['a', 1, 'nowhere', 3], '{"b"'],
    [['d', 0], '[ ]'],
  ] as const) {
    it(`finds ${path.join('.')}`, () => {
      expect(at(text, jsonPlace(text, path)).slice(0, begins.length)).to.equal(begins);
    });
  }

  it('finds the document itself', () => {
    expect(jsonPlace(text, [])).to.deep.equal({ line: 1, column: 2 });
  });

  it('finds a figure of a real plan', () => {
    const whole = JSON.stringify(leeds2010, null, 2);
    const place = jsonPlace(whole, ['indicators', 1, 'measures', 0, 'results', 0, 'printed']);
    expect(at(whole, place)).to.match(/^"31%"/);
  });

  it('finds every value of any document, however it is indented', () => {
    const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value !== 'object' || value === null
        ? [path]
        : [
            path,
            ...(Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([key, inner]) =>
              paths(inner, [...path, key]),
            ),
          ];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const json = JSON.stringify(value, null, indent);
        for (const path of paths(value)) {
          const found = path.reduce<unknown>(
            (part, key) => (part as Record<string | number, unknown>)[key],
            JSON.parse(json),
          );
          const rest = at(json, jsonPlace(json, path));
          const own = JSON.stringify(found, null, indent);
          expect(rest.replace(/\s/g, '').startsWith(own.replace(/\s/g, ''))).to.equal(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('comes to an end in any text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30 }), (any) => void jsonPlace(any, ['a', 0, 'b'])));
    expect(() => jsonPlace('['.repeat(100_000), Array<number>(10).fill(0))).to.not.throw();
  });
});
