import { enReport, type ReportTimeline } from '../en-report.js';
import { htmlEnglish, type HtmlWords } from '../view/html-words.js';

/** What a committee paper needs of the words of a language; a whole `Language` has it. */
export interface ReportWords extends HtmlWords {
  readonly rules: (typeof enReport)['rules'];
  readonly parts: (typeof enReport)['parts'];
  readonly report: (typeof enReport)['report'];
  readonly timeline: ReportTimeline;
}

/** The English words, which are there where no other language is given. */
export const reportEnglish: ReportWords = { ...htmlEnglish, ...enReport };
