import type { PolarityInput } from '../../../document/polarity.js';
import type { Reading } from '../../reading.js';
import { unread } from '../../text/made-reading.js';

/** What a council writes in a column that says which way is good. */
const STATED: readonly (readonly [RegExp, 'higher' | 'lower' | 'none'])[] = [
  [
    /^(?:aim to |the )?(?:higher?|high|up|upwards?|increase|increasing|maximi[sz]e|bigger|more|positive|ascending|↑|▲|\+)(?: is)?(?: the)?(?: (?:good|better|best))?$/i,
    'higher',
  ],
  [
    /^(?:aim to |the )?(?:lower?|low|down|downwards?|decrease|decreasing|reduce|minimi[sz]e|smaller|less|fewer|negative|descending|↓|▼|-)(?: is)?(?: the)?(?: (?:good|better|best))?$/i,
    'lower',
  ],
  [/^(?:none|neutral|no polarity|n\/?a|not applicable|context|contextual|for information)$/i, 'none'],
];

/** How the name of an indicator begins where it says which way the council wants it to go. */
const WANTED: readonly (readonly [RegExp, 'higher' | 'lower'])[] = [
  [
    /^(?:an? )?(?:increas(?:e|ed|ing)|improv(?:e|ed|ing|ements?)|rais(?:e|ed|ing)|more|greater|maximis(?:e|ing))\b/i,
    'higher',
  ],
  [
    /^(?:a )?(?:reduc(?:e|ed|ing|tions?)|decreas(?:e|ed|ing)|fewer|lower(?:ed|ing)?|less|minimis(?:e|ing)|fall in)\b/i,
    'lower',
  ],
];

/**
 * The cell of a column that says which way is good.
 *
 * @example
 * readPolarity('High is good').value.direction; // => 'higher'
 */
export function readPolarity(text: string): Reading<PolarityInput> {
  const words = text.replace(/\s+/g, ' ').trim();
  const found = STATED.find(([pattern]) => pattern.test(words));
  if (found) return { sure: 'exact', value: { direction: found[1], basis: { kind: 'stated' } } };
  return unread(words, 'not a way that a figure can go');
}

/**
 * Which way is good by the name of an indicator alone: inferred where it begins with a wish, else unknown.
 *
 * @example
 * polarityByName('Reduction in racist incidents').direction; // => 'lower'
 * polarityByName('Racist incidents').direction; // => 'unknown'
 */
export function polarityByName(name: string): PolarityInput {
  const wanted = WANTED.find(([pattern]) => pattern.test(name));
  if (!wanted) {
    return {
      direction: 'unknown',
      basis: { kind: 'inferred', because: 'The table does not say which way is good.' },
    };
  }
  const because = `The name asks for ${wanted[1] === 'higher' ? 'more' : 'less'}.`;
  return { direction: wanted[1], basis: { kind: 'inferred', confidence: 'likely', because } };
}
