import { expect } from 'chai';
import * as fc from 'fast-check';
import type { PeriodReader } from '../../../src/read/text/period-reader.js';
import { LONGEST_TEXT } from '../../../src/read/text/plain-text.js';
import { readSeries } from '../../../src/read/text/series-text.js';
import { splitStacked } from '../../../src/read/text/stacked-text.js';

const run = { seed: 20100331, numRuns: 100 };
/** Any text, lone surrogates too. */
const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));

const stacked: readonly (readonly [text: string, parts: Readonly<Record<string, string>>])[] = [
  ['a) 36% b) 41%', { a: '36%', b: '41%' }],
  ['a) 7%\nb) 9%\nc) 4%\nd) 0%', { a: '7%', b: '9%', c: '4%', d: '0%' }],
  ['a)7% b)9%', { a: '7%', b: '9%' }],
  ['(a) women\r\n(b) BME staff\r\n(c) disabled staff', { a: 'women', b: 'BME staff', c: 'disabled staff' }],
  ['(a)7%(b)9%', { a: '7%', b: '9%' }],
  ['A) 7% B) 9%', { a: '7%', b: '9%' }],
  ['a. 7% b. 9%', { a: '7%', b: '9%' }],
  ['a: 7%\nb: 9%', { a: '7%', b: '9%' }],
  ['i) 3 ii) 4 iii) 5', { i: '3', ii: '4', iii: '5' }],
  ['1) 3 2) 4', { 1: '3', 2: '4' }],
  ['a) 7%; b)', { a: '7%;', b: '' }],
  ['a) see plan b.) b) 9%', { a: 'see plan b.)', b: '9%' }],
  ['NI 195a 7% NI 195b 9%', { 'NI 195a': '7%', 'NI 195b': '9%' }],
  ['NI 195a: 7%\nNI 195b: 9%', { 'NI 195a': '7%', 'NI 195b': '9%' }],
];

const whole = [
  ...[
    '',
    '45%',
    'a) only',
    'b) 7% c) 9%',
    'Women: a) 5 b) 6',
    'a) 7% c) 9%',
    'NI 195a 7%',
    'NI 195a 7% NI 196b 9%',
  ],
  ...['a.7 b.9', '1.5 2.5', 'e.g. one'],
];

const readPeriod: PeriodReader = (printed) =>
  /^\d{4}\/\d\d$/.test(printed)
    ? { sure: 'exact', value: { printed, kind: 'financial-year' } }
    : { sure: 'unread', doubts: [] };
const options = { readPeriod, unit: { kind: 'percent' } } as const;
const found = (text: string): unknown => {
  const reading = readSeries(text, options);
  if (reading.sure === 'unread') return reading.sure;
  return reading.value.map(({ period, value }) => [
    period.printed,
    value.kind === 'number' ? value.value : value.kind,
  ]);
};

describe('splitStacked', () => {
  for (const [text, parts] of stacked) {
    it(`takes ${JSON.stringify(text)} apart`, () => {
      expect(splitStacked(text)).to.deep.equal(
        Object.entries(parts).map(([ref, words]) => ({ ref, text: words })),
      );
    });
  }

  for (const text of whole) {
    it(`leaves ${JSON.stringify(text)} whole`, () => expect(splitStacked(text)).to.equal(undefined));
  }

  it('loses no word of a text that it takes apart', () => {
    const pieces = fc.constantFrom(
      'a)',
      'b)',
      'c)',
      '(a)',
      '(b)',
      'i)',
      'ii)',
      '7%',
      'word',
      ' ',
      '\n',
      'NI 1a',
      'NI 1b',
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 14 }), (text) => {
        const parts = splitStacked(text);
        if (parts === undefined) return;
        expect(parts.length).to.be.above(1);
        const kept = parts.map((part) => part.ref + part.text).join('');
        const bare = (words: string): string => words.replace(/[\s():]/g, '');
        expect(bare(kept)).to.equal(bare(text));
      }),
      run,
    );
  });

  it('takes a text apart that is as long as is looked at, and leaves a longer one whole', () => {
    const text = `a) ${'x'.repeat(LONGEST_TEXT - 6)} b)`;
    expect(splitStacked(text)).to.have.lengthOf(2);
    expect(splitStacked(`${text} `)).to.equal(undefined);
  });

  const MANY = { 'a) ': 0, a: 0, ' ': 0, '(a)': 0, 'NI 1a ': LONGEST_TEXT / 6, 'a) b': 0, 'i) ': 0 };
  for (const [text, parts] of Object.entries(MANY)) {
    it(`leaves a megabyte of ${JSON.stringify(text)} whole, and finds ${parts} parts in as much as is looked at`, () => {
      expect(splitStacked(text.repeat(1_000_000 / text.length))).to.equal(undefined);
      expect(splitStacked(text.repeat(LONGEST_TEXT / text.length)) ?? []).to.have.lengthOf(Math.floor(parts));
    });
  }
});

describe('readSeries', () => {
  const two = [
    ['2005/06', 45],
    ['2006/07', 47],
  ];
  for (const [text, figures] of [
    ['2005/06: 45%; 2006/07: 47%', two],
    ['2005/06 = 45%\n2006/07 = 47%', two],
    ['2005/06 - 45%; 2006/07 – 47%', two],
    ['45% (2005/06)\n47% (2006/07)', two],
    ['45% in 2005/06; 47% in 2006/07;', two],
    ['45% (2005/06)', [two[0]]],
    ['2005/06: N/A', [['2005/06', 'none']]],
    ['2005/06: 45%; 47%', 'unread'],
    ['45%; 47%', 'unread'],
    ['2005/06: up; 2006/07: as was to be seen', 'unread'],
    ['', 'unread'],
    [' '.repeat(LONGEST_TEXT + 1), 'unread'],
  ] as const) {
    it(`reads ${JSON.stringify(text.slice(0, 40))} as ${JSON.stringify(figures)}`, () => {
      expect(found(text)).to.deep.equal(figures);
    });
  }

  it('keeps the words of each figure, and its doubts', () => {
    expect(readSeries('2005/06: 45%*', options)).to.deep.equal({
      sure: 'doubtful',
      value: [
        {
          period: { printed: '2005/06', kind: 'financial-year' },
          value: { kind: 'number', value: 45 },
          printed: '2005/06: 45%*',
        },
      ],
      doubts: [{ code: 'part-unread', words: '*', note: 'a footnote mark' }],
    });
  });

  it('never throws', () => {
    const words = fc.constantFrom('2005/06', ':', '45%', ';', '\n', ' ', '(', ')', 'in', '-');
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: words })), (text) => {
        expect(readSeries(text, options).sure).to.be.oneOf(['exact', 'doubtful', 'unread']);
      }),
      run,
    );
  });
});
