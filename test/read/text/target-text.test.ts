import { expect } from 'chai';
import * as fc from 'fast-check';
import { TargetValueSchema } from '../../../src/document/target.js';
import type { UnitInput } from '../../../src/document/unit.js';
import { LONGEST_TEXT } from '../../../src/read/text/plain-text.js';
import { readTarget } from '../../../src/read/text/target-text.js';

const run = { seed: 20100331, numRuns: 100 };
/** Any text, lone surrogates too. */
const anything = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
const percent: UnitInput = { kind: 'percent' };
const count: UnitInput = { kind: 'count' };

const number = (value: number, more: object = {}): object => ({ value: { kind: 'number', value, ...more } });
const direction = (way: string): object => ({ value: { kind: 'direction', direction: way } });
const standard = (words: string): object => ({ value: { kind: 'standard', standard: words } });
const change = (by: number, readings: string[], more: object = {}): object => ({
  value: { kind: 'change', by, readings, ...more },
});
const both = ['points', 'per-cent'];

type Row = readonly [printed: string, value: object, unit?: UnitInput];

const exact: readonly Row[] = [
  ['34.40%', number(34.4, { decimals: 2 })],
  ['593', number(593), count],
  ['30%', number(30, { unit: percent }), { kind: 'rate', per: 100_000 }],
  ['At least 5%', { value: { kind: 'bound', bound: 'at-least', value: 5 } }],
  ['TBC', { value: { kind: 'none', reason: 'to-be-confirmed' } }],
  ['No Target - baseline year', { value: { kind: 'none', reason: 'baseline-year' } }],
  [
    '100% (75% good or better)',
    {
      ...number(100),
      nested: [
        { name: 'good or better', value: { kind: 'number', value: 75 }, printed: '(75% good or better)' },
      ],
    },
  ],
  [
    'Increase of 4.1% on baseline figure as measured by 2010 Place Survey',
    change(4.1, both, { measuredBy: '2010 Place Survey' }),
  ],
  ['increase of 4.10%', change(4.1, both, { decimals: 2 })],
  ['An increase of 4% on baseline.', change(4, both)],
  ['10% increase on baseline', change(10, both)],
  ['10% reduction', change(-10, ['per-cent']), count],
  ['reduce by 10%', change(-10, ['per-cent']), count],
  ['reduce by 5 percentage points', change(-5, ['points'])],
  ['Increase of 2011', change(2011, ['points']), count],
  ['Increase by 2,011', change(2011, ['points']), count],
  ['A reduction of 20', change(-20, ['points']), count],
  ['+2 percentage points', change(2, ['points'])],
  ['increase by £1.5m', change(1_500_000, ['points']), { kind: 'money', currency: 'GBP' }],
  ['Increased number of reports', direction('up')],
  ['Increase', direction('up')],
  ['Reduction in the number of complaints', direction('down')],
  ['Fewer', direction('down')],
  ['Maintain', direction('hold')],
  ['No change', direction('hold')],
  ['parks attain national standards', standard('parks attain national standards')],
];

const doubtful: readonly (readonly [printed: string, value: object, code: string, unit?: UnitInput])[] = [
  ['+2%', change(2, both), 'several-readings'],
  ['+3', change(3, ['points']), 'several-readings', count],
  ['10% reduction on 2005/06', change(-10, both), 'part-unread'],
  ['Improve by 5%', change(5, both), 'inferred'],
  ['Improve', direction('up'), 'inferred'],
  ['no increase', direction('hold'), 'inferred'],
  ['Increase access for all', direction('up'), 'part-unread'],
  ['Increase to 45%', number(45), 'part-unread'],
  ['Maintain at 45%', number(45), 'part-unread'],
  ['-5%', number(-5), 'several-readings'],
  ['45% (provisional)', number(45), 'part-unread'],
  ['45% (n=350)', number(45), 'part-unread'],
  ['2 new centres opened', number(2), 'part-unread', count],
  ['Â£5', number(5, { unit: { kind: 'money', currency: 'GBP' } }), 'mended'],
  ['All parks open by 2010', standard('All parks open by 2010'), 'inferred'],
  ['Reduce fear and increase trust', standard('Reduce fear and increase trust'), 'inferred'],
  ['Increase from 45% to 50%', number(50), 'part-unread'],
  ['Reduce from 45 to 40', number(40), 'part-unread', count],
  ['Improve from 45 to 40', number(40), 'part-unread', count],
  ['Increase from 50% to 45%', standard('Increase from 50% to 45%'), 'inferred'],
  ['Increase from 2008 to 2010', standard('Increase from 2008 to 2010'), 'inferred'],
  ['Maintain from 45% to 50%', standard('Maintain from 45% to 50%'), 'inferred'],
  ['Increase by 2011', change(2011, ['points']), 'several-readings', count],
  ['Increase by 31 March 2011', standard('Increase by 31 March 2011'), 'inferred', count],
  ['10% reduction March 2011', change(-10, both), 'part-unread'],
  ['60% by March 2011', number(60), 'part-unread'],
];

const unread = [
  'Yes',
  'Top quartile',
  '12 March 2009',
  '45; 47',
  '5% above the average',
  '45% to 2011',
  '65 by March 2010',
  '2008/09',
  '?',
  '__proto__',
];

const read = (printed: string, unit: UnitInput = percent) => readTarget(printed, { unit });

describe('readTarget', () => {
  for (const [printed, value, unit] of exact) {
    it(`reads ${JSON.stringify(printed)} in a measure of ${(unit ?? percent).kind} for certain`, () => {
      expect(read(printed, unit)).to.deep.equal({ sure: 'exact', value });
    });
  }

  for (const [printed, value, code, unit] of doubtful) {
    it(`reads ${JSON.stringify(printed)} in a measure of ${(unit ?? percent).kind} with a doubt: ${code}`, () => {
      const reading = read(printed, unit);
      expect(reading).to.deep.include({ sure: 'doubtful', value });
      expect(reading).to.have.nested.property('doubts[0].code', code);
    });
  }

  for (const printed of unread) {
    it(`leaves ${JSON.stringify(printed)} unread`, () => expect(read(printed).sure).to.equal('unread'));
  }

  it('takes a change as a percentage of the baseline first, where points would lead out of 0 to 100', () => {
    for (const [baseline, readings] of [
      [25, ['points', 'per-cent']],
      [20, ['points', 'per-cent']],
      [19, ['per-cent', 'points']],
    ] as const) {
      const reading = readTarget('reduce by 20%', {
        unit: percent,
        baseline: { kind: 'number', value: baseline },
      });
      expect(reading).to.deep.equal({ sure: 'exact', value: change(-20, [...readings]) });
    }
  });

  it('doubts a change in per cent where the unit of the measure is not known', () => {
    expect(readTarget('increase of 5%')).to.deep.include({ sure: 'doubtful', value: change(5, both) });
  });

  it('gives targets that the format has', () => {
    for (const [printed] of [...exact, ...doubtful]) {
      const reading = read(printed);
      expect(
        TargetValueSchema.safeParse(reading.sure === 'unread' ? 0 : reading.value.value).success,
        printed,
      ).to.equal(true);
    }
  });

  it('never throws, and reads the same whatever the space', () => {
    const words = fc.constantFrom(
      'increase',
      'of',
      'by',
      '5',
      '%',
      '+',
      '(',
      ')',
      'no',
      'standard',
      ' ',
      '\n',
      'n=3',
    );
    const texts = fc.oneof(anything, fc.string({ unit: words, maxLength: 12 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(`\t${text.replaceAll(' ', ' \n')} `)).to.deep.equal(read(text));
      }),
      run,
    );
  });

  it('reads a text as long as is looked at, and leaves a longer one unread', () => {
    const sentence = `parks attain the ${'x'.repeat(LONGEST_TEXT - 17)}`;
    expect(read(sentence)).to.deep.include({ sure: 'doubtful', value: standard(sentence) });
    expect(read(`${sentence}x`).sure).to.equal('unread');
  });

  const MANY = {
    a: 'unread',
    ' ': 'exact',
    'a ': 'doubtful',
    '(': 'unread',
    '5(': 'unread',
    '5 (a) ': 'unread',
    'increase ': 'doubtful',
  };
  for (const [text, sure] of Object.entries(MANY)) {
    it(`leaves a megabyte of ${JSON.stringify(text)} unread, and as much as is looked at ${sure}`, () => {
      expect(read(text.repeat(1_000_000 / text.length)).sure).to.equal('unread');
      expect(read(text.repeat(LONGEST_TEXT / text.length)).sure).to.equal(sure);
    });
  }
});
