import { expect } from 'chai';
import * as fc from 'fast-check';
import { QuantitySchema, type QuantityInput } from '../../../src/document/quantity.js';
import type { UnitInput } from '../../../src/document/unit.js';
import { exactFigure } from '../../../src/read/text/exact-figure.js';
import { numeralAt } from '../../../src/read/text/numeral-at.js';
import { phraseAt } from '../../../src/read/text/phrase-at.js';
import { LONGEST_TEXT, plainText } from '../../../src/read/text/plain-text.js';
import { readQuantity } from '../../../src/read/text/quantity-text.js';

const run = { seed: 20100331, numRuns: 100 };
/** Any text, lone surrogates too. */
const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const percent: UnitInput = { kind: 'percent' };
const money: UnitInput = { kind: 'money', currency: 'GBP' };
const rate: UnitInput = { kind: 'rate', per: 100_000 };
const days: UnitInput = { kind: 'duration', in: 'days' };
const points: UnitInput = { kind: 'percentage-points' };

const number = (value: number, more: object = {}): QuantityInput => ({ kind: 'number', value, ...more });
const range = (low: number, high: number, more: object = {}): QuantityInput => ({
  kind: 'range',
  low,
  high,
  ...more,
});
const bound = (side: string, value: number, more: object = {}) => ({
  kind: 'bound',
  bound: side,
  value,
  ...more,
});
const about = { approximate: true };

type Row = readonly [printed: string, value: object, unit?: UnitInput];

const exact: readonly Row[] = [
  ['34.40%', number(34.4, { decimals: 2 }), percent],
  ['34.40%', number(34.4, { decimals: 2, unit: percent })],
  ['4.10%', number(4.1, { decimals: 2 }), points],
  ['30%', number(30, { unit: percent }), rate],
  ['97.7', number(97.7), rate],
  ['0', number(0)],
  ['0%', number(0), percent],
  ['-0%', number(0), percent],
  ['100.0', number(100, { decimals: 1 })],
  ['.5', number(0.5)],
  ['5.', number(5)],
  ['2,078', number(2078)],
  ['1,234,567.80', number(1234567.8, { decimals: 2 })],
  ['599,900', number(599_900)],
  ['2\u00A0078', number(2078)],
  ['12\u2009078', number(12_078)],
  ['1\u202F234\u202F567', number(1_234_567)],
  ['１２３', number(123)],
  ['３４．４％', number(34.4), percent],
  ['£600,000', number(600_000, { unit: money })],
  ['£1.4m', number(1_400_000, { unit: money })],
  ['£1.1 million', number(1_100_000), money],
  ['£25k', number(25_000), money],
  ['£17.6 billion', number(17_600_000_000), money],
  ['£2.3bn', number(2_300_000_000), money],
  ['1.4m', number(1_400_000), money],
  ['1.2 million', number(1_200_000)],
  ['\\pounds 52,808', number(52_808), money],
  ['&pound;5', number(5), money],
  ['GBP 5', number(5), money],
  ['5 pounds', number(5), money],
  ['£7,121 pa', number(7121), { ...money, of: 'household income a year' }],
  ['-£5', number(-5), money],
  ['£-5', number(-5), money],
  ['-7%', number(-7), percent],
  ['-0.2', number(-0.2)],
  ['−0.2', number(-0.2)],
  ['+3', number(3)],
  ['133%', number(133), percent],
  ['68.08609377647656', number(68.08609377647656), percent],
  ['66.419576', number(66.419576), percent],
  ['8.7 days', number(8.7), days],
  ['5.5 years', number(5.5, { unit: { kind: 'duration', in: 'years' } })],
  ['45 per cent', number(45), percent],
  ['45 percent', number(45), percent],
  ['3.5 percentage points', number(3.5), points],
  ['3.5pp', number(3.5, { unit: points }), percent],
  ['12 per 1,000', number(12, { unit: { kind: 'rate', per: 1000 } })],
  ['12 per 1,000', number(12, { unit: { kind: 'rate', per: 1000 } }), rate],
  ['97.7 per 100,000', number(97.7), rate],
  ['5 per thousand', number(5, { unit: { kind: 'rate', per: 1000 } })],
  ['12 in 1,000', number(12), { kind: 'rate', per: 1000 }],
  ['3:1', number(3), { kind: 'ratio' }],
  ['seven', number(7)],
  ['half a million people', number(500_000), { kind: 'count', of: 'people' }],
  ['an index of 0.4', number(0.4), { kind: 'index' }],
  ['80% of residents', number(80), { ...percent, of: 'residents' }],
  ['91% - 92%', range(91, 92), percent],
  ['91–92%', range(91, 92, { unit: percent })],
  ['91.5%\n–\n92.50%', range(91.5, 92.5, { decimals: 2 }), percent],
  ['around 91% - 92% of respondents', range(91, 92, about), { ...percent, of: 'respondents' }],
  ['between 5 and 10', range(5, 10)],
  ['from 5 to 10', range(5, 10)],
  ['5 to 10', range(5, 10)],
  ['-5 to -3', range(-5, -3)],
  ['£5-10m', range(5_000_000, 10_000_000), money],
  ['5', number(5)],
  ['5-5', range(5, 5)],
  ['under 5', bound('under', 5)],
  ['<5', bound('under', 5)],
  ['< 5%', bound('under', 5), percent],
  ['&lt;5', bound('under', 5)],
  ['fewer than 5', bound('under', 5)],
  ['Over 15%', bound('over', 15), percent],
  ['over 100 languages', bound('over', 100), { kind: 'count', of: 'languages' }],
  ['>100', bound('over', 100)],
  ['>=100', bound('at-least', 100)],
  ['≥ 100', bound('at-least', 100)],
  ['at least 14', bound('at-least', 14)],
  ['no fewer than 14', bound('at-least', 14)],
  ['minimum of 80.0%', bound('at-least', 80, { decimals: 1 }), percent],
  ['50+', bound('at-least', 50)],
  ['10 or more', bound('at-least', 10)],
  ['up to £2 million', bound('at-most', 2_000_000, { unit: money })],
  ['no more than 3', bound('at-most', 3)],
  ['<=3', bound('at-most', 3)],
  ['10 or fewer', bound('at-most', 10)],
  ['almost 10%', bound('almost', 10), percent],
  ['under about 5', bound('under', 5, about)],
  ['about 5', number(5, about)],
  ['c. 30', number(30, about)],
  ['c.£290m', number(290_000_000, about), money],
  ['approximately 3,500', number(3500, about)],
  ['approx. 3,500', number(3500, about)],
  ['3,500 approx.', number(3500, about)],
  ['some 22%', number(22, about), percent],
  ['~5', number(5, about)],
];

const doubtful: readonly (readonly [
  printed: string,
  value: object,
  unit: UnitInput | undefined,
  codes: string,
])[] = [
  ['(1.5)', number(-1.5), undefined, 'several-readings'],
  ['(£1.5m)', number(-1_500_000), money, 'several-readings'],
  ['–5', number(-5), undefined, 'mended'],
  ['1,5', number(1.5), undefined, 'several-readings'],
  ['12,50', number(12.5, { decimals: 2 }), undefined, 'several-readings'],
  ['1.234.567,5', number(1_234_567.5), undefined, 'several-readings'],
  ['2 078', number(2078), undefined, 'several-readings'],
  ['£75, 000', number(75_000), money, 'mended'],
  ['Â£25', number(25), money, 'mended'],
  ['\uFFFD25', number(25), money, 'mended'],
  ['Ł2,292.80', number(2292.8, { decimals: 2 }), money, 'mended'],
  ['91â€“95', range(91, 95), undefined, 'mended'],
  ['$5', number(5, { unit: { kind: 'money', currency: 'USD' } }), undefined, 'several-readings'],
  ['5m', number(5_000_000), undefined, 'several-readings'],
  ['5 M', number(5_000_000), undefined, 'several-readings'],
  ['2010', number(2010), undefined, 'several-readings'],
  ['10-11', range(10, 11), undefined, 'several-readings'],
  ['1 in 4', number(25), percent, 'inferred'],
  ['9 out of 10', number(90), percent, 'inferred'],
  ['1 in 4', number(1, { unit: { kind: 'rate', per: 4 } }), undefined, 'several-readings'],
  ['1 in 3', number(1, { unit: { kind: 'rate', per: 3 } }), percent, 'several-readings'],
  ['3:1', number(3, { unit: { kind: 'ratio' } }), undefined, 'several-readings'],
  ['a quarter', number(25), percent, 'inferred'],
  ['593*', number(593), undefined, 'part-unread'],
  ['593 (1)', number(593), undefined, 'part-unread'],
  ['593¹', number(593), undefined, 'part-unread'],
  ['593 [2]', number(593), undefined, 'part-unread'],
  ['45% p', number(45), percent, 'part-unread'],
  ['45% (provisional)', number(45), percent, 'part-unread'],
  ['45% (r)', number(45), percent, 'part-unread'],
  ['45p', number(45), undefined, 'several-readings,part-unread'],
  ['85% in 2004', number(85), percent, 'part-unread'],
  ['24% under 18 years of age', number(24), percent, 'part-unread'],
  ['1.8% - slightly lower', number(1.8), percent, 'part-unread'],
  ['£7,121 pa', number(7121), money, 'part-unread'],
  ['12345678901234567890', number(Number('12345678901234567890')), undefined, 'part-unread'],
  ['0.10000000000000', number(0.1), undefined, 'part-unread'],
];

const unread: readonly (readonly [printed: string, why: string, unit?: UnitInput])[] = [
  ['', 'nothing'],
  ['N/A', 'an absence'],
  ['2008/09', 'a year'],
  ['2008-2010', 'two years'],
  ['2008-09', 'a year'],
  ['12 March', 'a day'],
  ['12/05/2009', 'a date'],
  ['30.06.08', 'a date'],
  ['10:30', 'a time'],
  ['007', 'a code'],
  ['1e5', 'a notation that documents do not use'],
  ['12,34,567', 'groups of two'],
  ['1,2345', 'groups of four'],
  ['45; 47', 'two figures'],
  ['45%\n47%', 'two figures'],
  ['45, 47', 'two figures'],
  ['10-5', 'a range that falls'],
  ['£5-10%', 'two units'],
  ['£5%', 'two units'],
  ['between 5', 'half a range'],
  ['at least 5 or more', 'two limits'],
  ['over 5-10', 'a limit of a range'],
  ['Under 18s', 'people'],
  ['NI 195', 'a code'],
  ['section 5', 'words before the figure'],
  ['5% above the average', 'a difference'],
  ['10% reduction', 'a change'],
  ['5 min', 'a unit that the format does not have'],
  ['5 hours', 'a unit that the format does not have'],
  ['45p', 'pence', money],
  ['12 in 2010', 'a year'],
  ['11th', 'a place in an order'],
  ['one of the best', 'a number in words that counts nothing'],
  ['2½', 'a fraction'],
  ['5kg', 'a unit that the format does not have'],
  ['1'.repeat(400), 'more than a number holds'],
  ['__proto__', 'no figure'],
];

const read = (printed: string, unit?: UnitInput) => readQuantity(printed, unit === undefined ? {} : { unit });

describe('readQuantity', () => {
  for (const [printed, value, unit] of exact) {
    it(`reads ${JSON.stringify(printed)} in a measure of ${unit?.kind ?? 'no unit'} for certain`, () => {
      expect(read(printed, unit)).to.deep.equal({ sure: 'exact', value });
    });
  }

  for (const [printed, value, unit, codes] of doubtful) {
    it(`reads ${JSON.stringify(printed)} in a measure of ${unit?.kind ?? 'no unit'} with a doubt`, () => {
      const reading = read(printed, unit);
      expect(reading).to.deep.include({ sure: 'doubtful', value });
      expect(reading.sure === 'exact' ? [] : reading.doubts.map(({ code }) => code)).to.deep.equal(
        codes.split(','),
      );
    });
  }

  for (const [printed, why, unit] of unread) {
    it(`leaves ${JSON.stringify(printed.slice(0, 30))} unread (${why})`, () => {
      expect(read(printed, unit).sure).to.equal('unread');
    });
  }

  it('gives amounts that the format has', () => {
    for (const [printed, , unit] of [...exact, ...doubtful]) {
      const reading = read(printed, unit);
      expect(
        QuantitySchema.safeParse(reading.sure === 'unread' ? undefined : reading.value).success,
        printed,
      ).to.equal(true);
    }
  });

  it('says which words it leaves unread', () => {
    const reading = readQuantity('85% in 2004', { unit: percent });
    expect(reading).to.have.deep.property('doubts', [
      { code: 'part-unread', words: 'in 2004', note: 'kept as printed' },
    ]);
  });

  it('reads back a number as it is printed in Britain, with its decimals', () => {
    const figures = fc.record({ units: fc.integer({ min: -1e12, max: 1e12 }), places: fc.nat(3) });
    const signs = fc.constantFrom(['', ''], ['', '%'], ['£', ''], ['£', 'm'], ['about ', ''], ['over ', '%']);
    fc.assert(
      fc.property(figures, signs, ({ units, places }, [before, after]) => {
        const value = Number(`${units}e-${places}`);
        const printed = value.toLocaleString('en-GB', {
          minimumFractionDigits: places,
          maximumFractionDigits: places,
        });
        const reading = readQuantity(`${before}${printed}${after}`, { unit: percent });
        const figure =
          reading.sure === 'unread' ? undefined : (reading.value as { value: number; decimals?: number });
        const isYear = /^(?:19|20)\d\d$/.test(printed);
        expect(reading.sure).to.equal(isYear && before + after === '' ? 'doubtful' : 'exact');
        expect(figure?.value).to.equal(
          after === 'm' ? Number(`${units}e${6 - places}`) : value === 0 ? 0 : value,
        );
        const own = (String(figure?.value).split('.')[1] ?? '').length;
        if (after !== 'm') expect(figure?.decimals ?? own).to.equal(places);
      }),
      run,
    );
  });

  it('never throws, and reads the same whatever the space', () => {
    const pieces = fc.constantFrom(
      '5',
      '12,345',
      '.',
      ',',
      '%',
      '£',
      '-',
      '–',
      ' ',
      '\n',
      '  ',
      '(',
      ')',
      'm',
      'to',
      'over',
    );
    const texts = fc.oneof(anything, fc.string({ unit: pieces, maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
        expect(readQuantity(`\n ${text.replaceAll(' ', ' \n')} `)).to.deep.equal(readQuantity(text));
        if (tidy === text) expect(readQuantity(` ${text}\n`)).to.deep.equal(readQuantity(tidy));
      }),
      run,
    );
  });

  it('reads a text as long as is looked at, and leaves a longer one unread', () => {
    const spaces = ' '.repeat(LONGEST_TEXT - 1);
    expect(readQuantity(`5${spaces}`).sure).to.equal('exact');
    expect(readQuantity(`5 ${spaces}`).sure).to.equal('unread');
  });

  for (const text of ['1', ' ', '(', '-', '£', '1,', '1 ', '1.', '1-', '(1', 'a', '\u00A0', 'Â', '1\u00A0']) {
    it(`leaves unread a megabyte of ${JSON.stringify(text)}, and as much of it as is looked at`, () => {
      expect(readQuantity(text.repeat(1_000_000 / text.length)).sure).to.equal('unread');
      expect(readQuantity(text.repeat(LONGEST_TEXT / text.length)).sure).to.equal('unread');
    });
  }
});

describe('the parts of a figure', () => {
  for (const [digits, negative, exponent, value] of [
    ['1.1', false, 6, { value: 1_100_000, whole: true }],
    ['34.40', true, 0, { value: -34.4, decimals: 2, whole: true }],
    ['1.2345', false, 3, { value: 1234.5, whole: true }],
    ['0.0000001', false, 0, { value: 0.0000001, whole: true }],
    ['5.000000000000', false, 0, { value: 5, decimals: 12, whole: true }],
    ['5.0000000000000', false, 0, { value: 5, whole: false }],
    ['9007199254740993', false, 0, { value: 9007199254740992, whole: false }],
    ['1'.repeat(309), false, 0, { value: Number('1'.repeat(309)), whole: false }],
  ] as const) {
    it(`makes a number of ${digits.slice(0, 20)} and a power of ${exponent}`, () => {
      const figure = exactFigure(digits, negative, exponent);
      expect(figure).to.deep.equal(Number.isFinite(value.value) ? value : undefined);
    });
  }

  it('finds the longest phrase of a table, as whole words', () => {
    const table = new Map([
      ['no', 1],
      ['no more', 2],
    ]);
    expect(phraseAt('No more than', 0, table)).to.deep.equal({ meaning: 2, words: 'No more', end: 7 });
    expect(phraseAt('No moreover', 0, table)?.meaning).to.equal(1);
    expect(phraseAt('Nothing', 0, table)).to.equal(undefined);
    expect(phraseAt('say no', 4, table)?.end).to.equal(6);
  });

  it('joins a number after a comma and a space only where money is meant', () => {
    expect(numeralAt('75, 000', 0)?.end).to.equal(2);
    expect(numeralAt('75, 000', 0, true)?.digits).to.equal('75000');
  });

  it('leaves letters that are no pound sign as they are', () => {
    expect(plainText('Łódź')).to.deep.equal({ text: 'Łódź', doubts: [] });
    expect(plainText('caf\uFFFD')).to.deep.equal({ text: 'caf\uFFFD', doubts: [] });
  });
});
