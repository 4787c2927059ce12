// What councils print where a figure is missing, in small letters, with plain hyphens and without a full stop.
import type { AbsenceReason } from '../../document/absence.js';

/** What words for an absence mean: one reason, or several that they may mean. */
export interface AbsenceMeaning {
  readonly reasons: readonly [AbsenceReason, ...AbsenceReason[]];
  /** What leaves a doubt. Default: none. */
  readonly note?: string;
}

const means = (...reasons: readonly [AbsenceReason, ...AbsenceReason[]]): AbsenceMeaning => ({ reasons });
const doubtful = (meaning: AbsenceMeaning, note: string): AbsenceMeaning => ({ ...meaning, note });

const DASH = doubtful(
  means('not-available', 'not-applicable', 'not-stated'),
  'a dash; nil may be meant as well',
);
const MARK = doubtful(means('suppressed', 'not-available'), 'a mark; a note near the table may say what for');

/** Signs, as they stand. */
export const ABSENCE_SIGNS: ReadonlyMap<string, AbsenceMeaning> = new Map([
  ['', means('not-stated')],
  ['-', DASH],
  ['--', DASH],
  ['---', DASH],
  ['*', MARK],
  ['**', MARK],
  ['#', MARK],
  ['†', MARK],
  ['‡', MARK],
  ['..', means('not-available')],
  [':', means('not-available')],
  ['...', doubtful(means('not-available'), 'dots; something may be left out')],
  ['…', doubtful(means('not-available'), 'dots; something may be left out')],
  // The shorthand of the Government Statistical Service for tables.
  ['[x]', means('not-available')],
  ['[z]', means('not-applicable')],
  ['[c]', means('suppressed')],
  ['[low]', doubtful(means('suppressed'), 'a figure that would be rounded to zero')],
  ['[u]', doubtful(means('suppressed'), 'a figure that is not reliable enough to be shown')],
]);

/** Abbreviations, without stops, strokes and spaces: "N.A", "n/a" and "NA" are "na". */
export const ABSENCE_ABBREVIATIONS: ReadonlyMap<string, AbsenceMeaning> = new Map([
  ['na', means('not-applicable', 'not-available')],
  ['nk', means('not-available')],
  ['nya', means('not-due', 'not-available')],
  ['tbc', means('to-be-confirmed')],
  ['tba', doubtful(means('to-be-agreed'), 'agreed; announced or advised may be meant')],
  ['tbd', doubtful(means('to-be-established'), 'determined; discussed may be meant')],
  ['tbe', means('to-be-established')],
]);

/** What a sentence about an absence may begin with; it says nothing of the reason. */
export const ABSENCE_SUBJECTS: ReadonlyMap<string, true> = new Map(
  [
    'baseline',
    'target',
    'targets',
    'data',
    'figure',
    'figures',
    'result',
    'results',
    'outturn',
    'performance',
  ].map((word) => [word, true]),
);

const words = (meaning: AbsenceMeaning, ...phrases: string[]): [string, AbsenceMeaning][] =>
  phrases.map((phrase) => [phrase, meaning]);

/** Whole phrases. */
export const ABSENCE_PHRASES: ReadonlyMap<string, AbsenceMeaning> = new Map([
  ...words(means('to-be-confirmed'), 'to be confirmed', 'awaiting confirmation'),
  ...words(means('to-be-agreed'), 'to be agreed', 'to be negotiated', 'not agreed', 'not yet agreed'),
  ...words(means('to-be-established'), 'to be established', 'to be set', 'to be determined', 'to be decided'),
  ...words(
    means('to-be-established'),
    'to be developed',
    'to be identified',
    'not yet set',
    'being established',
  ),
  ...words(
    means('to-be-established'),
    'not yet established',
    'establish baseline',
    'baseline being established',
    'baseline being set',
    'baseline to be set',
    'baseline to be established',
  ),
  ...words(means('baseline-year'), 'baseline year', 'baseline year only'),
  ...words(means('new-indicator'), 'new indicator', 'new measure', 'new pi', 'new performance indicator'),
  ...words(means('new-collection'), 'new data return', 'new collection', 'new data collection', 'new return'),
  ...words(means('new-collection'), 'new survey'),
  ...words(means('no-survey'), 'no survey', 'no survey held', 'no survey carried out', 'survey not held'),
  ...words(means('no-survey'), 'no survey undertaken', 'survey not undertaken', 'survey not carried out'),
  ...words(means('awaiting-survey'), 'awaiting survey', 'awaiting survey results', 'survey results awaited'),
  ...words(means('not-applicable'), 'not applicable', 'does not apply', 'not relevant'),
  ...words(
    means('not-available'),
    'not available',
    'unavailable',
    'no data available',
    'not known',
    'unknown',
  ),
  ...words(means('not-available', 'not-collected'), 'no data', 'no figure', 'no figures', 'no information'),
  ...words(
    means('not-due', 'late', 'not-available'),
    'not yet available',
    'not yet known',
    'not yet published',
  ),
  ...words(means('not-due', 'late'), 'awaiting data', 'awaited', 'data awaited', 'pending', 'data pending'),
  ...words(
    means('not-reported'),
    'not reported',
    'no result reported',
    'not submitted',
    'no return received',
  ),
  ...words(means('not-collected'), 'not collected', 'not measured', 'not recorded', 'not monitored'),
  ...words(means('withdrawn', 'not-collected'), 'no longer collected', 'no longer reported'),
  ...words(
    means('suppressed'),
    'suppressed',
    'withheld',
    'confidential',
    'disclosive',
    'too small to report',
  ),
  ...words(
    means('withdrawn'),
    'withdrawn',
    'discontinued',
    'deleted',
    'indicator withdrawn',
    'indicator deleted',
  ),
  ...words(means('withdrawn'), 'measure withdrawn', 'measure discontinued', 'indicator discontinued'),
  ...words(means('not-due'), 'not due', 'not yet due', 'not due yet'),
  ...words(
    doubtful(means('not-due', 'not-reported'), 'it is reported once a year'),
    'annual',
    'annual kpi',
    'annual pi',
    'annual measure',
    'annual indicator',
    'reported annually',
  ),
  ...words(means('late'), 'late', 'overdue', 'delayed', 'data late', 'data delayed'),
  ...words(means('not-stated'), 'not stated', 'not given', 'not specified'),
  ...words(
    doubtful(means('not-stated'), 'no reason is given'),
    'no target',
    'no target set',
    'not set',
    'none set',
    'data only',
    'monitoring only',
    'monitor only',
    'for monitoring only',
    'information only',
    'for information only',
    'contextual',
    'contextual only',
    'contextual indicator',
    'contextual measure',
    'trend only',
    'tracking only',
  ),
  ...words(doubtful(means('not-stated'), 'no reason is given'), 'no baseline', 'no result'),
]);

/** Beginnings of a sentence that says under which law a figure is kept back. */
export const EXEMPTIONS: ReadonlyMap<string, true> = new Map([
  ['exempt under', true],
  ['exemption under', true],
  ['withheld under', true],
]);

/** The reasons that say more than another that is printed beside them: "Not applicable - no survey". */
export const TELLING_REASONS: ReadonlySet<AbsenceReason> = new Set<AbsenceReason>([
  ...(['new-indicator', 'new-collection', 'baseline-year', 'no-survey', 'awaiting-survey'] as const),
  ...(['not-collected', 'suppressed', 'withdrawn'] as const),
]);
