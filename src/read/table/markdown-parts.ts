/** What a part of a Markdown text is to those around it. */
export const PART = {
  /** It stands for a part of the text, or for nothing of it. */
  plain: 0,
  /** Words: no sign of them is one of HTML. */
  words: 1,
  /** It begins or ends what is struck out. */
  strikes: 2,
  struck: 3,
  /** It breaks the line. */
  breaks: 4,
  /** It may begin a link, and stays as it stands until that is closed. */
  bracket: 5,
} as const;

export type PartKind = (typeof PART)[keyof typeof PART];

// A text has no more parts than signs; most have a few.
const [ROOM, GROWTH] = [64, 16];

/**
 * The parts of a Markdown text that may be written otherwise than they stand, in the order of the text, known by their number.
 *
 * What is written for each is a part of the text as well: of an escaped sign the sign, of a run of marks as many as are left when
 * all that belong together are taken away. There may be a million, so that they are columns of numbers and no objects.
 *
 * @example
 * const parts = new MarkdownParts();
 * parts.start('a \\* b'.length);
 * const escaped = parts.add(2, 4, 3, 4, PART.words);
 * parts.written(escaped, 'a \\* b'); // => '*'
 */
export class MarkdownParts {
  #starts = new Int32Array(ROOM);
  #ends = new Int32Array(ROOM);
  /** Where what is written for each starts and ends. */
  #froms = new Int32Array(ROOM);
  #tos = new Int32Array(ROOM);
  #kinds = new Uint8Array(ROOM);
  #count = 0;
  #most = ROOM;
  /** The last bracket whose link is not closed; each has the one before it where others have what is written for them. */
  #bracket = -1;

  get count(): number {
    return this.#count;
  }

  startOf(part: number): number {
    return this.#starts[part]!;
  }

  endOf(part: number): number {
    return this.#ends[part]!;
  }

  kind(part: number): PartKind {
    return this.#kinds[part] as PartKind;
  }

  /** Whether it stays as it stands. */
  isSame(part: number): boolean {
    const kind = this.#kinds[part];
    if (kind !== PART.plain) return kind === PART.bracket;
    return this.#froms[part] === this.#starts[part] && this.#tos[part] === this.#ends[part];
  }

  /** What is written for it. */
  written(part: number, text: string): string {
    const from = this.#froms[part]!;
    const to = this.#tos[part]!;
    return from === to ? '' : text.slice(from, to);
  }

  /** Begins with a text of so many signs. */
  start(length: number): void {
    this.#count = 0;
    this.#most = length;
    this.#bracket = -1;
  }

  /** Adds a part behind the others, for which another is written. */
  add(start: number, end: number, from: number, to: number, kind: PartKind): number {
    const part = this.#count;
    if (part === this.#starts.length) this.#grow();
    this.#starts[part] = start;
    this.#ends[part] = end;
    this.#froms[part] = from;
    this.#tos[part] = to;
    this.#kinds[part] = kind;
    this.#count += 1;
    return part;
  }

  /** Adds a bracket that may begin a link. */
  openBracket(start: number, end: number): void {
    this.#bracket = this.add(start, end, this.#bracket, start, PART.bracket);
  }

  /** The last bracket that is open; it is closed now. Undefined where none is. */
  closeBracket(): number | undefined {
    const last = this.#bracket;
    if (last === -1) return undefined;
    this.#bracket = this.#froms[last]!;
    return last;
  }

  /** Writes nothing for a bracket: it begins a link. */
  drop(part: number): void {
    this.#froms[part] = this.#tos[part]!;
    this.#kinds[part] = PART.plain;
  }

  /** How many marks of a run are left. */
  left(part: number): number {
    return this.#tos[part]! - this.#froms[part]!;
  }

  /**
   * Takes marks away that belong together: of tildes two and two, which strike out what is between them.
   *
   * @param openers - the runs before that may begin something
   */
  takeAway(openers: number[], mark: number, areTildes: boolean): void {
    while (this.left(mark) > 0 && openers.length > 0) {
      const opener = openers[openers.length - 1]!;
      if (areTildes) {
        if (this.left(opener) !== this.left(mark) || this.left(mark) > 2) return;
        this.#kinds[opener] = PART.strikes;
        this.#kinds[mark] = PART.struck;
      }
      const count = Math.min(this.left(opener), this.left(mark));
      this.#tos[opener]! -= count;
      this.#tos[mark]! -= count;
      if (this.left(opener) === 0) openers.pop();
    }
  }

  #grow(): void {
    const room = Math.min(GROWTH * this.#starts.length, this.#most);
    const grown = (list: Int32Array): Int32Array<ArrayBuffer> => {
      const more = new Int32Array(room);
      more.set(list);
      return more;
    };
    this.#starts = grown(this.#starts);
    this.#ends = grown(this.#ends);
    this.#froms = grown(this.#froms);
    this.#tos = grown(this.#tos);
    const kinds = new Uint8Array(room);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }
}
