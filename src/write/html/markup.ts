/** A piece of HTML in which everything that came from outside is escaped. */
export class Markup {
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What a template may hold: text, which is escaped, and pieces of HTML, which are not. */
export type MarkupPart = string | number | undefined | Markup | readonly Markup[];

/**
 * HTML from a template: what is put in is escaped unless it is markup itself. It holds in text and in attributes with
 * double quotes.
 *
 * @example
 * String(markup`<b title="${'"'}">${'<i> & '}${markup`<br>`}</b>`); // => '<b title="&quot;">&lt;i&gt; &amp; <br></b>'
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  let html = pieces[0]!;
  for (let at = 0; at < parts.length; at++) html += written(parts[at]) + pieces[at + 1]!;
  return new Markup(html);
}

/** Pieces, one after the other. */
export const joined = (pieces: readonly Markup[], between = ''): Markup => new Markup(pieces.join(between));

const NOTHING = new Markup('');

/** A piece that stands there on a condition. */
export const when = (condition: boolean, piece: () => Markup): Markup => (condition ? piece() : NOTHING);

function written(part: MarkupPart): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.toString();
  return typeof part === 'object' ? part.join('') : escapeHtml(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;', // a plain one is read as a line feed
  '\0': '\uFFFD', // HTML has no way to write it
};

/**
 * Text as HTML that shows it: no element and no attribute comes of it. The character U+0000, which HTML cannot hold,
 * becomes U+FFFD.
 *
 * @example
 * escapeHtml(`</td><script>'&amp;"`); // => '&lt;/td&gt;&lt;script&gt;&#39;&amp;amp;&quot;'
 */
export const escapeHtml = (text: string): string =>
  SIGNS.test(text) ? text.replace(EACH_SIGN, (sign) => ENTITIES[sign]!) : text;

// most texts have none of them, and to look is cheaper than to replace
const SIGNS = /[&<>"'\r\0]/;
const EACH_SIGN = new RegExp(SIGNS, 'g');
