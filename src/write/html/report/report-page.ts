import type { StrategyModel } from '../../../model/strategy-model.js';
import { wholePage } from '../html-page.js';
import { Markup } from '../markup.js';
import { reportFragment, type ReportOptions, wordsFor } from './report-fragment.js';

/**
 * A committee paper on a strategy as a whole page, which prints to A4: its style sheet is in it, it loads nothing and runs nothing.
 *
 * @throws {RangeError} as `reportFragment` does
 * @throws {TypeError} as `reportFragment` does
 *
 * @example
 * reportPage(leeds).includes('<script'); // => false
 */
export function reportPage(strategy: StrategyModel, options: ReportOptions = {}): string {
  const words = wordsFor(strategy, options.language);
  const { title } = strategy.document;
  return wholePage(new Markup(reportFragment(strategy, options)), {
    title: words.report.caption({ title }),
    heading: title,
    words,
    hasElement: false,
  });
}
