import type { SeriesControl, SeriesSignal } from '../../src/index.js';

/** More rings than these, round most of the figures, tell nothing apart. */
const MOST_RINGED = 24;

/**
 * The figures that are ringed because they are more than chance: all that are, or none where that is most of a long series. Such a series
 * drifts, as figures do of which each follows from the one before.
 */
export const ringedSignals = ({ points, signals }: SeriesControl): readonly SeriesSignal[] =>
  signals.length > MOST_RINGED && signals.length * 2 > points.length ? [] : signals;
