/** Words that a strategy says are printed, and the lines that it says they stand on. */
export interface PrintedFact {
  /** Where the words are in the strategy, with identifiers for places: `indicators.ni-4.name`. */
  path: string;
  /** The words, as the strategy gives them. */
  words: string;
  /** The lines cited, 1-based; empty where none are. */
  lines: readonly number[];
}

/** What was found when the printed words of a strategy were looked up in its source. */
export interface CitedLines {
  /** Every fact with printed words whose lines are known. */
  facts: PrintedFact[];
  /** The facts whose words do not stand on the lines that they cite. */
  missing: PrintedFact[];
  /** Printed words without lines, or that cite another document. */
  unsourced: PrintedFact[];
  /** The lines that are not blank and that nothing cites. */
  uncited: number[];
}

export interface CitedLinesOptions {
  /**
   * The column headings of each table, as blocks of lines. The date of a target or result may stand in the
   * nearest block above its cell, and need not be cited there. Default: none.
   */
  columnHeadings?: readonly (readonly number[])[];
  /** The objectives whose titles are in our own words, by identifier. Default: none. */
  ownTitles?: readonly string[];
}

type Part = Record<string, unknown>;

/** Fields whose words are always the document's own. A `title` is so only in some places. */
const PRINTED_FIELDS: ReadonlySet<string> = new Set([
  'aim',
  'aliases',
  'code',
  'codes',
  'covers',
  'degree',
  'label',
  'leadsPrinted',
  'level',
  'measuredBy',
  'name',
  'named',
  'part',
  'printed',
  'ref',
  'reference',
  'scale',
  'standard',
  'survey',
  'term',
]);
const PRINTED_TITLE = /^(title|sourceText\.title|objectives\.[^.]+\.title)$/;

/** Whether the words at a place of a strategy are the document's own; objectives named here have titles of ours. */
export function isPrinted(path: string, ownTitles: readonly string[] = []): boolean {
  if (PRINTED_FIELDS.has(path.split('.').at(-1)!)) return true;
  return PRINTED_TITLE.test(path) && !ownTitles.some((id) => path === `objectives.${id}.title`);
}
const COLUMN_DATE = /\.(targets\.[^.]+\.due|(results\.[^.]+|baseline)\.period)\.printed$/;

/**
 * Looks up every printed word of a strategy on the lines that it cites.
 *
 * White space is folded, and lines cited together are joined in the order in which they are cited, so that a
 * cell or a text may run over several. Everything else, dashes and quotation marks too, has to be the same, and
 * the words have to stand free: "5%" is not found in "15%". A part without a `source` of its own takes that of
 * its basis, or else that of the part around it, but an entry of the strategy's own lists takes nothing from
 * the strategy.
 *
 * @param strategy - the strategy as JSON
 * @param sourceLines - the lines of its source text, the first being line 1
 */
export function citedLines(
  strategy: object,
  sourceLines: readonly string[],
  { columnHeadings = [], ownTitles = [] }: CitedLinesOptions = {},
): CitedLines {
  const facts: PrintedFact[] = [];
  const unsourced: PrintedFact[] = [];
  const cited = new Set<number>();
  const textOf = (lines: readonly number[]) =>
    fold(lines.map((line) => sourceLines[line - 1] ?? '').join(' '));

  const visit = (part: Part, path: string, inherited: readonly number[]): void => {
    const lines = linesOf(part['source']) ?? linesOf(asPart(part['basis'])?.['source']) ?? inherited;
    linesOf(part['source'])?.forEach((line) => cited.add(line));
    for (const [key, value] of Object.entries(part)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (isPrinted(at, ownTitles)) {
        for (const words of [value].flat()) {
          if (typeof words === 'string')
            (lines.length > 0 ? facts : unsourced).push({ path: at, words, lines });
        }
      }
      if (Array.isArray(value)) {
        value.forEach((entry, index) => {
          const child = asPart(entry);
          const name = typeof child?.['id'] === 'string' ? child['id'] : String(index);
          if (child) visit(child, `${at}.${name}`, path === '' ? [] : lines);
        });
      } else if (key !== 'source') {
        const child = asPart(value);
        if (child) visit(child, at, lines);
      }
    }
  };
  visit(strategy as Part, '', []);

  const isFound = ({ path, words, lines }: PrintedFact): boolean => {
    if (holds(textOf(lines), words)) return true;
    const block = COLUMN_DATE.test(path)
      ? columnHeadings.findLast((headings) => isAbove(headings, lines))
      : undefined;
    return block !== undefined && holds(textOf(block), words);
  };
  return {
    facts,
    missing: facts.filter((fact) => !isFound(fact)),
    unsourced,
    uncited: sourceLines.flatMap((text, index) =>
      /\S/.test(text) && !cited.has(index + 1) ? [index + 1] : [],
    ),
  };
}

/** White space folded to single spaces, and none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Words stand free when no letter, digit or percent sign goes on where they begin or end, and no figure does.
function holds(text: string, words: string): boolean {
  const literal = fold(words).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}%]|\\p{N}[.,])${literal}(?![\\p{L}\\p{N}%]|[.,]\\p{N})`, 'u').test(
    text,
  );
}

function isAbove(headings: readonly number[], lines: readonly number[]): boolean {
  return Math.max(...headings) < Math.min(...lines);
}

/** The lines of a `source`; none where it names another document, nothing where there is no source. */
function linesOf(source: unknown): readonly number[] | undefined {
  const { line, lines, document } = (asPart(source) ?? {}) as {
    line?: number;
    lines?: number[];
    document?: string;
  };
  if (document !== undefined) return [];
  return lines ?? (line === undefined ? undefined : [line]);
}

function asPart(value: unknown): Part | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : undefined;
}
