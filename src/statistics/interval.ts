/** Two limits with a figure between them, both in the unit of the figure. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}
