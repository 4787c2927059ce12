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

// A number or a word of JSON (RFC 8259).
const PLAIN_VALUE = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SIGNS = '{}[]:,';
const SPACES = '\t\n\r ';
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
  const open = new OpenGroups();
  let state: State = 'value';
  for (let at = 0; ;) {
    while (at < text.length && SPACES.includes(text[at]!)) at += 1;
    if (at === text.length && state === 'end') return undefined;
    const sign = text[at] ?? '';
    const next: State | undefined = sign === '' ? undefined : step(sign, state, open);
    const end = next === undefined ? undefined : endOfToken(text, at, sign);
    if (next === undefined || end === undefined) return faultAt(text, at, EXPECTED[state]);
    state = next;
    at = end;
  }
}

// Where a token ends; undefined where what stands there is none.
function endOfToken(text: string, start: number, sign: string): number | undefined {
  if (SIGNS.includes(sign)) return start + 1;
  if (sign === '"') return endOfString(text, start + 1);
  PLAIN_VALUE.lastIndex = start;
  return PLAIN_VALUE.test(text) ? PLAIN_VALUE.lastIndex : undefined;
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

const afterValue = ({ count }: OpenGroups): State => (count === 0 ? 'end' : 'comma-or-end');

/** The lists and objects that are open: a megabyte may open a million, for which a list of texts takes too long. */
class OpenGroups {
  #isObject = new Uint8Array(64);
  count = 0;

  /** Whether the innermost is an object; false where none is open. */
  get isObject(): boolean {
    return this.#isObject[this.count - 1] === 1;
  }

  push(isObject: boolean): void {
    if (this.count === this.#isObject.length) {
      const more = new Uint8Array(this.count * 2);
      more.set(this.#isObject);
      this.#isObject = more;
    }
    this.#isObject[this.count] = isObject ? 1 : 0;
    this.count += 1;
  }

  pop(): void {
    this.count -= 1;
  }
}

// The state after a token that begins with a sign, or nothing where such a token may not stand there.
function step(sign: string, state: State, open: OpenGroups): State | undefined {
  const mayBeValue = state === 'value' || state === 'value-or-end';
  const mayBeKey = state === 'key' || state === 'key-or-end';
  if (!SIGNS.includes(sign)) {
    if (mayBeKey) return sign === '"' ? 'colon' : undefined;
    return mayBeValue ? afterValue(open) : undefined;
  }
  if (sign === '{' || sign === '[') {
    if (!mayBeValue) return undefined;
    open.push(sign === '{');
    return sign === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (sign === ':') return state === 'colon' ? 'value' : undefined;
  if (sign === ',') {
    if (state !== 'comma-or-end') return undefined;
    return open.isObject ? 'key' : 'value';
  }
  const mayEnd = state === 'comma-or-end' || state === (sign === '}' ? 'key-or-end' : 'value-or-end');
  if (!mayEnd || open.count === 0 || open.isObject !== (sign === '}')) return undefined;
  open.pop();
  return afterValue(open);
}

function faultAt(text: string, index: number, expected: string): JsonFault {
  return { ...positionAt(text, index), expected, received: wordsForRest(text.slice(index, index + 20)) };
}

/**
 * The line and the column of an index in a text, both from 1.
 *
 * @example
 * positionAt('{\n "a"', 3); // => { line: 2, column: 2 }
 */
export function positionAt(text: string, index: number): Pick<JsonFault, 'line' | 'column'> {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

// What stands at the start of a text: its first word, or the code of a space that JSON does not know.
function wordsForRest(rest: string): string {
  if (rest === '') return 'the end of the text';
  const word = /^[^\s\uFEFF]+/.exec(rest)?.[0];
  return word === undefined
    ? `the character U+${rest.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    : JSON.stringify(word);
}
