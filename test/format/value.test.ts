import { expect } from 'chai';
import { formatUnit } from '../../src/format/unit.js';
import type { Unit } from '../../src/document/unit.js';
import { en } from '../../src/format/en.js';
import { formatAbsence, formatDifference, formatFigure, formatValue } from '../../src/format/value.js';
import { number, type TargetInput } from '../support/documents.js';

const percent: Unit = { kind: 'percent' };
const points: Unit = { kind: 'percentage-points' };
const rate: Unit = { kind: 'rate', per: 100_000 };
const pounds: Unit = { kind: 'money', currency: 'GBP' };
const euros: Unit = { kind: 'money', currency: 'EUR' };
const days: Unit = { kind: 'duration', in: 'days' };
const count: Unit = { kind: 'count', of: 'schools' };

describe('formatFigure', () => {
  for (const [value, unit, decimals, words] of [
    [38.96, percent, undefined, '38.96%'],
    [4.2, percent, 2, '4.20%'],
    [-3, percent, undefined, '−3%'],
    [4.1, points, 2, '4.10 points'],
    [1, points, undefined, '1 point'],
    [-1, points, undefined, '−1 points'],
    [0, points, undefined, '0 points'],
    [97.7, rate, undefined, '97.7 per 100,000'],
    [163, { kind: 'rate', per: 1000 }, undefined, '163 per 1,000'],
    [600_000, pounds, undefined, '£600,000'],
    [48.5, euros, 2, 'EUR 48.50'],
    [8, days, undefined, '8 days'],
    [2078, count, 0, '2,078'],
    [1.5, { kind: 'index' }, undefined, '1.5'],
    [0.25, { kind: 'ratio' }, undefined, '0.25'],
  ] as const) {
    it(`writes ${value} ${unit.kind} as ${words}`, () => {
      expect(formatFigure(value, unit, en, decimals)).to.equal(words);
    });
  }
});

describe('formatDifference', () => {
  for (const [value, unit, words] of [
    [0.04, percent, '0.04 points'],
    [-7.4, percent, '7.4 points'],
    [1, percent, '1 point'],
    [-1, percent, '1 point'],
    [36, rate, '36 per 100,000'],
    [3, count, '3'],
    [-250, pounds, '£250'],
    [0.5, points, '0.5 points'],
  ] as const) {
    it(`writes a difference of ${value} ${unit.kind} as ${words}`, () => {
      expect(formatDifference(value, unit, en)).to.equal(words);
    });
  }
});

describe('formatValue', () => {
  const rows: readonly (readonly [TargetInput['value'], Unit, string])[] = [
    [number(4.2, { decimals: 2 }), percent, '4.20%'],
    [number(0), percent, '0%'],
    [number(30, { unit: percent }), rate, '30%'],
    [number(305_000, { approximate: true }), count, 'about 305,000'],
    [number(305_000, { approximate: false }), count, '305,000'],
    [{ kind: 'range', low: 91, high: 92 }, percent, '91% to 92%'],
    [{ kind: 'range', low: 4, high: 5.5, decimals: 1, unit: days }, percent, '4.0 days to 5.5 days'],
    [{ kind: 'bound', bound: 'over', value: 100 }, count, 'over 100'],
    [{ kind: 'bound', bound: 'at-least', value: 3 }, percent, 'at least 3%'],
    [{ kind: 'bound', bound: 'under', value: 7121 }, pounds, 'under £7,121'],
    [{ kind: 'bound', bound: 'at-most', value: 2_000_000, unit: pounds }, count, 'up to £2,000,000'],
    [{ kind: 'bound', bound: 'almost', value: 10, decimals: 1 }, percent, 'almost 10.0%'],
    [{ kind: 'level', level: 'Partly accessible' }, percent, 'Partly accessible'],
    [{ kind: 'level', level: '<b>x</b>' }, percent, '<b>x</b>'],
    [{ kind: 'direction', direction: 'up' }, count, 'an increase'],
    [{ kind: 'direction', direction: 'down' }, count, 'a decrease'],
    [{ kind: 'direction', direction: 'hold' }, count, 'no change'],
    [{ kind: 'change', by: 4.1, readings: ['points'] }, percent, '+4.1 points on the baseline'],
    [
      { kind: 'change', by: 4.1, readings: ['points', 'per-cent'] },
      percent,
      '+4.1 points on the baseline or +4.1% of the baseline',
    ],
    [{ kind: 'change', by: -5, decimals: 1, readings: ['per-cent'] }, rate, '−5.0% of the baseline'],
    [{ kind: 'change', by: 5, readings: ['points'] }, count, '+5 on the baseline'],
    [{ kind: 'change', by: 0, readings: ['points'] }, percent, '0 points on the baseline'],
    [{ kind: 'change', by: 1, readings: ['points'] }, percent, '+1 point on the baseline'],
    [{ kind: 'none', reason: 'no-survey' }, percent, 'no survey'],
  ];
  for (const [value, unit, words] of rows) {
    it(`writes ${JSON.stringify(value)} as ${words}`, () => {
      expect(formatValue(value, unit, en)).to.equal(words);
    });
  }
});

describe('formatAbsence', () => {
  const period = { printed: '2008/09', kind: 'financial-year' } as const;
  for (const [absence, words] of [
    [{ reason: 'awaiting-survey', survey: '2008 Place Survey' }, 'awaiting 2008 Place Survey'],
    [{ reason: 'awaiting-survey' }, 'awaiting survey'],
    [{ reason: 'no-survey', survey: '2008 Place Survey' }, 'no survey'],
    [{ reason: 'baseline-year', period }, 'baseline year 2008/09'],
    [{ reason: 'baseline-year' }, 'baseline year'],
    [{ reason: 'new-collection', period }, 'new data return 2008/09'],
    [{ reason: 'no-survey', period }, 'no survey'],
    [{ reason: 'unclear', readings: ['not-applicable', 'not-available'] }, 'not applicable or not available'],
    [{ reason: 'unclear' }, 'reason unclear'],
    [{ reason: 'suppressed' }, 'suppressed'],
  ] as const) {
    it(`writes ${JSON.stringify(absence)} as ${words}`, () => {
      expect(formatValue({ kind: 'none', ...absence } as TargetInput['value'], percent, en)).to.equal(words);
      expect(formatAbsence({ kind: 'none', ...absence } as never, en)).to.equal(words);
    });
  }
});

describe('formatUnit', () => {
  for (const [unit, words] of [
    [percent, 'per cent'],
    [points, 'percentage points'],
    [count, 'a number'],
    [rate, 'a rate per 100,000'],
    [pounds, 'GBP'],
    [{ kind: 'index' }, 'an index'],
    [{ kind: 'ratio' }, 'a ratio'],
    [days, 'days'],
  ] as const) {
    it(`calls ${JSON.stringify(unit)} ${words}`, () => expect(formatUnit(unit, en)).to.equal(words));
  }
});
