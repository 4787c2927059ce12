// The measures of inequality over all groups together: they are made of the same lists, and are proved on these.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { absoluteConcentrationIndex } from '../../src/statistics/absolute-concentration-index.js';
import { bestGroup } from '../../src/statistics/best-group.js';
import { betweenGroupDeviation } from '../../src/statistics/between-group-deviation.js';
import { betweenGroupVariance } from '../../src/statistics/between-group-variance.js';
import { coefficientOfVariation } from '../../src/statistics/coefficient-of-variation.js';
import { type Estimate, estimateWithin, ratioWithin } from '../../src/statistics/estimate.js';
import { type GroupErrorOptions, groupErrors, propagatedError } from '../../src/statistics/group-errors.js';
import { groupFigures } from '../../src/statistics/group-figures.js';
import { indexOfDisparity } from '../../src/statistics/index-of-disparity.js';
import { meanDifferenceFromBest } from '../../src/statistics/mean-difference-from-best.js';
import { meanDifferenceFromMean } from '../../src/statistics/mean-difference-from-mean.js';
import { meanLogDeviation } from '../../src/statistics/mean-log-deviation.js';
import { isNoFigure, type NoFigure, noFigure } from '../../src/statistics/no-figure.js';
import { populationAttributableFraction } from '../../src/statistics/population-attributable-fraction.js';
import { populationAttributableRisk } from '../../src/statistics/population-attributable-risk.js';
import { rankMidpoints } from '../../src/statistics/rank-midpoints.js';
import { relativeConcentrationIndex } from '../../src/statistics/relative-concentration-index.js';
import { shareOfMean } from '../../src/statistics/share-of-mean.js';
import { theilIndex } from '../../src/statistics/theil-index.js';

const run = { seed: 20100331, numRuns: 200 };

type Figures = readonly (number | undefined)[];
type Measure = (values: Figures, populations: Figures) => number | NoFigure;
type Estimated = (values: Figures, populations: Figures, options?: GroupErrorOptions) => Estimate | NoFigure;

const valueOf =
  (measure: Estimated): Measure =>
  (values, populations) => {
    const answer = measure(values, populations);
    return isNoFigure(answer) ? answer : answer.value;
  };
const unweighted = { weighted: false };

// What WHO's healthequal answers to five groups (inequality_summary/01a); Theil and log deviation without its factor 1,000,
// shares without its 100. The two from the best are by hand: 68.521 is the best of them.
const VALUES = [48.466, 68.521, 51.14, 60.37, 61.041];
const ERRORS = [2.055, 1.4694, 2.498, 1.5408, 2.4574];
const PEOPLE = [2631, 9368, 11414, 19053, 17010];
const SHARE = (2631 * 20.055 + 11414 * 17.381 + 19053 * 8.151 + 17010 * 7.48) / 59476;

/** Measures in the unit of the figures, and those that have none: by how much they grow with it. */
const measures: readonly (readonly [string, Measure, number, number])[] = [
  ['betweenGroupVariance', valueOf(betweenGroupVariance), 32.5353678385148, 2],
  ['betweenGroupDeviation', betweenGroupDeviation, 5.70397824667265, 1],
  ['coefficientOfVariation', coefficientOfVariation, 0.0957881522951864, 0],
  ['theilIndex', valueOf(theilIndex), 0.00465267969450043, 0],
  ['meanLogDeviation', valueOf(meanLogDeviation), 0.00473663047857377, 0],
  ['meanDifferenceFromMean', meanDifferenceFromMean, 4.20752930564453, 1],
  [
    'meanDifferenceFromMean, unweighted',
    (values, people) => meanDifferenceFromMean(values, people, unweighted),
    6.15563058040218,
    1,
  ],
  ['meanDifferenceFromBest', meanDifferenceFromBest, SHARE, 1],
  [
    'meanDifferenceFromBest, unweighted',
    (values, people) => meanDifferenceFromBest(values, people, unweighted),
    (20.055 + 17.381 + 8.151 + 7.48) / 5,
    1,
  ],
  ['indexOfDisparity', indexOfDisparity, 0.0706579584434147, 0],
  [
    'indexOfDisparity, unweighted',
    (values, people) => indexOfDisparity(values, people, unweighted),
    0.103372848564496,
    0,
  ],
  ['absoluteConcentrationIndex', valueOf(absoluteConcentrationIndex), 0.38894238517429, 1],
  ['relativeConcentrationIndex', valueOf(relativeConcentrationIndex), 0.00653159440901797, 0],
  [
    'populationAttributableRisk of the last',
    (values, people) => populationAttributableRisk(values, people, { reference: values.length - 1 }),
    1.49315290201089,
    1,
  ],
  [
    'populationAttributableFraction of the last',
    (values, people) => populationAttributableFraction(values, people, { reference: values.length - 1 }),
    0.025074842748787,
    0,
  ],
];

const isOrdered = (name: string): boolean => /Concentration|last/.test(name);
const isRelative = (name: string): boolean => /^(coeff|theil|indexOf|relative|.*Fraction)/.test(name);

const tables = fc.array(fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 5000 })), {
  minLength: 2,
  maxLength: 12,
});

function split(rows: readonly (readonly [number, number])[]): readonly [number[], number[]] {
  return [rows.map(([value]) => value), rows.map(([, people]) => people)];
}

function near(actual: number | NoFigure, expected: number | NoFigure, why?: string): void {
  if (typeof actual !== 'number' || typeof expected !== 'number') {
    expect(actual, why).to.deep.equal(expected);
    return;
  }
  expect(actual, why).to.be.closeTo(expected, 1e-9 * Math.max(1, Math.abs(expected)));
}

for (const [name, measure, expected, power] of measures) {
  describe(name, () => {
    it('is that of healthequal for five groups', () => {
      expect(measure(VALUES, PEOPLE)).to.be.closeTo(expected, 1e-12 * Math.max(1, expected));
    });

    it('is exactly zero where all groups are alike', () => {
      for (const value of [50, 0.1, 1e9 / 7]) {
        const answer = measure(
          PEOPLE.map(() => value),
          PEOPLE,
        );
        expect(Object.is(answer, 0), JSON.stringify(answer)).to.equal(true);
      }
    });

    it('grows with the unit, or not at all', () => {
      fc.assert(
        fc.property(tables, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, unit) => {
          const [values, people] = split(rows);
          const inUnit = measure(
            values.map((value) => value * unit),
            people,
          );
          const before = measure(values, people);
          near(inUnit, typeof before === 'number' ? before * unit ** power : before);
        }),
        run,
      );
    });

    it('asks how large groups are beside each other, not how many people there are', () => {
      fc.assert(
        fc.property(tables, (rows) => {
          const [values, people] = split(rows);
          near(
            measure(
              values,
              people.map((count) => count * 1e6),
            ),
            measure(values, people),
          );
        }),
        run,
      );
    });

    if (!isOrdered(name)) {
      it('does not care for the order of the groups', () => {
        fc.assert(
          fc.property(tables, (rows) => {
            near(measure(...split(rows.toReversed())), measure(...split(rows)));
          }),
          run,
        );
      });

      it('is never below zero, and above it where groups differ', () => {
        fc.assert(
          fc.property(tables, (rows) => {
            const [values, people] = split(rows);
            const answer = measure(values, people) as number;
            expect(answer > 0).to.equal(new Set(values).size > 1);
          }),
          run,
        );
      });
    }

    it('leaves its lists as they are', () => {
      const [values, people] = [Object.freeze([...VALUES]), Object.freeze([...PEOPLE])];
      expect(measure(values, people)).to.equal(measure(VALUES, PEOPLE));
    });

    const none: readonly (readonly [Figures, Figures, string])[] = [
      [[5], [100], 'too-few'],
      [[undefined, 5], [100, 100], 'missing'],
      [[4, 5], [100, undefined], 'missing'],
      [[4, NaN], [100, 100], 'not-finite'],
      [[4, 5], [100, Infinity], 'not-finite'],
      [[4, 5], [1e308, 1e308], 'not-finite'],
      [[4, 5], [100, -1], 'negative'],
      [[4, 5], [100, 0], 'not-positive'],
    ];
    for (const [values, people, reason] of none) {
      it(`is ${reason} for ${values.join(', ')} of ${people.join(', ')}`, () => {
        expect(measure(values, people)).to.deep.equal({ noFigure: reason });
      });
    }

    it('refuses lists of two lengths', () => {
      expect(() => measure([1, 2], [1])).to.throw(RangeError, 'requires lists of one length, got 2 and 1');
    });

    if (isRelative(name)) {
      it('is none where there is nothing to divide by', () => {
        expect(measure([0, 0], [1, 1])).to.deep.equal({ noFigure: 'no-denominator' });
      });
    }
  });
}

const estimates: readonly (readonly [string, Estimated, number])[] = [
  ['betweenGroupVariance', betweenGroupVariance, 9.92149801175825],
  ['theilIndex', theilIndex, 0.00142769488225403],
  ['meanLogDeviation', meanLogDeviation, 0.00149292716378384],
];
for (const [name, measure, error] of estimates) {
  describe(`the interval of ${name}`, () => {
    it('is made of the standard error that healthequal finds', () => {
      const { value, standardError, interval } = measure(VALUES, PEOPLE, {
        standardErrors: ERRORS,
      }) as Estimate;
      expect(standardError).to.be.closeTo(error, 1e-9 * error);
      if (isNoFigure(interval)) throw new Error(interval.noFigure);
      expect(interval.upper - value).to.be.closeTo(1.959963984540054 * error, 1e-8 * error);
      expect(value - interval.lower).to.be.closeTo(1.959963984540054 * error, 1e-8 * error);
    });

    it('is as wide as the confidence asks', () => {
      const wide = measure(VALUES, PEOPLE, { standardErrors: ERRORS, confidence: 0.998 }) as Estimate;
      if (isNoFigure(wide.interval)) throw new Error(wide.interval.noFigure);
      expect(wide.interval.upper - wide.value).to.be.closeTo(3.090232306167813 * error, 1e-8 * error);
    });

    for (const [errors, reason] of [
      [undefined, 'missing'],
      [[1, undefined, 1, 1, 1], 'missing'],
      [[1, 1, NaN, 1, 1], 'not-finite'],
      [[1, 1, 1, -1, 1], 'negative'],
    ] as const) {
      it(`is ${reason} for the errors ${String(errors)}, and the figure stays`, () => {
        const { value, standardError, interval } = measure(VALUES, PEOPLE, {
          standardErrors: errors,
        }) as Estimate;
        expect(value).to.equal((measure(VALUES, PEOPLE) as Estimate).value);
        expect([standardError, interval]).to.deep.equal([{ noFigure: reason }, { noFigure: reason }]);
      });
    }

    it('refuses errors of another number, and a confidence that is none', () => {
      expect(() => measure(VALUES, PEOPLE, { standardErrors: [1] })).to.throw(
        RangeError,
        `${name} requires lists of one length, got 5 and 1`,
      );
      expect(() => measure(VALUES, PEOPLE, { confidence: 95 })).to.throw(
        RangeError,
        `${name} requires a confidence between 0 and 1, got 95`,
      );
    });
  });
}

describe('the interval of groups that are alike', () => {
  const alike = { standardErrors: [1, 1, 1] };
  const none = noFigure('no-spread');

  it('is none by the delta method, which says nothing there', () => {
    for (const measure of [theilIndex, meanLogDeviation]) {
      expect(measure([5, 5, 5], [1, 2, 3], alike)).to.deep.equal({
        value: 0,
        standardError: none,
        interval: none,
      });
    }
  });

  it('is one of the variance, which is exact', () => {
    const { standardError } = betweenGroupVariance([5, 5], [1, 1], { standardErrors: [2, 2] }) as Estimate;
    // (y₁ - y₂)²/4 of two equal groups: half the variance of a difference of 8, times chi-squared with one degree.
    expect(standardError).to.be.closeTo((8 / 4) * Math.SQRT2, 1e-12);
  });
});

describe('a figure of zero', () => {
  // inequality_summary/10a, in which healthequal puts 0.000001 for the zero and finds 225.098940160667.
  const values = [62.642, 54.426, 0, 63.692, 64.557];
  const people = [6723, 15054, 12660, 14826, 14195];

  it("adds nothing to Theil's index, whose interval then is none", () => {
    const { value, standardError } = theilIndex(values, people, { standardErrors: ERRORS }) as Estimate;
    expect(1000 * value).to.be.closeTo(225.0990174385, 1e-9);
    expect(standardError).to.deep.equal({ noFigure: 'not-positive' });
  });

  it('has no log deviation', () => {
    expect(meanLogDeviation(values, people)).to.deep.equal({ noFigure: 'not-positive' });
    expect(meanLogDeviation([-1, 2], [1, 1])).to.deep.equal({ noFigure: 'not-positive' });
  });

  it('is not the same as one below zero', () => {
    expect(theilIndex([-1, 2], [1, 1])).to.deep.equal({ noFigure: 'negative' });
  });
});

describe('the concentration indices', () => {
  it('have the standard errors that healthequal finds', () => {
    const absolute = absoluteConcentrationIndex(VALUES, PEOPLE) as Estimate;
    const relative = relativeConcentrationIndex(VALUES, PEOPLE) as Estimate;
    expect(absolute.standardError).to.be.closeTo(1.82241993004857, 1e-12);
    expect(relative.standardError).to.be.closeTo(0.0306042958538817, 1e-13);
    if (isNoFigure(absolute.interval) || isNoFigure(relative.interval)) throw new Error('no interval');
    expect(absolute.interval.lower).to.be.closeTo(-3.18293504242891, 1e-11);
    expect(relative.interval.upper).to.be.closeTo(0.0665149120548346, 1e-12);
  });

  it('change sign with the order', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const index of [absoluteConcentrationIndex, relativeConcentrationIndex]) {
          const [up, down] = [index(...split(rows)), index(...split(rows.toReversed()))] as [
            Estimate,
            Estimate,
          ];
          near(down.value, -up.value);
        }
      }),
      run,
    );
  });

  it('lie between -1 and 1, relative to a mean of figures above zero', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { value } = relativeConcentrationIndex(...split(rows)) as Estimate;
        expect(value).to.be.within(-1, 1);
      }),
      run,
    );
  });

  for (const [values, reason] of [
    [[40, 60], 'too-few'],
    [[40, 50, 60], 'no-spread'],
    [[5, 5, 5, 5], 'no-spread'],
  ] as const) {
    it(`have no interval for ${values.join(', ')}: ${reason}`, () => {
      const people = values.map(() => 100);
      for (const index of [absoluteConcentrationIndex, relativeConcentrationIndex]) {
        const { standardError, interval } = index(values, people) as Estimate;
        expect([standardError, interval]).to.deep.equal([noFigure(reason), noFigure(reason)]);
      }
    });
  }

  it('are none where people are so uneven that all groups stand at one rank', () => {
    for (const index of [absoluteConcentrationIndex, relativeConcentrationIndex]) {
      expect(index([1, 2], [5e-324, 1e10])).to.deep.equal(noFigure('not-finite'));
    }
  });

  it('refuse a confidence that is none', () => {
    for (const index of [absoluteConcentrationIndex, relativeConcentrationIndex]) {
      expect(() => index(VALUES, PEOPLE, { confidence: 1 })).to.throw(
        RangeError,
        `${index.name} requires a confidence between 0 and 1, got 1`,
      );
    }
  });
});

describe('populationAttributableRisk', () => {
  it('has nothing to gain where the reference does worse than all', () => {
    // inequality_summary/02a: the best placed of ten groups has one of the lowest figures.
    expect(populationAttributableRisk([57, 42, 36], [1, 1, 1], { reference: 2 })).to.equal(0);
    expect(populationAttributableRisk([57, 42, 60], [1, 1, 1], { reference: 2, lowIsBest: true })).to.equal(
      0,
    );
  });

  it('is below zero where a low figure is good', () => {
    // inequality_summary/03a
    const options = { reference: 4, lowIsBest: true };
    const values = [30.326, 22.081, 24.371, 32.118, 22.923];
    const people = [16692, 5725, 11243, 13971, 12202];
    expect(populationAttributableRisk(values, people, options)).to.be.closeTo(-4.40381787642271, 1e-12);
    expect(populationAttributableFraction(values, people, options)).to.be.closeTo(-0.161153702430252, 1e-13);
  });

  it('compares with the best figure unless told otherwise', () => {
    expect(populationAttributableRisk([10, 30, 20], [1, 1, 1])).to.equal(10);
    expect(populationAttributableRisk([10, 30, 20], [1, 1, 1], { lowIsBest: true })).to.equal(-10);
  });
});

describe('bestGroup', () => {
  for (const [values, options, index] of [
    [[3, 7, 7], {}, 1],
    [[3, 7, 2], { lowIsBest: true }, 2],
    [[3, 7, 3], { lowIsBest: true }, 0],
    [[undefined, 3, undefined, 9], {}, 3],
    [[undefined, 3, 9], { lowIsBest: true }, 1],
    [[3, 7], { reference: 0 }, 0],
    [[undefined], {}, 0],
  ] as const) {
    it(`of ${values.join(', ')} with ${JSON.stringify(options)} is ${index}`, () => {
      expect(bestGroup('it', values, options)).to.equal(index);
    });
  }

  for (const reference of [-1, 2, 0.5, NaN]) {
    it(`refuses the reference ${reference}`, () => {
      for (const measure of [
        populationAttributableRisk,
        populationAttributableFraction,
        meanDifferenceFromBest,
      ]) {
        expect(() => measure([3, 7], [1, 1], { reference })).to.throw(
          RangeError,
          `requires a reference that is the index of one of 2 groups, got ${reference}`,
        );
      }
    });
  }
});

describe('what the measures are made of', () => {
  it('is shares that add up to one about a mean', () => {
    expect(groupFigures('it', [40, 60], [300, 100])).to.deep.equal({
      values: [40, 60],
      shares: [0.75, 0.25],
      mean: 45,
      deviations: [-5, 15],
    });
    expect(groupFigures('it', [-1.7e308, 1.7e308], [1, 1])).to.deep.equal({ noFigure: 'not-finite' });
  });

  it('is ranks at the middle of each share', () => {
    expect(rankMidpoints([0.5, 0.25, 0.25])).to.deep.equal([0.25, 0.625, 0.875]);
  });

  it('is errors that add up as squares', () => {
    expect(propagatedError([3, -4], [1, 1])).to.equal(5);
    expect(propagatedError([0, 0], [1, 1])).to.deep.equal({ noFigure: 'no-spread' });
    expect(propagatedError([1, 1], noFigure('missing'))).to.deep.equal({ noFigure: 'missing' });
    expect(groupErrors('it', [1, 2], [0, 3])).to.deep.equal([0, 3]);
  });

  it('is never a number that is none', () => {
    expect(estimateWithin(Infinity, 1, 2)).to.deep.equal({ noFigure: 'not-finite' });
    expect(estimateWithin(1, Infinity, 2)).to.deep.equal({
      value: 1,
      standardError: { noFigure: 'not-finite' },
      interval: { noFigure: 'not-finite' },
    });
    expect(estimateWithin(1.7e308, 1.7e308, 2)).to.deep.equal({
      value: 1.7e308,
      standardError: 1.7e308,
      interval: { noFigure: 'not-finite' },
    });
    expect(ratioWithin(NaN, 1, 2)).to.deep.equal({ noFigure: 'not-finite' });
    expect(ratioWithin(1, 1e6, 2)).to.deep.equal({
      value: 1,
      logStandardError: 1e6,
      interval: { noFigure: 'not-finite' },
    });
  });

  it('is a share only where it is a number', () => {
    expect(shareOfMean('it', 9, [40, 60], [300, 100])).to.equal(0.2);
    expect(shareOfMean('it', 1e308, [0, 1e-10], [1, 1])).to.deep.equal({ noFigure: 'not-finite' });
  });

  it('holds for the squares of large figures too', () => {
    expect(betweenGroupDeviation([-1e200, 1e200], [1, 1])).to.equal(1e200);
    expect(betweenGroupVariance([-1e200, 1e200], [1, 1])).to.deep.equal({ noFigure: 'not-finite' });
  });
});
