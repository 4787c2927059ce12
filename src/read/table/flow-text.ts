const SPACE = /\s/;
const SPACES = /\s+/g;
/** A space that is not shown as it stands. */
const ODD_SPACE = /[^\S ]| {2}/;
const [LAST_SPACE, LAST_OF_ASCII] = [32, 126];

// Most words of a table are so: looking at their signs takes a part of the time that an expression takes.
function isShortWord(text: string): boolean {
  if (text.length > 8) return false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign <= LAST_SPACE || sign > LAST_OF_ASCII) return false;
  }
  return true;
}

/**
 * Words put together as a page shows them: any run of spaces is one space, and one line break at most stands between two
 * lines. Spaces that do not break are spaces like others, as Word puts them everywhere.
 *
 * @example
 * const flow = new FlowText();
 * flow.add(' Crime \n rate');
 * flow.breakLine();
 * flow.add('per 1,000');
 * flow.take(); // => 'Crime rate\nper 1,000'
 */
export class FlowText {
  #text = '';
  #gap: '' | ' ' | '\n' = '';

  /** The length of the text so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Adds words, with the spaces around them. */
  add(text: string): void {
    if (isShortWord(text) || !SPACE.test(text)) return this.#push(text, '');
    const words = ODD_SPACE.test(text) ? text.replace(SPACES, ' ') : text;
    if (words.startsWith(' ')) this.addSpace();
    this.#push(words.trim(), words.endsWith(' ') ? ' ' : '');
  }

  #push(words: string, gap: '' | ' '): void {
    if (words === '') return;
    this.#text += this.#text === '' ? words : this.#gap + words;
    this.#gap = gap;
  }

  /** A space between what was added and what comes. */
  addSpace(): void {
    if (this.#gap === '') this.#gap = ' ';
  }

  /** A line break between what was added and what comes. */
  breakLine(): void {
    this.#gap = '\n';
  }

  /** The text; from here on a new one begins. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    this.#gap = '';
    return text;
  }
}
