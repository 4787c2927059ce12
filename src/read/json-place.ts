import type { Path } from '../validate/issue.js';

/** A place in a text, both counted from 1; columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;

/**
 * Where the value at a path begins in a JSON text; the value nearest to it where the path leads further than the text does.
 *
 * The text must be JSON: `readJson` says where it is not. Of two properties with one name the last counts, as for JSON.parse.
 *
 * @example
 * jsonPlace('{"id": "plan",\n "list": [1, 2]}', ['list', 1]); // => { line: 2, column: 14 }
 */
export function jsonPlace(text: string, path: Path): TextPlace {
  let at = skipSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  for (const key of path) {
    const inner = text[at] === '{' ? memberAt(text, at, String(key)) : itemAt(text, at, key);
    if (inner === undefined) break;
    at = inner;
  }
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

function memberAt(text: string, open: number, name: string): number | undefined {
  let found: number | undefined;
  let at = skipSpace(text, open + 1);
  while (text[at] === '"') {
    const end = skip(STRING, text, at);
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (JSON.parse(text.slice(at, end)) === name) found = value;
    at = nextAfter(text, value);
  }
  return found;
}

function itemAt(text: string, open: number, index: string | number): number | undefined {
  if (text[open] !== '[' || typeof index !== 'number') return undefined;
  let at = skipSpace(text, open + 1);
  for (let passed = 0; passed < index; passed++) {
    if (text[at] === ']' || at >= text.length) return undefined;
    at = nextAfter(text, at);
  }
  return text[at] === ']' || at >= text.length ? undefined : at;
}

/** Where the next member or item begins, or the bracket that ends them. */
function nextAfter(text: string, value: number): number {
  const end = skipSpace(text, endOf(text, value));
  return text[end] === ',' ? skipSpace(text, end + 1) : end;
}

/** The end of the value that begins here, without recursion: documents may be deep. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const sign = text[at]!;
    if (sign === '"') at = skip(STRING, text, at);
    else if (/[[\]{},:]/.test(sign)) {
      depth += /[[{]/.test(sign) ? 1 : /[\]}]/.test(sign) ? -1 : 0;
      at++;
    } else at = skip(PLAIN, text, at);
    if (depth > 0) at = skipSpace(text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

const skipSpace = (text: string, at: number): number => skip(SPACE, text, at);

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at + 1;
}
