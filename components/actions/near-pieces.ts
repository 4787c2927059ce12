import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NearView } from '../shared/near-view.js';
import { isHeading, isRoom, type Piece, type Room, withRooms } from './action-pieces.js';
import { PieceHeights } from './piece-heights.js';

/** More headings than these are drawn only above what is drawn of their rows. */
const MOST_HEADINGS = 100;
/** Chooses which pieces of a table of very many rows are drawn, and keeps the room of the others. */
export class NearPieces implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** So many rows are always drawn, and so many at once of those that have come near. */
  readonly #first: number;
  readonly #near: NearView;
  readonly #heights = new PieceHeights();
  readonly #resized = new ResizeObserver(() => this.#resize());
  #pieces: readonly Piece[] = [];
  #areHeadingsFew = true;
  #atOnce = 1;
  #shown: readonly (Piece | Room)[] = [];
  #bodies: readonly HTMLElement[] = [];
  #watched: readonly (Piece | Room)[] = [];
  #isPaused = false;

  constructor(host: ReactiveControllerHost & HTMLElement, first: number) {
    this.#host = host;
    this.#first = first;
    this.#near = new NearView(host);
    host.shadowRoot!.addEventListener('focusin', this.#focus);
    host.addController(this);
  }

  hostConnected(): void {
    // all else whose size is watched stands in the host, and is told of in the same frame what comes of this
    this.#resized.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resized.disconnect();
  }

  get isOnPaper(): boolean {
    return this.#near.isOnPaper;
  }

  /** The pieces that are to be drawn now, and the rooms between them. */
  choose(pieces: readonly Piece[]): readonly (Piece | Room)[] {
    if (!this.#isPaused) this.#heights.measure(this.#shown, this.#bodies, this.#first);
    if (pieces !== this.#pieces) {
      this.#pieces = pieces;
      this.#areHeadingsFew = pieces.filter(isHeading).length <= MOST_HEADINGS;
      const { from, group } = pieces.at(-1)!;
      this.#atOnce = Math.ceil((this.#first * pieces.length) / (from + group.rows.length));
      this.#heights.begin(pieces);
    }
    const drawn = new Set([...this.#nearNow(), ...this.#aroundFocus()]);
    const headings = new Set([...drawn].map((at) => pieces[at]?.heading));
    this.#shown = withRooms(
      pieces,
      (piece) => this.#isAlways(piece) || drawn.has(piece.at) || headings.has(piece.at),
    );
    return this.#shown;
  }

  /**
   * Gives rooms their height, and begins to watch what may come near or go.
   *
   * @param bodies - those of what was chosen, each at its place
   */
  settle(bodies: readonly HTMLElement[]): void {
    this.#bodies = bodies;
    this.#isPaused = false;
    if (!this.#heights.areKnown) this.#heights.measure(this.#shown, bodies, this.#first);
    for (const [place, room] of this.#shown.entries()) {
      if (isRoom(room)) bodies[place]!.style.blockSize = `${this.#heights.of(room)}px`;
    }
    const isWatched = (one: Piece | Room): boolean => isRoom(one) || !this.#isAlways(one);
    this.#watched = this.#shown.filter(isWatched);
    this.#near.watch(bodies.filter((_, place) => isWatched(this.#shown[place]!)));
  }

  /** All pieces are on a sheet, where they are as high as they are nowhere else; what was near before is chosen after it. */
  pause(bodies: readonly HTMLElement[]): void {
    this.#isPaused = true;
    this.#shown = this.#pieces;
    this.#bodies = bodies;
  }

  /** All rows are on the page, and nothing is to be watched. */
  end(): void {
    this.#shown = this.#bodies = this.#watched = [];
    this.#near.watch([]);
  }

  #isAlways(piece: Piece): boolean {
    return piece.from < this.#first || (this.#areHeadingsFew && isHeading(piece));
  }

  #nearNow(): number[] {
    return this.#watched.flatMap((one, place) => {
      if (!isRoom(one)) return this.#near.has(place) || this.#near.isAwaited(place) ? [one.at] : [];
      const stretch = this.#near.stretch(place);
      const end = Math.min(one.end, this.#pieces.length);
      return stretch === undefined
        ? []
        : middle(this.#heights.within({ ...one, end }, stretch), this.#atOnce);
    });
  }

  // Who goes on from there with the keyboard finds the rows before and after, wherever the page stands.
  #aroundFocus(): number[] {
    const at = this.#focused();
    if (at === undefined) return [];
    const holdsRows = (piece: Piece): boolean => !isHeading(piece);
    const before = this.#pieces.slice(Math.max(at - 2, 0), at).findLast(holdsRows);
    const after = this.#pieces.slice(at + 1, at + 3).find(holdsRows);
    return [at, before?.at, after?.at].filter((one) => one !== undefined);
  }

  #focused(): number | undefined {
    const { activeElement } = this.#host.shadowRoot!;
    if (activeElement === null) return undefined;
    const shown = this.#shown[this.#bodies.findIndex((body) => body.contains(activeElement))];
    return shown === undefined || isRoom(shown) ? undefined : shown.at;
  }

  #focus = (): void => {
    if (this.#focused() !== undefined) this.#host.requestUpdate();
  };

  // Rooms are as high as their rows were in another width, or before the fonts and layouts of the page had come.
  #resize(): void {
    if (this.#isPaused || !this.#heights.areOther(this.#shown, this.#bodies, this.#first)) return;
    this.#host.requestUpdate();
  }
}

/** Those in the middle of what has come near, where they can be seen; the others come in the next frames. */
function middle(pieces: readonly number[], count: number): readonly number[] {
  const from = Math.max(0, Math.floor((pieces.length - count) / 2));
  return pieces.slice(from, from + count);
}
