import { expect } from 'chai';
import * as fc from 'fast-check';
import { isDay } from '../../../src/document/is-day.js';
import type { PeriodInput } from '../../../src/document/period.js';
import { PeriodSchema } from '../../../src/document/period.js';
import type { Reading } from '../../../src/read/reading.js';
import type { PeriodOptions } from '../../../src/read/text/period-options.js';
import { readPeriod } from '../../../src/read/text/period-text.js';
import { readPeriods } from '../../../src/read/text/periods-text.js';
import { STRATEGIES } from '../../support/strategies.js';

const run = { seed: 20060331, numRuns: 70 };

/** What is told of each source document beside the words of its times. */
const TOLD: Readonly<Record<string, PeriodOptions>> = {
  'coventry-community-plan-2005': { planStart: '2005-01-01', planEnd: '2010-12-31' },
  'coventry-2006': { planStart: '2006-04-01', planEnd: '2007-03-31' },
  'leeds-2010': { yearStartsIn: 4, planStart: '2010-04-01', planEnd: '2011-03-31' },
};

const tally = (exact: number, doubtful: number, more: Readonly<Record<string, number>> = {}) => ({
  'exact, equal': exact,
  'doubtful, equal': doubtful,
  ...more,
});
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'leicester-2004': tally(19, 1, { 'exact, known from elsewhere': 6 }),
  'coventry-community-plan-2005': tally(2, 19),
  'coventry-2006': tally(64, 51, { 'exact, known from elsewhere': 4, 'doubtful, different': 2 }),
  'northamptonshire-2007': tally(6, 2),
  'leeds-2010': tally(213, 7, { 'exact, known from elsewhere': 1 }),
};

/** Times of which the document says more than their own words do, and what: nobody could read that from the words. */
const FROM_ELSEWHERE: Readonly<Record<string, string>> = {
  'decisions.cabinet-endorses.on': 'the basis: two days stand below two bodies',
  'decisions.cabinet-approves-further-development.on': 'the basis: two days stand below two bodies',
  'decisions.cabinet-approves-process.on': 'the basis: two days stand below two bodies',
  'decisions.cabinet-delegates.on': 'the basis: two days stand below two bodies',
  'decisions.partnership-endorses.on': 'the basis: two days stand below two bodies',
  'decisions.partnership-prioritises.on': 'the basis: two days stand below two bodies',
  'actions.action-0-2.milestones.milestone-0-2-c.when': 'the basis: a dash joins it to another time',
  'actions.action-0-3.milestones.milestone-0-3-a.when': 'the length: "Three year programme" stands before it',
  'actions.action-4-5.milestones.milestone-4-5-a.when':
    'that it comes again: the meeting before it was a year ago',
  'statistics.over-85-2010.period': 'the sense: "by" stands before it',
  'funds.mentoring-funding.period': 'the sense: "beyond" stands before it',
};

const DIFFERENT = [
  // which document it is follows from the sentence before
  'actions.action-2-7.milestones.milestone-2-7-a.when: sets out a series of actions and milestones',
  // two documents are named, and the other milestone has the first
  "actions.action-3-4.milestones.milestone-3-4-b.when: are set out in the Children and Young People's Plan and the Cabinet Member (Children, Learning & Young People) Strategic Plan",
];

/** The due dates of a table head its column: "Target March 2009". */
function optionsAt(id: string, path: string, documents: PeriodOptions['documents']): PeriodOptions {
  const isDue = /^outcomes\..*\.due$/.test(path) || (id === 'leeds-2010' && path.endsWith('.due'));
  return { ...TOLD[id], ...(documents && { documents }), ...(isDue && { sense: 'by' }) };
}

/** Every period of a document, by its place. */
function periodsOf(part: unknown, path: string): [string, PeriodInput][] {
  if (Array.isArray(part)) {
    return part.flatMap((each: { id?: string }, index) => periodsOf(each, `${path}.${each?.id ?? index}`));
  }
  if (typeof part !== 'object' || part === null) return [];
  const own: [string, PeriodInput][] = PeriodSchema.safeParse(part).success
    ? [[path.slice(1), part as PeriodInput]]
    : [];
  return [...own, ...Object.entries(part).flatMap(([key, each]) => periodsOf(each, `${path}.${key}`))];
}

/** Without the words of the basis, and with the defaults that the schema gives it: stated, and likely where inferred. */
function meaning({ basis, ...period }: PeriodInput): object {
  const { kind, confidence = 'likely' } = basis ?? { kind: 'stated' };
  return { ...period, ...(kind === 'stated' ? {} : { basis: { kind, confidence } }) };
}

function sameMeaning(one: object, two: object): boolean {
  try {
    expect(one).to.deep.equal(two);
    return true;
  } catch {
    return false;
  }
}

/** The value without what is the same in every reading; `~` before the sure where it is not exact. */
function brief(reading: Reading<PeriodInput>): string {
  if (reading.sure === 'unread') return 'unread';
  const { kind, sense = '', start = '', end = '', every, length, undated = '', basis } = reading.value;
  const more = [every && `every ${every.amount} ${every.in}`, length && `${length.amount} ${length.in}`];
  const words = [kind, sense, undated, start || end ? `${start}..${end}` : '', ...more, basis && 'inferred'];
  return `${reading.sure === 'exact' ? '' : '~ '}${words.filter(Boolean).join(' ')}`;
}

const plain: readonly (readonly [string, string])[] = [
  ['31 March 2009', 'day 2009-03-31..2009-03-31'],
  ['31st March 2009', 'day 2009-03-31..2009-03-31'],
  ['31st of March, 2009', 'day 2009-03-31..2009-03-31'],
  ['Tuesday 31 March 2009', 'day 2009-03-31..2009-03-31'],
  ['March 31, 2009', 'day 2009-03-31..2009-03-31'],
  ['31-Mar-2009', 'day 2009-03-31..2009-03-31'],
  ['31/03/2009', 'day 2009-03-31..2009-03-31'],
  ['31.03.2009', 'day 2009-03-31..2009-03-31'],
  ['03/31/2009', 'day 2009-03-31..2009-03-31'],
  ['03/03/2009', 'day 2009-03-03..2009-03-03'],
  ['03/04/2009', '~ day 2009-04-03..2009-04-03'],
  ['30.06.08', '~ day 2008-06-30..2008-06-30'],
  ['2009-03-31', 'day 2009-03-31..2009-03-31'],
  ['2009-03-31 00:00', 'day 2009-03-31..2009-03-31'],
  ['2009-03-31T10:00:00.000Z', 'day 2009-03-31..2009-03-31'],
  ['2009-03-31T23:30:00+01:00', 'day 2009-03-31..2009-03-31'],
  ['2009-06-29T23:00:00Z', '~ day 2009-06-29..2009-06-29'],
  ['29 February 2008', 'day 2008-02-29..2008-02-29'],
  ['29 February 2009', 'unread'],
  ['30 February 2008', 'unread'],
  ['31 June 2009', 'unread'],
  ['31/06/2009', 'unread'],
  ['31/13/2009', 'unread'],
  ['2009-13-01', 'unread'],
  ['13/2009', 'unread'],
  ['0/2009', 'unread'],
  ['12/2009', 'month 2009-12-01..2009-12-31'],
  ['March 2009', 'month 2009-03-01..2009-03-31'],
  ['February 2008', 'month 2008-02-01..2008-02-29'],
  ['Sept. 2006', 'month 2006-09-01..2006-09-30'],
  ['OCTOBER 2001', 'month 2001-10-01..2001-10-31'],
  ['Mar-09', '~ month 2009-03-01..2009-03-31'],
  ['Mar 09', '~ month 2009-03-01..2009-03-31'],
  ['March 09', '~ month 2009-03-01..2009-03-31'],
  ["March '09", '~ month 2009-03-01..2009-03-31'],
  ['March 2006/07', '~ month 2007-03-01..2007-03-31 inferred'],
  ['2017-10 to 2018-11', 'range 2017-10-01..2018-11-30'],
  ['2010-12', 'unread'],
  ['Autumn 2006', '~ season 2006-09-01..2006-11-30 inferred'],
  ['Winter 2006/07', '~ season 2006-12-01..2007-02-28 inferred'],
  ['Spring 2006/07', '~ season'],
  ['Spring/Summer 2007', '~ range 2007-03-01..2007-08-31 inferred'],
  ['late summer 2006', '~ season 2006-06-01..2006-08-31 inferred'],
  ['mid-2007', '~ calendar-year 2007-01-01..2007-12-31'],
  ['early 2007', '~ calendar-year 2007-01-01..2007-12-31'],
  ['2006', 'calendar-year 2006-01-01..2006-12-31'],
  ['cal_2013', 'calendar-year 2013-01-01..2013-12-31'],
  ['1899', 'unread'],
  ['2100', 'unread'],
  ['2006/07', '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['2006/7', '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['2006/2007', '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['2006-07', '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['1999/00', '~ financial-year 1999-04-01..2000-03-31 inferred'],
  ['06/07', '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['FY 2008-09', '~ financial-year 2008-04-01..2009-03-31 inferred'],
  ['FY2008/09', '~ financial-year 2008-04-01..2009-03-31 inferred'],
  ['FY09', '~ financial-year'],
  ['2013-14 academic year', '~ academic-year 2013-09-01..2014-08-31 inferred'],
  ['2006/8', '~ range'],
  ['2006/09', '~ range'],
  ['2006/05', '~ month 2006-05-01..2006-05-31'],
  // a month of that year, or the financial year before or after: as likely a slip of the pen
  ['2001/01', 'unread'],
  ['2012/12', 'unread'],
  ['by end of 2009/09', 'unread'],
  ['2001-01', 'month 2001-01-01..2001-01-31'],
  ['2013-13', 'unread'],
  ['2005-2010', '~ range'],
  ['2010 to 2021', '~ range'],
  ['2010 to 2009', 'unread'],
  ['2010-12 to 2018-20', 'unread'],
  ['2010/11 to 2019/20', '~ range 2010-04-01..2020-03-31 inferred'],
  ['Between 1991 and 2001', '~ range'],
  ['2004 and 2005', 'range 2004-01-01..2005-12-31'],
  ['Q2 2008/09', '~ quarter 2008-07-01..2008-09-30 inferred'],
  ['2008/09 Q2', '~ quarter 2008-07-01..2008-09-30 inferred'],
  ['second quarter of 2008/09', '~ quarter 2008-07-01..2008-09-30 inferred'],
  ['Quarter 2 2008', '~ quarter 2008-04-01..2008-06-30 inferred'],
  ['Q5 2008', 'unread'],
  ['Q1 and Q2 2008/09', '~ range 2008-04-01..2008-09-30 inferred'],
  ['H1 2009', '~ half-year 2009-01-01..2009-06-30 inferred'],
  ['the first half of 2009', '~ half-year 2009-01-01..2009-06-30 inferred'],
  ['December 2006 - January 2007', 'range 2006-12-01..2007-01-31'],
  ['April 2006 to March 2009', 'range 2006-04-01..2009-03-31'],
  ['April 2006 – December 2005', 'unread'],
  ['from April 2006 to March 2009', 'range throughout 2006-04-01..2009-03-31'],
  ['1 April 2006 - 31 March 2007', 'range 2006-04-01..2007-03-31'],
  ['11-13 July 2006', 'range 2006-07-11..2006-07-13'],
  ['Sept-Dec 2006', 'range 2006-09-01..2006-12-31'],
  ['September/October 2003', 'range 2003-09-01..2003-10-31'],
  ['Nov - Feb 2007', '~ range 2006-11-01..2007-02-28 inferred'],
  ['Apr 2011-Mar 2012 to Apr 2022-Mar 2023', 'unread'],
  ['the year to March 2009', 'rolling-year 2008-04-01..2009-03-31'],
  ['12 months ending 31 March 2009', 'rolling-year 2008-04-01..2009-03-31'],
  ['by December 2006', 'month by 2006-12-01..2006-12-31'],
  ['Target: March 2009', 'month by 2009-03-01..2009-03-31'],
  ['by end of 2006/07', '~ financial-year by 2006-04-01..2007-03-31 inferred'],
  ['by the end of March 2007', 'month by 2007-03-01..2007-03-31'],
  ['end of March', '~ month by'],
  ['By 2010', '~ calendar-year by 2010-01-01..2010-12-31'],
  ['by the end of 2010', 'calendar-year by 2010-01-01..2010-12-31'],
  ['from April 2007', 'month from 2007-04-01..2007-04-30'],
  ['April 2007 onwards', 'month from 2007-04-01..2007-04-30'],
  ['until March 2008', '~ month until 2008-03-01..2008-03-31'],
  ['until 31 March 2008', 'day until 2008-03-31..2008-03-31'],
  ['before June 2007', '~ month by ..2007-05-31 inferred'],
  ['after March 2007', '~ month from 2007-04-01.. inferred'],
  ['Sept 2006 - ongoing', 'month from 2006-09-01..2006-09-30'],
  ['by 31 March 2007 at the latest', 'day by 2007-03-31..2007-03-31'],
  ['20 per year', '~ undated recurrence-only every 1 years'],
  ['throughout 2007', 'calendar-year throughout 2007-01-01..2007-12-31'],
  ['every March', 'month every every 1 years'],
  ['annually in September', 'month every every 1 years'],
  ['monthly from April 2007', 'month from 2007-04-01..2007-04-30 every 1 months'],
  ['Forums begin September 2006', '~ month from 2006-09-01..2006-09-30'],
  ['programme ends in March 2008', '~ month until 2008-03-01..2008-03-31'],
  ['Adopted Autumn 2006', '~ season 2006-09-01..2006-11-30 inferred'],
  ['three-year programme from April 2006', '~ range 2006-04-01..2009-03-31 3 years inferred'],
  ['Three year programme from April 2006 to March 2009', 'range 2006-04-01..2009-03-31 3 years'],
  ['Three year programme from April 2006 to March 2008', '~ range 2006-04-01..2008-03-31 3 years'],
  ['date to be agreed', 'undated to-be-agreed'],
  ['TBC', 'undated to-be-agreed'],
  ['t.b.c.', 'undated to-be-agreed'],
  ['dates to be developed', 'undated to-be-developed'],
  ['still under development', '~ undated under-development'],
  ['annually', 'undated every recurrence-only every 1 years'],
  ['quarterly', 'undated every recurrence-only every 3 months'],
  ['every six months', 'undated every recurrence-only every 6 months'],
  ['six-monthly', 'undated every recurrence-only every 6 months'],
  ['bi-annually', '~ undated every recurrence-only every 6 months'],
  ['Annual Programme of Events', '~ undated recurrence-only every 1 years'],
  ['Three year programme', 'undated length-only 3 years'],
  ['ongoing', 'undated throughout'],
  ['On-going', 'undated throughout'],
  ['continuous', 'undated throughout'],
  ['throughout', 'undated throughout'],
  ['within six months', 'relative by 6 months'],
  ['over the coming year', 'relative'],
  ['During the past 2 years', 'relative 2 years'],
  ['Year 1', '~ relative'],
  ['see X plan', '~ undated in-another-document'],
  ['See Leeds Housing Strategy 2005-2010', '~ undated in-another-document'],
  ['Phase 1: April 2006', '~ month 2006-04-01..2006-04-30'],
  ['Phase 1 April 2006', 'unread'],
  ['Phase 1: April 2006; Phase 2: June 2007', 'unread'],
  ['the council may agree', 'unread'],
  ['Exempt under Section 26 of Freedom of Information Act 2000 (Defence)', 'unread'],
  ['Race Relations (Amendment) Act 2000', 'unread'],
  ['Equality Act 2010, from April 2011', '~ month from 2011-04-01..2011-04-30'],
  ['act in 2010', '~ calendar-year 2010-01-01..2010-12-31'],
  ['soon', 'unread'],
  ['', 'unread'],
  [' \n ', 'unread'],
  ['—', 'unread'],
];

const plan = { planStart: '2006-04-01', planEnd: '2007-03-31' };
const told: readonly (readonly [string, PeriodOptions, string])[] = [
  ['2006/07', { yearStartsIn: 4 }, 'financial-year 2006-04-01..2007-03-31'],
  ['2006/07', { yearStartsIn: 1 }, 'financial-year 2006-01-01..2006-12-31'],
  ['2006/07', { yearStartsIn: 12 }, 'financial-year 2006-12-01..2007-11-30'],
  ['2006/07', { yearStartsIn: 13 }, '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['2006-07', { yearStartsIn: 4 }, '~ financial-year 2006-04-01..2007-03-31 inferred'],
  ['Q4 2008/09', { yearStartsIn: 4 }, 'quarter 2009-01-01..2009-03-31'],
  ['2006', { bareYear: 'financial-year', yearStartsIn: 4 }, 'financial-year 2006-04-01..2007-03-31'],
  ['Q2 2008', { bareYear: 'calendar-year' }, 'quarter 2008-04-01..2008-06-30'],
  ['Q2 2008', { bareYear: 'financial-year', yearStartsIn: 4 }, 'quarter 2008-07-01..2008-09-30'],
  ['2005-2010', { bareYear: 'calendar-year' }, 'range 2005-01-01..2010-12-31'],
  ['03/04/2009', { dayFirst: true }, 'day 2009-04-03..2009-04-03'],
  ['03/04/2009', { dayFirst: false }, 'day 2009-03-04..2009-03-04'],
  ['03/31/2009', { dayFirst: true }, '~ day 2009-03-31..2009-03-31'],
  ["Mar '09", { century: 1900 }, 'month 1909-03-01..1909-03-31'],
  ['31/03/09', { century: 2000 }, 'day 2009-03-31..2009-03-31'],
  ['March 2009', { sense: 'by' }, 'month by 2009-03-01..2009-03-31'],
  ['from March 2009', { sense: 'by' }, 'month from 2009-03-01..2009-03-31'],
  ['from April', plan, '~ month from 2006-04-01..2006-04-30 inferred'],
  ['31 March', plan, '~ day 2007-03-31..2007-03-31 inferred'],
  ['1 April', plan, '~ day 2006-04-01..2006-04-01 inferred'],
  ['April', { planStart: '2006-04-01', planEnd: '2009-03-31' }, '~ month'],
  ['April', { planStart: '2006-04-31', planEnd: '2007-03-31' }, '~ month'],
  ['November to February', plan, '~ range 2006-11-01..2007-02-28 inferred'],
  ['Q3', plan, '~ quarter 2006-10-01..2006-12-31 inferred'],
  ['Year 1', plan, '~ relative 2006-04-01..2007-03-31 inferred'],
  ['Year 2', plan, '~ relative'],
  ['By 2007', plan, '~ calendar-year by ..2007-12-31 inferred'],
  ['By 2008', plan, '~ calendar-year by 2008-01-01..2008-12-31'],
];

describe('readPeriod', () => {
  for (const [text, expected] of plain) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      expect(brief(readPeriod(text))).to.equal(expected);
    });
  }

  for (const [text, options, expected] of told) {
    it(`reads "${text}" as ${expected}, told ${JSON.stringify(options)}`, () => {
      expect(brief(readPeriod(text, options))).to.equal(expected);
    });
  }

  it('keeps the whole text, and says which words were not read', () => {
    const reading = readPeriod('  Forums begin\nSeptember 2006 ');
    expect(reading).to.deep.include({
      sure: 'doubtful',
      doubts: [{ code: 'part-unread', words: 'Forums', note: 'kept in the printed words alone' }],
    });
    expect((reading as { value: PeriodInput }).value.printed).to.equal('Forums begin\nSeptember 2006');
  });

  it('names both readings of a date whose order is open', () => {
    expect(readPeriod('03/04/2009')).to.deep.include({
      doubts: [
        {
          code: 'several-readings',
          words: '03/04/2009',
          note: 'the day is taken to come first; it may be day 4 of March as well',
        },
      ],
    });
  });

  it('names the day that no calendar has', () => {
    expect(readPeriod('31 June 2009')).to.deep.equal({
      sure: 'unread',
      doubts: [{ code: 'part-unread', words: '31 June 2009', note: 'no calendar has this day' }],
    });
  });

  it('says what a year with its own two digits may mean', () => {
    const note = 'January 2001, or a misprint of 2000/01 or 2001/02';
    expect(readPeriod('2001/01')).to.deep.equal({
      sure: 'unread',
      doubts: [{ code: 'part-unread', words: '2001/01', note }],
    });
  });

  for (const [text, options, doubts] of [
    ['24/25', {}, ['the century of 2024 is not printed']],
    ['24/25', { century: 2000 }, []],
    ['12/13', { century: 2000 }, ['the year 2012/13; it may be a month and a year, or a day and a month']],
  ] as const) {
    it(`says of the year ${text} no other meaning than it can have, told ${JSON.stringify(options)}`, () => {
      const reading = readPeriod(text, { yearStartsIn: 4, ...options });
      const told = reading.sure === 'exact' ? [] : reading.doubts.map(({ note }) => note);
      expect(told).to.deep.equal(doubts);
    });
  }

  it('has nothing to doubt in an empty text', () => {
    expect(readPeriod('')).to.deep.equal({ sure: 'unread', doubts: [] });
  });

  it('finds the document that holds a time, by its name or an alias', () => {
    const documents = [{ id: 'e', name: 'Equality Plan', aliases: ['Scheme'] }];
    for (const text of ['see the Equality Plan', 'set out in the equality plan', 'see Scheme']) {
      const value = { printed: text, kind: 'undated', undated: 'in-another-document', document: 'e' };
      expect(readPeriod(text, { documents })).to.deep.equal({ sure: 'exact', value });
    }
  });

  it('looks at 2,000 characters and at no more', () => {
    expect(readPeriod(`2006${' '.repeat(1996)}`).sure).to.equal('exact');
    expect(readPeriod(`2006${' '.repeat(1997)}`).sure).to.equal('unread');
  });

  it('counts 100 times and no more', () => {
    const notes = [100, 101].map((count) => {
      const { sure, doubts = [] } = readPeriod('June 2006, '.repeat(count)) as {
        sure: string;
        doubts?: readonly { note: string }[];
      };
      return [sure, ...doubts.map(({ note }) => note)];
    });
    expect(notes).to.deep.equal([
      ['unread', '100 times are printed'],
      ['unread', 'more than 100 times are printed: no cell means so many'],
    ]);
  });

  it('is sent elsewhere before it counts', () => {
    const text = `see the Equality Plan, ${'June 2006, '.repeat(101)}`;
    const reading = readPeriod(text, { documents: [{ id: 'e', name: 'Equality Plan' }] });
    expect(reading).to.have.nested.property('value.document', 'e');
  });
});

const lists: readonly (readonly [string, readonly string[]])[] = [
  [
    'Phase 1: April 2006; Phase 2: June 2007',
    ['month 2006-04-01..2006-04-30', 'month 2007-06-01..2007-06-30'],
  ],
  ['June 2006 and December 2006', ['month 2006-06-01..2006-06-30', 'month 2006-12-01..2006-12-31']],
  ['June and December 2006', ['month 2006-06-01..2006-06-30', 'month 2006-12-01..2006-12-31']],
  ['31 March 2009\n30 June 2009', ['day 2009-03-31..2009-03-31', 'day 2009-06-30..2009-06-30']],
  ['June and July 2006', ['range 2006-06-01..2006-07-31']],
  ['TBC; by March 2007', ['undated to-be-agreed', 'month by 2007-03-01..2007-03-31']],
  ['April 2006 to June 2006, March 2007', ['range 2006-04-01..2006-06-30', 'month 2007-03-01..2007-03-31']],
  [
    'Draft Strategy January 2007 Strategy adopted June 2007',
    ['month 2007-01-01..2007-01-31', 'month 2007-06-01..2007-06-30'],
  ],
  ['June 2006 and 31 June 2006', []],
  ['nothing; at all', []],
];

describe('readPeriods', () => {
  for (const [text, expected] of lists) {
    it(`reads ${JSON.stringify(text)} as ${expected.length} times`, () => {
      const reading = readPeriods(text);
      const values = reading.sure === 'unread' ? [] : reading.value;
      expect(values.map((value) => brief({ sure: 'exact', value }))).to.deep.equal(expected);
    });
  }

  it('gives each time the words that belong to it', () => {
    const reading = readPeriods('Phase 1: April 2006; Phase 2: June 2007');
    expect(reading).to.have.property('sure', 'doubtful');
    expect((reading as { value: readonly PeriodInput[] }).value.map(({ printed }) => printed)).to.deep.equal([
      'Phase 1: April 2006',
      'Phase 2: June 2007',
    ]);
  });

  it('reads one time as readPeriod does', () => {
    for (const [text] of plain) {
      const one = readPeriod(text);
      if (one.sure === 'unread' || text.includes(';')) continue;
      expect(readPeriods(text), text).to.deep.equal({ ...one, value: [one.value] });
    }
  });

  const many: readonly (readonly [string, (at: number) => string])[] = [
    ['semicolons', () => 'June 2006; '],
    ['commas', () => 'June 2006, '],
    ['both', (at) => (at % 2 === 0 ? 'June 2006, ' : 'June 2006; ')],
    ['spaces alone', () => 'June 2006 '],
  ];
  for (const [name, time] of many) {
    it(`reads 100 times, and none of more: with ${name} between them`, () => {
      const times = Array.from({ length: 101 }, (_, at) => time(at));
      const all = readPeriods(times.slice(0, 100).join(''));
      expect(all.sure === 'unread' ? [] : all.value.map(({ start }) => start)).to.deep.equal(
        Array.from({ length: 100 }, () => '2006-06-01'),
      );
      const more = readPeriods(times.join(''));
      expect(more.sure).to.equal('unread');
      expect(more).to.have.nested.property(
        'doubts[0].note',
        'more than 100 times are printed: no cell means so many',
      );
    });
  }

  it('counts parts without a time too', () => {
    expect(readPeriods(`June 2006;${'a;'.repeat(99)}`).sure).to.equal('doubtful');
    expect(readPeriods(`June 2006;${'a;'.repeat(100)}`).sure).to.equal('unread');
  });
});

describe('readPeriod, on the times of the five strategies', () => {
  for (const { id, document } of STRATEGIES) {
    const periods = periodsOf(document, '');
    const outcomes = periods.map(([path, period]) => {
      const reading = readPeriod(period.printed, optionsAt(id, path, document.documents));
      const isEqual = reading.sure !== 'unread' && sameMeaning(meaning(reading.value), meaning(period));
      const how = isEqual ? 'equal' : path in FROM_ELSEWHERE ? 'known from elsewhere' : 'different';
      return {
        path,
        printed: period.printed,
        outcome: reading.sure === 'unread' ? 'unread' : `${reading.sure}, ${how}`,
      };
    });

    it(`${id}: gives what was written by hand, or says that it is in doubt`, () => {
      const counts: Record<string, number> = {};
      for (const { outcome } of outcomes) counts[outcome] = (counts[outcome] ?? 0) + 1;
      expect(counts).to.deep.equal(EXPECTED[id]);
    });

    it(`${id}: differs where a reason is known`, () => {
      const others = outcomes.filter(({ outcome }) => /different|unread/.test(outcome));
      const expected = id === 'coventry-2006' ? DIFFERENT : [];
      expect(others.map(({ path, printed }) => `${path}: ${printed}`)).to.deep.equal(expected);
    });
  }
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const years = fc.integer({ min: 1950, max: 2049 });
const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const two = (number: number) => String(number).padStart(2, '0');

/** Words of times in any order, most of them no sense: where a reader is most likely to go wrong. */
const soup = fc
  .array(
    fc.constantFrom(
      ...[
        '2006',
        '2006/07',
        '06/07',
        '31',
        '1st',
        '30',
        '2',
        'February',
        'Mar',
        'Autumn',
        'winter',
        'Q2',
        'H1',
      ],
      ...[
        'by',
        'from',
        'to',
        '-',
        '–',
        '/',
        'and',
        ',',
        ';',
        '\n',
        'end of',
        'before',
        'after',
        'until',
        'early',
      ],
      ...[
        'every',
        'annually',
        'three year',
        'programme',
        'within',
        'months',
        'Year',
        'FY',
        'academic year',
        'tbc',
      ],
      ...[
        'between',
        'half',
        'of',
        'see',
        'Plan',
        '2009-03-31',
        'T23:00Z',
        '31/12/99',
        '2010-12',
        "'09",
        'the',
        '.',
      ],
    ),
    { maxLength: 9 },
  )
  .chain((words) => fc.constantFrom(words.join(' '), words.join('')));
const texts = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const anyOptions: fc.Arbitrary<PeriodOptions> = fc.record(
  {
    yearStartsIn: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.double()),
    bareYear: fc.constantFrom('calendar-year', 'financial-year'),
    planStart: fc.oneof(days, fc.string()),
    planEnd: fc.oneof(days, fc.string()),
    century: fc.constantFrom(1900, 2000, 1, NaN),
    dayFirst: fc.boolean(),
    sense: fc.constantFrom('by', 'from'),
  },
  { requiredKeys: [] },
);

describe('readPeriod, on any text', () => {
  it('reads a day back from every British form', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        const name = MONTHS[month - 1]!;
        for (const text of [
          `${date} ${name} ${year}`,
          `${date}${date % 10 === 1 && date !== 11 ? 'st' : 'th'} ${name.slice(0, 3)} ${year}`,
          `${name} ${date}, ${year}`,
          `${two(date)}-${name.slice(0, 3).toUpperCase()}-${year}`,
          `${date}/${month}/${year}`,
          `${two(date)}.${two(month)}.${year}`,
          day,
          `${day}T00:00:00Z`,
        ]) {
          const value = { printed: text, kind: 'day', start: day, end: day };
          expect(readPeriod(text, { dayFirst: true }), text).to.deep.equal({ sure: 'exact', value });
        }
      }),
      run,
    );
  });

  it('reads a month back from every British form', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const name = MONTHS[month - 1]!;
        const start = `${year}-${two(month)}-01`;
        for (const text of [
          `${name} ${year}`,
          `in ${name.slice(0, 3)} ${year}`,
          `${two(month)}/${year}`,
          `${name}-${year}`,
        ]) {
          const reading = readPeriod(text);
          expect(reading, text).to.deep.include({ sure: 'exact' });
          expect((reading as { value: PeriodInput }).value, text).to.include({ kind: 'month', start });
          expect((reading as { value: PeriodInput }).value.end!.slice(0, 7)).to.equal(start.slice(0, 7));
        }
      }),
      run,
    );
  });

  it('reads a financial year and its quarters back from every British form', () => {
    fc.assert(
      fc.property(
        years,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (year, quarter, yearStartsIn) => {
          const next = year + 1;
          for (const words of [
            `${year}/${two(next % 100)}`,
            `${year}/${next}`,
            `FY ${year}-${two(next % 100)}`,
          ]) {
            const whole = readPeriod(words, { yearStartsIn });
            expect(whole, words).to.deep.include({ sure: 'exact' });
            const start = `${year}-${two(yearStartsIn)}-01`;
            expect((whole as { value: PeriodInput }).value).to.include({ kind: 'financial-year', start });
            const part = readPeriod(`Q${quarter} ${words}`, { yearStartsIn });
            const month = yearStartsIn + (quarter - 1) * 3;
            const first = month > 12 ? `${next}-${two(month - 12)}-01` : `${year}-${two(month)}-01`;
            expect((part as { value: PeriodInput }).value).to.include({ kind: 'quarter', start: first });
          }
        },
      ),
      run,
    );
  });

  it('gives valid periods with real days in their order, and exact ones without an inferred basis', () => {
    fc.assert(
      fc.property(texts, anyOptions, (text, options) => {
        for (const reading of [readPeriod(text, options), readPeriods(text, options)]) {
          if (reading.sure === 'unread') continue;
          if (reading.sure === 'doubtful') expect(reading.doubts).to.not.be.empty;
          const values: PeriodInput[] = [reading.value].flat();
          for (const value of values) {
            expect(PeriodSchema.safeParse(value).success, text).to.equal(true);
            for (const day of [value.start, value.end])
              expect(day === undefined || isDay(day), text).to.equal(true);
            if (value.start && value.end) expect(value.start <= value.end, text).to.equal(true);
            if (reading.sure === 'exact') expect(value.basis, text).to.equal(undefined);
          }
        }
      }),
      { ...run, numRuns: 700 },
    );
  });

  const patterns = [
    ...[
      '1',
      '1/',
      '2006-',
      '2006/',
      '1 ',
      'a ',
      'to ',
      'April ',
      'April-',
      'and ',
      'by end of ',
      '- ',
      ': ',
      "'",
      '\n',
    ],
    ...[
      '1 April - ',
      '2006/07 to ',
      'every ',
      'year 1 ',
      'three year ',
      'see ',
      'Q',
      'first half of ',
      '31/12/',
      '日',
      ';',
    ],
  ];
  for (const pattern of patterns) {
    it(`leaves a megabyte of ${JSON.stringify(pattern)} unread, and is not sure of as much as is looked at`, () => {
      const text = pattern.repeat(1_000_000 / pattern.length);
      expect(readPeriod(text).sure).to.equal('unread');
      expect(readPeriods(text).sure).to.equal('unread');
      const { sure } = readPeriod(pattern.repeat(2000 / pattern.length));
      expect(sure).to.equal(/year|see/.test(pattern) ? 'doubtful' : 'unread');
    });
  }
});
