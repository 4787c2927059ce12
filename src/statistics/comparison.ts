/** Where a figure stands against another, as far as chance allows to tell. Which way is good is not said. */
export type Comparison = 'lower' | 'similar' | 'higher';

/** A comparison that also tells a difference beyond a second, wider pair of limits. */
export type FiveWayComparison = Comparison | 'much-lower' | 'much-higher';
