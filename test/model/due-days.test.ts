import { expect } from 'chai';
import type { Period } from '../../src/document/period.js';
import { dueDays } from '../../src/model/due-days.js';

const [start, end] = ['2006-09-01', '2006-11-30'];

describe('dueDays', () => {
  for (const [sense, days, expected] of [
    [undefined, { start, end }, [start, end]],
    ['in', { start, end }, [start, end]],
    ['throughout', { start, end }, [start, end]],
    ['every', { start, end }, [start, end]],
    ['by', { start, end }, [end, end]],
    ['until', { start, end }, [end, end]],
    ['from', { start, end }, [start, start]],
    ['by', { end }, [end, end]],
    ['by', { start }, [start, start]],
    ['from', { end }, [end, end]],
    [undefined, { end }, [end, end]],
    [undefined, { start }, [start, start]],
    ['throughout', {}, undefined],
    [undefined, {}, undefined],
  ] as const) {
    const words = `${sense ?? 'no sense'}, ${Object.keys(days).join(' and ') || 'no days'}`;
    it(`${words}: ${expected?.join(' to ') ?? 'none'}`, () => {
      const period: Period = { printed: 'Autumn 2006', kind: 'season', ...(sense && { sense }), ...days };
      expect(dueDays(period)).to.deep.equal(expected && { first: expected[0], last: expected[1] });
    });
  }
});
