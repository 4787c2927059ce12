import type { HtmlWords } from '../../format/view/html-words.js';
import { type Markup, markup, when } from './markup.js';

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
