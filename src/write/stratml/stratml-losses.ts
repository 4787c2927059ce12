import type { Loss } from '../loss-marks.js';

/**
 * The kinds of loss: what our document has and StratML cannot hold, and what is written in its place. The codes never change; the
 * words beside them may. The documentation publishes this list.
 */
export const STRATML_LOSSES = {
  'no-element':
    'StratML has no element for parts of this kind: actions, outcomes, signs, funds, risks and others are not written.',
  'no-field': 'The part is written; StratML has no place for this of it.',
  'part-1': 'Part 1 has no indicators and no offices; Part 2 has.',
  'one-only':
    'StratML has one of these: one vision, one mission, one acronym, one address. Another one was written.',
  'other-kind': 'Written as a part of another kind: a principle as a value.',
  nesting: 'StratML has goals and objectives in them, and no third level: written in the goal at the top.',
  'first-home': 'An indicator stands under one objective in StratML: written under the first.',
  'part-of-whole': 'A figure for one place or group would read as one for the whole: not written.',
  baseline: 'Written as the first result, marked as the baseline: readers other than ours see a result.',
  period: 'The days are written; the words of the time, and what else is known of it, are not.',
  'no-days': 'A time without days, or of a year that XML has not, is not written.',
  decimals: 'The figure is written exactly, with other decimal places than it is printed with.',
  unit: 'Something of the unit could not be written.',
  'joined-notes': 'Several remarks are written as one text.',
  'same-name': 'A part of the same name is written already: StratML knows stakeholders by their names.',
  'repeated-name': 'A measure that is called as its indicator is has no name of its own in StratML.',
  identifier:
    'The identifier is not written: StratML has none there, or the part has one of StratML, which is.',
  characters: 'Signs that XML cannot hold were taken out: control characters, halves of signs.',
  'white-space': 'Space at the beginning or end was taken off, or the text is nothing else.',
  address: 'StratML wants an absolute address here.',
} as const;

/** What kind of loss it is. */
export type StratmlLossCode = keyof typeof STRATML_LOSSES;

/** One thing that a written StratML text does not hold as our document does. */
export type StratmlLoss = Loss<StratmlLossCode>;
