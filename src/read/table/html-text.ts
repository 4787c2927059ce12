import { FlowText } from './flow-text.js';
import { HtmlReader } from './html-reader.js';

/**
 * Turns pieces of HTML into the text that a reader sees, one after the other.
 *
 * @example
 * new HtmlText().read('<p>Rate per&nbsp;1,000</p><p>of <b>all</b> people</p>');
 * // => 'Rate per 1,000\nof all people'
 */
export class HtmlText extends HtmlReader {
  readonly #flow = new FlowText();
  protected override readonly flows: readonly FlowText[] = [this.#flow];

  /**
   * The text of a piece of HTML.
   *
   * @throws {ReadLimitError} if elements are nested too deep, the text is too long, or the time is up
   */
  override read(html: string): string {
    this.#flow.take();
    super.read(html);
    return this.#flow.take();
  }

  /** The text of words without markup, with its spaces as a page shows them. */
  plain(words: string): string {
    this.#flow.take();
    this.add(words);
    return this.#flow.take();
  }

  /** Adds words without markup to the text that `take` gives. */
  add(words: string): void {
    this.#flow.add(words);
    this.budget.checkLength(this.#flow.length);
  }

  /** A line break between what was added and what comes. */
  override breakLine(): void {
    this.#flow.breakLine();
  }

  /** The text of what was added; from here on a new one begins. */
  take(): string {
    return this.#flow.take();
  }

  protected override opened(): void {
    // a text has no parts
  }

  protected override closed(): void {
    // a text has no parts
  }
}
