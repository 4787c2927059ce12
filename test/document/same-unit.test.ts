import { expect } from 'chai';
import type { Unit } from '../../src/document/unit.js';
import { sameUnit } from '../../src/document/same-unit.js';

const rows: readonly (readonly [Unit, Unit, boolean, string])[] = [
  [{ kind: 'percent' }, { kind: 'percent' }, true, 'the same'],
  [{ kind: 'percent', of: 'staff' }, { kind: 'percent', of: 'people' }, true, 'the label does not decide'],
  [{ kind: 'percent' }, { kind: 'percentage-points' }, false, 'a share and a difference'],
  [{ kind: 'count' }, { kind: 'index' }, false, 'a number and an index'],
  [{ kind: 'rate', per: 100000 }, { kind: 'percent' }, false, 'NI 130'],
  [{ kind: 'rate', per: 1000 }, { kind: 'rate', per: 1000, of: 'homes' }, true, 'the same scale'],
  [{ kind: 'rate', per: 1000 }, { kind: 'rate', per: 100000 }, false, 'another scale'],
  [{ kind: 'rate', per: 100 }, { kind: 'percent' }, false, 'a rate per hundred is not read as a percentage'],
  [{ kind: 'money', currency: 'GBP' }, { kind: 'money', currency: 'GBP' }, true, 'the same currency'],
  [{ kind: 'money', currency: 'GBP' }, { kind: 'money', currency: 'EUR' }, false, 'another currency'],
  [{ kind: 'duration', in: 'days' }, { kind: 'duration', in: 'days' }, true, 'the same length'],
  [{ kind: 'duration', in: 'days' }, { kind: 'duration', in: 'weeks' }, false, 'another length'],
  [{ kind: 'ratio' }, { kind: 'ratio' }, true, 'two ratios'],
];

describe('sameUnit', () => {
  for (const [a, b, same, why] of rows) {
    it(`is ${same} for ${JSON.stringify(a)} and ${JSON.stringify(b)} (${why}), both ways round`, () => {
      expect(sameUnit(a, b)).to.equal(same);
      expect(sameUnit(b, a)).to.equal(same);
    });
  }
});
