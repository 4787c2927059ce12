/** Lines of a source text that no fact cites, and why. */
export interface LeftOut {
  /** Why they hold no fact of the document, in a few words. */
  readonly why: string;
  /** The lines, from 1. */
  readonly lines: readonly number[];
  /** The words that each of them holds one of, white space folded. Default: not checked. */
  readonly words?: readonly string[];
}

/** The text that a strategy was taken from, and how its words are looked up in it. */
export interface StrategySource {
  /** The name of its file, beside this repository and not in it. */
  readonly file: string;
  /** The column headings of each table, as blocks of lines: see `citedLines`. Default: none. */
  readonly columnHeadings?: readonly (readonly number[])[];
  /** The objectives whose titles are in our own words, by identifier. Default: all are as printed. */
  readonly ownTitles?: readonly string[];
  /** Names and figures in our own words that do not stand on the cited lines, with the reason. Default: none. */
  readonly known?: Readonly<Record<string, string>>;
  /** Printed words that cite no line of the text, by place. Default: none. */
  readonly unsourced?: readonly string[];
  /** Every line that is not blank and that no fact cites. */
  readonly leftOut: readonly LeftOut[];
}
