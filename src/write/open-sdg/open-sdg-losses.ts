import type { Loss } from '../loss-marks.js';

/**
 * The kinds of loss: what our document has and files of Open SDG have not, or have otherwise. The codes never change; the words
 * beside them may. The documentation publishes this list.
 */
export const OPEN_SDG_LOSSES = {
  'no-file': 'Open SDG has files of indicators alone: parts of other kinds are not written.',
  'no-field': 'The indicator is written; Open SDG has no column and no field for this of it.',
  'no-row':
    'Rows are figures of a year: results without a time, in another unit, or that are no plain number are not written.',
  target: 'Baselines, targets, forecasts and the way that is good are not in the data of Open SDG.',
  'read-otherwise': 'The words are written; whoever reads them again finds less in them, or something else.',
} as const;

/** What kind of loss it is. */
export type OpenSdgLossCode = keyof typeof OPEN_SDG_LOSSES;

/** One thing that files of Open SDG do not hold as our document does. */
export type OpenSdgLoss = Loss<OpenSdgLossCode>;
