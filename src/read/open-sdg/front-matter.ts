import { isMap, isScalar, Lexer, LineCounter, parseDocument, type Pair, type ParsedNode } from 'yaml';
import type { ReadFault } from '../table/read-fault.js';
import { frontMatterFault, tooLongFault } from './open-sdg-fault-words.js';

/** A field of the metadata: its words, and where it stands. */
export interface MetaField {
  readonly text: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** The fields of the metadata of an indicator, and what is no field of words. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, MetaField>;
  /** The names and lines of what is a list, a mapping or an alias: it is not read. */
  readonly others: ReadonlyMap<string, number>;
  readonly faults: readonly ReadFault[];
}

/** What comes of a council's indicator is some kilobytes; longer texts are not metadata. */
const LONGEST = 100_000;
/** The largest files of the statistical offices have some hundreds of names, values, quotes and line ends. */
const MOST_TOKENS = 3_000;
/** Lists in lists, and mappings in mappings, stand no deeper than this in what people write. */
const DEEPEST = 32;

const NOTHING: FrontMatter = { fields: new Map(), others: new Map(), faults: [] };

/**
 * Reads the metadata of an indicator: the YAML between two lines of three dashes, or a text of YAML alone.
 *
 * Every word stays as it is written (`true` and `16.10` are words). Aliases are not followed, tags mean nothing, and nothing is made
 * into an object: names such as `__proto__` are names. At most 100,000 characters, 3,000 signs of YAML and 32 levels are read.
 *
 * @param text - the whole text of the file
 * @param file - its name, for faults. Default: it has none
 *
 * @example
 * readFrontMatter('---\nindicator_number: 16.1.4\n---\n').fields.get('indicator_number'); // => { text: '16.1.4', line: 2 }
 */
export function readFrontMatter(text: string, file?: string): FrontMatter {
  const place = file === undefined ? {} : { file };
  const { yaml, lines } = frontMatterOf(text);
  if (yaml.length > LONGEST) return { ...NOTHING, faults: [tooLongFault(place, LONGEST)] };
  if (hasTooManyTokens(yaml)) return { ...NOTHING, faults: [frontMatterFault(place, 'far too many fields')] };
  if (isTooDeep(yaml))
    return { ...NOTHING, faults: [frontMatterFault(place, 'lists inside lists without end')] };
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    customTags: [],
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    merge: false,
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + lines;
  const faults = document.errors
    .slice(0, MOST_FAULTS)
    .map(({ pos, message }) => frontMatterFault({ ...place, line: lineAt(pos[0]) }, message));
  const { contents } = document;
  if (contents === null) return { ...NOTHING, faults };
  if (!isMap(contents)) {
    return { ...NOTHING, faults: [...faults, frontMatterFault({ ...place, line: lines + 1 }, 'no fields')] };
  }
  return { ...fieldsOf(contents.items, lineAt), faults };
}

const MOST_FAULTS = 20;

/** What stands between the lines of dashes; else the whole text. */
function frontMatterOf(text: string): { yaml: string; lines: number } {
  const body = text.replace(/^\uFEFF/, '');
  const open = /^---[ \t]*(?:\r\n?|\n)/.exec(body);
  if (open === null) return { yaml: body, lines: 0 };
  const from = open[0].length;
  const close = body.slice(from).search(/^---[ \t]*$/m);
  return { yaml: close === -1 ? body.slice(from) : body.slice(from, from + close), lines: 1 };
}

/** Counted before anything is built, for to build a token costs a hundred times what it costs to find it. */
function hasTooManyTokens(yaml: string): boolean {
  let count = 0;
  for (const _token of new Lexer().lex(yaml)) {
    count += 1;
    if (count > MOST_TOKENS) return true;
  }
  return false;
}

/** Whether brackets, dashes or spaces open more levels than anybody writes: looked at before anything is built. */
function isTooDeep(yaml: string): boolean {
  let depth = 0;
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  // "- - - -" and "? ? ? ?" open a level each
  return new RegExp(`(?:[-?:][ \\t]+){${DEEPEST},}`).test(yaml) || deepestStep(yaml) > DEEPEST;
}

/** How many levels the indentation of lines opens inside each other, at most. */
function deepestStep(yaml: string): number {
  const open: number[] = [];
  let deepest = 0;
  for (const [, spaces] of yaml.matchAll(/^( *)[^\s#]/gm)) {
    const indent = spaces!.length;
    while (open.length > 0 && open.at(-1)! >= indent) open.pop();
    open.push(indent);
    if (open.length > deepest) deepest = open.length;
  }
  return deepest;
}

function fieldsOf(
  items: readonly Pair<ParsedNode, ParsedNode | null>[],
  lineAt: (offset: number) => number,
): Pick<FrontMatter, 'fields' | 'others'> {
  const fields = new Map<string, MetaField>();
  const others = new Map<string, number>();
  for (const { key, value } of items) {
    const line = lineAt(key.range[0]);
    const name = isScalar(key) ? String(key.value) : '';
    // the first of a name is kept: what repeats it is told
    if (name === '' || fields.has(name) || !(value === null || isScalar(value))) others.set(name, line);
    else fields.set(name, { text: typeof value?.value === 'string' ? value.value : '', line });
  }
  return { fields, others };
}
