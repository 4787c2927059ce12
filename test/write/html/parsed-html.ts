// HTML as a browser reads it, or htmlparser2 where there is no browser: its elements in order, and its words.
import { Parser } from 'htmlparser2';

/** An element, with its attributes, as it begins. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What stands in a text of HTML. */
export interface ParsedHtml {
  readonly elements: readonly ParsedElement[];
  /** All words outside of the style sheet, with a line end between elements that stand apart. */
  readonly text: string;
}

const isBlock = (name: string): boolean => !['span', 'b', 'a', 'small', 'style'].includes(name);

/** Reads HTML by htmlparser2, which every engine of these tests has. */
export function parsedHtml(html: string): ParsedHtml {
  const elements: ParsedElement[] = [];
  let text = '';
  let isStyle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      elements.push({ name, attributes });
      isStyle = name === 'style';
      if (isBlock(name)) text += '\n';
    },
    onclosetag: () => (isStyle = false),
    ontext: (words) => {
      if (!isStyle) text += words;
    },
  });
  parser.write(html);
  parser.end();
  return { elements, text };
}

/** What makes a page of a text, where the policy of the tests asks for it. */
interface HtmlPolicy {
  createHTML(html: string): string;
}

declare const trustedTypes:
  | { createPolicy(name: string, rules: { createHTML: (html: string) => string }): HtmlPolicy }
  | undefined;

let policy: HtmlPolicy | undefined;

/** The page that a browser makes of a text, without running it. */
export function pageOf(html: string): Document {
  policy ??=
    typeof trustedTypes === 'undefined'
      ? { createHTML: (text) => text }
      : trustedTypes.createPolicy('test-fixture', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** The same by the browser itself; undefined where there is none. */
export function parsedByBrowser(html: string): ParsedHtml | undefined {
  if (typeof DOMParser === 'undefined') return undefined;
  // the policy of the tests allows no style sheet in a page
  const page = pageOf(html.replace(/<style>[^]*?<\/style>/, ''));
  const elements = [...page.querySelectorAll('*')].map((element) => ({
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }));
  return { elements, text: page.documentElement.textContent };
}

/** HTML without a single attribute, as strict editors leave it. */
export function stripped(html: string): string {
  let out = '';
  const parser = new Parser(
    {
      onopentag: (name) => (out += `<${name}>`),
      onclosetag: (name, isImplied) => (out += isImplied ? '' : `</${name}>`),
      ontext: (words) => (out += words),
    },
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
  return out;
}

/** The texts of the cells of each row, spaces folded. */
export function rowsIn(html: string): string[][] {
  const rows: string[][] = [];
  let isCell = false;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'tr') rows.push([]);
      if (name === 'th' || name === 'td') {
        rows.at(-1)!.push('');
        isCell = true;
      } else if (isCell && isBlock(name)) rows.at(-1)!.push(`${rows.at(-1)!.pop()!} `);
    },
    onclosetag: (name) => {
      if (name === 'th' || name === 'td') isCell = false;
    },
    ontext: (words) => {
      if (isCell) rows.at(-1)!.push(rows.at(-1)!.pop()! + words);
    },
  });
  parser.write(html);
  parser.end();
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
}
