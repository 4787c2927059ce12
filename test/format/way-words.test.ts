import { expect } from 'chai';
import { en } from '../../src/format/en.js';
import { wayTarget, wayWords } from '../../src/format/way-words.js';
import { wayToGo } from '../../src/score/way-to-go.js';
import { measure, type MeasureInput, number, result, target } from '../support/documents.js';
import { leedsMeasure } from '../support/leeds.js';

const DAY = '2009-03-31';
const next = (value: Parameters<typeof target>[0]) => target(value, '2011-03-31');
const way = (parts: Partial<MeasureInput>) => wayToGo(measure(parts), DAY);
const change = (by: number) => next({ kind: 'change', by, readings: ['points', 'per-cent'] });

const leeds = [
  ['ni-3', '4.1 or 0.451 points to go', '15.1% or 11.451%'],
  ['ni-130', 'unit changes', '30%'],
  ['bp-21', undefined, '76%'],
  ['bp-25-a', '2.04 points to go', '41%'],
  ['ni-8', 'reached', '21.60%'],
  ['ni-44', undefined, 'to be established'],
  ['ni-139', undefined, 'to be confirmed'],
  ['ofsted-cohesion', 'reached', '100%'],
  ['stephen-lawrence-schools', '3 to go', '8'],
  ['ni-69', '6.3 points to go', '37%'],
] as const;

const rows: readonly (readonly [Partial<MeasureInput>, string | undefined, string | undefined, string])[] = [
  [{}, undefined, undefined, 'no next target'],
  [{ targets: [next(40)] }, undefined, '40%', 'no result yet'],
  [{ targets: [next(40)], results: [result(39)] }, '1 point to go', '40%', 'one point'],
  [{ targets: [next(40)], results: [result(40)] }, 'reached', '40%', 'a tie'],
  [{ targets: [next(40)], results: [result(41)] }, 'reached', '40%', 'past it'],
  [
    { baseline: result(11), targets: [change(4.1)], results: [result(12)] },
    '3.1 or 0 points to go',
    '15.1% or 11.451%',
    'one reading is met',
  ],
  [
    { baseline: result(100), targets: [change(4)], results: [result(101)] },
    '3 points to go',
    '104%',
    'both readings ask the same',
  ],
  [
    { baseline: result(100), targets: [change(1)], results: [result(100)] },
    '1 point to go',
    '101%',
    'both readings ask for one point',
  ],
  [
    { targets: [change(4)], results: [result(9)] },
    undefined,
    '+4 points on the baseline or +4% of the baseline',
    'no baseline',
  ],
  [
    { targets: [next({ kind: 'direction', direction: 'up' })], results: [result(9)] },
    undefined,
    'an increase',
    'a direction',
  ],
  [
    { targets: [next(number(5, { unit: { kind: 'count' } }))], results: [result(9)] },
    'unit changes',
    '5',
    'another unit',
  ],
];

describe('wayWords and wayTarget', () => {
  for (const [id, words, figure] of leeds) {
    it(`say of ${id} of Leeds: ${words}, to ${figure}`, () => {
      const found = wayToGo(leedsMeasure(id), DAY);
      expect(wayWords(found, en)).to.equal(words);
      expect(wayTarget(found, en)).to.equal(figure);
    });
  }

  for (const [parts, words, figure, why] of rows) {
    it(`say: ${words}, to ${figure} (${why})`, () => {
      expect(wayWords(way(parts), en)).to.equal(words);
      expect(wayTarget(way(parts), en)).to.equal(figure);
    });
  }
});
