import type { AbsenceReason } from '../../document/absence.js';

/** The words that stand where a figure is missing, from which our reader makes the same reason. */
export const ABSENCE_WORDS: Readonly<Record<AbsenceReason, string>> = {
  'awaiting-survey': 'Awaiting survey',
  'baseline-year': 'Baseline year',
  'new-collection': 'New collection',
  'new-indicator': 'New indicator',
  'to-be-agreed': 'To be agreed',
  'to-be-confirmed': 'To be confirmed',
  'to-be-established': 'To be established',
  'not-applicable': 'Not applicable',
  'not-available': 'Not available',
  'no-survey': 'No survey',
  'not-reported': 'Not reported',
  'not-collected': 'Not collected',
  suppressed: 'Suppressed',
  withdrawn: 'Withdrawn',
  'not-due': 'Not yet due',
  late: 'Late',
  'not-stated': 'Not stated',
  unclear: 'Unclear',
};
