import { enReport, type ReportTimeline } from '../../../format/en-report.js';
import { htmlEnglish, type HtmlWords } from '../html-words.js';
import { type ViewWords, viewWords } from '../view-words.js';

/** What a committee paper needs of the words of a language; a whole `Language` has it. */
export interface ReportWords extends HtmlWords {
  readonly rules: (typeof enReport)['rules'];
  readonly parts: (typeof enReport)['parts'];
  readonly report: (typeof enReport)['report'];
  readonly timeline: ReportTimeline;
}

/** The English words, which are there where no other language is given. */
export const reportEnglish: ReportWords = { ...htmlEnglish, ...enReport };

/** The words of a report of a plan in some language, and how those of the plan are marked. */
export interface MarkedWords extends ReportWords, ViewWords {}

/** The words of a report of a plan that is in some language, a BCP 47 tag. */
export const markedWords = (words: ReportWords, planLanguage: string): MarkedWords => ({
  ...words,
  ...viewWords(words, planLanguage),
});
