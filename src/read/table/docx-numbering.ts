import type { OfficeParts } from '../archive/office-parts.js';
import { isOn } from './xlsx-text.js';

/** One level of a list: how its numbers look. */
interface ListLevel {
  start: number;
  form: string;
  /** As `%1.%2`: the numbers of the levels. */
  text: string;
  /** Whether the numbers of all levels are in figures. */
  isPlain: boolean;
  style?: string;
}

/** A list of the document: its levels, which it may share with other lists, and where it starts anew. */
interface List {
  readonly levels: ListLevel[];
  readonly starts: Map<number, number>;
  isBegun: boolean;
}

const LEVELS = 9;

/**
 * The numbers that a document puts before its paragraphs.
 *
 * Figures, letters and Roman numbers are counted, on nine levels; bullets are no text, and neither are numbers in words.
 */
export class DocxNumbering {
  readonly #shapes = new Map<string, ListLevel[]>();
  readonly #lists = new Map<string, List>();
  /** The numbers that were reached, by the levels that lists share. */
  readonly #counts = new Map<ListLevel[], (number | undefined)[]>();

  /** Reads the part that has the lists. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): void {
    let levels: ListLevel[] = [];
    let level: ListLevel | undefined;
    let list: { id: string; starts: Map<number, number>; shape: string } | undefined;
    let overridden = 0;
    parts.read(part, {
      opened: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        const number = Number(attributes['w:ilvl']);
        if (name === 'w:abstractNum') {
          levels = [];
          this.#shapes.set(attributes['w:abstractNumId'] ?? '', levels);
        } else if (name === 'w:lvl' && number >= 0 && number < LEVELS && list === undefined) {
          level = { start: 1, form: 'decimal', text: '', isPlain: false };
          levels[number] = level;
        } else if (name === 'w:num') {
          list = { id: attributes['w:numId'] ?? '', starts: new Map(), shape: '' };
        } else if (name === 'w:abstractNumId' && list !== undefined) list.shape = value;
        else if (name === 'w:lvlOverride') overridden = number;
        else if (name === 'w:startOverride') list?.starts.set(overridden, Number(value) || 0);
        else if (level !== undefined) readLevel(level, name, attributes['w:val']);
      },
      closed: (name) => {
        if (name === 'w:lvl') level = undefined;
        if (name !== 'w:num' || list === undefined) return;
        const { id, starts, shape } = list;
        this.#lists.set(id, { levels: this.#shapes.get(shape) ?? [], starts, isBegun: false });
        list = undefined;
      },
    });
  }

  /** Counts a paragraph of a list, and gives the number before it; empty where it has none. */
  next(id: string, wish: number | undefined, style: string | undefined): string {
    const list = this.#lists.get(id);
    if (list === undefined) return '';
    const { levels } = list;
    const styled = wish ?? levels.findIndex((level) => level?.style !== undefined && level.style === style);
    const at = Math.max(styled, 0);
    const level = levels[at];
    if (level === undefined) return '';
    const counts = this.#countsOf(list);
    for (let above = 0; above < at; above += 1) counts[above] ??= startOf(list, above);
    counts[at] = (counts[at] ?? startOf(list, at) - 1) + 1;
    counts.length = at + 1;
    if (level.form === 'bullet' || level.form === 'none') return '';
    return level.text.slice(0, 100).replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const form = level.isPlain ? 'decimal' : (levels[place]?.form ?? 'decimal');
      return numberWords(counts[place] ?? startOf(list, place), form);
    });
  }

  /** The numbers that the levels of a list have reached; one that starts anew does so at its first paragraph. */
  #countsOf(list: List): (number | undefined)[] {
    let counts = this.#counts.get(list.levels);
    if (counts === undefined) {
      counts = [];
      this.#counts.set(list.levels, counts);
    }
    if (!list.isBegun) {
      for (const level of list.starts.keys()) if (level < LEVELS) counts[level] = undefined;
      list.isBegun = true;
    }
    return counts;
  }
}

const startOf = ({ starts, levels }: List, level: number): number =>
  starts.get(level) ?? levels[level]?.start ?? 1;

function readLevel(level: ListLevel, name: string, value: string | undefined): void {
  if (name === 'w:start') level.start = Number(value ?? 1) || 0;
  else if (name === 'w:numFmt') level.form = value ?? 'decimal';
  else if (name === 'w:lvlText') level.text = value ?? '';
  else if (name === 'w:pStyle' && value !== undefined) level.style = value;
  else if (name === 'w:isLgl') level.isPlain = isOn(value);
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1_000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/**
 * A number in the form that a list has; in figures where the form is not known.
 *
 * @example
 * ['lowerLetter', 'upperRoman', 'decimalZero'].map((form) => numberWords(4, form)); // => ['d', 'IV', '04']
 */
export function numberWords(number: number, form: string): string {
  const isSmall = number >= 1 && number < 4_000;
  if (/Letter$/.test(form) && isSmall) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)); // after z come aa, bb, cc
    return inCase(letter.repeat(Math.ceil(number / 26)), form);
  }
  if (/Roman$/.test(form) && isSmall) return inCase(roman(number), form);
  if (form === 'decimalZero') return String(number).padStart(2, '0');
  if (form === 'ordinal') return `${number}${ordinalEnd(number)}`;
  return String(number);
}

const inCase = (words: string, form: string): string =>
  form.startsWith('upper') ? words.toUpperCase() : words;

function roman(number: number): string {
  let [words, rest] = ['', number];
  for (const [size, sign] of ROMAN) {
    words += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return words;
}

function ordinalEnd(number: number): string {
  const teens = number % 100;
  if (teens >= 11 && teens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}
