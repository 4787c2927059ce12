import { expect } from 'chai';
import * as fc from 'fast-check';
import { dayOf, monthsOf } from '../../../src/read/text/day-span.js';

const run = { seed: 20060331, numRuns: 500 };
const year = fc.integer({ min: 1001, max: 9900 });

describe('dayOf and monthsOf', () => {
  it('know the same days as the calendar of the engine', () => {
    const number = fc.integer({ min: -1, max: 33 });
    fc.assert(
      fc.property(year, number, number, (of, month, day) => {
        const time = new Date(Date.UTC(of, month - 1, day));
        const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
        expect(dayOf(of, month, day)).to.equal(isReal ? time.toISOString().slice(0, 10) : undefined);
      }),
      run,
    );
  });

  it('count months beyond a year as the engine does', () => {
    const number = fc.integer({ min: -30, max: 40 });
    fc.assert(
      fc.property(year, number, fc.integer({ min: 1, max: 60 }), (of, month, count) => {
        expect(monthsOf(of, month, count)).to.deep.equal({
          start: new Date(Date.UTC(of, month - 1, 1)).toISOString().slice(0, 10),
          end: new Date(Date.UTC(of, month - 1 + count, 0)).toISOString().slice(0, 10),
        });
      }),
      run,
    );
  });

  for (const [of, last] of [
    [1900, 28],
    [2000, 29],
    [2008, 29],
    [2009, 28],
  ] as const) {
    it(`has ${last} days in February ${of}`, () => {
      expect(dayOf(of, 2, last)).to.equal(`${of}-02-${last}`);
      expect(dayOf(of, 2, last + 1)).to.equal(undefined);
    });
  }
});
