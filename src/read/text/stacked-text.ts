import { LONGEST_TEXT } from './plain-text.js';

/** One of several texts that are stacked in a cell. */
export interface StackedText {
  /** Its letter or number, or its code: "a", "ii", "NI 195a". */
  readonly ref: string;
  /** Its words, without space around them; empty where nothing follows the letter. */
  readonly text: string;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const MOST_LETTERS = 26;
const LETTERS = Array.from({ length: MOST_LETTERS }, (_, index) => String.fromCharCode(97 + index));
const NUMBERS = Array.from({ length: MOST_LETTERS }, (_, index) => String(index + 1));

/** What the first of all marks begins with: most cells have none, and are left at once. */
const BEGINS = /^(?:\(?[ai1][).:]|[A-Z]{1,4} ?\d)/i;

/** The ways to set off a letter: what stands before and after it. */
const FORMS = [
  ['(', ')'],
  ['', ')'],
  ['', '.'],
  ['', ':'],
] as const;

/** All marks of each form in their order: they are looked for in a hundred thousand cells. */
const MARKS = FORMS.flatMap(([open, close]) =>
  [LETTERS, ROMAN, NUMBERS].map((refs) => refs.map((ref) => ({ ref, mark: `${open}${ref}${close}` }))),
);

const CODE = /^([A-Z]{1,4} ?\d{1,4} ?(?:\([a-z]\)|[a-z]))[:.)]?(?=\s|$)/;

/**
 * Takes apart what is stacked in one cell: "a) 36% b) 41%", by line breaks or in one line; letters, numbers, Roman numbers
 * or codes such as "NI 195a", in their order from the first.
 *
 * @param text - the text of a cell, with its line breaks
 *
 * @returns nothing where the cell does not begin with the first of two or more, so that no words are lost
 *
 * @example
 * splitStacked('a) 36% b) 41%'); // => [{ ref: 'a', text: '36%' }, { ref: 'b', text: '41%' }]
 */
export function splitStacked(text: string): readonly StackedText[] | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const trimmed = text.trim();
  if (!BEGINS.test(trimmed)) return undefined;
  const coded = byCodes(trimmed);
  if (coded !== undefined) return coded;
  const small = trimmed.toLowerCase();
  for (const marks of MARKS) {
    const parts = byMarks(trimmed, small, marks);
    if (parts !== undefined) return parts;
  }
  return undefined;
}

// The parts between marks that come in their order, each at the beginning or after a space.
function byMarks(text: string, small: string, marks: (typeof MARKS)[number]): StackedText[] | undefined {
  if (!small.startsWith(marks[0]!.mark)) return undefined;
  const found: { ref: string; start: number; end: number }[] = [];
  for (const { ref, mark } of marks) {
    const start = found.length === 0 ? 0 : indexAfterSpace(small, mark, found.at(-1)!.end);
    if (start < 0) break;
    found.push({ ref, start, end: start + mark.length });
  }
  if (found.length < 2) return undefined;
  return found.map(({ ref, end }, index) => ({ ref, text: text.slice(end, found[index + 1]?.start).trim() }));
}

// Where a mark stands after a space and is followed by one, or by the end; a letter and a stop may end a sentence.
function indexAfterSpace(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const isApart = /[\s;,]/.test(text.charAt(at - 1)) || mark.startsWith('(');
    const isWhole = mark.endsWith(')') || /^\s?$/.test(text.charAt(at + mark.length));
    if (isApart && isWhole) return at;
  }
  return -1;
}

// The parts of a cell whose marks are codes of one indicator.
function byCodes(text: string): StackedText[] | undefined {
  const found: { ref: string; start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at = nextWord(text, at)) {
    const [mark, ref] = CODE.exec(text.slice(at, at + 20)) ?? [];
    if (mark === undefined || ref === undefined) {
      if (at === 0) return undefined;
    } else if (found.length === 0 || stem(ref) === stem(found[0]!.ref)) {
      found.push({ ref, start: at, end: at + mark.length });
    }
  }
  if (found.length < 2) return undefined;
  return found.map(({ ref, end }, index) => ({ ref, text: text.slice(end, found[index + 1]?.start).trim() }));
}

function nextWord(text: string, at: number): number {
  const space = /\s+/.exec(text.slice(at));
  return space === null ? text.length : at + space.index + space[0].length;
}

// A code without its letter.
function stem(code: string): string {
  return code.replace(/ ?(?:\([a-z]\)|[a-z])$/, '').replaceAll(' ', '');
}
