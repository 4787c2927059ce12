// What elements mean for the words of a page; the browsers' own style sheet, as far as it matters here.

/** How the words of an element reach a reader. */
export type Visibility = 'seen' | 'unseen' | 'struck';

/** What an element is to a table and the words around it: asked of each element, and a number is compared at once. */
export const ROLE = {
  /** Its words go where it stands. */
  none: 0,
  table: 1,
  /** A part of a table: `thead`, `tbody` or `tfoot`. */
  section: 2,
  row: 3,
  cell: 4,
  /** It is that of a table. */
  caption: 5,
  figure: 6,
  figcaption: 7,
  /** `h1` to `h6`. */
  title: 8,
  /** Its line breaks are kept. */
  lines: 9,
  raised: 10,
  break: 11,
  picture: 12,
} as const;

export type Role = (typeof ROLE)[keyof typeof ROLE];

/** What is known of all elements of a name. */
export interface ElementKind {
  readonly name: string;
  readonly role: Role;
  readonly visibility: Visibility;
  /** Whether it begins a new line, and ends it. */
  readonly isBlock: boolean;
}

/** Elements whose content no reader sees, or that is no text. */
const UNSEEN =
  'audio canvas datalist head iframe math noscript object script select style svg template textarea title video xml';

/** Elements whose words no longer hold. */
const STRUCK = 'del s strike';

/** Elements that begin a new line, and end it. */
const BLOCKS =
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
  'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
  'tfoot thead tr ul';

/** Others that come often. */
const OTHERS = 'td th sup br img a b i span strong em';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['table', ROLE.table],
  ...['thead', 'tbody', 'tfoot'].map((name) => [name, ROLE.section] as const),
  ['tr', ROLE.row],
  ['td', ROLE.cell],
  ['th', ROLE.cell],
  ['caption', ROLE.caption],
  ['figure', ROLE.figure],
  ['figcaption', ROLE.figcaption],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ROLE.title] as const),
  ['pre', ROLE.lines],
  ['sup', ROLE.raised],
  ['br', ROLE.break],
  ['img', ROLE.picture],
]);

const kindsOf = (
  names: string,
  visibility: Visibility,
  isBlock: boolean,
): (readonly [string, ElementKind])[] =>
  names.split(' ').map((name) => [name, { name, role: ROLES.get(name) ?? ROLE.none, visibility, isBlock }]);

const KINDS: ReadonlyMap<string, ElementKind> = new Map([
  ...kindsOf(OTHERS, 'seen', false),
  ...kindsOf(BLOCKS, 'seen', true),
  ...kindsOf(STRUCK, 'struck', false),
  ...kindsOf(UNSEEN, 'unseen', false),
]);

/**
 * What is known of the elements of a name; it is looked up once for each of them, as a page has hundreds of thousands.
 *
 * @example
 * const { name, visibility, isBlock } = elementKind('li');
 * [name, visibility, isBlock]; // => ['li', 'seen', true]
 */
export const elementKind = (name: string): ElementKind =>
  KINDS.get(name) ?? { name, role: ROLE.none, visibility: 'seen', isBlock: false };

/** The attributes of an element, in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * Whether a reader sees the words of an element.
 *
 * Those that `hidden` or its own style hides are unseen, and the bullets that Word draws as text. Words that are struck
 * out are told apart: "~~45~~ 50" says 50.
 *
 * @example
 * visibilityOf(elementKind('p'), { style: 'display:none' }); // => 'unseen'
 */
export function visibilityOf({ visibility }: ElementKind, attributes: Attributes): Visibility {
  if (visibility === 'unseen' || attributes['hidden'] !== undefined) return 'unseen';
  const style = attributes['style'];
  if (style !== undefined) {
    if (/\bdisplay\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style)) return 'unseen';
    if (/line-through/i.test(style)) return 'struck';
  }
  return visibility;
}

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
