/** Which way a series of figures goes, as far as its uncertainty lets us say. It says nothing of good or bad. */
export type Trend = 'increasing' | 'decreasing' | 'no-significant-change';
