// Funnels: who lies outside the limits, and what the limits are.
import { expect } from 'chai';
import { bothLimits, type FunnelLimits, funnelPlace } from '../../src/statistics/funnel-place.js';
import { type Funnel, proportionFunnel } from '../../src/statistics/proportion-funnel.js';
import { proportionFunnelLimits } from '../../src/statistics/proportion-funnel-limits.js';
import { rateFunnelLimits } from '../../src/statistics/rate-funnel-limits.js';
import { ratioFunnel, type RatioPoint } from '../../src/statistics/ratio-funnel.js';
import { transformedFunnelLimits } from '../../src/statistics/transformed-funnel-limits.js';
import { near } from '../support/proportions.js';

const Z = 1.959963984540054;
const OUTER = 3.090232306167813;

describe('funnelPlace', () => {
  const limits = { inner: { lower: 4, upper: 8 }, outer: { lower: 2, upper: 9 } };
  for (const [value, place] of [
    [1.9, 'far-low'],
    [2, 'low'],
    [3.9, 'low'],
    [4, 'within'],
    [8, 'within'],
    [8.1, 'high'],
    [9, 'high'],
    [9.1, 'far-high'],
  ] as const) {
    it(`of ${value} is ${place}`, () => expect(funnelPlace(value, limits)).to.equal(place));
  }

  it('knows limits of 95% and 99.8%', () => {
    expect(bothLimits((confidence) => ({ lower: confidence, upper: confidence }))).to.deep.equal({
      inner: { lower: 0.95, upper: 0.95 },
      outer: { lower: 0.998, upper: 0.998 },
    });
  });
});

describe('proportionFunnel', () => {
  it('draws limits about the share of all, at the size of each', () => {
    const { baseline, points } = proportionFunnel([10, 40], [100, 100], { multiplier: 100 }) as Funnel;
    expect(baseline).to.equal(25);
    const error = Math.sqrt((0.25 * 0.75) / 100) * 100;
    near(points[0]!.limits.inner, 25 - Z * error, 25 + Z * error, 1e-11);
    near(points[0]!.limits.outer, 25 - OUTER * error, 25 + OUTER * error, 1e-11);
    expect(points.map(({ value }) => value)).to.deep.equal([10, 40]);
    expect(points.map(({ place }) => place)).to.deep.equal(['far-low', 'far-high']);
  });

  it('is in shares of one by default', () => {
    expect(proportionFunnel([1], [4])).to.deep.include({ baseline: 0.25 });
  });

  for (const [cases, totals, reason] of [
    [[], [], 'too-few'],
    [[1, undefined], [2, 2], 'missing'],
    [[1, 3], [2, 2], 'exceeds-whole'],
    [[1, 0], [2, 0], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(cases)} of ${JSON.stringify(totals)}: ${reason}`, () => {
      expect(proportionFunnel(cases, totals)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses lists of two lengths', () => {
    expect(() => proportionFunnel([1], [1, 2])).to.throw(RangeError, 'proportionFunnel requires');
  });
});

describe('rateFunnelLimits', () => {
  it("is the curve of OHID's tool (funnel_rate/01a)", () => {
    const { inner, outer } = rateFunnelLimits(25, 5.28712651338443) as FunnelLimits;
    near(inner, 3.58158574297063, 8.16989531153582, 1e-5);
    near(outer, 2.9612410004849, 10.714004774136, 1e-5);
  });

  it('is exact for one event, where a bisection is not', () => {
    const { inner, outer } = rateFunnelLimits(1, 1) as FunnelLimits;
    expect(inner.upper).to.be.closeTo(-1 / Math.log(0.975), 1e-10);
    expect(outer.upper).to.be.closeTo(-1 / Math.log(0.999), 1e-8);
  });

  it('has the rate at which the events are as many as chance allows', () => {
    // The events expected in an area at a limit: 10 or more of them, or 10 or fewer, have a chance of 2.5%.
    const { inner } = rateFunnelLimits(10, 0.01) as FunnelLimits;
    const [most, fewest] = [inner.lower, inner.upper].map((rate) => (10 / rate) * 0.01) as [number, number];
    const upTo = (events: number, mean: number): number => {
      let [mass, sum] = [Math.exp(-mean), 0];
      for (let count = 0; count <= events; count++) {
        sum += mass;
        mass *= mean / (count + 1);
      }
      return sum;
    };
    expect(upTo(10, most)).to.be.closeTo(0.025, 1e-12);
    expect(1 - upTo(9, fewest)).to.be.closeTo(0.025, 1e-12);
  });

  it('grows with the unit, and narrows to the baseline with events', () => {
    const widths = [1, 2.5, 10, 100, 10000].map((events) => {
      const [one, thousand] = [1, 1000].map((baseline) => rateFunnelLimits(events, baseline) as FunnelLimits);
      expect(thousand!.outer.upper).to.be.closeTo(1000 * one!.outer.upper, 1e-8 * thousand!.outer.upper);
      const limits = [one!.outer.lower, one!.inner.lower, 1, one!.inner.upper, one!.outer.upper];
      expect(limits).to.deep.equal(limits.toSorted((a, b) => a - b));
      return one!.inner.upper - one!.inner.lower;
    });
    expect(widths).to.deep.equal(widths.toSorted((a, b) => b - a));
    expect(widths.at(-1)).to.be.below(0.05);
  });

  for (const [events, baseline, reason] of [
    [undefined, 5, 'missing'],
    [5, undefined, 'missing'],
    [NaN, 5, 'not-finite'],
    [-1, 5, 'negative'],
    [1, -5, 'negative'],
    [0, 5, 'not-positive'],
    [5, 0, 'not-positive'],
    [1, 1e307, 'not-finite'],
  ] as const) {
    it(`gives none for ${events} events at a rate of ${baseline}: ${reason}`, () => {
      expect(rateFunnelLimits(events, baseline)).to.deep.equal({ noFigure: reason });
    });
  }
});

describe('proportionFunnelLimits', () => {
  it('are those of the funnel at the size of an area', () => {
    const { baseline, points } = proportionFunnel([10, 40], [100, 150], { multiplier: 100 }) as Funnel;
    expect(proportionFunnelLimits(150, baseline / 100, 100)).to.deep.equal(points[1]!.limits);
  });

  it('halve where an area is four times as large', () => {
    const reach = (total: number) => (proportionFunnelLimits(total, 0.3) as FunnelLimits).outer.upper - 0.3;
    expect(reach(400)).to.be.closeTo(reach(100) / 2, 1e-15);
  });

  for (const [total, share, reason] of [
    [undefined, 0.5, 'missing'],
    [10, NaN, 'not-finite'],
    [10, -0.1, 'negative'],
    [10, 1.1, 'exceeds-whole'],
    [0, 0.5, 'no-denominator'],
  ] as const) {
    it(`are none for ${share} of ${total}: ${reason}`, () => {
      expect(proportionFunnelLimits(total, share)).to.deep.equal({ noFigure: reason });
    });
  }
});

describe('ratioFunnel', () => {
  it('gives each ratio its intervals, exact below ten events', () => {
    const [none, ten] = ratioFunnel([0, 10], [4, 5]) as RatioPoint[];
    near(none!.inner, 0, -Math.log(0.025) / 4, 1e-13);
    near(none!.outer, 0, -Math.log(0.001) / 4, 1e-12);
    near(ten!.inner, 4.78744991400656 / 5, 18.3907945813929 / 5, 2e-2);
    expect(ten!.value).to.equal(2);
  });

  for (const [observed, expected, place] of [
    [10, 10, 'within'],
    [0, 3.6, 'within'],
    [0, 3.7, 'low'],
    [0, 6.9, 'low'],
    [0, 6.91, 'far-low'],
    [9, 4.11, 'high'],
    [9, 4.12, 'within'],
    [9, 2.45, 'far-high'],
    [9, 2.46, 'high'],
  ] as const) {
    it(`says ${place} for ${observed} where ${expected} were expected`, () => {
      expect((ratioFunnel([observed], [expected]) as RatioPoint[])[0]!.place).to.equal(place);
    });
  }

  for (const [observed, expected, reason] of [
    [[], [], 'too-few'],
    [[undefined], [1], 'missing'],
    [[1], [NaN], 'not-finite'],
    [[-1], [1], 'negative'],
    [[1], [0], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(observed)} and ${JSON.stringify(expected)}: ${reason}`, () => {
      expect(ratioFunnel(observed, expected)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses lists of two lengths', () => {
    expect(() => ratioFunnel([1], [1, 2])).to.throw(RangeError, 'ratioFunnel requires');
  });
});

describe('transformedFunnelLimits', () => {
  const at = (...call: Parameters<typeof transformedFunnelLimits>): FunnelLimits =>
    transformedFunnelLimits(...call) as FunnelLimits;

  it('of a proportion are even on the scale of arcsine roots', () => {
    const centre = Math.asin(Math.sqrt(0.3));
    const { inner, outer } = at('proportion', 100, 0.3);
    near(inner, Math.sin(centre - Z / 20) ** 2, Math.sin(centre + Z / 20) ** 2, 1e-13);
    near(outer, Math.sin(centre - OUTER / 20) ** 2, Math.sin(centre + OUTER / 20) ** 2, 1e-13);
  });

  it('of a proportion stay between 0 and 1', () => {
    expect(at('proportion', 3, 0.01).outer.lower).to.equal(0);
    expect(at('proportion', 3, 0.99).outer.upper).to.equal(1);
    expect(at('proportion', 3, 1).inner.upper).to.equal(1);
  });

  it('of a ratio of counts are even on the scale of logarithms', () => {
    near(at('ratio-of-counts', 25, 0.8).inner, 0.8 * Math.exp(-Z / 10), 0.8 * Math.exp(Z / 10), 1e-13);
  });

  it('of a standardised ratio are exact, and even on the scale of logarithms where areas differ beyond chance', () => {
    near(at('standardised-ratio', 10, 1).inner, 0.479538869613244, 1.83903560420178, 1e-12);
    const reach = Z * Math.sqrt(1 / 10 + 0.02);
    const { inner } = at('standardised-ratio', 10, 7, { betweenVariance: 0.02 });
    near(inner, Math.exp(-reach), Math.exp(reach), 1e-13);
  });

  it('widen with what areas differ by, and reach as far as they are told', () => {
    near(
      at('ratio-of-counts', 25, 1, { betweenVariance: 0.03, reach: { inner: 1, outer: 2 } }).outer,
      Math.exp(-2 * 0.2),
      Math.exp(2 * 0.2),
      1e-13,
    );
  });

  for (const [kind, size, target, reason] of [
    ['proportion', undefined, 0.5, 'missing'],
    ['proportion', 10, undefined, 'missing'],
    ['proportion', Infinity, 0.5, 'not-finite'],
    ['proportion', 0, 0.5, 'no-denominator'],
    ['proportion', 10, -0.1, 'negative'],
    ['proportion', 10, 1.1, 'exceeds-whole'],
    ['ratio-of-counts', 10, 0, 'not-positive'],
  ] as const) {
    it(`do not exist for a ${kind} of ${size} about ${target}: ${reason}`, () => {
      expect(transformedFunnelLimits(kind, size, target)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuse a kind that is none and a variance below zero', () => {
    expect(() => transformedFunnelLimits('toString' as never, 1, 1)).to.throw(RangeError, 'got toString');
    const negative = { betweenVariance: -1 };
    expect(() => transformedFunnelLimits('proportion', 1, 1, negative)).to.throw(RangeError, 'got -1');
  });
});
