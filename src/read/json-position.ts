/** Where a text stops being JSON, and what stands there. */
export interface JsonFault {
  /** The line, from 1. */
  readonly line: number;
  /** The column, from 1, in UTF-16 units. */
  readonly column: number;
  /** What would have been right there, in words. */
  readonly expected: string;
  /** What stands there, in words. */
  readonly received: string;
}

// One token of JSON (RFC 8259) but for the text of a string, white space before it skipped.
const TOKEN =
  /[\t\n\r ]*(?:([{}[\]:,])|(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;
// A stretch of a string without anything that needs a look. Long strings are read stretch by stretch, because one
// expression for the whole of a string overflows the stack of some engines at some millions of characters.
// eslint-disable-next-line no-control-regex -- JSON forbids control characters inside its strings
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

const EXPECTED: Record<State, string> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a property name in double quotes',
  'key-or-end': 'a property name in double quotes or "}"',
  colon: '":"',
  'comma-or-end': '"," or the end of the group',
  end: 'the end of the text',
};

/**
 * The first place at which a text breaks the grammar of JSON, or nothing where it does not.
 *
 * Browsers word this differently or not at all, so the text is read again, token by token and without
 * recursion, in time linear in its length.
 *
 * @example
 * findJsonFault('{"a": 1,}'); // => { line: 1, column: 9, expected: 'a property name in double quotes', received: '"}"' }
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let state: State = 'value';
  let at = 0;
  while (at <= text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const next: State | undefined = match === null ? undefined : step(match, state, open);
    const end = match?.[2] === undefined ? TOKEN.lastIndex : endOfString(text, TOKEN.lastIndex);
    if (match === null || next === undefined || end === undefined) {
      const start = at + /^[\t\n\r ]*/.exec(text.slice(at))![0].length;
      if (start === text.length && state === 'end') return undefined;
      return faultAt(text, start, EXPECTED[state]);
    }
    state = next;
    at = end;
  }
  return undefined;
}

// Where a string ends that starts before an index; undefined where it never rightly does.
function endOfString(text: string, start: number): number | undefined {
  for (let at = start; ;) {
    PLAIN.lastIndex = at;
    PLAIN.test(text);
    at = PLAIN.lastIndex;
    if (text[at] === '"') return at + 1;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return undefined;
    at = ESCAPE.lastIndex;
  }
}

// The state after a token, or nothing where the token may not stand there.
function step(match: RegExpExecArray, state: State, open: string[]): State | undefined {
  const [, sign, string] = match;
  const afterValue = (): State => (open.length === 0 ? 'end' : 'comma-or-end');
  const mayBeValue = state === 'value' || state === 'value-or-end';
  const mayBeKey = state === 'key' || state === 'key-or-end';
  if (sign === undefined) {
    if (mayBeKey) return string === undefined ? undefined : 'colon';
    return mayBeValue ? afterValue() : undefined;
  }
  if (sign === '{' || sign === '[') {
    if (!mayBeValue) return undefined;
    open.push(sign);
    return sign === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (sign === ':') return state === 'colon' ? 'value' : undefined;
  if (sign === ',') {
    if (state !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  const mayEnd = state === 'comma-or-end' || state === (sign === '}' ? 'key-or-end' : 'value-or-end');
  if (!mayEnd || open.at(-1) !== (sign === '}' ? '{' : '[')) return undefined;
  open.pop();
  return afterValue();
}

function faultAt(text: string, index: number, expected: string): JsonFault {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  const column = index - before.lastIndexOf('\n');
  return { line, column, expected, received: wordsForRest(text.slice(index, index + 20)) };
}

// What stands at the start of a text: its first word, or the code of a space that JSON does not know.
function wordsForRest(rest: string): string {
  if (rest === '') return 'the end of the text';
  const word = /^[^\s\uFEFF]+/.exec(rest)?.[0];
  return word === undefined
    ? `the character U+${rest.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    : JSON.stringify(word);
}
