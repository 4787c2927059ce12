import type { StrategyInput } from '../document/strategy.js';
import document from './leeds-2010.json' with { type: 'json' };

/**
 * Leeds: "Cohesion and Integration priorities delivery plan", 2010 - 2011, as a document of this library.
 *
 * It was written by hand from the text of the published Word file; every `source` counts lines of that text
 * from 1. It holds 6 priorities, 28 outcomes, 28 indicators with 34 measures, and 61 actions, and names 38
 * bodies, 5 places, 28 groups of people and 40 plans, surveys and programmes. Titles of priorities, codes,
 * names, cells and dates are as printed; outcomes, actions and summaries are in our own words. What the plan
 * does not state (polarity, which outcomes belong to which priority, how a lead cell splits, what kind of body
 * one is, a likelier deadline) carries its basis. Known from outside the plan are the name of the council, the
 * kinds of two bodies, the fate of the 2010 Place Survey and which outcomes restate a national limb of cohesion.
 */
export default document as unknown as StrategyInput;
