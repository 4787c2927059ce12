import { fileProblems, htmlTables, problemLine, readFile, sniffText } from '../../src/read/index.js';
import type { Loaded } from './explain-issues.js';
import { tellOfChanges } from './tell-of-changes.js';

/** How files of Excel and Word begin, new and old, and a PDF behind such a name: their bytes are no text. */
const BINARY = /^(?:PK|%PDF|\u00D0\u00CF|\uFFFD\uFFFD)/;
/** So many of the cells in doubt are told one by one. */
const MOST = 20;

/**
 * Reads what is no document as JSON: a file of a spreadsheet or of Word, or a table of the page. The console has what could not be read, or
 * not surely; whoever publishes such a table should look at it.
 *
 * @param from - the address of the file, `#` and the identifier of an element of the page, or other words for where it comes from
 * @param text - the text of the file, or the element that has the table; of an element with an identifier, nothing
 */
export async function readSource(from: string, text: string | Element): Promise<Loaded> {
  const content = await contentOf(from, text);
  if (content === undefined) return { ok: false, message: `the page has no table ${from}`, issues: [] };
  const file = await readFile(content, {
    file: from,
    yearStartsIn: 4,
    strategy: { title: titleOf(from, content) },
  });
  const lines = fileProblems(file).map((problem) => problemLine(problem, from));
  const { validation } = file;
  if (!validation.ok) {
    const message = [`${from} cannot be read as a plan`, ...lines.slice(0, MOST)].join('\n  ');
    return { ok: false, message, issues: validation.issues };
  }
  if (lines.length > 0) console.info(toldOf(from, lines));
  return { ok: true, strategy: validation.strategy };
}

function toldOf(from: string, lines: readonly string[]): string {
  const left = lines.length - MOST;
  return [
    `${from} was read as a plan. Look at these:`,
    ...lines.slice(0, MOST),
    ...(left > 0 ? [`… and ${left} more: cohesion check tells them all`] : []),
  ].join('\n  ');
}

function markupOf(element: Element | null, from: string): string | undefined {
  if (element === null) return undefined;
  tellOfChanges(element, from);
  return new XMLSerializer().serializeToString(element);
}

/** What there is to read: the text, the bytes where it is none, the element of the page. */
async function contentOf(from: string, text: string | Element): Promise<string | Uint8Array | undefined> {
  if (typeof text !== 'string') return markupOf(text, from);
  if (from.startsWith('#')) return markupOf(document.getElementById(from.slice(1)), from);
  if (!BINARY.test(text)) return text;
  const response = await fetch(from, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'force-cache',
  });
  return new Uint8Array(await response.arrayBuffer());
}

/** What stands above or in the first table of a page, else the name of the file. */
function titleOf(from: string, content: string | Uint8Array): string {
  if (typeof content === 'string' && sniffText(content) === 'html') {
    const [table] = htmlTables(content).tables;
    const title = table?.headings.at(-1)?.text ?? table?.caption?.text;
    if (title !== undefined) return title;
  }
  return decoded(/([^/?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(from)?.[1] ?? from);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign of its own
  }
}
