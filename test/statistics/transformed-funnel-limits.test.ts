import { expect } from 'chai';
import type { FunnelLimits } from '../../src/statistics/funnel-place.js';
import { transformedFunnelLimits } from '../../src/statistics/transformed-funnel-limits.js';

const Z = 1.959963984540054;

describe('transformedFunnelLimits', () => {
  it('has limits about a proportion of none and of all, which a ratio of none has not', () => {
    // By hand: the arcsine root of 0 is 0, and that of 1 a right angle.
    const { inner: none } = transformedFunnelLimits('proportion', 100, 0) as FunnelLimits;
    expect(none.lower).to.equal(0);
    expect(none.upper).to.be.closeTo(Math.sin(Z / 20) ** 2, 1e-14);
    const { inner: all } = transformedFunnelLimits('proportion', 100, 1) as FunnelLimits;
    expect(all.lower).to.be.closeTo(Math.cos(Z / 20) ** 2, 1e-14);
    expect(all.upper).to.equal(1);
    expect(transformedFunnelLimits('ratio-of-counts', 100, 0)).to.deep.equal({ noFigure: 'not-positive' });
  });
});
