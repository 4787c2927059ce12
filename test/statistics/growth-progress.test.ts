import { expect } from 'chai';
import * as fc from 'fast-check';
import { annualGrowth } from '../../src/statistics/annual-growth.js';
import {
  growthProgress,
  type GrowthProgress,
  type GrowthProgressOptions,
} from '../../src/statistics/growth-progress.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

type Series = readonly (readonly [number, number | undefined])[];

function progressOf(series: Series, options: GrowthProgressOptions): GrowthProgress {
  const answer = growthProgress(
    Object.freeze(series.map(([time]) => time)),
    Object.freeze(series.map(([, value]) => value)),
    options,
  );
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

// What the code of Open SDG answers, with the target in 2030.
const withTarget = [
  [50, 60, 'higher', 75, 0.02638809625703953, 0.02739965906371644, 0.963081190013183, 'on-track'],
  [50, 56, 'higher', 75, 0.016321577319894143, 0.02739965906371644, 0.5956854164476714, 'limited-progress'],
  [50, 48, 'higher', 75, -0.005814742068577794, 0.02739965906371644, -0.21221950444915838, 'deterioration'],
  [50, 76, 'higher', 75, 0.06164093405404447, 0.02739965906371644, 2.2496971188839168, 'target-achieved'],
  [
    50,
    40,
    'lower',
    30,
    -0.031374914073002635,
    -0.0334816955254198,
    0.9370766199454367,
    'progress-needs-acceleration',
  ],
  [50, 46, 'lower', 30, -0.011840995465982607, -0.0334816955254198, 0.35365578953409776, 'limited-progress'],
  [50, 53, 'lower', 30, 0.008358871631680698, -0.0334816955254198, -0.24965496819999808, 'deterioration'],
  [50, 29, 'lower', 30, -0.07486736995914478, -0.0334816955254198, 2.236068657344559, 'target-achieved'],
  [50, 50, 'higher', 60, 0, 0.012228939874784794, 0, 'limited-progress'],
] as const;

const withoutTarget = [
  [50, 57.4343, 'higher', 0.02000004215969886, 'on-track'],
  [50, 53.6068, 'higher', 0.010000087192049367, 'progress-needs-acceleration'],
  [50, 51.0595, 'higher', 0.003000007318684661, 'limited-progress'],
  [50, 48.6167, 'higher', -0.003999966187800186, 'deterioration'],
  [50, 43.4063, 'lower', -0.019999924728116292, 'on-track'],
  [50, 46.6033, 'lower', -0.009999901053552307, 'progress-needs-acceleration'],
  [50, 49.3042, 'lower', -0.001999959597496548, 'limited-progress'],
  [50, 53.6068, 'lower', 0.010000087192049367, 'deterioration'],
  [50, 50, 'lower', 0, 'limited-progress'],
  [50, 0, 'lower', -1, 'on-track'],
] as const;

describe('growthProgress', () => {
  for (const [from, to, wanted, value, observed, required, ratio, category] of withTarget) {
    it(`from ${from} to ${to} for ${value}, ${wanted} wanted, is ${category}`, () => {
      const progress = progressOf(
        [
          [2015, from],
          [2022, to],
        ],
        { wanted, target: { time: 2030, value } },
      );
      expect(progress.observedGrowth).to.be.closeTo(observed, 1e-12);
      expect(progress.requiredGrowth).to.be.closeTo(required, 1e-12);
      expect(progress.ratio).to.be.closeTo(ratio, 1e-9);
      expect(progress.category).to.equal(category);
    });
  }

  for (const [from, to, wanted, observed, category] of withoutTarget) {
    it(`from ${from} to ${to}, ${wanted} wanted, is ${category}`, () => {
      const progress = progressOf(
        [
          [2015, from],
          [2022, to],
        ],
        { wanted },
      );
      expect(progress.observedGrowth).to.be.closeTo(observed, 1e-12);
      expect(progress).to.deep.include({
        base: { time: 2015, value: from },
        latest: { time: 2022, value: to },
        requiredGrowth: noFigure('missing'),
        ratio: noFigure('missing'),
        category,
      });
    });
  }

  it('starts from the base time, or from the next later figure', () => {
    const series: Series = [
      [2020, 56],
      [2010, 1],
      [2018, undefined],
      [2017, 50],
      [2022, undefined],
    ];
    const base = (baseTime?: number): unknown => progressOf(series, { wanted: 'higher', baseTime }).base;
    expect(base(2017)).to.deep.equal({ time: 2017, value: 50 });
    expect(base(2015)).to.deep.equal({ time: 2017, value: 50 });
    expect(base()).to.deep.equal({ time: 2010, value: 1 });
    expect(progressOf(series, { wanted: 'higher' }).latest).to.deep.equal({ time: 2020, value: 56 });
  });

  it('takes own thresholds', () => {
    const series: Series = [
      [2015, 50],
      [2022, 56],
    ];
    const thresholds = { onTrack: 0.9, needsAcceleration: 0.5 };
    const target = { time: 2030, value: 75 };
    expect(progressOf(series, { wanted: 'higher', target, thresholds }).category).to.equal(
      'progress-needs-acceleration',
    );
    expect(progressOf(series, { wanted: 'higher', thresholds: { onTrack: 0.016 } }).category).to.equal(
      'on-track',
    );
  });

  it('calls a target achieved that is just met, whichever way', () => {
    const category = (to: number, wanted: 'higher' | 'lower', value: number): unknown =>
      progressOf(
        [
          [2015, 50],
          [2022, to],
        ],
        { wanted, target: { time: 2030, value } },
      ).category;
    expect(category(60, 'higher', 60)).to.equal('target-achieved');
    expect(category(40, 'lower', 40)).to.equal('target-achieved');
    expect(category(59.9, 'higher', 60)).to.equal('on-track');
    expect(category(40.1, 'lower', 40)).to.equal('on-track');
  });

  it('calls it no progress to go away from a target on the wrong side of the base', () => {
    // Open SDG's code finds 1.6 and "on track" here.
    const target = { time: 2030, value: 40 };
    const progress = progressOf(
      [
        [2015, 50],
        [2022, 38],
      ],
      { wanted: 'higher', target },
    );
    expect(progress.ratio).to.be.closeTo(
      (annualGrowth(50, 38, 7) as number) / -(annualGrowth(50, 40, 15) as number),
      1e-12,
    );
    expect(progress.ratio).to.be.below(0);
    expect(progress.category).to.equal('deterioration');
  });

  it('has no ratio where the target is the baseline, and calls it deterioration unless the target is met', () => {
    const told = (to: number, wanted: 'higher' | 'lower'): unknown[] => {
      const target = { time: 2030, value: 50 };
      const { requiredGrowth, ratio, category } = progressOf(
        [
          [2015, 50],
          [2022, to],
        ],
        { wanted, target },
      );
      expect(requiredGrowth).to.deep.equal(noFigure('target-is-baseline'));
      return [ratio, category];
    };
    const none = noFigure('target-is-baseline');
    expect(told(45, 'higher')).to.deep.equal([none, 'deterioration']);
    expect(told(55, 'lower')).to.deep.equal([none, 'deterioration']);
    expect(told(50, 'lower')).to.deep.equal([none, 'target-achieved']);
    expect(told(55, 'higher')).to.deep.equal([none, 'target-achieved']);
  });

  const withoutAnswer = [
    [50, 40, 'lower', 0, 'no-growth', 'a target of zero'],
    [0, 4, 'higher', 10, 'no-growth', 'a base of zero'],
    [-5, -3, 'higher', 2, 'no-growth', 'figures below zero'],
    [-5, -3, 'higher', -1, 'no-growth', 'all below zero'],
    [50, 40, 'lower', -10, 'no-growth', 'a target below zero'],
    [50, -40, 'lower', -50, 'no-growth', 'a latest figure below zero'],
  ] as const;
  for (const [from, to, wanted, value, reason, why] of withoutAnswer) {
    it(`has no ratio and no category for ${why}`, () => {
      const target = { time: 2030, value };
      const { ratio, category } = progressOf(
        [
          [2015, from],
          [2022, to],
        ],
        { wanted, target },
      );
      expect(ratio).to.deep.equal(noFigure(reason));
      expect(category).to.deep.equal(noFigure(reason));
    });
  }

  it('has growth but no ratio for a target of zero', () => {
    const target = { time: 2030, value: 0 };
    const progress = progressOf(
      [
        [2015, 50],
        [2022, 40],
      ],
      { wanted: 'lower', target },
    );
    expect(progress.observedGrowth).to.be.closeTo(-0.031374914073002635, 1e-12);
    expect(progress.requiredGrowth).to.deep.equal(noFigure('no-growth'));
  });

  it('has no category without a target where growth is not defined', () => {
    expect(
      progressOf(
        [
          [2015, 0],
          [2022, 4],
        ],
        { wanted: 'higher' },
      ).category,
    ).to.deep.equal(noFigure('no-growth'));
    expect(
      progressOf(
        [
          [2015, 0],
          [2022, 4],
        ],
        { wanted: 'lower' },
      ).category,
    ).to.deep.equal(noFigure('no-growth'));
  });

  it('calls a target achieved even where growth is not defined', () => {
    const category = (from: number, to: number, value: number): unknown =>
      progressOf(
        [
          [2015, from],
          [2022, to],
        ],
        { wanted: 'lower', target: { time: 2030, value } },
      ).category;
    expect(category(50, 0, 0)).to.equal('target-achieved');
    expect(category(0, 0, 5)).to.equal('target-achieved');
    expect(category(-1, -2, -2)).to.equal('target-achieved');
  });

  it('requires no growth by a time that is not after the base', () => {
    for (const time of [2015, 2014]) {
      const target = { time, value: 60 };
      const progress = progressOf(
        [
          [2015, 50],
          [2022, 55],
        ],
        { wanted: 'higher', target },
      );
      expect(progress.requiredGrowth).to.deep.equal(noFigure('same-time'));
      expect(progress.category).to.deep.equal(noFigure('same-time'));
      const held = { time, value: 50 };
      const fallen = progressOf(
        [
          [2015, 50],
          [2022, 45],
        ],
        { wanted: 'higher', target: held },
      );
      expect(fallen.category).to.deep.equal(noFigure('same-time'));
    }
    const soon = progressOf(
      [
        [2015, 50],
        [2022, 55],
      ],
      { wanted: 'higher', target: { time: 2016, value: 60 } },
    );
    expect(soon.requiredGrowth).to.be.closeTo(0.2, 1e-12);
  });

  const nothing = [
    [[], [], {}, 'too-few', 'no figures'],
    [[2022], [50], {}, 'too-few', 'one figure'],
    [[2010, 2014, 2016], [50, 60, 70], { baseTime: 2015 }, 'too-few', 'one figure after the base time'],
    [[2010, 2014], [50, 60], { baseTime: 2015 }, 'too-few', 'no figure after the base time'],
    [[2015, 2015], [50, 60], {}, 'same-time', 'two figures for one year'],
    [[2015, undefined], [50, 60], {}, 'missing', 'a figure without a year'],
    [[2015, 2016], [50, NaN], {}, 'not-finite', 'not a number'],
    [[2015, 2016], [50, 60], { baseTime: NaN }, 'not-finite', 'a base time that is none'],
    [[2015, 2016], [50, 60], { target: { time: 2030, value: NaN } }, 'not-finite', 'a target that is none'],
    [[2015, 2016], [50, 60], { target: { time: NaN, value: 5 } }, 'not-finite', 'a target time that is none'],
  ] as const;
  for (const [times, values, options, reason, why] of nothing) {
    it(`gives ${reason} for ${why}`, () => {
      expect(growthProgress(times, values, { wanted: 'higher', ...options })).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses what is not an option', () => {
    const wanted = 'up' as 'higher';
    expect(() => growthProgress([], [], { wanted })).to.throw(
      RangeError,
      "growthProgress requires wanted 'higher' or 'lower', got 'up'",
    );
    expect(() => growthProgress([1], [], { wanted: 'higher' })).to.throw(
      RangeError,
      'growthProgress requires lists of one length',
    );
    const target = { time: 2030, value: 0 };
    expect(() =>
      growthProgress([2015, 2016], [5, 4], { wanted: 'lower', target, thresholds: { onTrack: 0.1 } }),
    ).to.throw(RangeError, 'requires descending thresholds');
  });

  it('does not depend on the unit or the order', () => {
    const figure = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(
        figure,
        figure,
        figure,
        fc.constantFrom('higher' as const, 'lower' as const),
        (a, b, c, wanted) => {
          fc.pre(a !== c);
          const one = progressOf(
            [
              [2015, a],
              [2022, b],
            ],
            { wanted, target: { time: 2030, value: c } },
          );
          const other = progressOf(
            [
              [2022, 4 * b],
              [2015, 4 * a],
            ],
            { wanted, target: { time: 2030, value: 4 * c } },
          );
          expect(other.category).to.equal(one.category);
          expect(other.ratio).to.be.closeTo(one.ratio as number, 1e-9 * (1 + Math.abs(one.ratio as number)));
        },
      ),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
