import { type HtmlWords, htmlEnglish } from '../../format/view/html-words.js';
import { indicatorContent } from '../../format/view/indicator-content.js';
import { said, sentence } from '../../format/view/said.js';
import { scorecardContent } from '../../format/view/scorecard-content.js';
import type { ViewContent } from '../../format/view/view-content.js';
import type { Scorecard } from '../../score/scorecard.js';
import { actionContent } from './action-content.js';
import { type LiveOptions, liveView } from './live-view.js';
import { type Markup, markup, when } from './markup.js';
import { piecesMarkup } from './pieces-markup.js';
import { requireWords } from './require-words.js';
import { travelContent } from './travel-content.js';
import { viewTable } from './view-table.js';
import { viewWords } from './view-words.js';

/** The views that can be written as HTML, named like the elements that show the same. */
export const HTML_VIEWS = ['indicators', 'actions', 'scorecard'] as const;

/** A view that can be written as HTML. */
export type HtmlView = (typeof HTML_VIEWS)[number];

/** How a view is written. */
export interface HtmlOptions extends LiveOptions {
  /**
   * The words of the language to write it in, which then has its `lang`: `welsh` of `cohesion-kit/words/cy`, or those of a
   * language of your own. The plan keeps its own words, with the `lang` of its document where that is another language.
   * Default: British English.
   */
  readonly language?: HtmlWords;
}

/** How a fragment is written. */
export interface FragmentOptions extends HtmlOptions {
  /** The level of its heading, 1 to 6. Default: 2. */
  readonly headingLevel?: number;
}

const CONTENTS: Readonly<Record<HtmlView, (card: Scorecard, words: HtmlWords) => ViewContent>> = {
  indicators: (card, words) => indicatorContent(card, words, (score) => travelContent(score, card, words)),
  actions: ({ strategy }, words) => actionContent(strategy, words),
  scorecard: scorecardContent,
};

/**
 * A view of a strategy as a piece of HTML for a page: a heading, the finding, one table, the date and the rule.
 *
 * It is complete without script and without a style sheet, and still reads when an editor strips every attribute; `HTML_STYLE`
 * is the style sheet that goes with it. All text is escaped. The same scorecard gives the same HTML; time is linear in the
 * rows.
 *
 * A fragment for which a language is given says which it is, and an element in it follows; one for which none is given is
 * for a page in English.
 *
 * @throws {RangeError} if there is no such view, the level of the heading is none, `src` or `data` is no address that a page may
 *   load, both are given, what is given as a language has not the words of one, or an element is asked for and would rate by
 *   another rule than the scorecard
 *
 * @example
 * htmlFragment(leedsIn2009, 'scorecard').split('\n')[1]; // => '<h2>Scorecard</h2>'
 * htmlFragment(leedsIn2009, 'scorecard', { language: welsh }).split('\n')[1]; // => '<h2>Cerdyn sgorio</h2>'
 * htmlFragment(leedsIn2009, 'actions', { data: 'plan.json' }).includes(' data-cohesion-src="plan.json"'); // => true
 */
export function htmlFragment(
  card: Scorecard,
  view: HtmlView,
  { headingLevel = 2, language, ...live }: FragmentOptions = {},
): string {
  requireView(view);
  if (![1, 2, 3, 4, 5, 6].includes(headingLevel)) {
    throw new RangeError(`htmlFragment requires a headingLevel from 1 to 6, got ${headingLevel}`);
  }
  const words = language ?? htmlEnglish;
  requireWords(words);
  const inside = viewInside(card, view, words);
  const heading = markup`<h${headingLevel}>${words.html.titles[view]}</h${headingLevel}>`;
  const lang = when(language !== undefined, () => markup` lang="${words.rating.locale}"`);
  const held = liveView(inside, { ...live, card, view });
  return markup`<section class="cohesion-view"${lang}>\n${heading}\n${held}</section>\n`.toString();
}

function viewInside(card: Scorecard, view: HtmlView, language: HtmlWords): Markup {
  const { title, language: planLanguage, notes } = card.strategy.document;
  const words = viewWords(language, planLanguage);
  const content = CONTENTS[view](card, words);
  const isVacant =
    content.groups.every(({ rows }) => rows.length === 0) || (view !== 'actions' && card.tally.total === 0);
  if (isVacant) return markup`<p>${words.rating.views.vacant}</p>\n`;
  const cautions = notes.filter(({ kind }) => kind === 'caution');
  return markup`<p class="cohesion-finding">${content.finding}</p>
${cautions.map(({ text }) => markup`<p class="cohesion-flag"${words.planLang}>${text}</p>\n`)}${viewTable(
    content,
    {
      caption: piecesMarkup(sentence(words.html.captions[view]({ title: said(title) })), words.planLang),
      planLang: words.planLang,
    },
  )}
${when(content.foot !== undefined, () => markup`<p class="cohesion-foot cohesion-muted">${content.foot}</p>\n`)}`;
}

/** @throws {RangeError} if there is no such view */
function requireView(view: string): asserts view is HtmlView {
  if (!HTML_VIEWS.some((one) => one === view)) {
    throw new RangeError(`htmlFragment requires a view, one of ${HTML_VIEWS.join(', ')}, got "${view}"`);
  }
}
