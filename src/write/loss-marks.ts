/** The way from a document to a value in it: names of properties and positions, counted from 0. */
export type LossPath = readonly (string | number)[];

/** One thing that another form does not hold as our document does, and why. */
export interface Loss<Code extends string> {
  readonly code: Code;
  readonly path: LossPath;
}

/** What became of a value: it is written, or it is lost for these reasons; else its properties say. */
export interface LossMark<Code extends string> {
  isHeld: boolean;
  readonly codes: Set<Code>;
  readonly inner: Map<string | number, LossMark<Code>>;
}

const mark = <Code extends string>(): LossMark<Code> => ({
  isHeld: false,
  codes: new Set(),
  inner: new Map(),
});

/**
 * What a writer says of the values of a document as it writes them. What nobody has said anything of is lost: nothing has to be
 * remembered for that.
 *
 * @example
 * const marks = new LossMarks();
 * marks.holds(['title']);
 * marks.root.inner.get('title').isHeld; // => true
 */
export class LossMarks<Code extends string> {
  readonly root = mark<Code>();

  /** The value at a path is written, all of it. */
  holds(path: LossPath): void {
    this.#at(path).isHeld = true;
  }

  /** The value at a path is lost, or written otherwise, for this reason. */
  loses(code: Code, path: LossPath): void {
    this.#at(path).codes.add(code);
  }

  #at(path: LossPath): LossMark<Code> {
    let at = this.root;
    for (const step of path) {
      let inner = at.inner.get(step);
      if (inner === undefined) at.inner.set(step, (inner = mark()));
      at = inner;
    }
    return at;
  }
}
