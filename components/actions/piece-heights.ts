import type { Stretch } from '../shared/near-view.js';
import { isHeading, isRoom, type Piece, type Room } from './action-pieces.js';

/** By how much rows may be other than they were before what is known of the others is of no use. */
const TOLERANCE = 0.1;

/** What pieces take of the height of the page: as they were measured, and the others as the first rows let expect. */
export class PieceHeights {
  #pieces: readonly Piece[] = [];
  #measured: (number | undefined)[] = [];
  #row: number | undefined;
  #heading = 0;

  /** Other pieces: nothing is known of them, but that rows are about as high as those before them. */
  begin(pieces: readonly Piece[]): void {
    this.#pieces = pieces;
    this.#measured = [];
  }

  /**
   * Looks at what is drawn, which costs nothing where the page is laid out.
   *
   * @param bodies - those of what is shown, each at its place
   */
  measure(shown: readonly (Piece | Room)[], bodies: readonly HTMLElement[], first: number): void {
    this.#expect(shown, bodies, first);
    for (const [place, piece] of shown.entries()) {
      if (isRoom(piece)) continue;
      const height = bodies[place]!.offsetHeight;
      if (height > 0) this.#measured[piece.at] = height;
    }
  }

  /** Whether it is known how high a row is. */
  get areKnown(): boolean {
    return this.#row !== undefined;
  }

  /** The height of a room, as far as is known. */
  of({ first, end }: Room): number {
    let height = 0;
    for (let at = first; at < end; at += 1) height += this.#at(at);
    return height;
  }

  /** The pieces of a room that stand in a stretch of it. */
  within(room: Room, [from, to]: Stretch): number[] {
    const height = this.of(room);
    const found: number[] = [];
    let top = 0;
    for (let at = room.first; at < room.end && top <= to * height; at += 1) {
      top += this.#at(at);
      if (top >= from * height) found.push(at);
    }
    return found;
  }

  /** Whether rows are no longer as high as was expected. */
  areOther(shown: readonly (Piece | Room)[], bodies: readonly HTMLElement[], first: number): boolean {
    const { row } = firstHeights(shown, bodies, first);
    return row > 0 && !(Math.abs(row / (this.#row ?? 0) - 1) < TOLERANCE);
  }

  #at(at: number): number {
    const measured = this.#measured[at];
    if (measured !== undefined) return measured;
    const piece = this.#pieces[at]!;
    return isHeading(piece) ? this.#heading : piece.group.rows.length * (this.#row ?? 0);
  }

  // It stays as it is while rows do, so that nothing moves but what was expected otherwise.
  #expect(shown: readonly (Piece | Room)[], bodies: readonly HTMLElement[], first: number): void {
    if (!this.areOther(shown, bodies, first)) return;
    const { row, heading } = firstHeights(shown, bodies, first);
    [this.#row, this.#heading] = [row, heading];
    this.#measured = [];
  }
}

/** How high the first rows are, which are always drawn, and the heading above them. */
function firstHeights(
  shown: readonly (Piece | Room)[],
  bodies: readonly HTMLElement[],
  first: number,
): { readonly row: number; readonly heading: number } {
  let [rows, height, heading] = [0, 0, 0];
  for (const [place, piece] of shown.entries()) {
    if (isRoom(piece) || piece.from >= first) break;
    const body = bodies[place]!;
    if (isHeading(piece)) heading = body.offsetHeight;
    else {
      rows += piece.group.rows.length;
      height += body.offsetHeight - heightOfPanels(body);
    }
  }
  return { row: rows === 0 ? 0 : height / rows, heading };
}

const heightOfPanels = (body: HTMLElement): number =>
  [...body.querySelectorAll<HTMLElement>(':scope > .open')].reduce(
    (sum, panel) => sum + panel.offsetHeight,
    0,
  );
