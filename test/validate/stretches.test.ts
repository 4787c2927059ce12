import { expect } from 'chai';
import * as fc from 'fast-check';
import type { SeriesBreak } from '../../src/document/measure.js';
import type { Period } from '../../src/document/period.js';
import { stretches } from '../../src/validate/stretches.js';

const period = (start?: string, end?: string): Period => ({
  printed: 'then',
  kind: 'range',
  ...(start === undefined ? {} : { start }),
  ...(end === undefined ? {} : { end }),
});
const cut = (start?: string, end?: string): SeriesBreak => ({ at: period(start, end), change: 'unit' });

const rows = [
  ['2009-03-31', 0, 'the day before the first cut'],
  ['2009-04-01', 1, 'the first day after it'],
  ['2011-03-31', 1, 'the day before the second cut'],
  ['2011-04-01', 2, 'the first day after both'],
  ['2020-01-01', 2, 'long after'],
] as const;

describe('stretches', () => {
  for (const [end, expected, why] of rows) {
    it(`puts a figure of ${end} into stretch ${expected} (${why}), in whatever order the cuts stand`, () => {
      for (const cuts of [
        [cut('2009-04-01'), cut('2011-04-01')],
        [cut('2011-04-01'), cut('2009-04-01')],
      ]) {
        expect(stretches(cuts)(period(undefined, end))).to.equal(expected);
      }
    });
  }

  for (const [when, expected, why] of [
    [period('2009-03-01', '2009-04-01'), 1, 'its last day decides'],
    [period('2009-04-01'), 1, 'its first day decides where it has no last'],
    [period(), undefined, 'no day'],
    [undefined, undefined, 'no period'],
  ] as const) {
    it(`puts ${JSON.stringify(when)} into ${expected} (${why})`, () => {
      expect(stretches([cut('2009-04-01')])(when)).to.equal(expected);
    });
  }

  it('takes the last day of a cut that has no first', () => {
    const stretchOf = stretches([cut(undefined, '2009-04-01')]);
    expect(stretchOf(period(undefined, '2009-03-31'))).to.equal(0);
    expect(stretchOf(period(undefined, '2009-04-01'))).to.equal(1);
  });

  it('cannot tell where one of the cuts has no days', () => {
    expect(stretches([cut('2009-04-01'), cut()])(period('2020-01-01'))).to.equal(undefined);
  });

  it('knows one stretch where there are no cuts, even without a day', () => {
    expect(stretches([])(undefined)).to.equal(0);
  });

  it('counts as one would by hand', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2009-04-${number}`);
    fc.assert(
      fc.property(fc.array(day), day, (days, end) => {
        const before = days.filter((first) => first <= end).length;
        expect(stretches(days.map((first) => cut(first)))(period(undefined, end))).to.equal(before);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
