// Phrases for an absence that are open at one end, for a survey or a time; in small letters.
import type { AbsenceReason } from '../../document/absence.js';

/** What may stand in the open part of a phrase. */
export interface AbsenceFrame {
  /** The reason where a survey is named there. Default: none may be. */
  readonly survey?: AbsenceReason;
  /** The reason where a time is named there. Default: none may be. */
  readonly time?: AbsenceReason;
}

const toBe = (reason: AbsenceReason): AbsenceFrame => ({ survey: 'awaiting-survey', time: reason });

/** Phrases that are followed by a survey or a time: "awaiting 2008 Place Survey". */
export const FRAMES_BEFORE: ReadonlyMap<string, AbsenceFrame> = new Map([
  ['to be set by', toBe('to-be-established')],
  ['to be set in', toBe('to-be-established')],
  ['to be set from', toBe('to-be-established')],
  ['to be set following', toBe('to-be-established')],
  ['to be set with', toBe('to-be-established')],
  ['to be set with data of', toBe('to-be-established')],
  ['to be set with data from', toBe('to-be-established')],
  ['to be established by', toBe('to-be-established')],
  ['to be established in', toBe('to-be-established')],
  ['to be established from', toBe('to-be-established')],
  ['to be established following', toBe('to-be-established')],
  ['to be agreed by', { time: 'to-be-agreed' }],
  ['to be agreed in', { time: 'to-be-agreed' }],
  ['to be confirmed by', { time: 'to-be-confirmed' }],
  ['to be confirmed in', { time: 'to-be-confirmed' }],
  ['awaiting', { survey: 'awaiting-survey' }],
  ['awaiting results of', { survey: 'awaiting-survey' }],
  ['awaiting results from', { survey: 'awaiting-survey' }],
  ['awaiting the', { survey: 'awaiting-survey' }],
  ['survey due', { time: 'awaiting-survey' }],
  ['no survey in', { time: 'no-survey' }],
  ['no survey for', { time: 'no-survey' }],
  ['no survey until', { time: 'no-survey' }],
  ['no', { survey: 'no-survey' }],
  ['not available until', { time: 'not-available' }],
  ['not available before', { time: 'not-available' }],
  ['not available in', { time: 'not-available' }],
  ['not available for', { time: 'not-available' }],
  ['not collected in', { time: 'not-collected' }],
  ['not collected until', { time: 'not-collected' }],
  ['not reported in', { time: 'not-reported' }],
  ['not due until', { time: 'not-due' }],
  ['not yet due until', { time: 'not-due' }],
  ['available', { time: 'not-due' }],
  ['available in', { time: 'not-due' }],
  ['available from', { time: 'not-due' }],
  ['due', { time: 'not-due' }],
  ['due in', { time: 'not-due' }],
  ['baseline year', { time: 'baseline-year' }],
  ['new indicator', { time: 'new-indicator' }],
  ['new indicator in', { time: 'new-indicator' }],
  ['new indicator for', { time: 'new-indicator' }],
  ['new indicator from', { time: 'new-indicator' }],
]);

/** Phrases that follow a time: "2008/09 baseline year". */
export const FRAMES_AFTER: ReadonlyMap<string, AbsenceFrame> = new Map([
  ['baseline year', { time: 'baseline-year' }],
  ['new data return', { time: 'new-collection' }],
  ['new data collection', { time: 'new-collection' }],
  ['new indicator', { time: 'new-indicator' }],
]);

/** What the name of a survey ends with; what follows it is a time. */
export const SURVEY_ENDS: readonly string[] = ['survey', 'surveys', 'census', 'poll', 'data return'];
