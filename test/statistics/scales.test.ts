// The scales on which figures of different units are put together: what each is, and what all have in common.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { bordaPoints } from '../../src/statistics/borda-points.js';
import { distanceToReference } from '../../src/statistics/distance-to-reference.js';
import { goalposts } from '../../src/statistics/goalposts.js';
import { minMaxScaled } from '../../src/statistics/min-max-scaled.js';
import type { NoFigure } from '../../src/statistics/no-figure.js';
import { percentageRanks } from '../../src/statistics/percentage-ranks.js';
import { ranks } from '../../src/statistics/ranks.js';
import { shareOfMaximum } from '../../src/statistics/share-of-maximum.js';
import { standardised } from '../../src/statistics/standardised.js';

type Figures = readonly (number | undefined)[];
type Scale = (values: Figures) => (number | NoFigure)[];

const none = (reason: string): object => ({ noFigure: reason });

const scales: readonly (readonly [string, Scale, Figures, readonly unknown[], string])[] = [
  ['minMaxScaled', minMaxScaled, [3, 9, 1], [0.25, 1, 0], 'from the lowest to the highest'],
  ['minMaxScaled', (x) => minMaxScaled(x, { from: 1, to: 9 }), [3, 9, 1], [3, 9, 1], 'on a scale of its own'],
  ['minMaxScaled', minMaxScaled, [5, 5], [none('no-spread'), none('no-spread')], 'no spread'],
  ['standardised', standardised, [2, 4, 6], [-1, 0, 1], 'in deviations of a sample'],
  ['standardised', (x) => standardised(x, { mean: 50, deviation: 10 }), [2, 4, 6], [40, 50, 60], 'elsewhere'],
  ['standardised', standardised, [5, 5], [none('no-spread'), none('no-spread')], 'no spread'],
  ['standardised', standardised, [5], [none('no-spread')], 'one figure'],
  [
    'distanceToReference',
    (x) => distanceToReference(x, 75),
    [50, 60, 80],
    [0, 0.4, 1.2],
    'beyond it is above 1',
  ],
  [
    'distanceToReference',
    (x) => distanceToReference(x, 75, { capped: true }),
    [50, 60, 80],
    [0, 0.4, 1],
    'capped',
  ],
  [
    'distanceToReference',
    (x) => distanceToReference(x, 20, { lowIsBest: true }),
    [20, 40, 60, 10],
    [1, 0.5, 0, 1.25],
    'less is better',
  ],
  ['distanceToReference', (x) => distanceToReference(x, 5), [10, 20], [0, -2], 'a reference worse than all'],
  [
    'distanceToReference',
    (x) => distanceToReference(x, 10),
    [10, 20],
    [none('no-spread'), none('no-spread')],
    'the worst itself',
  ],
  [
    'distanceToReference',
    (x) => distanceToReference(x, 10, { capped: true }),
    [10, 20],
    [none('no-spread'), 1],
    'the same, capped',
  ],
  ['distanceToReference', (x) => distanceToReference(x, undefined), [10], [none('missing')], 'no reference'],
  [
    'distanceToReference',
    (x) => distanceToReference(x, Infinity),
    [10],
    [none('not-finite')],
    'an endless one',
  ],
  ['shareOfMaximum', shareOfMaximum, [3, 6, 12], [0.25, 0.5, 1], 'of the highest'],
  [
    'shareOfMaximum',
    shareOfMaximum,
    [0, -1],
    [none('no-denominator'), none('no-denominator')],
    'none above zero',
  ],
  ['ranks', ranks, [3, 7, 7, 1, 9], [2, 3, 3, 1, 5], 'equal figures share a place'],
  ['bordaPoints', bordaPoints, [3, 7, 7, 1, 9], [1, 2, 2, 0, 4], 'how many are exceeded'],
  ['percentageRanks', percentageRanks, [3, 7, 7, 1, 9], [0.25, 0.5, 0.5, 0, 1], 'which share is exceeded'],
  ['percentageRanks', percentageRanks, [5], [none('too-few')], 'nothing to exceed'],
];

for (const [name, scale, values, expected, why] of scales) {
  it(`${name} of ${values.join(', ')}: ${why}`, () => {
    const answer = scale(Object.freeze([...values]));
    answer.forEach((figure, index) => {
      const wanted = expected[index];
      if (typeof wanted === 'number') expect(figure).to.be.closeTo(wanted, 1e-14);
      else expect(figure).to.deep.equal(wanted);
    });
    expect(answer).to.have.lengthOf(expected.length);
  });
}

describe('scales', () => {
  const all: readonly (readonly [string, Scale])[] = [
    ['minMaxScaled', minMaxScaled],
    ['standardised', standardised],
    ['distanceToReference', (values) => distanceToReference(values, 40)],
    ['shareOfMaximum', shareOfMaximum],
    ['ranks', ranks],
    ['bordaPoints', bordaPoints],
    ['percentageRanks', percentageRanks],
  ];
  for (const [name, scale] of all) {
    it(`${name} keeps the order, and passes over what is missing`, () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 9 }),
          (values) => {
            const [with_, without] = [scale([undefined, ...values, NaN]), scale(values)];
            expect(with_).to.deep.equal([none('missing'), ...without, none('not-finite')]);
            values.forEach((value, index) => {
              values.forEach((other, place) => {
                if (value < other) expect(without[index]).to.be.below(without[place] as number);
              });
            });
          },
        ),
        { seed: 20100331, numRuns: 60 },
      );
    });
  }
});

describe('distanceToReference', () => {
  it('puts the worst at zero, and not at minus zero, on a way down as well', () => {
    expect(distanceToReference([10, 20], 5)).to.deep.equal([0, -2]);
  });
});

describe('goalposts', () => {
  for (const [value, options, expected] of [
    [20, { low: 20, high: 80 }, 0],
    [80, { low: 20, high: 80 }, 1],
    [35, { low: 20, high: 80, scale: 100 }, 25],
    [35, { low: 20, high: 80, lowIsBest: true }, 0.75],
    [10, { low: 20, high: 80 }, 0],
    [90, { low: 20, high: 80 }, 1],
    [95, { low: 20, high: 80, capped: false }, 1.25],
    [5, { low: 20, high: 80, capped: false }, -0.25],
  ] as const) {
    it(`puts ${value} at ${expected} with ${JSON.stringify(options)}`, () => {
      expect(goalposts(value, options)).to.equal(expected);
    });
  }

  for (const [value, low, high, reason] of [
    [undefined, 0, 1, 'missing'],
    [1, NaN, 1, 'not-finite'],
    [1, 2, 2, 'no-spread'],
    [1, 3, 2, 'limits-reversed'],
  ] as const) {
    it(`gives none for ${value} between ${low} and ${high}: ${reason}`, () => {
      expect(goalposts(value, { low, high })).to.deep.equal(none(reason));
    });
  }
});
