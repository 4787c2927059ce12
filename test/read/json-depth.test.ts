import { expect } from 'chai';
import * as fc from 'fast-check';
import { tooDeepAt } from '../../src/read/json-depth.js';
import { readFile } from '../../src/read/read-file.js';
import { readJson } from '../../src/read/read-json.js';
import { describeIssue } from '../../src/validate/messages.js';
import { STRATEGIES } from '../support/strategies.js';

const depthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));
const sentencesOf = (...given: Parameters<typeof readJson>) => readJson(...given).issues.map(describeIssue);
const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const tooDeep = (place: string, most: number) =>
  `${place}: expected at most ${most} lists and objects in each other, found one more. Change it to fit.`;

describe('tooDeepAt', () => {
  for (const { id, document } of STRATEGIES) {
    it(`counts as deep as ${id} goes, and no deeper`, () => {
      const [text, depth] = [JSON.stringify(document, null, 1), depthOf(document)];
      expect(depth).to.be.above(3);
      expect(tooDeepAt(text, depth)).to.equal(undefined);
      expect(text[tooDeepAt(text, depth - 1)!]).to.match(/[[{]/);
    });
  }

  it('counts as deep as any value goes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const [text, depth] = [JSON.stringify(value), depthOf(value)];
        expect(tooDeepAt(text, depth)).to.equal(undefined);
        if (depth > 0) expect(tooDeepAt(text, depth - 1)).to.be.a('number');
      }),
      { numRuns: 200 },
    );
  });

  it('passes over brackets in texts, also after escapes', () => {
    expect(tooDeepAt('["[[", "\\"[[", "\\\\", [1]]', 1)).to.equal(21);
    expect(tooDeepAt('["[[\\"', 1)).to.equal(undefined);
  });
});

describe('readJson of a deep text', () => {
  it('refuses one with the place at which it is too deep, and reads one that is just not', () => {
    expect(sentencesOf(lists(513))).to.deep.equal([tooDeep('line 1, column 513', 512)]);
    expect(sentencesOf(lists(512))[0]).to.match(/^the document: expected a group of properties/);
    expect(sentencesOf(`\uFEFF{"a":\n [${lists(511)}]}`)).to.deep.equal([tooDeep('line 2, column 513', 512)]);
  });

  it('says of one that is not JSON only where it stops being so', () =>
    expect(sentencesOf('['.repeat(600))).to.deep.equal([
      'line 1, column 601: expected a value or "]", found the end of the text. Mend the text at this place; nothing after it was read.',
    ]));

  it('is as deep as the caller allows, also in a file', async () => {
    const limits = { depth: 2 };
    expect(sentencesOf('{"a":[[]]}', { limits })).to.deep.equal([tooDeep('line 1, column 7', 2)]);
    expect(readJson(lists(600), { limits: { depth: 600 } }).issues[0]?.code).to.equal('wrong-type');
    const { validation } = await readFile('{"a":[[]]}', { limits });
    expect(validation.issues.map(({ code }) => code)).to.deep.equal(['out-of-bounds']);
  });
});
