import { expect } from 'chai';
import type { Period } from '../../src/document/period.js';
import { en, type Words } from '../../src/format/en.js';
import { formatDate, formatPeriod } from '../../src/format/period.js';

/** As much of another language as dates need. */
const de = {
  ...en,
  months: { ...en.months, '01': 'Januar', '02': 'Februar', '03': 'März' },
  date: ({ day, month, year }) => `${day}. ${month} ${year}`,
} satisfies Words;

describe('formatDate', () => {
  for (const [date, language, words] of [
    ['2009-03-31', en, '31 March 2009'],
    ['2009-01-01', en, '1 January 2009'],
    ['2008-02-29', en, '29 February 2008'],
    ['2011-12-31', en, '31 December 2011'],
    ['2009-03-31', de, '31. März 2009'],
  ] as const) {
    it(`writes ${date} as ${words}`, () => expect(formatDate(date, language)).to.equal(words));
  }

  for (const date of ['soon', '', '2009-13-01', '31/03/2009']) {
    it(`rejects "${date}", which is no day`, () => {
      const message = `formatDate requires a day as YYYY-MM-DD, got "${date}"`;
      expect(() => formatDate(date, en)).to.throw(RangeError, message);
    });
  }
});

describe('formatPeriod', () => {
  const rows: readonly (readonly [Period, string, string])[] = [
    [
      { printed: 'By April 2011', kind: 'month', start: '2011-04-01', end: '2011-04-30' },
      'April 2011',
      'a month',
    ],
    [{ printed: 'Mar 09', kind: 'month', end: '2009-03-31' }, 'March 2009', 'a month with its end alone'],
    [{ printed: 'Mar 09', kind: 'month' }, 'Mar 09', 'a month whose days are not known'],
    [{ printed: 'Mar 09', kind: 'month', start: '2009-03-01' }, 'Mar 09', 'a month with its start alone'],
    [
      { printed: '2008/09', kind: 'financial-year', start: '2008-04-01', end: '2009-03-31' },
      '2008/09',
      'a year',
    ],
    [{ printed: 'Autumn 2008', kind: 'season', end: '2008-11-30' }, 'Autumn 2008', 'a season'],
    [{ printed: '31/3/09', kind: 'day', end: '2009-03-31' }, '31/3/09', 'a day as printed'],
    [{ printed: 'date to be agreed', kind: 'undated' }, 'date to be agreed', 'no date'],
  ];
  for (const [period, words, why] of rows) {
    it(`writes ${period.printed} as ${words} (${why})`, () => {
      expect(formatPeriod(period, en)).to.equal(words);
    });
  }

  it('writes a month in the language of the reader, and after a date in that language too', () => {
    const march: Period = { printed: 'March 2009', kind: 'month', end: '2009-03-31' };
    expect(formatDate('2009-03-31', de)).to.equal('31. März 2009');
    expect(formatPeriod(march, de)).to.equal('März 2009');
    expect(formatPeriod(march, en)).to.equal('March 2009');
  });
});
