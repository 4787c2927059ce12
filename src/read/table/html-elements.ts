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
  /** Whether it has no content, and so no end tag. */
  readonly isVoid: boolean;
  /** Its bit in `ends`; 0 if no other element ends it. */
  readonly bit: number;
  /** The bits of the elements that end where it begins, as their end tags may be left out. */
  readonly ends: number;
  /** Whether what begins in it ends nothing outside of it. */
  readonly isScope: boolean;
  /** Whether its content is no HTML, as that of a picture: true; or is HTML again, within one: false. */
  readonly isForeign: boolean | undefined;
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

/** Elements without content. */
const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Which elements end others where they begin: the rules for end tags that are left out. */
const ENDINGS: readonly (readonly [names: string, ended: string])[] = [
  ['tr', 'tr td th'],
  ['td th', 'td th'],
  ['caption thead tbody tfoot', 'thead tbody tfoot tr td th'],
  ['h1 h2 h3 h4 h5 h6', 'h1 h2 h3 h4 h5 h6 p'],
  [
    'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre ' +
      'section table ul',
    'p',
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['rt rp', 'rt rp'],
  ['a', 'a'],
  ['option', 'option'],
  ['optgroup', 'option optgroup'],
  ['select input output button datalist textarea', 'select option optgroup button datalist textarea'],
  ['body', 'head'],
];
const SCOPES = new Set(['table', 'template', 'object', 'svg', 'math']);
const ENDED = [...new Set(ENDINGS.flatMap(([, ended]) => ended.split(' ')))];
const ENDS: ReadonlyMap<string, number> = new Map(
  ENDINGS.flatMap(([names, ended]) => {
    const bits = ended.split(' ').reduce((sum, name) => sum | (1 << ENDED.indexOf(name)), 0);
    return names.split(' ').map((name) => [name, bits] as const);
  }),
);

const FOREIGN: ReadonlyMap<string, boolean> = new Map([
  ...['svg', 'math'].map((name) => [name, true] as const),
  ...['mi', 'mo', 'mn', 'ms', 'mtext', 'annotation-xml', 'foreignobject', 'desc', 'title'].map(
    (name) => [name, false] as const,
  ),
]);

function kindOf(name: string, visibility: Visibility, isBlock: boolean): ElementKind {
  const index = ENDED.indexOf(name);
  return {
    name,
    role: ROLES.get(name) ?? ROLE.none,
    visibility,
    isBlock,
    isVoid: VOID.has(name),
    bit: index === -1 ? 0 : 1 << index,
    ends: ENDS.get(name) ?? 0,
    isScope: SCOPES.has(name),
    isForeign: FOREIGN.get(name),
  };
}

const kindsOf = (
  names: string,
  visibility: Visibility,
  isBlock: boolean,
): (readonly [string, ElementKind])[] =>
  names.split(' ').map((name) => [name, kindOf(name, visibility, isBlock)]);

const KINDS = new Map<string, ElementKind>([
  ...kindsOf(OTHERS, 'seen', false),
  ...kindsOf(BLOCKS, 'seen', true),
  ...kindsOf(STRUCK, 'struck', false),
  ...kindsOf(UNSEEN, 'unseen', false),
]);
// HTML has another name for pictures, and old pages write all names in capitals
KINDS.set('image', KINDS.get('img')!);
for (const [name, kind] of [...KINDS]) KINDS.set(name.toUpperCase(), kind);

/**
 * What is known of the elements of a name, in any case; it is looked up once for each of them, as a page has hundreds of
 * thousands.
 *
 * @example
 * const { name, visibility, isBlock } = elementKind('LI');
 * [name, visibility, isBlock]; // => ['li', 'seen', true]
 */
export function elementKind(name: string): ElementKind {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  const lower = name.toLowerCase();
  return KINDS.get(lower) ?? kindOf(lower, 'seen', false);
}

// Most names in a page of tables have one or two letters: by those their kinds are found, without a text for each.
const shortName = (first: number, second: number): number => (first << 16) | second;
const SHORT_KINDS: ReadonlyMap<number, ElementKind> = new Map(
  [...KINDS]
    .filter(([name]) => name.length <= 2)
    .map(([name, kind]) => [shortName(name.charCodeAt(0), name.length < 2 ? 0 : name.charCodeAt(1)), kind]),
);

/**
 * What is known of the elements of the name that stands there in a text.
 *
 * @example
 * elementKindAt('<td>', 1, 3).name; // => 'td'
 */
export function elementKindAt(text: string, start: number, end: number): ElementKind {
  if (end - start <= 2) {
    const second = end - start === 2 ? text.charCodeAt(start + 1) : 0;
    const kind = SHORT_KINDS.get(shortName(text.charCodeAt(start), second));
    if (kind !== undefined) return kind;
  }
  return elementKind(text.slice(start, end));
}

/** The attributes of an element that anybody asks for, in lower case. */
export type Attributes = Readonly<Record<string, string>>;

/** Those of an element that has none. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});

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
  if (attributes === NO_ATTRIBUTES) return visibility;
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
