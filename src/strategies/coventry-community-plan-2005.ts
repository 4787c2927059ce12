import type { StrategyInput } from '../document/strategy.js';
import document from './coventry-community-plan-2005.json' with { type: 'json' };

/**
 * Coventry: "Community Plan 2005-2010", the plan of the Coventry Partnership, as a document of this library.
 *
 * It was written by hand from the text of the published PDF; every `source` counts lines of that text from 1. It
 * holds 15 themes (2 underpinning, 8 strategic, 5 communities of interest) with the bodies that lead them, 38
 * priorities (as objectives), 26 outcomes, of which 9 are to close a gap, and 61 signs by which the plan will know
 * that it makes a difference; it has no indicator and no figure to reach. Names, dates and the words of a direction
 * or comparison are as printed; titles of priorities, outcomes and signs and the glossary are in our own words.
 * Four bullets nested under one lead-in are four signs, and a bullet with several clauses is one sign with parts.
 *
 * Inferred, with the grounds: that "By 2010" means the end of that year, that the five partnerships lead the themes
 * named after them and are the five boards, and who "we" is. From outside: that the first four priorities follow the
 * national definition of cohesion. The diagram, the map and the chart of the plan are not in the text, and nothing
 * is made up for them.
 */
export default document as unknown as StrategyInput;
