import type { StrategyInput } from '../document/strategy.js';
import document from './coventry-2006.json' with { type: 'json' };

/**
 * Coventry: "A Community Cohesion Strategy for Coventry City Council", 2006, as a document of this library.
 *
 * It was written by hand from the text of the papers for the Council meeting of 19 September 2006: the minute of
 * the Cabinet, the report, the draft strategy, its table of actions and its indicators. Every `source` counts lines
 * of that text from 1. It holds general activity and 4 objectives, 36 actions (11 of them with 26 rows), 60
 * milestones, 64 reporting lines to 9 portfolios, bodies, documents, systems and one officer, 8 indicators, 31
 * statistics, 4 series of incidents and 5 conflicts.
 *
 * Names, references, figures, date phrases and reporting cells are as printed, misprints too; titles of actions and
 * milestones, summaries and notes are in our own words. What the text does not state carries its basis: that
 * 2006/07 is April to March, what seasons are, the limb of the national definition that an objective stands for,
 * what an empty reporting cell means, which direction of an indicator is wanted. Milestones have no status, for the
 * text gives none. Officers are roles and members are portfolios: no person is named.
 */
export default document as unknown as StrategyInput;
