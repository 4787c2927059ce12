import { expect } from 'chai';
import {
  assuranceIcon,
  makingDataCount,
  variationIcon,
  type MakingDataCount,
  type Wanted,
} from '../../src/score/making-data-count.js';
import { controlChart } from '../../src/statistics/control-chart.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const WAYS: readonly Wanted[] = ['higher', 'lower', 'none'];

const variations = [
  ['higher', 'higher', 'improvement'],
  ['higher', 'lower', 'concern'],
  ['lower', 'higher', 'concern'],
  ['lower', 'lower', 'improvement'],
  ['none', 'higher', 'neutral-high'],
  ['none', 'lower', 'neutral-low'],
] as const;

// The rows of the tests of NHSRplotthedots, and a target on each limit.
const assurances = [
  ['higher', 1, 3, 4, 'fail'],
  ['lower', 1, 3, 4, 'pass'],
  ['higher', 5, 7, 4, 'pass'],
  ['lower', 5, 7, 4, 'fail'],
  ['higher', 1, 5, 4, 'hit-and-miss'],
  ['lower', 1, 5, 4, 'hit-and-miss'],
  ['higher', 1, 4, 4, 'hit-and-miss'],
  ['lower', 4, 5, 4, 'hit-and-miss'],
] as const;

describe('variationIcon', () => {
  for (const [wanted, side, icon] of variations) {
    it(`is ${icon} for a ${side} point where ${wanted} is wanted`, () => {
      expect(variationIcon({ rule: 'trend-of-seven', side }, wanted)).to.equal(icon);
      expect(variationIcon({ rule: 'outside-limits', side }, wanted)).to.equal(icon);
    });
  }

  it('is common cause without a special cause', () => {
    for (const wanted of WAYS) expect(variationIcon(undefined, wanted)).to.equal('common-cause');
  });
});

describe('assuranceIcon', () => {
  for (const [wanted, lower, upper, target, icon] of assurances) {
    it(`is ${icon} for ${target} against ${lower} to ${upper} where ${wanted} is wanted`, () => {
      expect(assuranceIcon({ lower, upper }, target, wanted)).to.equal(icon);
    });
  }

  it('is none without a judgement, a target or limits', () => {
    expect(assuranceIcon({ lower: 1, upper: 3 }, 4, 'none')).to.deep.equal(noFigure('not-judged'));
    expect(assuranceIcon({ lower: 1, upper: 3 }, undefined, 'higher')).to.deep.equal(noFigure('missing'));
    expect(assuranceIcon({ lower: 1, upper: 3 }, NaN, 'lower')).to.deep.equal(noFigure('not-finite'));
    expect(assuranceIcon(noFigure('too-few'), 4, 'higher')).to.deep.equal(noFigure('too-few'));
  });
});

describe('makingDataCount', () => {
  const told = (
    values: readonly (number | undefined)[],
    target: number | undefined,
    wanted: Wanted,
  ): MakingDataCount => makingDataCount(controlChart(values), target, wanted);

  it('tells the latest figure, and the target against the limits', () => {
    const values = [1, 2, 3, 4, 5, 6, 7];
    expect(told(values, 4, 'higher')).to.deep.equal({ variation: 'improvement', assurance: 'hit-and-miss' });
    expect(told(values, 9, 'lower')).to.deep.equal({ variation: 'concern', assurance: 'pass' });
    expect(told(values, 9, 'none')).to.deep.equal({
      variation: 'neutral-high',
      assurance: noFigure('not-judged'),
    });
    expect(told([10, 12, 11], undefined, 'higher')).to.deep.equal({
      variation: 'common-cause',
      assurance: noFigure('missing'),
    });
  });

  it('does not take a figure that is not there yet for the latest', () => {
    expect(told([1, 2, 3, 4, 5, 6, 7, undefined, undefined], 4, 'higher').variation).to.equal('improvement');
  });

  it('looks at the segment of the latest figure', () => {
    const values = [1, 2, 1, 2, 1, 2, 11, 12, 11, 12];
    const chart = controlChart(values, { rebaseAt: [6] });
    expect(makingDataCount(chart, 5, 'higher')).to.deep.equal({
      variation: 'common-cause',
      assurance: 'pass',
    });
    const empty = controlChart([...values, undefined], { rebaseAt: [6, 10] });
    expect(makingDataCount(empty, 5, 'higher')).to.deep.equal({
      variation: 'common-cause',
      assurance: 'pass',
    });
    const fresh = controlChart([...values, 12], { rebaseAt: [6, 10] });
    expect(makingDataCount(fresh, 5, 'higher')).to.deep.equal({
      variation: noFigure('too-few'),
      assurance: noFigure('too-few'),
    });
  });

  it('tells nothing of no figures, or of one', () => {
    for (const values of [[], [undefined, undefined], [10]]) {
      expect(told(values, 11, 'lower')).to.deep.equal({
        variation: noFigure('too-few'),
        assurance: noFigure('too-few'),
      });
    }
  });
});
