import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Scorecard, Strategy } from '../../src/index.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { breath } from '../shared/in-slices.js';
import { rate } from '../shared/rate.js';
import { RowsInTurn } from '../shared/rows-in-turn.js';
import type { TableLayout } from '../shared/table-element.js';
import { type ActionGroup, isHeading, isRoom, type Piece, piecesOf, type Room } from './action-pieces.js';
import type { ActionRow } from './action-rows.js';
import { manyActionsStyles } from './many-actions.styles.js';
import { NearPieces } from './near-pieces.js';

/** As many rows as are drawn first: what a screen shows. */
const ROWS_FIRST = 40;
/** As many rows as are drawn in one of the frames after it. */
const [ROWS_AT_LEAST, ROWS_AT_MOST] = [12, 120];
/** Of more rows than these only those near what can be seen are on the page. */
const MOST_ON_PAGE = 1000;
/** As many rows as are laid out, and drawn again, together; of cards up to six stand beside each other. */
const ROWS_TOGETHER = 60;
/** The same where rows come and go while the page is scrolled, and one piece of them is drawn in a frame. */
const ROWS_IN_VIEW = 10;

const NO_ROWS: readonly ActionRow[] = [];

/** What the element is asked for that has a part in how its rows are drawn. */
export interface ManyAsked {
  /** The keys of the rows that are open. */
  readonly open: ReadonlySet<string>;
  readonly findable: boolean;
  readonly layout: TableLayout | undefined;
}

/**
 * Draws very many actions: the first at once, the others some in each frame, until every row is on the page, for the search of the
 * browser, for screen readers and for a sheet. Of still more, only those near what can be seen are on the page, unless it is asked for
 * all.
 */
export class ManyActions implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #turn: RowsInTurn;
  readonly #near: NearPieces;
  #groups: readonly ActionGroup[] = [];
  #rows: readonly ActionRow[] = [];
  #together = 0;
  #pieces: readonly Piece[] = [];
  #shown: readonly (Piece | Room)[] = [];
  #isShown = false;
  #isWhole = false;
  #isInView = false;
  #areNumbered = false;
  #open: ReadonlySet<string> = new Set();
  /** Which rows are open, by the places of the pieces in which they stand. */
  #opened: ReadonlyMap<number, readonly string[]> = new Map();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#turn = new RowsInTurn(host);
    this.#near = new NearPieces(host, ROWS_FIRST);
    adoptStyles(host.shadowRoot!, manyActionsStyles);
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isShown = false;
  }

  hostUpdated(): void {
    const table = this.#host.shadowRoot!.querySelector<HTMLTableElement>("[part='table']");
    if (table === null) return;
    table.classList.toggle('many', this.#isShown);
    const isWhole = this.#isWhole || !this.#isShown;
    const isInView = this.#isInView && !isWhole;
    table.ariaBusy = isWhole || isInView ? null : 'true';
    table.ariaRowCount = isWhole ? null : String(1 + this.#lines());
    if (isInView) this.#numberRows(table);
    else if (this.#areNumbered) withoutNumbers(table);
    this.#areNumbered = isInView;
    if (!this.#isShown) return this.#near.end();
    const bodies = [...table.tBodies];
    arrange(table, bodies, this.#shown);
    if (isInView) this.#near.settle(bodies);
    else if (this.#isInView) this.#near.pause(bodies);
    else this.#near.end();
  }

  /** The groups, as far as they are to be drawn now; other groups begin anew. */
  render(
    groups: readonly ActionGroup[],
    draw: (group: ActionGroup) => TemplateResult,
    { open, findable, layout }: ManyAsked,
  ): readonly unknown[] {
    this.#isShown = true;
    this.#cut(groups, findable, layout);
    if (open !== this.#open) this.#opened = openIn(this.#pieces, (this.#open = open));
    const drawn = this.#choose();
    const drawPiece = (piece: Piece): unknown => {
      const { group, at, from } = piece;
      const count = Math.min(group.rows.length, drawn - from);
      const rows = () => (count < group.rows.length ? group.rows.slice(0, count) : group.rows);
      return guard([piece, count, this.#opened.get(at)?.join()], () => draw({ ...group, rows: rows() }));
    };
    // a room with other rows is another one, of which the browser says anew whether it is near
    const key = (one: Piece | Room) => (isRoom(one) ? `${one.first}-${one.end}` : one.at);
    return [repeat(this.#shown, key, (one) => (isRoom(one) ? room : drawPiece(one)))];
  }

  /** Cuts groups into pieces, where they or the size of these are others than before. */
  #cut(groups: readonly ActionGroup[], findable: boolean, layout: TableLayout | undefined): void {
    const isNew = groups !== this.#groups;
    if (isNew) this.#rows = groups.flatMap(({ rows }) => rows);
    this.#isInView = !findable && this.#rows.length > MOST_ON_PAGE;
    const together = this.#isInView && layout !== 'cards' ? ROWS_IN_VIEW : ROWS_TOGETHER;
    if (!isNew && together === this.#together) return;
    this.#groups = groups;
    this.#together = together;
    this.#pieces = piecesOf(groups, together);
    this.#opened = openIn(this.#pieces, this.#open);
  }

  /** Chooses what is shown, and how many rows may be drawn of it. */
  #choose(): number {
    const total = this.#rows.length;
    if (!this.#isInView) {
      const drawn = this.#turn.drawn(this.#rows, ROWS_FIRST, ROWS_AT_LEAST, ROWS_AT_MOST);
      this.#shown = drawn === total ? this.#pieces : this.#pieces.filter(({ from }) => from < drawn);
      this.#isWhole = drawn === total;
      return drawn;
    }
    this.#turn.drawn(NO_ROWS, 0);
    this.#isWhole = this.#near.isOnPaper;
    this.#shown = this.#isWhole ? this.#pieces : this.#near.choose(this.#pieces);
    return total;
  }

  /** How many rows of the table stand before a piece, or in all. */
  #lines(piece?: Piece): number {
    const last = this.#pieces.at(-1)!;
    let lines = piece?.line ?? last.line + Math.max(last.group.rows.length, 1);
    for (const [at, { length }] of this.#opened) if (piece === undefined || at < piece.at) lines += length;
    return lines;
  }

  #numberRows({ tHead, tBodies }: HTMLTableElement): void {
    number(tHead!.rows[0]!, 1);
    for (const [place, piece] of this.#shown.entries()) {
      if (isRoom(piece)) continue;
      let line = 1 + this.#lines(piece);
      for (const row of tBodies[place]!.rows) number(row, (line += 1));
    }
  }
}

/** Rates a strategy; the page can be used between that and what comes after it. */
export async function rateInTurn(strategy: Strategy, day: string | undefined): Promise<Scorecard> {
  const card = rate(strategy, day);
  await breath();
  return card;
}

/**
 * The room of rows that are not drawn. A group of rows must hold rows, so it is none; nor is anything in it that could be hidden from a
 * screen reader (`aria-hidden`): it is as much as a margin is.
 */
const room = html`<tbody role="none"></tbody>`;

function openIn(pieces: readonly Piece[], open: ReadonlySet<string>): Map<number, readonly string[]> {
  if (open.size === 0) return new Map();
  return new Map(
    pieces.flatMap(({ at, group }) => {
      // as the table names them
      const keys = group.rows.map(({ id }) => `${group.id}-${id}`).filter((key) => open.has(key));
      return keys.length === 0 ? [] : [[at, keys]];
    }),
  );
}

function number(row: HTMLTableRowElement, index: number): void {
  const told = String(index);
  if (row.ariaRowIndex !== told) row.ariaRowIndex = told;
}

function withoutNumbers(table: HTMLTableElement): void {
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[aria-rowindex]')) row.ariaRowIndex = null;
}

// Each body of rows is named by the heading above it.
function arrange(
  { classList, tHead }: HTMLTableElement,
  bodies: readonly HTMLElement[],
  shown: readonly (Piece | Room)[],
): void {
  classList.toggle('with-ref', tHead!.rows[0]!.cells.length > 4);
  for (const [place, one] of shown.entries()) {
    const body = bodies[place]!;
    const isPiece = !isRoom(one);
    const name = isPiece && one.heading !== undefined ? `heading-${one.heading}` : '';
    const is = isPiece && isHeading(one) ? 'heading' : 'some';
    if (body.className !== is) body.className = is;
    const id = is === 'heading' ? name : '';
    if (body.id !== id) body.id = id;
    const labelledBy = is === 'some' && name !== '' ? name : null;
    if (body.getAttribute('aria-labelledby') === labelledBy) continue;
    if (labelledBy === null) body.removeAttribute('aria-labelledby');
    else body.setAttribute('aria-labelledby', labelledBy);
  }
}
