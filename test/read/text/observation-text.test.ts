import { expect } from 'chai';
import * as fc from 'fast-check';
import { ObservationSchema } from '../../../src/document/observation.js';
import type { PeriodInput } from '../../../src/document/period.js';
import type { UnitInput } from '../../../src/document/unit.js';
import { readObservation } from '../../../src/read/text/observation-text.js';
import type { PeriodReader } from '../../../src/read/text/period-reader.js';
import { LONGEST_TEXT } from '../../../src/read/text/plain-text.js';

const run = { seed: 20100331, numRuns: 100 };
/** Any text, lone surrogates too. */
const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const percent: UnitInput = { kind: 'percent' };
const year = (printed: string): PeriodInput => ({ printed, kind: 'financial-year' });
const readPeriod: PeriodReader = (text) =>
  /^(?:19|20)\d\d\/(?:\d\d){1,2}$/.test(text)
    ? { sure: 'exact', value: year(text) }
    : { sure: 'unread', doubts: [] };
const options = { unit: percent, readPeriod };

const number = (value: number, more: object = {}): object => ({ value: { kind: 'number', value }, ...more });
const nested = (name: string, value: number, printed: string): object => ({
  name,
  value: { kind: 'number', value },
  printed,
});

const exact: readonly (readonly [printed: string, value: object])[] = [
  ['31%', number(31)],
  ['Not reported', { value: { kind: 'none', reason: 'not-reported' } }],
  ['', { value: { kind: 'none', reason: 'not-stated' } }],
  [
    '100% (75% good or better)',
    number(100, { nested: [nested('good or better', 75, '(75% good or better)')] }),
  ],
  [
    '100% (75% good) (5% poor)',
    number(100, { nested: [nested('good', 75, '(75% good)'), nested('poor', 5, '(5% poor)')] }),
  ],
  ['45% p', number(45, { provisional: true })],
  ['45%p', number(45, { provisional: true })],
  ['45% [p]', number(45, { provisional: true })],
  ['45%\n(provisional)', number(45, { provisional: true })],
  ['45% (n=1,350)', number(45, { sample: 1350 })],
  ['45% (9 of 20)', number(45, { numerator: 9, denominator: 20 })],
  ['45% (9/20)', number(45, { numerator: 9, denominator: 20 })],
  ['45% (2005/06)', number(45, { period: year('2005/06') })],
  ['45% (2021/22)', number(45, { period: year('2021/22') })],
  ['45% (2010/2011)', number(45, { period: year('2010/2011') })],
  ['45% (2010 of 2011)', number(45, { numerator: 2010, denominator: 2011 })],
  ['45% (2005/06) (n=350)', number(45, { period: year('2005/06'), sample: 350 })],
];

const doubtful: readonly (readonly [printed: string, value: object, words: string])[] = [
  ['Partly accessible', { value: { kind: 'level', level: 'Partly accessible' } }, 'Partly accessible'],
  ['593*', number(593), '*'],
  ['45% (5)', number(45), '(5)'],
  ['45% (45)', number(45), '(45)'],
  ['45% (note 3)', number(45), '(note 3)'],
  ['45% (±3)', number(45), '(±3)'],
  ['45% (n=0)', number(45), '(n=0)'],
  ['45% (n=1) (n=2)', number(45, { sample: 1 }), '(n=2)'],
  ['45% (19/20)', number(45), '(19/20)'],
  ['45% (2500/1850)', number(45), '(2500/1850)'],
  ['(1.5)', number(-1.5), '(1.5)'],
  ['45% (9 of', number(45), '(9 of'],
  ['45p', number(45, { provisional: true }), 'p'],
];

const unread = [
  ...['see the notes below the table', '3rd highest percentile', '45; 47', 'Increase of 5%', '10% reduction'],
  ...['2005/06', '?', 'x', 'xx', 'x'.repeat(61)],
];

describe('readObservation', () => {
  for (const [printed, value] of exact) {
    it(`reads ${JSON.stringify(printed)} for certain`, () => {
      expect(readObservation(printed, options)).to.deep.equal({ sure: 'exact', value });
    });
  }

  for (const [printed, value, words] of doubtful) {
    it(`reads ${JSON.stringify(printed)}, and doubts ${JSON.stringify(words)}`, () => {
      const reading = readObservation(printed, options);
      expect(reading).to.deep.include({ sure: 'doubtful', value });
      expect(reading).to.have.nested.property('doubts[0].words', words);
    });
  }

  for (const printed of unread) {
    it(`leaves ${JSON.stringify(printed.slice(0, 40))} unread`, () => {
      expect(readObservation(printed, options).sure).to.equal('unread');
    });
  }

  it('leaves a period unread, with a doubt, where no reader for it is handed in', () => {
    const reading = readObservation('45% (2005/06)', { unit: percent });
    expect(reading).to.have.deep.property('doubts', [
      { code: 'part-unread', words: '(2005/06)', note: 'a remark' },
    ]);
  });

  it('gives observations that the format has', () => {
    for (const [printed] of [...exact, ...doubtful]) {
      const reading = readObservation(printed, { unit: percent });
      expect(
        ObservationSchema.safeParse(reading.sure === 'unread' ? 0 : reading.value).success,
        printed,
      ).to.equal(true);
    }
  });

  it('never throws, and reads the same whatever the space', () => {
    const words = fc.constantFrom(
      '45',
      '%',
      ' ',
      '\n',
      '(',
      ')',
      'n=3',
      '9 of 20',
      'p',
      'good',
      '2005/06',
      '*',
      'N/A',
    );
    const texts = fc.oneof(anything, fc.string({ unit: words, maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(readObservation(`\t${text.replaceAll(' ', ' \n')} `, options)).to.deep.equal(
          readObservation(text, options),
        );
      }),
      run,
    );
  });

  it('reads a text as long as is looked at, and leaves a longer one unread', () => {
    expect(readObservation(`45%${' '.repeat(LONGEST_TEXT - 3)}`, options).sure).to.equal('exact');
    expect(readObservation(`45%${' '.repeat(LONGEST_TEXT - 2)}`, options).sure).to.equal('unread');
  });

  for (const text of ['5', '5 ', '5 (n=3) ', '(', '()', 'a', 'a ']) {
    it(`leaves unread a megabyte of ${JSON.stringify(text)}, and as much of it as is looked at`, () => {
      expect(readObservation(text.repeat(1_000_000 / text.length), options).sure).to.equal('unread');
      expect(readObservation(text.repeat(LONGEST_TEXT / text.length), options).sure).to.equal('unread');
    });
  }

  it('reads a plain number as it reads one with a space before it, which takes the long way', () => {
    const figures = fc.oneof(
      fc.integer({ min: -2100, max: 2100 }).map(String),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => String(Number(value.toFixed(5)))),
      fc.integer({ min: -99_999, max: 99_999 }).map((value) => (value / 100).toFixed(2)),
    );
    fc.assert(
      fc.property(figures, (text) => {
        for (const unit of [undefined, { kind: 'percent' }, { kind: 'count' }] as const) {
          const options = unit ? { unit } : {};
          expect(readObservation(text, options)).to.deep.equal(readObservation(` ${text}`, options));
        }
      }),
      { numRuns: 300 },
    );
  });
});
