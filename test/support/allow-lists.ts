// What editors let stand of what a webmaster pastes: the allow-lists that four systems come with, as far as they concern headings, links,
// tables and blocks. A tag that is not on the list goes and what is in it stays; a script goes with what is in it.

interface AllowList {
  readonly tags: Readonly<Record<string, readonly string[]>>;
  /** Whether any attribute that begins with `data-` stays on any tag of the list. */
  readonly data?: boolean;
}

const list = (tags: string, attributes: readonly string[] = []): AllowList['tags'] =>
  Object.fromEntries(tags.split(' ').map((tag) => [tag, attributes]));

const TABLE = 'table caption thead tbody tfoot tr th td';
const TEXT = 'p ul ol li strong em br';
const HEADINGS = 'h2 h3 h4 h5 h6';

export const ALLOW_LISTS = {
  /** `filter.format.wysiwyg` of LocalGov Drupal: tables have no attributes at all. */
  'LocalGov Drupal': {
    tags: { ...list(HEADINGS, ['id']), ...list(TABLE), ...list(TEXT), a: ['href', 'hreflang'] },
  },
  /** kses, for whoever has no `unfiltered_html`. */
  'WordPress kses': {
    tags: {
      ...list(`${HEADINGS} h1 div figure figcaption ${TEXT} ${TABLE}`, ['id', 'class']),
      a: ['href', 'id', 'class'],
      th: ['id', 'class', 'scope'],
    },
    data: true,
  },
  /** The valid elements of the editor of Umbraco up to version 15: frames with all their attributes. */
  'Umbraco TinyMCE': {
    tags: {
      ...list(`${HEADINGS} h1 div ${TEXT} ${TABLE}`, ['id', 'class']),
      iframe: ['title', 'src', 'width', 'height', 'data-cohesion-frame'],
      a: ['href', 'id', 'class', 'title'],
      th: ['id', 'class', 'scope'],
    },
  },
  /** The schema of the editor of Umbraco from version 16: whatever has no place in it loses its shape. */
  'Umbraco Tiptap': {
    tags: { ...list(`${HEADINGS} h1 ${TEXT} table tbody tr th td`), a: ['href', 'title'] },
  },
  /** CKEditor 5 with the features for tables and links that it comes with. */
  'bare CKEditor 5': {
    tags: {
      ...list(`${HEADINGS} ${TEXT} table thead tbody tr th td figcaption`),
      figure: ['class'],
      a: ['href'],
    },
  },
} as const satisfies Record<string, AllowList>;

export type Editor = keyof typeof ALLOW_LISTS;

/** Takes from content what an editor would not let stand. The content is changed. */
export function strip(content: ParentNode, editor: Editor): void {
  const { tags, data = false }: AllowList = ALLOW_LISTS[editor];
  for (const script of content.querySelectorAll('script,style')) script.remove();
  // from the inside out: what is unwrapped has been looked at
  for (const element of [...content.querySelectorAll('*')].toReversed()) {
    const allowed = tags[element.localName];
    if (allowed === undefined) element.replaceWith(...element.childNodes);
    else {
      for (const { name } of [...element.attributes]) {
        if (!allowed.includes(name) && !(data && name.startsWith('data-'))) element.removeAttribute(name);
      }
    }
  }
}
