import { noFigure, type NoFigure } from './no-figure.js';

/** What kind of figure it is: a plain value, a rate above zero, or a proportion between 0 and 1. */
export type FigureKind = 'value' | 'rate' | 'proportion';

/** The scale on which the interval of a kind of figure is symmetric. */
export interface FigureScale {
  /** From the figure to the scale. */
  readonly to: (figure: number) => number;
  /** From the scale to the figure. */
  readonly from: (scaled: number) => number;
  /** How much the figure rises where the scale rises by one, at a figure. */
  readonly rise: (figure: number) => number;
  /** Why a figure has no place on the scale; undefined where it has one. */
  readonly fault: (figure: number) => NoFigure | undefined;
}

/**
 * The scale for each kind of figure: values as they are, the logarithm of rates, the log odds of proportions.
 *
 * @example
 * FIGURE_SCALES.proportion.to(0.5); // => 0
 */
export const FIGURE_SCALES: Readonly<Record<FigureKind, FigureScale>> = {
  value: {
    to: (figure) => figure,
    from: (scaled) => scaled,
    rise: () => 1,
    fault: () => undefined,
  },
  rate: {
    to: (figure) => Math.log(figure),
    from: (scaled) => Math.exp(scaled),
    rise: (figure) => figure,
    fault: (figure) => (figure > 0 ? undefined : noFigure('not-positive')),
  },
  proportion: {
    to: (figure) => Math.log(figure / (1 - figure)),
    from: (scaled) => 1 / (1 + Math.exp(-scaled)),
    rise: (figure) => figure * (1 - figure),
    fault: (figure) => {
      if (figure <= 0) return noFigure('not-positive');
      return figure < 1 ? undefined : noFigure('exceeds-whole');
    },
  },
};
