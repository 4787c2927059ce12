import { ruleLine } from '../../../format/rule-line.js';
import { tallySentence } from '../../../format/tally-sentence.js';
import type { Rule } from '../../../document/rule.js';
import type { StrategyModel } from '../../../model/strategy-model.js';
import { scoreStrategy } from '../../../score/score-strategy.js';
import { requireWords } from '../html-words.js';
import { markup, when } from '../markup.js';
import { changeSection, type RatedEdition } from './change-section.js';
import { deliverySection } from './delivery-section.js';
import { coverageSection, ratedSection, unratedSection } from './rating-sections.js';
import { type MarkedWords, markedWords, reportEnglish, type ReportWords } from './report-words.js';
import { type ReportSection, sectionMarkup } from './report-section.js';

/** What a committee paper is about, and in which language it is written. */
export interface ReportOptions {
  /** The date to rate at, `YYYY-MM-DD`. Default: that of the document. */
  readonly asOf?: string | undefined;
  /** The rule that makes every rating. Default: that of the document. */
  readonly rule?: Rule | undefined;
  /** The edition before, as `buildModel` links it; it is rated as of its own date. Default: nothing is compared. */
  readonly previous?: StrategyModel | undefined;
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
  const { title: heading } = words.report;
  const { notes } = strategy.document;
  const edition = rated(strategy, options.asOf, options.rule);
  const { card } = edition;
  const cautions = notes.filter(({ kind }) => kind === 'caution');
  const lang = when(options.language !== undefined, () => markup` lang="${words.rating.locale}"`);
  return markup`<section class="cohesion-view"${lang}>
<h${headingLevel}>${heading}</h${headingLevel}>
<p class="cohesion-finding">${tallySentence(card.tally, words.rating)}</p>
${cautions.map(({ text }) => markup`<p class="cohesion-flag"${words.planLang}>${text}</p>\n`)}<p class="cohesion-foot cohesion-muted">${ruleLine(card, words.rating)}</p>
${sectionsOf(edition, options, words).map((section) => sectionMarkup(section, headingLevel + 1, words))}</section>
`.toString();
}

/** The words of a report of a strategy. */
export function wordsFor({ document }: StrategyModel, language: ReportWords = reportEnglish): MarkedWords {
  requireWords(language, ['rules', 'parts', 'timeline', 'report']);
  return markedWords(language, document.language);
}

const rated = (strategy: StrategyModel, asOf: string | undefined, rule: Rule | undefined): RatedEdition => ({
  strategy,
  card: scoreStrategy(strategy, { asOf, rule }),
});

function sectionsOf(
  edition: RatedEdition,
  { rule, previous }: ReportOptions,
  words: MarkedWords,
): ReportSection[] {
  const { strategy, card } = edition;
  return [
    ...coverageSection(card, words),
    ...ratedSection(card, words),
    ...unratedSection(card, words),
    ...deliverySection(strategy, card.asOf, words),
    ...(previous === undefined ? [] : changeSection(rated(previous, undefined, rule), edition, words)),
  ];
}
