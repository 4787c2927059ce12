import { expect } from 'chai';
import { isDay } from '../../src/document/is-day.js';

const rows: readonly (readonly [string, boolean])[] = [
  ['2009-03-31', true],
  ['2008-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2009-02-29', false],
  ['1900-02-29', false],
  ['2009-04-31', false],
  ['2009-13-01', false],
  ['2009-00-01', false],
  ['2009-01-00', false],
  ['2009-1-1', false],
  [' 2009-03-31', false],
  ['2009-03-31T00:00Z', false],
  ['12009-03-31', false],
  ['', false],
];

describe('isDay', () => {
  for (const [text, expected] of rows) {
    it(`says ${expected} of "${text}"`, () => expect(isDay(text)).to.equal(expected));
  }
});
