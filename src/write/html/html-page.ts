import { htmlEnglish } from '../../format/view/html-words.js';
import type { Scorecard } from '../../score/scorecard.js';
import { htmlFragment, type HtmlOptions, type HtmlView } from './html-fragment.js';
import { HTML_STYLE, HTML_STYLE_HASH } from './html-style.js';
import { Markup, markup, when } from './markup.js';
import { viewWords, type ViewWords } from './view-words.js';

// A page without an element has no use for a script, and says so itself, also where its server says nothing.
const POLICY = `default-src 'none'; style-src '${HTML_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * A view of a strategy as a whole page: its style sheet is in it, it loads nothing and runs nothing, and it reads in the
 * dark, in forced colours, on a narrow screen and in print.
 *
 * A page without `src` and `data` forbids scripts by a policy of its own. With one of them, the policy is for the server: it must
 * allow the script of the elements or the loader, what they load, and `HTML_STYLE_HASH`. The script is not in the page: put it in.
 *
 * The page is in the language that is given, British English where none is: its `lang` is the `locale` of the words, and the
 * title of a plan in another language has its own.
 *
 * @throws {RangeError} as `htmlFragment` does
 *
 * @example
 * htmlPage(leedsIn2009, 'indicators').includes('<script'); // => false
 * htmlPage(leedsIn2009, 'indicators', { language: welsh }).includes('<html lang="cy-GB">'); // => true
 */
export function htmlPage(card: Scorecard, view: HtmlView, options: HtmlOptions = {}): string {
  const { title, language } = card.strategy.document;
  const fragment = new Markup(htmlFragment(card, view, options));
  const words = viewWords(options.language ?? htmlEnglish, language);
  return wholePage(fragment, {
    title: words.html.captions[view]({ title }),
    heading: title,
    words,
    hasElement: options.src !== undefined || options.data !== undefined,
  });
}

interface Page {
  readonly title: string;
  readonly heading: string;
  readonly words: Pick<ViewWords, 'rating' | 'planLang'>;
  /** Whether an element is to take the place of the fragment, which needs a script. */
  readonly hasElement: boolean;
}

/** A page around a fragment. */
export function wholePage(fragment: Markup, { title, heading, words, hasElement }: Page): string {
  const { rating, planLang } = words;
  return markup`<!DOCTYPE html>
<html lang="${rating.locale}">
<head>
<meta charset="utf-8">
${when(
  !hasElement,
  () => markup`<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(HTML_STYLE)}</style>
</head>
<body class="cohesion-page">
<main>
<h1${planLang}>${heading}</h1>
${fragment}</main>
</body>
</html>
`.toString();
}
