import { expect } from 'chai';
import * as fc from 'fast-check';
import { ABSENCE_REASONS, AbsenceSchema } from '../../../src/document/absence.js';
import type { PeriodInput } from '../../../src/document/period.js';
import { readAbsence } from '../../../src/read/text/absence-text.js';
import { FRAMES_AFTER, FRAMES_BEFORE } from '../../../src/read/text/absence-frames.js';
import {
  ABSENCE_ABBREVIATIONS,
  ABSENCE_PHRASES,
  ABSENCE_SIGNS,
} from '../../../src/read/text/absence-words.js';
import type { PeriodReader } from '../../../src/read/text/period-reader.js';
import { LONGEST_TEXT } from '../../../src/read/text/plain-text.js';

const run = { seed: 20100331, numRuns: 100 };
/** Any text, lone surrogates too. */
const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const none = (reason: string, more: object = {}): object => ({ kind: 'none', reason, ...more });
const unclear = (...readings: string[]): object => none('unclear', { readings });
const year = (printed: string): PeriodInput => ({ printed, kind: 'financial-year' });
const readPeriod: PeriodReader = (text) =>
  /^(?:(?:\d{4}|\d\d)\/\d\d|(?:Autumn|March|August) \d{4})$/.test(text)
    ? { sure: 'exact', value: year(text) }
    : { sure: 'unread', doubts: [] };

const exact: readonly (readonly [printed: string, value: object])[] = [
  ['', none('not-stated')],
  [' \n', none('not-stated')],
  ['..', none('not-available')],
  [':', none('not-available')],
  ['[x]', none('not-available')],
  ['[z]', none('not-applicable')],
  ['[c]', none('suppressed')],
  ['TBC', none('to-be-confirmed')],
  ['tbc.', none('to-be-confirmed')],
  ['(TBC)', none('to-be-confirmed')],
  ['Target TBC', none('to-be-confirmed')],
  ['n/k', none('not-available')],
  ['NA', unclear('not-applicable', 'not-available')],
  ['N/A', unclear('not-applicable', 'not-available')],
  ['N.A', unclear('not-applicable', 'not-available')],
  ['n.a.', unclear('not-applicable', 'not-available')],
  ['N / A', unclear('not-applicable', 'not-available')],
  ['Not applicable', none('not-applicable')],
  ['Not available', none('not-available')],
  ['Data is not available', none('not-available')],
  ['No data', unclear('not-available', 'not-collected')],
  ['Awaiting data', unclear('not-due', 'late')],
  ['Not yet available', unclear('not-due', 'late', 'not-available')],
  ['To be established', none('to-be-established')],
  ['To be\nestablished', none('to-be-established')],
  ['Target to be agreed', none('to-be-agreed')],
  ['No Target - baseline year', none('baseline-year')],
  ['No target – baseline year', none('baseline-year')],
  ['Baseline year', none('baseline-year')],
  ['2008/09 Baseline Year', none('baseline-year', { period: year('2008/09') })],
  ['Baseline year 2008/09', none('baseline-year', { period: year('2008/09') })],
  ['2008/09 new data return', none('new-collection', { period: year('2008/09') })],
  ['New indicator', none('new-indicator')],
  ['New indicator – baseline to be set', none('new-indicator')],
  ['New indicator for 2008/09', none('new-indicator', { period: year('2008/09') })],
  ['No survey', none('no-survey')],
  ['Not applicable - no survey', none('no-survey')],
  ['Not applicable (no survey)', none('no-survey')],
  ['No survey in 08/09', none('no-survey', { period: year('08/09') })],
  ['Awaiting 2008 Place Survey', none('awaiting-survey', { survey: '2008 Place Survey' })],
  ['Awaiting the Place Survey', none('awaiting-survey', { survey: 'Place Survey' })],
  ['Baseline to be set by 2008 Place survey', none('awaiting-survey', { survey: '2008 Place survey' })],
  [
    'To be set by Office of the Third Sector Survey Autumn 2008',
    none('awaiting-survey', { survey: 'Office of the Third Sector Survey', period: year('Autumn 2008') }),
  ],
  [
    'Awaiting Household Survey, August 2006',
    none('awaiting-survey', { survey: 'Household Survey', period: year('August 2006') }),
  ],
  [
    'To be set with data of the Household Survey, August 2006',
    none('awaiting-survey', { survey: 'Household Survey', period: year('August 2006') }),
  ],
  ['Survey due August 2006', none('awaiting-survey', { period: year('August 2006') })],
  ['To be established by March 2009', none('to-be-established', { period: year('March 2009') })],
  ['Data not available until March 2009', none('not-available', { period: year('March 2009') })],
  ['Available March 2009', none('not-due', { period: year('March 2009') })],
  ['Not reported', none('not-reported')],
  ['Not collected', none('not-collected')],
  ['suppressed', none('suppressed')],
  ['Indicator withdrawn', none('withdrawn')],
  ['Not yet due', none('not-due')],
  ['Data late', none('late')],
  ['Not stated', none('not-stated')],
];

const doubtful: readonly (readonly [printed: string, value: object])[] = [
  ['*', unclear('suppressed', 'not-available')],
  ['-', unclear('not-available', 'not-applicable', 'not-stated')],
  ['–', unclear('not-available', 'not-applicable', 'not-stated')],
  ['[low]', none('suppressed')],
  ['TBA', none('to-be-agreed')],
  ['No target', none('not-stated')],
  ['Data Only', none('not-stated')],
  ['Contextual', none('not-stated')],
  ['Annual', unclear('not-due', 'not-reported')],
  ['Annual KPI', unclear('not-due', 'not-reported')],
  ['Withdrawn - suppressed', unclear('withdrawn', 'suppressed')],
  ['Exempt under Section 24 of the Freedom of Information Act 2000', none('suppressed')],
];

const unread = [
  '5',
  '45%',
  'Yes',
  'Improve',
  'x',
  '()',
  'baseline',
  'None',
  'nil',
  'To be agreed by somebody',
];

describe('readAbsence', () => {
  for (const [printed, value] of exact) {
    it(`reads ${JSON.stringify(printed)} for certain`, () => {
      expect(readAbsence(printed, { readPeriod })).to.deep.equal({ sure: 'exact', value });
    });
  }

  for (const [printed, value] of doubtful) {
    it(`reads ${JSON.stringify(printed)} with a doubt`, () => {
      const reading = readAbsence(printed, { readPeriod });
      expect(reading.sure).to.equal('doubtful');
      expect(reading).to.have.deep.property('value', value);
    });
  }

  for (const printed of [...unread, 'constructor', '__proto__', 'toString']) {
    it(`leaves ${JSON.stringify(printed)} unread`, () =>
      expect(readAbsence(printed).sure).to.equal('unread'));
  }

  it('keeps the reason and says so where no reader of periods is handed in', () => {
    expect(readAbsence('2008/09 baseline year')).to.deep.equal({
      sure: 'doubtful',
      value: { kind: 'none', reason: 'baseline-year' },
      doubts: [{ code: 'part-unread', words: '2008/09', note: 'a time' }],
    });
  });

  it('passes on the doubts of a period', () => {
    const doubts = [{ code: 'inferred', words: 'Autumn 2008', note: 'the months of a season' }] as const;
    const inDoubt: PeriodReader = (text) => ({ sure: 'doubtful', value: year(text), doubts });
    expect(readAbsence('Survey due Autumn 2008', { readPeriod: inDoubt })).to.deep.include({
      sure: 'doubtful',
      doubts,
    });
  });

  it('reads a mark as the note beside the table says', () => {
    const awaited = { kind: 'none', reason: 'awaiting-survey', survey: 'Household Survey' } as const;
    const reading = readAbsence(' * ', { marks: new Map([['*', awaited]]) });
    expect(reading).to.deep.include({ sure: 'doubtful', value: awaited });
  });

  it('has words for every reason but the one that words cannot give', () => {
    const meanings = [
      ...ABSENCE_PHRASES.values(),
      ...ABSENCE_SIGNS.values(),
      ...ABSENCE_ABBREVIATIONS.values(),
    ];
    const reasons = new Set(meanings.flatMap((meaning) => meaning.reasons));
    expect(ABSENCE_REASONS.filter((reason) => !reasons.has(reason))).to.deep.equal(['unclear']);
  });

  it('finds every phrase of its tables, and gives what the format has', () => {
    for (const phrase of [
      ...ABSENCE_PHRASES.keys(),
      ...ABSENCE_SIGNS.keys(),
      ...ABSENCE_ABBREVIATIONS.keys(),
    ]) {
      const reading = readAbsence(phrase.toUpperCase());
      expect(AbsenceSchema.safeParse(reading.sure === 'unread' ? 0 : reading.value).success, phrase).to.equal(
        true,
      );
    }
    const framed = [
      ...[...FRAMES_BEFORE].filter(([, { time }]) => time).map(([phrase]) => `${phrase} March 2009`),
      ...[...FRAMES_AFTER.keys()].map((phrase) => `2008/09 ${phrase}`),
    ];
    for (const phrase of framed) expect(readAbsence(phrase, { readPeriod }).sure, phrase).to.equal('exact');
  });

  it('never throws, and reads the same whatever the space', () => {
    const words = fc.constantFrom(
      'no',
      'survey',
      'not',
      'due',
      'N/A',
      '-',
      '–',
      '(',
      ')',
      '2008/09',
      'baseline',
      ' ',
      '\n',
    );
    const texts = fc.oneof(anything, fc.string({ unit: words, maxLength: 10 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readAbsence(`\t${text.replaceAll(' ', '  ')}\n`)).to.deep.equal(readAbsence(text));
      }),
      run,
    );
  });

  it('reads a text as long as is looked at, and leaves a longer one unread', () => {
    expect(readAbsence(`TBC${' '.repeat(LONGEST_TEXT - 3)}`).sure).to.equal('exact');
    expect(readAbsence(`TBC${' '.repeat(LONGEST_TEXT - 2)}`).sure).to.equal('unread');
  });

  for (const text of [' ', '-', '- ', '(', '.', ', ', ' survey', 'no ']) {
    it(`leaves a megabyte of ${JSON.stringify(text)} unread, and reads of as much as is looked at what it can`, () => {
      expect(readAbsence(text.repeat(1_000_000 / text.length)).sure).to.equal('unread');
      const looked = text.repeat(LONGEST_TEXT / text.length);
      expect(readAbsence(looked).sure).to.equal(text === ' ' ? 'exact' : 'unread');
      const awaiting = readAbsence(`awaiting${text.repeat((LONGEST_TEXT - 8) / text.length)}`);
      expect(awaiting.sure).to.equal(text === ' survey' ? 'doubtful' : 'unread');
    });
  }
});
