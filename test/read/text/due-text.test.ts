import { expect } from 'chai';
import * as fc from 'fast-check';
import { PeriodSchema } from '../../../src/document/period.js';
import type { UnitInput } from '../../../src/document/unit.js';
import { dueIn } from '../../../src/read/text/due-text.js';
import type { PeriodReader } from '../../../src/read/text/period-reader.js';
import { readPeriod } from '../../../src/read/text/period-text.js';
import { readTarget } from '../../../src/read/text/target-text.js';

const run = { seed: 20110331, numRuns: 200 };
const percent: UnitInput = { kind: 'percent' };
const count: UnitInput = { kind: 'count' };
const time: PeriodReader = (text) => readPeriod(text, { yearStartsIn: 4 });
const read = (text: string, unit: UnitInput = percent) => readTarget(text, { unit, readPeriod: time });

/** What a cell says: the value, the printed time and its last day. */
const said = (text: string, unit?: UnitInput) => {
  const reading = read(text, unit);
  if (reading.sure === 'unread') return ['unread'];
  const { value, due } = reading.value;
  return [reading.sure, value, due?.printed, due?.end];
};
const number = (value: number): object => ({ kind: 'number', value });

describe('readTarget: a time in the cell of a target', () => {
  const EXACT = [
    ['65 by March 2010', number(65), 'by March 2010', '2010-03-31'],
    ['75% (by Mar 2011)', number(75), 'by Mar 2011', '2011-03-31'],
    ['60% by 31 March 2011.', number(60), 'by 31 March 2011', '2011-03-31'],
    ['60%, by the end of March 2011', number(60), 'by the end of March 2011', '2011-03-31'],
    ['60% no later than 31/03/2011', number(60), 'no later than 31/03/2011', '2011-03-31'],
    ['60% in 2010/11', number(60), 'in 2010/11', '2011-03-31'],
    ['60% by Q4 2010/11', number(60), 'by Q4 2010/11', '2011-03-31'],
    ['60%\nby March 2011', number(60), 'by March 2011', '2011-03-31'],
    ['By March 2011: 60%', number(60), 'By March 2011', '2011-03-31'],
    ['By March 2011, 60%', number(60), 'By March 2011', '2011-03-31'],
    ['2010/11: 65%', number(65), '2010/11', '2011-03-31'],
    [
      'at least 60% by March 2011',
      { kind: 'bound', bound: 'at-least', value: 60 },
      'by March 2011',
      '2011-03-31',
    ],
    ['60-65% by March 2011', { kind: 'range', low: 60, high: 65 }, 'by March 2011', '2011-03-31'],
    ['Increase by 31 March 2011', { kind: 'direction', direction: 'up' }, 'by 31 March 2011', '2011-03-31'],
    ['Reduce by 2009/10', { kind: 'direction', direction: 'down' }, 'by 2009/10', '2010-03-31'],
    [
      'reduce by 5 percentage points by March 2011',
      { kind: 'change', by: -5, readings: ['points'] },
      'by March 2011',
      '2011-03-31',
    ],
  ] as const;
  for (const [text, ...expected] of EXACT) {
    it(`is read for certain in ${JSON.stringify(text)}`, () => {
      expect(said(text)).to.deep.equal(['exact', ...expected]);
    });
  }

  const DOUBTFUL = [
    ['60% by 2011', number(60), 'by 2011', '2011-12-31', 'by its end; it may be by its start'],
    ['Increase to 70% by 2012', number(70), 'by 2012', '2012-12-31', 'a direction beside the figure'],
    [
      'reduce from 45 to 40 by end of 2009/10',
      number(40),
      'by end of 2009/10',
      '2010-03-31',
      'a direction and a level to start from beside the figure',
    ],
    [
      '60% (2010/11)',
      number(60),
      '2010/11',
      '2011-03-31',
      'the time beside the target is taken for when it is due',
    ],
    [
      '60% March 2011',
      number(60),
      'March 2011',
      '2011-03-31',
      'the time beside the target is taken for when it is due',
    ],
    [
      '60%, March 2011',
      number(60),
      'March 2011',
      '2011-03-31',
      'the time beside the target is taken for when it is due',
    ],
    ['60% of residents by March 2011', number(60), 'by March 2011', '2011-03-31', 'kept as printed'],
    ['1 in 2000', number(1), 'in 2000', '2000-12-31', 'a time; a share of so many may be meant'],
    [
      'Increase by 2011',
      { kind: 'direction', direction: 'up' },
      'by 2011',
      '2011-12-31',
      'a time; a change by this number may be meant',
    ],
    [
      'All parks open by March 2010',
      { kind: 'standard', standard: 'All parks open by March 2010' },
      'by March 2010',
      '2010-03-31',
      'a sentence, taken as a standard in words',
    ],
  ] as const;
  for (const [text, ...expected] of DOUBTFUL) {
    it(`is read in ${JSON.stringify(text)} with a doubt: ${expected[3]}`, () => {
      expect(said(text)).to.deep.equal(['doubtful', ...expected.slice(0, 3)]);
      const reading = read(text);
      expect(reading.sure === 'exact' ? [] : reading.doubts.map(({ note }) => note)).to.include(expected[3]);
    });
  }

  const WITHOUT = [
    '60% by 2010 and 65% by 2011',
    '60% by 2010/11 (March 2011)',
    '60% by 2010 (a) by 2011',
    'By 2010: 60%, by 2011: 65%',
    '95% within 2 days by March 2010',
    '10% reduction on 2005/06',
    '60% from April 2010',
    '60% until March 2011',
    '60% every year',
    '60% by early 2011',
    '60% by summer',
    '60% by 31 June 2011',
    '60% by 2,011',
    '80% at Key Stage 4',
    '80% in Year 6',
    '60% in 2009-2011',
    '60% in April 2010 to March 2011',
    'Annually by March 2011: 60%',
    'Agreed with Cabinet in 2009',
    'Hold 3 events by June 2009',
  ];
  for (const text of WITHOUT) {
    it(`is not taken from ${JSON.stringify(text)}, which is read as without a reader of times`, () => {
      expect(read(text)).to.deep.equal(readTarget(text, { unit: percent }));
      expect(said(text)[2]).to.equal(undefined);
    });
  }

  for (const text of [
    '31 March 2011',
    '12 - March 2009',
    '2009 - March 2010',
    'by 2010',
    '5% above the average by 2011',
  ]) {
    it(`makes no target of ${JSON.stringify(text)}`, () => expect(said(text)).to.deep.equal(['unread']));
  }

  it('leaves a share as it is, though its words may be a time', () => {
    expect(said('1 in 4', count)).to.deep.equal([
      'doubtful',
      { ...number(1), unit: { kind: 'rate', per: 4 } },
      undefined,
      undefined,
    ]);
  });

  it('is that of why there is none, where there is none', () => {
    expect(said('Baseline to be established by March 2010')[2]).to.equal(undefined);
  });

  const FIGURES = fc.constantFrom(
    '60%',
    '65',
    '34.40%',
    'at least 5',
    '£1.5m',
    '2,078',
    '60-65%',
    'Increase',
    '10% reduction',
  );
  const MONTHS = fc.constantFrom('January', 'Feb', 'March', 'Sept', 'December');
  const TIMES = fc.oneof(
    fc.tuple(MONTHS, fc.integer({ min: 2000, max: 2030 })).map(([month, year]) => `${month} ${year}`),
    fc
      .integer({ min: 2000, max: 2030 })
      .map((year) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`),
    fc.tuple(fc.integer({ min: 1, max: 28 }), MONTHS).map(([day, month]) => `${day} ${month} 2011`),
  );

  it('changes nothing of what the target is, and is the time that the words say alone', () => {
    fc.assert(
      fc.property(
        FIGURES,
        TIMES,
        fc.constantFrom('by', 'in', 'by the end of'),
        fc.boolean(),
        (figure, words, joint, closed) => {
          const when = `${joint} ${words}`;
          const alone = read(figure);
          const reading = read(closed ? `${figure} (${when})` : `${figure} ${when}`);
          if (alone.sure === 'unread' || reading.sure === 'unread') throw new Error('not read');
          const period = time(when);
          if (period.sure === 'unread') throw new Error('no time');
          expect(reading.value).to.deep.equal({ ...alone.value, due: { ...period.value, sense: 'by' } });
          expect(reading.sure).to.equal(alone.sure);
        },
      ),
      run,
    );
  });

  it('never throws, is a time of the format, and takes no word from the rest', () => {
    const words = fc.constantFrom(
      '60%',
      '65',
      '2010',
      '2010/11',
      'March',
      'by',
      'in',
      '(',
      ')',
      ',',
      ':',
      ' ',
      ' - ',
      'increase',
      'from',
      'to',
      'and',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit: words, maxLength: 10 }), (text) => {
        const reading = read(text);
        const due = reading.sure === 'unread' ? undefined : reading.value.due;
        if (due === undefined) return;
        expect(PeriodSchema.safeParse(due).success, text).to.equal(true);
        expect(text.replace(/\s+/g, ' ')).to.include(due.printed);
        expect([due.sense, due.end !== undefined]).to.deep.equal(['by', true]);
      }),
      { ...run, numRuns: 1_000 },
    );
  });

  it('is looked for in a text of 200 characters, and in no longer one', () => {
    const text = (length: number) => `60% ${'x'.repeat(length - ' by March 2011'.length - 4)} by March 2011`;
    expect(said(text(200))[3]).to.equal('2011-03-31');
    expect(said(text(201))[3]).to.equal(undefined);
  });

  it('is looked for at six places', () => {
    let asked = 0;
    const counting: PeriodReader = (words) => {
      asked += 1;
      return time(words);
    };
    expect(dueIn(`5% ${'by a '.repeat(10)}1`, counting)).to.equal(undefined);
    expect(asked).to.equal(6);
  });
});
