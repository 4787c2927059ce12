/** How sure an interval is to be. */
export interface ConfidenceOptions {
  /** The share of such intervals that hold the true figure, between 0 and 1. Default: 0.95. */
  readonly confidence?: number | undefined;
}
