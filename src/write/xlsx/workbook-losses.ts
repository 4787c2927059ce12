import type { Loss } from '../loss-marks.js';

/**
 * The kinds of loss: what our document has and the workbook of a strategy has not, and what it has and `readFile` reads back
 * otherwise. The codes never change; the words beside them may. The documentation publishes this list.
 */
export const WORKBOOK_LOSSES = {
  'no-sheet': 'No sheet is for parts of this kind: outcomes, signs, funds, risks and others are not written.',
  'no-column': 'The part is written; no column is for this of it.',
  identifier: 'Identifiers are not written: parts are known by their references, codes and names.',
  'too-long': 'A cell holds 32,767 signs: the text was cut there.',
  'white-space':
    'Space at the beginning or end of a text, line breaks in a name, and NUL come back otherwise or not at all.',
  measures:
    'In the workbook, a row for each measure; rows without parts come back as indicators of their own.',
  breakdown: 'In the workbook (Figures); a figure for one place or group does not come back.',
  'same-column':
    'In the workbook (Figures); a second figure for the same measure and time does not come back.',
  'figure-words': 'In the workbook; the figure comes back otherwise, or not at all.',
  'time-words': 'In the workbook, with its days; the time comes back otherwise, or without its days.',
  'unit-words': 'In the workbook (Figures); the unit comes back otherwise.',
  'polarity-words': 'In the workbook; which way is good comes back otherwise, or is guessed by the name.',
  'name-words': 'In the workbook; the name comes back otherwise: it looks like a code, a reference or parts.',
  'lead-words': 'In the workbook; other bodies come back from these words.',
  'milestone-words': 'In the workbook; the milestone comes back with its time in its title, or as several.',
  'other-homes': 'In the workbook; only the first objective comes back as one, the others as a note.',
  'no-reference':
    'In the workbook; an action without a reference comes back as a further row of the one above that has one.',
  'same-name': 'In the workbook; another part has the same name, and both come back as one.',
} as const;

/** What kind of loss it is. */
export type WorkbookLossCode = keyof typeof WORKBOOK_LOSSES;

/** One thing that a workbook does not hold as our document does, or that does not come back from it. */
export type WorkbookLoss = Loss<WorkbookLossCode>;
