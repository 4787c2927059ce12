import type { StrategyInput } from '../document/strategy.js';
import document from './leicester-2004.json' with { type: 'json' };

/**
 * Leicester: "Community Cohesion Strategy Development", a report for the Cabinet meeting of 15 March 2004, as a
 * document of this library.
 *
 * It was written by hand from the text of the published report; every `source` counts lines of that text from 1.
 * It is a plan for a plan: 3 phases, 9 decisions, 4 funds, 7 consultations, 11 implications, 15 bodies and
 * 14 documents, with 3 asserted counts (22 objectives, 5 themes, 4 cross-cutting issues) that have no members,
 * because the strategy itself is in an appendix that is not in the text. It has no objective, indicator or action.
 * The second half of the report repeats the first, so one part carries the lines of both; where they disagree,
 * there are 13 conflicts. Names, dates and amounts are as printed; titles and summaries are in our own words. What
 * the report does not state (that the fund with a name is the money with an amount, the days of 2004/5, which body
 * meets on which day) carries its basis or a note. Persons are left out.
 */
export default document as unknown as StrategyInput;
