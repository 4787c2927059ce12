import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  controlChart,
  type ControlChart,
  type ControlChartOptions,
} from '../../src/statistics/control-chart.js';
import { controlLimits } from '../../src/statistics/control-limits.js';
import { noFigure } from '../../src/statistics/no-figure.js';

type Figures = readonly (number | undefined)[];

/** O outside, T trend, N two of three near a limit, S seven on one side; small letters for lower, a dot for none. */
const LETTERS = {
  'outside-limits': 'O',
  'trend-of-seven': 'T',
  'two-of-three-near-limit': 'N',
  'seven-on-one-side': 'S',
};

function letters({ points }: ControlChart): string {
  return points
    .map(({ cause }) => {
      if (cause === undefined) return '.';
      const letter = LETTERS[cause.rule];
      return cause.side === 'higher' ? letter : letter.toLowerCase();
    })
    .join('');
}

const chartOf = (values: Figures, options?: ControlChartOptions): ControlChart =>
  controlChart(Object.freeze([...values]), options);

// What NHSRplotthedots marks in these series.
const shift = [
  50.203, 46.488, 51.659, 48.265, 51.245, 51.605, 48.538, 48.244, 46.789, 47.149, 48.417, 51.065, 54.82,
  57.205, 51.309, 56.994, 54.937, 57.821, 55.198, 54.247,
];
const rise = [
  52.43, 51.09, 52.445, 50.056, 50.078, 45.385, 45.068, 50.945, 44.282, 51.817, 53.017, 54.217, 55.417,
  56.617, 57.817, 59.017, 60.217,
];
const step = [
  51.793, 50.76, 53.289, 51.724, 50.448, 53.131, 53.313, 48.404, 52.642, 50.416, 48.647, 49.617, 59.315,
  57.889, 59.078, 53.376, 59.418, 58.144, 63.765, 56.566, 60.246, 60.306, 60.275, 60.599,
];

const rows = [
  [[], '', 'no points'],
  [[10], '.', 'one point'],
  [[10, 12], '..', 'two points'],
  [[1, 2, 3, 4, 5, 6, 7], 'oTTTTTO', 'outside the limits goes before the trend'],
  [[1, 2, 3, 3, 4, 5, 6, 7], 'o......O', 'a tie breaks the trend'],
  [shift, '...sssssssss...N.N..', 'a shift, and two of three near the limit'],
  [rise, '...ssoosoTTTTTTOO', 'the trend goes before the shift'],
  [Array<number>(20).fill(0.1), '.'.repeat(20), 'a constant series'],
  [[0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0], '.....O......', 'one event among zeros'],
  [[1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 5.5, -5.5], '.'.repeat(16), 'near both limits'],
] as const;

describe('controlChart', () => {
  for (const [values, marks, why] of rows) {
    it(`marks ${values.length} points "${marks}" (${why})`, () => {
      expect(letters(chartOf(values))).to.equal(marks);
    });
  }

  it('asks for two in three near a limit before seven on one side', () => {
    const values = [52, 51, 52, 51, 51, 54, 52, 55, 53, 55, 55, 57, 58, 57, 58, 54];
    expect(letters(chartOf(values))).to.equal('snsnnss....NNNN.');
  });

  it('gives each point its figure and its segment', () => {
    const { points } = chartOf([3, undefined, 5, 4], { rebaseAt: [2] });
    expect(points.map(({ value }) => value)).to.deep.equal([3, undefined, 5, 4]);
    expect(points.map(({ segment }) => segment)).to.deep.equal([0, 0, 1, 1]);
  });

  it('without rebasing has one segment with the limits of all figures', () => {
    expect(chartOf(shift).segments).to.deep.equal([
      { from: 0, to: 20, limits: controlLimits(shift), trial: false },
    ]);
    expect(chartOf([]).segments).to.deep.equal([
      { from: 0, to: 0, limits: noFigure('too-few'), trial: true },
    ]);
  });

  it('calls the limits of fewer than 12 figures trial limits', () => {
    const trial = (values: Figures): boolean => chartOf(values).segments[0]!.trial;
    expect(trial(shift.slice(0, 11))).to.equal(true);
    expect(trial(shift.slice(0, 12))).to.equal(false);
    expect(trial([...shift.slice(0, 11), undefined])).to.equal(true);
  });

  it('screens ranges, or not, as told', () => {
    const jump = [5, 6, 5, 6, 5, 40, 5, 6, 5, 6];
    for (const screened of [true, false]) {
      const { limits } = chartOf(jump, { screened }).segments[0]!;
      expect(limits).to.deep.equal(controlLimits(jump, { screened }));
    }
  });

  it('starts afresh where it is rebased, as NHSRplotthedots does', () => {
    const chart = chartOf(step, { rebaseAt: [12] });
    const [before, after] = [controlLimits(step.slice(0, 12)), controlLimits(step.slice(12))];
    expect(letters(chart)).to.equal('.'.repeat(24));
    expect(chart.segments).to.deep.equal([
      { from: 0, to: 12, limits: before, trial: false },
      { from: 12, to: 24, limits: after, trial: false },
    ]);
    expect(before).to.have.property('lower').that.is.closeTo(45.5282909090909, 1e-9);
    expect(after).to.have.property('upper').that.is.closeTo(66.9521148484849, 1e-9);
    expect(letters(chartOf(step))).to.match(/s{5}/);
  });

  it('takes no run over into the next segment', () => {
    const rising = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(letters(chartOf(rising, { rebaseAt: [4] }))).to.match(/^\.{10}$/);
    expect(letters(chartOf(rising, { rebaseAt: [3] }))).to.match(/^\.{3}o?T+O?$/);
    expect(chartOf(rising, { rebaseAt: [3, 6] }).segments.map(({ from, to }) => [from, to])).to.deep.equal([
      [0, 3],
      [3, 6],
      [6, 10],
    ]);
  });

  it('keeps the limits fixed after some points of each segment, and marks the points after them', () => {
    const calm = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
    const chart = chartOf([...calm, 9, 1, 2], { fixedAfter: 12 });
    expect(chart.segments[0]!.limits).to.deep.equal(controlLimits(calm));
    expect(letters(chart)).to.equal('............O..');
    const rebased = chartOf([7, 7, 8, ...calm, 9], { fixedAfter: 12, rebaseAt: [3] });
    expect(rebased.segments[1]!.limits).to.deep.equal(controlLimits(calm));
    expect(chartOf(calm, { fixedAfter: 99 }).segments).to.deep.equal(chartOf(calm).segments);
  });

  it('finds nothing where there are no limits', () => {
    for (const values of [[1, 2, 3, 4, 5, 6, 7, NaN], [5, undefined, 9, undefined, 1], [3]]) {
      const chart = chartOf(values);
      expect(letters(chart)).to.equal('.'.repeat(values.length));
      expect(chart.segments[0]!.trial).to.equal(true);
      expect(chart.segments[0]!.limits).to.have.property('noFigure');
    }
  });

  for (const rebaseAt of [[0], [-1], [3], [1.5], [NaN], [2, 1], [1, 1]]) {
    it(`refuses to rebase three points at ${rebaseAt.join(', ')}`, () => {
      expect(() => chartOf([1, 2, 3], { rebaseAt })).to.throw(
        RangeError,
        `controlChart requires rebaseAt to be ascending indexes between 1 and 2, got ${rebaseAt.join(', ')}`,
      );
    });
  }

  it('rebases at the first point that can be, and at the last', () => {
    expect(chartOf([1, 2, 3], { rebaseAt: [1, 2] }).segments).to.have.length(3);
  });

  for (const fixedAfter of [11, 0, 12.5, NaN]) {
    it(`refuses to fix limits after ${fixedAfter} points`, () => {
      expect(() => chartOf(step, { fixedAfter })).to.throw(
        RangeError,
        `controlChart requires fixedAfter to be whole and 12 or more, got ${fixedAfter}`,
      );
    });
  }

  it('turned upside down gives the same marks the other way round', () => {
    const series = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined, freq: 20 }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(series, (values) => {
        const turned = values.map((value) => (value === undefined ? undefined : -value));
        const expected = letters(chartOf(values)).replace(/[A-Za-z]/g, (letter) =>
          letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        );
        expect(letters(chartOf(turned))).to.equal(expected);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
