import type { ReportFacts } from '../../score/report-facts.js';
import { ruleLine } from '../rule-line.js';
import { tallySentence } from '../tally-sentence.js';
import { type Paragraph, paragraph, planParagraph } from '../view/piece.js';
import { changeSection } from './change-section.js';
import { deliverySection } from './delivery-section.js';
import { coverageSection, ratedSection, unratedSection } from './rating-sections.js';
import type { ReportSection } from './report-section.js';
import { reportEnglish, type ReportWords } from './report-words.js';

/** A committee paper in words, as data: static HTML and an element show it, each with its own markup. */
export interface ReportContent {
  readonly title: string;
  readonly finding: string;
  /** What the reader must know of the whole. */
  readonly flags: readonly Paragraph[];
  /** The date and the rule. */
  readonly foot: string;
  readonly sections: readonly ReportSection[];
}

/**
 * A committee paper: the finding, what must be known beside it, the date and the rule, and the sections that have something
 * to say.
 *
 * @param words - those of the language to write it in. Default: British English
 *
 * @example
 * reportContent(reportFacts(leeds, { asOf: '2009-03-31' }), welsh).sections.map(({ name }) => name);
 * // => ['coverage', 'rated', 'unrated', 'actions']
 */
export function reportContent(facts: ReportFacts, words: ReportWords = reportEnglish): ReportContent {
  const { strategy, tally, whole, earlier } = facts;
  const cautions = strategy.document.notes.filter(({ kind }) => kind === 'caution');
  const { standings } = words.rules.rollUp;
  return {
    title: words.report.title,
    finding: tallySentence(tally, words.rating),
    flags: [
      ...(whole.standing === 'gap-grows' ? [paragraph([standings['gap-grows']], 'flag')] : []),
      ...cautions.map(({ text }) => planParagraph(text, 'flag')),
    ],
    foot: ruleLine(facts, words.rating),
    sections: [
      ...coverageSection(facts, words),
      ...ratedSection(facts, words),
      ...unratedSection(facts, words),
      ...deliverySection(facts, words),
      ...(earlier === undefined ? [] : changeSection(earlier, facts, words)),
    ],
  };
}
