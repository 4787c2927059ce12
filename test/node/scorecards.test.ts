// The five real strategies, scored: the text that `npm run strategies -- ID` prints is that of test/fixtures/scorecards.
// Where a change of the text is wanted, `npm run strategies -- --write` writes them anew, and the difference is read.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SCORECARDS } from '../strategies/scorecards.js';

describe('the scorecards of the five strategies', () => {
  for (const { id, text } of SCORECARDS) {
    it(`are as they were: ${id}`, () => {
      const file = new URL(`../fixtures/scorecards/${id}.txt`, import.meta.url);
      expect(text()).to.equal(readFileSync(file, 'utf8'));
    });
  }
});
