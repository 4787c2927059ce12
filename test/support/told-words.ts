import { fold } from './cited-lines.js';

/** Words of our own about a fact, and the lines on which the fact stands. */
export interface ToldWords {
  /** Where the words are in the strategy, with identifiers for places. */
  path: string;
  words: string;
  /** The lines cited, 1-based; empty where none are. */
  lines: readonly number[];
}

/** Fields that hold words of our own. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'about',
  'because',
  'completeness',
  'ends',
  'evidence',
  'function',
  'meaning',
  'mitigation',
  'remedy',
  'result',
  'says',
  'summary',
  'text',
  'title',
]);

/** Of these, the fields that tell a fact: their names and figures are the document's. The others may argue. */
const FACT_FIELDS: ReadonlySet<string> = new Set(['meaning', 'result', 'says', 'summary', 'title']);

export const tellsFact = ({ path }: ToldWords): boolean => FACT_FIELDS.has(path.split('.').at(-1)!);

/** Every text of our own in a strategy that has lines, with the lines of the nearest part around it that cites some. */
export function toldWords(strategy: object, isPrinted: (path: string) => boolean): ToldWords[] {
  const told: ToldWords[] = [];
  const visit = (value: unknown, path: string, inherited: readonly number[]): void => {
    if (Array.isArray(value)) {
      value.forEach((entry: unknown, at) => visit(entry, `${path}.${nameOf(entry) ?? at}`, inherited));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const lines = linesOf((value as { source?: unknown }).source) ?? inherited;
    for (const [key, inner] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof inner === 'string' && OWN_FIELDS.has(key) && !isPrinted(at)) {
        if (lines.length > 0) told.push({ path: at, words: inner, lines });
      } else if (key !== 'source') visit(inner, at, path === '' ? [] : lines);
    }
  };
  visit(strategy, '', []);
  return told;
}

/** Figures, and words with a capital that do not begin a sentence. */
export function namesAndFigures(words: string): string[] {
  const names = [...words.matchAll(/(?<=[\p{L}\p{N},;:&’)] [‘“(]?)\p{Lu}[\p{L}-]*/gu)].map(([name]) => name);
  return [...names, ...(words.match(/\d[\d-]*/g) ?? [])];
}

/** The number of words on end that two texts share. */
export function longestRun(ours: string, theirs: string): number {
  const a = wordsOf(ours);
  const b = wordsOf(fold(theirs));
  let longest = 0;
  a.forEach((_word, i) =>
    b.forEach((_other, j) => {
      let run = 0;
      while (i + run < a.length && a[i + run] === b[j + run]) run++;
      longest = Math.max(longest, run);
    }),
  );
  return longest;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}’&-]+/gu) ?? [];
}

function nameOf(entry: unknown): string | undefined {
  const id = (Object(entry) as { id?: unknown }).id;
  return typeof id === 'string' ? id : undefined;
}

function linesOf(source: unknown): readonly number[] | undefined {
  const { line, lines, document } = Object(source) as { line?: number; lines?: number[]; document?: string };
  if (document !== undefined) return [];
  return lines ?? (line === undefined ? undefined : [line]);
}
