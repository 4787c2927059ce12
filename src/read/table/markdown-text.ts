import { HtmlText } from './html-text.js';
import { InlineReader, type MarkdownReferences } from './markdown-inline.js';

const NONE: MarkdownReferences = { labels: new Set() };

/**
 * The words of a piece of Markdown, without its marks: emphasis, links, pictures (their alternative text), code, HTML,
 * entities; `<br>` is a line break, and what is struck out is left out. Marks that belong to nothing are words, as in
 * "45*" or "5 * 3". The time is linear in the length of the text.
 *
 * @param words - reads the HTML that is left of it, and keeps what was struck out
 *
 * @example
 * markdownText('**Rate**<br>per [1,000](a.html) `a*b*`'); // => 'Rate\nper 1,000 a*b*'
 */
export function markdownText(markdown: string, words = new HtmlText(), references = NONE): string {
  return new InlineReader(words, references).read(markdown);
}
