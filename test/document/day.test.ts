import { expect } from 'chai';
import { DaySchema } from '../../src/document/day.js';

const accepted = ['2009-03-31', '2008-02-29', '2000-02-29', '0001-01-01', '1999-12-31', '9999-12-31'];
const refused = [
  ['2009-02-29', 'no leap year'],
  ['1900-02-29', 'no leap year of a century'],
  ['2009-02-30', 'no such day'],
  ['2009-04-31', 'no such day'],
  ['2009-13-01', 'no such month'],
  ['2009-00-01', 'no such month'],
  ['2009-01-00', 'no such day'],
  ['2009-3-31', 'one digit'],
  ['09-03-31', 'two digits'],
  ['12009-03-31', 'five digits'],
  ['+002009-03-31', 'a sign'],
  ['2009', 'a year'],
  ['2009-03', 'a month'],
  ['20090331', 'no dashes'],
  ['2009-03-31T00:00:00Z', 'a time'],
  ['2009-03-31\n', 'a line end'],
  [' 2009-03-31', 'a space'],
  ['31/03/2009', 'slashes'],
  ['1 April 2009', 'words'],
  ['٢٠٠٩-٠٣-٣١', 'digits of another script'],
  ['', 'nothing'],
] as const;

describe('DaySchema', () => {
  for (const day of accepted) {
    it(`accepts ${day}`, () => expect(DaySchema.parse(day)).to.equal(day));
  }
  for (const [day, why] of refused) {
    it(`refuses ${JSON.stringify(day)} (${why})`, () => {
      expect(DaySchema.safeParse(day).success).to.equal(false);
    });
  }
  for (const value of [20090331, null, undefined, ['2009-03-31'], {}, true]) {
    it(`refuses ${JSON.stringify(value)}, which is no text`, () => {
      expect(DaySchema.safeParse(value).success).to.equal(false);
    });
  }

  it('accepts every day of a leap year and of another, and no day beside them', () => {
    for (const [year, days] of [
      [2008, 366],
      [2009, 365],
    ] as const) {
      let found = 0;
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          if (DaySchema.safeParse(text).success) found++;
        }
      }
      expect(found, String(year)).to.equal(days);
    }
  });
});
