import { parts } from '../words/en/parts.js';
import { report } from '../words/en/report.js';
import { rules } from '../words/en/rules.js';
import { timeline } from '../words/en/timeline.js';
import type { Language } from '../words/language.js';

/** The words of a timeline that a committee paper needs. */
export type ReportTimeline = Readonly<Pick<Language['timeline'], 'states' | 'notJudged'>>;

/** The English words of a committee paper beside those of the views, which an element need not load. */
export const enReport = { rules, parts, report, timeline };
