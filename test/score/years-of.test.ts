import { expect } from 'chai';
import * as fc from 'fast-check';
import { yearsOf } from '../../src/score/years-of.js';

describe('yearsOf', () => {
  for (const [day, years] of [
    ['2008-12-31', 2009],
    ['2009-03-31', 2009.25],
    ['2009-06-30', 2009.5],
    ['2009-09-30', 2009.75],
    ['2009-12-31', 2010],
    ['2008-02-29', 2008 + 2 / 12],
    ['2009-02-28', 2009 + 2 / 12],
    ['1900-02-28', 1900 + 2 / 12], // no leap year
    ['2000-02-29', 2000 + 2 / 12], // one
    ['2000-02-28', 2000 + (1 + 28 / 29) / 12],
    ['2009-04-15', 2009 + 3.5 / 12],
    ['2009-01-01', 2009 + 1 / 31 / 12],
    ['0001-12-31', 2],
  ] as const) {
    it(`is ${years} at the end of ${day}`, () => {
      expect(yearsOf(day)).to.be.closeTo(years, 1e-12);
    });
  }

  it('is later for every later day', () => {
    let before = yearsOf('2003-12-31');
    for (let time = Date.UTC(2004, 0, 1); time < Date.UTC(2009, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      expect(yearsOf(day), day).to.be.above(before);
      before = yearsOf(day);
    }
  });

  it('has a year between the ends of the same month, leap or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2047 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const end = (of: number) => new Date(Date.UTC(of, month, 0)).toISOString().slice(0, 10);
        expect(yearsOf(end(year + 1)) - yearsOf(end(year))).to.be.closeTo(1, 1e-12);
        // a whole number of months, exactly
        expect(12 * yearsOf(end(year))).to.equal(12 * year + month);
      }),
    );
  });
});
