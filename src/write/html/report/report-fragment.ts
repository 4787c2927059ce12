import { reportContent } from '../../../format/report/report-content.js';
import { reportEnglish, type ReportWords } from '../../../format/report/report-words.js';
import type { StrategyModel } from '../../../model/strategy-model.js';
import { reportFacts, type ReportFactsOptions } from '../../../score/report-facts.js';
import { markup, when } from '../markup.js';
import { paragraphMarkup } from '../pieces-markup.js';
import { requireWords } from '../require-words.js';
import { viewWords, type ViewWords } from '../view-words.js';
import { sectionMarkup } from './section-markup.js';

/** What a committee paper is about, and in which language it is written. */
export interface ReportOptions extends ReportFactsOptions {
  /** The words of the language to write it in, as those of `htmlFragment`. Default: British English. */
  readonly language?: ReportWords | undefined;
}

/** How a report is written into a page. */
export interface ReportFragmentOptions extends ReportOptions {
  /** The level of its heading, 1 to 5; its sections are one below. Default: 2. */
  readonly headingLevel?: number;
}

/**
 * A committee paper on a strategy, as a piece of HTML for a page: the finding, the coverage, what is rated, the worst first,
 * what is not and why, what is late, and what has changed since the edition before.
 *
 * It is complete without script, as `htmlFragment` is, and has the same style sheet, `HTML_STYLE`. No clock is read: the same
 * documents give the same text.
 *
 * @throws {RangeError} if the date is not a day of the calendar, the level of the heading is none, or what is given as a
 *   language has not the words of one
 * @throws {TypeError} if a strategy does not come from `buildModel`
 *
 * @example
 * reportFragment(leeds, { asOf: '2009-03-31' }).includes('<h3>Rated, worst first</h3>'); // => true
 */
export function reportFragment(
  strategy: StrategyModel,
  { headingLevel = 2, ...options }: ReportFragmentOptions = {},
): string {
  if (![1, 2, 3, 4, 5].includes(headingLevel)) {
    throw new RangeError(`reportFragment requires a headingLevel from 1 to 5, got ${headingLevel}`);
  }
  const words = wordsFor(strategy, options.language);
  const { planLang } = words;
  const { title, finding, flags, foot, sections } = reportContent(reportFacts(strategy, options), words);
  const lang = when(options.language !== undefined, () => markup` lang="${words.rating.locale}"`);
  return markup`<section class="cohesion-view"${lang}>
<h${headingLevel}>${title}</h${headingLevel}>
<p class="cohesion-finding">${finding}</p>
${flags.map((flag) => markup`${paragraphMarkup(flag, planLang)}\n`)}<p class="cohesion-foot cohesion-muted">${foot}</p>
${sections.map((section) => sectionMarkup(section, headingLevel + 1, words, planLang))}</section>
`.toString();
}

/** The words of a report of a strategy. */
export function wordsFor(
  { document }: StrategyModel,
  language: ReportWords = reportEnglish,
): ReportWords & ViewWords {
  requireWords(language, ['rules', 'parts', 'timeline', 'report']);
  return { ...language, ...viewWords(language, document.language) };
}
