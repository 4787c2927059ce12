import type { Tolerance } from './case-file.js';

/**
 * Where cases agree only with help: by a wider tolerance than their file states, or because the adapter in `methods/`
 * makes an answer in the other implementation's way. `npm run conformance` counts such cases apart, and docs/scoring.md
 * tells of each.
 */
export interface Concession {
  readonly method: string;
  /** Which cases, by the last part of their id; all of the method where it is left out. */
  readonly ids?: RegExp;
  /** Which parts of an answer. */
  readonly path: RegExp;
  /** In the place of the file's; where it is left out, the file's holds. */
  readonly tolerance?: Tolerance;
  /** Why, in a few words. */
  readonly why: string;
}

export const CONCESSIONS: readonly Concession[] = [
  {
    method: 'funnel_rate',
    path: /^curve\.events/,
    why: 'the numbers of events at which the curve is drawn are read from the case',
  },
  {
    method: 'funnel_rate',
    path: /^curve\.upper(95|998)\[0\]/,
    tolerance: { rel: 5e-5 },
    why: 'the other implementation stops searching at 1e-7 events, which is much of the limit of one event',
  },
  {
    method: 'inequality_summary',
    path: /^(theil|mld)\.(lower|upper)/,
    why: 'the limits are made of our standard error in a mixed scale, and are not our interval',
  },
  {
    method: 'inequality_summary',
    path: /^(sii|rii)_logit/,
    why: 'the shares are rounded to whole people and weighted by the square of the population',
  },
  {
    method: 'published_phe_sii',
    path: /^(rii|intercept|simulated)/,
    why: 'the name of a test tells its confidence, and which figures it holds',
  },
  {
    method: 'gap_difference_ratio',
    ids: /^11a$/,
    path: /./,
    why: 'the first group is compared with itself',
  },
];

/** The concessions that bear on a case. */
export function concessionsFor(method: string, id: string): Concession[] {
  const short = id.slice(id.lastIndexOf('/') + 1);
  return CONCESSIONS.filter((one) => one.method === method && (one.ids?.test(short) ?? true));
}
