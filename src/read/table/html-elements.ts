// What elements mean for the words of a page; the browsers' own style sheet, as far as it matters here.

/** Elements whose content no reader sees, or that is no text. */
const UNSEEN: ReadonlySet<string> = new Set(
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video xml'.split(
    ' ',
  ),
);

/** Elements whose words no longer hold. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

/** Elements that begin a new line, and end it. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'tfoot thead tr ul'
  ).split(' '),
);

/** The attributes of an element, in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** How the words of an element reach a reader. */
export type Visibility = 'seen' | 'unseen' | 'struck';

/**
 * Whether a reader sees the words of an element.
 *
 * Those that `hidden` or its own style hides are unseen, and the bullets that Word draws as text. Words that are struck
 * out are told apart: "~~45~~ 50" says 50.
 *
 * @example
 * visibilityOf('p', { style: 'display:none' }); // => 'unseen'
 */
export function visibilityOf(name: string, attributes: Attributes): Visibility {
  if (UNSEEN.has(name) || Object.hasOwn(attributes, 'hidden')) return 'unseen';
  const style = attributes['style'];
  if (style !== undefined) {
    if (/\bdisplay\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)) return 'unseen';
    if (/line-through/i.test(style)) return 'struck';
  }
  return STRUCK.has(name) ? 'struck' : 'seen';
}

/**
 * Whether an element begins a new line, and ends it.
 *
 * @example
 * isBlock('li'); // => true
 */
export const isBlock = (name: string): boolean => BLOCKS.has(name);

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};

/**
 * Words that stand raised: their digits become raised signs, for "45" with a note 1 is not 451.
 *
 * @example
 * raised('1, 2'); // => '¹, ²'
 */
export function raised(text: string): string {
  return text.replace(/[\d+\-−]/g, (sign) => RAISED[sign] ?? sign);
}
