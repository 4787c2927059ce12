import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { earlierResult, type Since } from '../../src/score/earlier-result.js';
import { isNumberObservation } from '../../src/score/target-figures.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, type MeasureInput, number, result, type ResultInput } from '../support/documents.js';

const basis = { kind: 'stated' } as const;
const count = { unit: { kind: 'count' } } as const;
const absent = { kind: 'none', reason: 'late' } as const;

/** What the last result in the document is compared with. */
function before(
  whole: Measure,
  since: Since,
  ...more: [asOf?: string, of?: { place?: string; group?: string }]
) {
  const latest = whole.results.at(-1);
  if (!isNumberObservation(latest)) throw new TypeError('before requires a number as the last result');
  return earlierResult(whole, latest, since, ...more)?.value.value;
}
const of = (
  parts: Partial<MeasureInput>,
  since: Since,
  ...more: [asOf?: string, of?: { place?: string; group?: string }]
) => before(deepFreeze(measure(parts)), since, ...more);
const from = (value: number, start: string, end: string, kind = 'range'): ResultInput => ({
  period: { printed: `${start} to ${end}`, kind: kind as 'range', start, end },
  value: number(value),
});
const cut = (start: string | undefined): NonNullable<MeasureInput['breaks']>[number] => ({
  at:
    start === undefined
      ? { printed: 'then', kind: 'undated' }
      : { printed: start, kind: 'day', start, end: start },
  change: 'survey',
});
// The four quarters of 2007/08 and the first two of 2008/09.
const quarters = [
  from(1, '2007-04-01', '2007-06-30', 'quarter'),
  from(2, '2007-07-01', '2007-09-30', 'quarter'),
  from(3, '2007-10-01', '2007-12-31', 'quarter'),
  from(4, '2008-01-01', '2008-03-31', 'quarter'),
  from(5, '2008-04-01', '2008-06-30', 'quarter'),
  from(6, '2008-07-01', '2008-09-30', 'quarter'),
];

describe('earlierResult', () => {
  describe('of the period before', () => {
    it('is the one that came last before it', () => {
      expect(of({ results: quarters }, 'last-period')).to.equal(5);
      expect(of({ results: quarters.slice(0, 4) }, 'last-period')).to.equal(3);
    });

    it('does not hang on the order in the document', () => {
      const [first, ...rest] = quarters.slice(0, 3).toReversed();
      expect(of({ results: [...rest, first!] }, 'last-period')).to.equal(2);
    });

    it('passes over what is missing, and may be the baseline', () => {
      expect(
        of({ results: [result(1, '2007-03-31'), result(absent, '2008-03-31'), result(3)] }, 'last-period'),
      ).to.equal(1);
      expect(of({ baseline: result(1, '2007-03-31'), results: [result(3)] }, 'last-period')).to.equal(1);
    });

    it('is none for the first figure, for one without a date, and in another unit', () => {
      expect(of({ results: [result(3)] }, 'last-period')).to.equal(undefined);
      expect(of({ results: [result(1, '2008-03-31'), result(3, '')] }, 'last-period')).to.equal(undefined);
      expect(of({ results: [result(number(1, count), '2008-03-31'), result(3)] }, 'last-period')).to.equal(
        undefined,
      );
    });
  });

  describe('of a year before', () => {
    it('is that of the same quarter, not of the last', () => {
      expect(of({ results: quarters }, 'last-year')).to.equal(2);
      expect(of({ results: quarters.slice(0, 5) }, 'last-year')).to.equal(1);
      expect(of({ results: quarters.slice(0, 4) }, 'last-year')).to.equal(undefined);
    });

    it('is none where that quarter is missing: no other stands in for it', () =>
      expect(of({ results: quarters.filter((_, index) => index !== 1) }, 'last-year')).to.equal(undefined));

    it('has the same length: a year is not compared with a quarter that ended when it did', () => {
      const year = from(9, '2008-04-01', '2009-03-31', 'financial-year');
      expect(of({ results: [quarters[3]!, year] }, 'last-year')).to.equal(undefined);
      expect(
        of({ results: [from(8, '2007-04-01', '2008-03-31', 'financial-year'), year] }, 'last-year'),
      ).to.equal(8);
    });

    it('is found by the days, whatever the words of the period', () => {
      const words = { ...from(8, '2007-04-01', '2008-03-31', 'financial-year') };
      expect(
        of({ results: [words, from(9, '2008-04-01', '2009-03-31', 'rolling-year')] }, 'last-year'),
      ).to.equal(8);
    });

    it('is found by the last day alone, where one of the two has no first', () => {
      expect(of({ results: [result(1, '2008-03-31'), result(3)] }, 'last-year')).to.equal(1);
      expect(of({ results: [quarters[3]!, result(3)] }, 'last-year')).to.equal(4);
      expect(of({ results: [result(1, '2008-03-30'), result(3)] }, 'last-year')).to.equal(undefined);
    });

    for (const [then, now, why] of [
      ['2008-02-29', '2009-02-28', 'the last of February, after a leap year'],
      ['2007-02-28', '2008-02-29', 'the last of February, in a leap year'],
      ['2006-02-28', '2007-02-28', 'the last of February, with no leap year'],
      ['2000-02-29', '2001-02-28', 'the year 2000 was one'],
      ['1900-02-28', '1901-02-28', 'the year 1900 was none'],
      ['2007-02-27', '2008-02-27', 'another day of February'],
      ['2008-12-31', '2009-12-31', 'the end of a year'],
    ] as const) {
      it(`is that of ${then} for ${now}: ${why}`, () =>
        expect(of({ results: [result(1, then), result(3, now)] }, 'last-year')).to.equal(1));
    }

    for (const [then, now] of [
      ['2008-02-28', '2009-02-28'],
      ['2007-03-01', '2008-02-29'],
      ['2006-03-31', '2009-03-31'],
      ['2007-03-31', '2009-03-31'],
    ] as const) {
      it(`is not that of ${then} for ${now}`, () =>
        expect(of({ results: [result(1, then), result(3, now)] }, 'last-year')).to.equal(undefined));
    }

    it('may be the baseline', () =>
      expect(of({ baseline: result(1, '2008-03-31'), results: [result(3)] }, 'last-year')).to.equal(1));
  });

  describe('at a break', () => {
    const results = [result(1, '2008-03-31'), result(3)];
    for (const since of ['last-period', 'last-year'] as const) {
      it(`is none across it (${since})`, () => {
        expect(of({ results, breaks: [cut('2008-06-30')] }, since)).to.equal(undefined);
        expect(of({ results, breaks: [cut('2008-03-31')] }, since)).to.equal(1);
        expect(of({ results, breaks: [cut('2009-04-01')] }, since)).to.equal(1);
        expect(of({ results, breaks: [cut(undefined)] }, since)).to.equal(undefined);
      });
    }

    it('is none across it (baseline), and a baseline without a date lies before every break', () => {
      const dated = { baseline: result(1, '2008-03-31'), results: [result(3)] };
      expect(of({ ...dated, breaks: [cut('2008-06-30')] }, 'baseline')).to.equal(undefined);
      expect(of({ ...dated, breaks: [cut('2008-03-31')] }, 'baseline')).to.equal(1);
      const undated = { baseline: result(1, ''), results: [result(3)] };
      expect(of(undated, 'baseline')).to.equal(1);
      expect(of({ ...undated, breaks: [cut('2008-06-30')] }, 'baseline')).to.equal(undefined);
      expect(of({ ...undated, breaks: [cut('2009-03-31')] }, 'baseline')).to.equal(undefined);
      expect(of({ ...undated, breaks: [cut('2009-04-01')] }, 'baseline')).to.equal(1);
      expect(of({ ...undated, breaks: [cut(undefined)] }, 'baseline')).to.equal(undefined);
      const neither = { baseline: result(1, ''), results: [result(3, '')] };
      expect(of({ ...neither, breaks: [cut('2009-04-01')] }, 'baseline')).to.equal(undefined);
    });
  });

  describe('the baseline', () => {
    it('is the cell, or else the result that set it', () => {
      expect(
        of({ baseline: result(1, '2001-03-31'), results: [result(2, '2008-03-31'), result(3)] }, 'baseline'),
      ).to.equal(1);
      const sets = { ...result(2, '2008-03-31'), setsBaseline: basis };
      expect(of({ results: [sets, result(3)] }, 'baseline')).to.equal(2);
      expect(of({ baseline: result(absent, '2001-03-31'), results: [sets, result(3)] }, 'baseline')).to.equal(
        2,
      );
    });

    it('is none where there is none, or where it is the result itself', () => {
      expect(of({ results: [result(2, '2008-03-31'), result(3)] }, 'baseline')).to.equal(undefined);
      expect(of({ results: [{ ...result(3), setsBaseline: basis }] }, 'baseline')).to.equal(undefined);
    });

    it('is not one in another unit', () => {
      expect(
        of({ baseline: result(number(1, count), '2008-03-31'), results: [result(3)] }, 'baseline'),
      ).to.equal(undefined);
      expect(of({ baseline: result(number(1, count), ''), results: [result(3)] }, 'baseline')).to.equal(
        undefined,
      );
      expect(of({ baseline: result(1, ''), results: [result(number(3, count))] }, 'baseline')).to.equal(
        undefined,
      );
    });

    it('counts also where the document prints it among the results again', () => {
      const again = { baseline: result(1, '2008-03-31'), results: [result(1, '2008-03-31'), result(3)] };
      expect(of(again, 'baseline')).to.equal(1);
    });

    it('is not earlier where it is of the same day or a later one', () => {
      expect(of({ baseline: result(1), results: [result(3)] }, 'baseline')).to.equal(undefined);
      expect(of({ baseline: result(1, '2010-03-31'), results: [result(3)] }, 'baseline')).to.equal(undefined);
    });

    it('counts for a result without a date, whether it has one itself or not', () => {
      expect(of({ baseline: result(1, '2008-03-31'), results: [result(3, '')] }, 'baseline')).to.equal(1);
      expect(of({ baseline: result(1, ''), results: [result(3, '')] }, 'baseline')).to.equal(1);
    });
  });

  describe('of a place or a group', () => {
    const results = [
      result(1, '2007-03-31'),
      { ...result(20, '2007-03-31'), place: 'ward' },
      { ...result(30, '2008-03-31'), place: 'ward' },
      result(2, '2008-03-31'),
      { ...result(40), place: 'ward' },
    ];
    it('is of the same', () => {
      expect(of({ results }, 'last-period', undefined, { place: 'ward' })).to.equal(30);
      expect(of({ results }, 'last-year', undefined, { place: 'ward' })).to.equal(30);
      expect(of({ results }, 'last-period', undefined, { group: 'young' })).to.equal(undefined);
    });

    it('has the first figure of its own series for a baseline', () => {
      expect(
        of({ baseline: result(9, '2006-03-31'), results }, 'baseline', undefined, { place: 'ward' }),
      ).to.equal(20);
      const one = [{ ...result(40), place: 'ward' }];
      expect(of({ results: one }, 'baseline', undefined, { place: 'ward' })).to.equal(undefined);
    });

    it('is not the baseline of the whole, whether dated or not', () => {
      for (const end of ['2008-03-31', '']) {
        for (const one of [{ place: 'ward' }, { group: 'young' }]) {
          expect(of({ baseline: { ...result(1, end), ...one }, results: [result(3)] }, 'baseline')).to.equal(
            undefined,
          );
        }
      }
    });

    it('is never taken for that of the whole', () => {
      const whole = [{ ...result(20, '2008-03-31'), place: 'ward' }, result(3)];
      for (const since of ['last-period', 'last-year', 'baseline'] as const) {
        expect(of({ results: whole }, since), since).to.equal(undefined);
      }
    });
  });

  it('looks at nothing after the date', () => {
    const results = [result(9, '2009-06-30'), result(1, '2008-03-31'), result(3)];
    expect(of({ results }, 'last-period', '2009-03-31')).to.equal(1);
    expect(
      of({ baseline: result(1, '2008-03-31'), results: [result(3)] }, 'baseline', '2008-03-30'),
    ).to.equal(undefined);
  });
});
