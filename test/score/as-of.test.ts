import { expect } from 'chai';
import { defaultAsOf, standingAsOf } from '../../src/score/as-of.js';
import {
  indicator,
  measure,
  measureInput,
  number,
  plan,
  result,
  target,
  valid,
} from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const withResults = (...ends: string[]) =>
  valid(
    plan({
      indicators: ends.map((end, index) =>
        indicator(`i${index}`, { measures: [measureInput({ id: `m${index}`, results: [result(1, end)] })] }),
      ),
    }),
  );

describe('defaultAsOf', () => {
  it('is the end of 2008/09 for Leeds, whose results are all of that year', () => {
    expect(defaultAsOf(leeds.document)).to.equal('2009-03-31');
  });

  it('is the last day of any result, wherever it stands', () => {
    expect(defaultAsOf(withResults('2008-03-31', '2010-03-31', '2009-12-31'))).to.equal('2010-03-31');
  });

  it('passes over results without a date', () => {
    expect(defaultAsOf(withResults('', '2008-03-31', ''))).to.equal('2008-03-31');
  });

  it('is the date that the document gives, before or after its results', () => {
    expect(defaultAsOf({ ...leeds.document, asOf: '2008-12-31' })).to.equal('2008-12-31');
    expect(defaultAsOf({ ...leeds.document, asOf: '2012-01-01' })).to.equal('2012-01-01');
  });

  it('is undefined where the document dates nothing', () => {
    expect(defaultAsOf(valid(plan()))).to.equal(undefined);
    expect(defaultAsOf(withResults(''))).to.equal(undefined);
  });
});

describe('standingAsOf', () => {
  const dated = measure({
    targets: [target(3, '2011-03-31'), target(1, '2009-03-31'), target(2, '2010-03-31')],
    results: [result(20, '2010-03-31'), result(10, '2009-03-31')],
  });
  const rows = [
    ['2009-03-30', undefined, 1, undefined, 'the day before everything'],
    ['2009-03-31', 1, 2, 10, 'the last day counts as due'],
    ['2009-04-01', 1, 2, 10, 'the day after'],
    ['2010-03-30', 1, 2, 10, 'the day before the next'],
    ['2010-03-31', 2, 3, 20, 'the next day of both'],
    ['2011-03-30', 2, 3, 20, 'the day before the last target'],
    ['2011-03-31', 3, undefined, 20, 'the last target'],
    ['9999-12-31', 3, undefined, 20, 'the end of time'],
    [undefined, 1, 2, 20, 'no date: the first target and the last result'],
  ] as const;
  for (const [asOf, due, next, found, why] of rows) {
    it(`as of ${asOf}: target ${due}, next ${next}, result ${found} (${why})`, () => {
      const standing = standingAsOf(dated, asOf);
      const value = (of: { value: object } | undefined) => of && 'value' in of.value && of.value.value;
      expect([standing.target, standing.next, standing.result].map(value)).to.deep.equal([due, next, found]);
    });
  }

  const first = target(1, '');
  const second = target(2, '');

  it('takes a target without a date where no dated one is due, and never as the next', () => {
    const mixed = measure({ targets: [target(9, '2009-03-31'), first, second] });
    expect(standingAsOf(mixed, '2009-03-30').target?.value).to.deep.equal(first.value);
    expect(standingAsOf(mixed, '2009-03-31').target?.value).to.include({ value: 9 });
    expect(standingAsOf(mixed, '2009-03-31').next).to.equal(undefined);
    expect(standingAsOf(measure({ targets: [first, second] }), '2009-03-31').next).to.equal(undefined);
  });

  it('takes a result without a date at any date, but prefers a dated one', () => {
    const mixed = measure({ results: [result(10, '2009-03-31'), result(1, '')] });
    expect(standingAsOf(mixed, '2009-03-30').result?.value).to.include({ value: 1 });
    expect(standingAsOf(mixed, '2009-03-31').result?.value).to.include({ value: 10 });
  });

  it('takes the last in the document of results of one day', () => {
    const revised = measure({ results: [result(1), result(2)] });
    expect(standingAsOf(revised, '2009-03-31').result?.value).to.include({ value: 2 });
  });

  it('rejects a date that is none', () => {
    expect(() => standingAsOf(dated, '31/03/2009')).to.throw(
      RangeError,
      'asOf requires a day of the calendar as YYYY-MM-DD, got "31/03/2009"',
    );
  });

  it('finds nothing in a measure without figures', () => {
    const nothing = { target: undefined, next: undefined, result: undefined };
    expect(standingAsOf(measure(), '2009-03-31')).to.deep.equal(nothing);
    expect(standingAsOf(measure(), undefined)).to.deep.equal(nothing);
  });

  it('refuses a date that is none', () => {
    expect(() => standingAsOf(measure(), '2009-02-29')).to.throw(
      RangeError,
      'asOf requires a day of the calendar as YYYY-MM-DD, got "2009-02-29"',
    );
  });

  it('passes over targets and results for one place or one group', () => {
    const here = { place: 'ward' };
    const some = { group: 'young' };
    const standing = standingAsOf(
      measure({
        targets: [target(1), { ...target(2), ...here }],
        results: [result(3), { ...result(4), ...here }, { ...result(5), ...some }],
      }),
      '2009-03-31',
    );
    expect(standing.target?.value).to.deep.equal(number(1));
    expect(standing.result?.value).to.deep.equal(number(3));
  });
});
