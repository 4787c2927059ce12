import { inTurn } from '../../format/in-turn.js';
import type { HtmlWords } from './html-words.js';
import { joined, type Markup, markup, when } from './markup.js';

/** The words of a view, and how those of the plan between them are marked. */
export interface ViewWords extends HtmlWords {
  /** The attribute `lang` of what the plan says itself; nothing where the plan is in the language of the view. */
  readonly planLang: Markup;
}

/**
 * The words of a view of a plan that is in some language, a BCP 47 tag.
 *
 * @example
 * String(viewWords(welsh, 'en').planLang); // => ' lang="en"'
 * String(viewWords(welsh, 'cy').planLang); // => ''
 */
export const viewWords = (words: HtmlWords, planLanguage: string): ViewWords => ({
  ...words,
  planLang: when(
    mainTag(planLanguage) !== mainTag(words.rating.locale),
    () => markup` lang="${planLanguage}"`,
  ),
});

/** The language of a tag, without its region: British and American English are one. */
const mainTag = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/**
 * What the plan says, within a text of ours.
 *
 * @example
 * String(ofPlan('Housing', viewWords(welsh, 'en'))); // => '<span lang="en">Housing</span>'
 */
export const ofPlan = (said: string, { planLang }: ViewWords): Markup =>
  planLang.toString() === '' ? markup`${said}` : markup`<span${planLang}>${said}</span>`;

// What a message is given as words of the plan stands between two of these, which HTML cannot hold anyway.
const MARK = '\0';

/**
 * Words of the plan that a message of ours is given, for `sentence` to find again.
 *
 * @example
 * sentence(`Target ${said('TBC')}`, viewWords(welsh, 'cy')).toString(); // => 'Target TBC'
 */
export const said = (words: string): string => `${MARK}${words.replaceAll(MARK, '\uFFFD')}${MARK}`;

/**
 * A sentence of ours, with what the plan `said` in it.
 *
 * @example
 * String(sentence(welsh.html.captions.actions({ title: said('Plan') }), viewWords(welsh, 'en')));
 * // => 'Camau gweithredu: <span lang="en">Plan</span>'
 */
export const sentence = (text: string, words: ViewWords): Markup =>
  joined(text.split(MARK).map((piece, at) => (at % 2 === 0 ? markup`${piece}` : ofPlan(piece, words))));

/**
 * What stands in brackets: it is said by us and not by the plan.
 *
 * @example
 * aside(['dim cod', 'dim targed'], welsh); // => '(dim cod, dim targed)'
 */
export const aside = (said: readonly string[], { html, rating }: HtmlWords): string =>
  html.aside({ words: inTurn(said, rating.list) });
