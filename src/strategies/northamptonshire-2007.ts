import type { StrategyInput } from '../document/strategy.js';
import document from './northamptonshire-2007.json' with { type: 'json' };

/**
 * Northamptonshire: "A Strategy for Community Cohesion in Northamptonshire", September 2007, as a document of this
 * library.
 *
 * It was written by hand from the text of the published file; every `source` counts lines of that text from 1. It
 * holds 9 objectives (8 and a 1.1), a framework of 8 priorities by 4 principles, 9 shared values and 11
 * recognitions, 6 workstreams, 47 actions (45 of them items of lists), 6 commitments still to be agreed, 9 deferrals
 * to a "final strategy", 20 statistics, and 9 suggested indicators without a figure. Names, headings, letters never
 * explained, dates and figures are as printed; values, limbs, actions and summaries are in our own words, as is the
 * title of objective 1.1.
 *
 * What the text leaves open carries its basis or a note: which priority an objective belongs to where their names
 * differ, the cells of objective 1, that bodies with like names are one, what the own definition has of the national
 * one, and whose strategy it is. Whether the values are agreed, and whether this is the strategy, are conflicts.
 */
export default document as unknown as StrategyInput;
