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

  it('knows the days that `Date` knows, of years with and without a 29 February', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const wrong: string[] = [];
    for (const year of ['0000', '0004', '1600', '1899', '1900', '2000', '2024', '2025', '2100']) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          const date = new Date(`${text}T00:00Z`);
          const isKnown = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          if (isDay(text) !== isKnown) wrong.push(text);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});
