import type { Rating } from '../../score/rating.js';

/**
 * A piece of what a view says, as data: the writer of static HTML and an element make markup of it, each in its own way, and
 * both say the same.
 */
export type Piece =
  | string
  /** Words of the plan among ours: the plan may be in another language. */
  | { readonly kind: 'plan'; readonly text: string }
  /** What steps back. */
  | { readonly kind: 'muted'; readonly of: Pieces }
  /** What belongs to what stands before it, small, on a line of its own. */
  | { readonly kind: 'below'; readonly of: Pieces }
  /** A rating, as a shape and its word. */
  | { readonly kind: 'rating'; readonly rating: Rating['rating']; readonly word: string }
  | { readonly kind: 'link'; readonly href: string; readonly title: string }
  /** What comes next stands on a line of its own. */
  | { readonly kind: 'break' }
  | Paragraph
  | List;

/** Pieces, one after the other. */
export type Pieces = readonly Piece[];

/** A paragraph, in our words unless it is of the plan. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly of: Pieces;
  /** `flag` for what the reader must know, `muted` for what steps back. Default: neither. */
  readonly tone?: 'flag' | 'muted' | undefined;
  /** Default: no. */
  readonly isOfPlan?: boolean;
}

/** A list, in our words unless it is of the plan or stands in what is. */
export interface List {
  readonly kind: 'list';
  readonly entries: readonly Pieces[];
  /** Default: no. */
  readonly isOfPlan?: boolean;
}

/** Words that step back. */
export const muted = (words: string): Piece => ({ kind: 'muted', of: [words] });

/** A paragraph of ours. */
export const paragraph = (of: Pieces, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  of,
  tone,
});

/** A paragraph that the plan says itself. */
export const planParagraph = (text: string, tone?: Paragraph['tone']): Paragraph => ({
  kind: 'paragraph',
  of: [text],
  tone,
  isOfPlan: true,
});

/**
 * What is said one by one, with something between.
 *
 * @example
 * between([['a'], ['b']], ' '); // => ['a', ' ', 'b']
 */
export const between = (all: readonly Pieces[], piece: Piece): Pieces =>
  all.flatMap((pieces, at) => (at === 0 ? pieces : [piece, ...pieces]));
