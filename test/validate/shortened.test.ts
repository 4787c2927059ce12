// What is left of a value; that its faults are those of the value is held in shape-problems.test.ts.
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { HEAD_LENGTH, shortened } from '../../src/validate/shortened.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { plan } from '../support/documents.js';
import { STRATEGIES } from '../support/strategies.js';

const note = { text: 'a' };
const notes = (count: number): unknown[] => Array.from({ length: count }, () => note);
const shorten = (value: unknown, most = 5) => shortened(StrategySchema, value, most);

describe('shortened', () => {
  for (const { id, document } of STRATEGIES) {
    it(`leaves no list of ${id} longer than its head, as it is sound, and changes nothing`, () => {
      const { value, isWhole } = shorten(deepFreeze(structuredClone(document)));
      expect(isWhole).to.equal(true);
      for (const [name, list] of Object.entries(value as object)) {
        if (Array.isArray(list)) expect(list.length, name).to.be.at.most(HEAD_LENGTH);
      }
      expect(StrategySchema.safeParse(value).success).to.equal(true);
    });
  }

  it('is the value itself where all of it is needed', () => {
    for (const value of [null, 3, 'a', [1], plan(), plan({ notes: notes(HEAD_LENGTH) as never })]) {
      expect(shorten(value).value).to.equal(value);
    }
  });

  it('keeps the head and the faulty parts of a list, and knows where these stood', () => {
    const list = [...notes(150), 3, ...notes(200), {}, ...notes(99)];
    const { value, origins, isWhole } = shorten({ notes: list });
    const kept = (value as { notes: unknown[] }).notes;
    expect(kept).to.deep.equal([...notes(HEAD_LENGTH), 3, {}]);
    expect(origins.get(kept)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 150, 351]);
    expect(isWhole).to.equal(true);
  });

  for (const [most, left, isWhole] of [
    [1, 1, false],
    [2, 2, false],
    [3, 3, true],
    [4, 3, true],
  ] as const) {
    it(`ends the search after ${most}, with ${left} of three faulty parts and all that there are: ${isWhole}`, () => {
      const found = shorten({ notes: [1, 2, 3] }, most);
      expect(found.value).to.deep.equal({ notes: [1, 2, 3].slice(0, left) });
      expect(found.isWhole).to.equal(isWhole);
    });
  }
});
