/** What a part of a text does to those around it: it begins or ends what is struck out, or breaks the line. */
export type PartTag = '' | '<del>' | '</del>' | '<br>';

/** A part of a Markdown text that may be written otherwise than it stands. All have one shape, as there may be a million. */
export class MarkdownPart {
  tag: PartTag = '';
  /** For a run of marks: as many as are left when all that belong together are taken away are words. */
  left: number;

  constructor(
    readonly start: number,
    public end: number,
    /** The sign of a run of marks, `*`, `_` or `~`; empty for all other parts. */
    readonly sign: string,
    /** What is written for it. Default: it stays as it stands. */
    public words: string | undefined,
  ) {
    this.left = end - start;
  }

  /** Whether it stays as it stands. */
  get isSame(): boolean {
    if (this.sign === '') return this.words === undefined;
    return this.left === this.end - this.start;
  }

  /** What is written for one that does not stay as it stands, beside its tag. */
  get written(): string {
    if (this.sign === '') return this.words ?? '';
    return this.left === 0 ? '' : this.sign.repeat(this.left);
  }
}
