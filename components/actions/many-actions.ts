import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Scorecard, Strategy } from '../../src/index.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { breath } from '../shared/in-slices.js';
import { rate } from '../shared/rate.js';
import { RowsInTurn } from '../shared/rows-in-turn.js';
import type { RowGroup } from '../shared/table-view.js';
import type { ActionRow } from './action-rows.js';
import { manyActionsStyles } from './many-actions.styles.js';

/** As many rows as are drawn first: what a screen shows. */
const ROWS_FIRST = 40;
/** As many rows as are drawn in one of the frames after it. */
const [ROWS_AT_LEAST, ROWS_AT_MOST] = [12, 120];
/** As many rows as are laid out, and drawn again, together; of cards up to six stand beside each other. */
const ROWS_TOGETHER = 60;

type Group = RowGroup<ActionRow>;

/** A heading, or some of the rows below it, which have a body of the table of their own. */
interface Piece {
  readonly group: Group;
  /** How many rows of the table stand before it. */
  readonly from: number;
}

/**
 * Draws very many actions: the first at once, the others some in each frame, and all of them in the end. Every row is on the page then,
 * for the search of the browser, for screen readers and for a sheet.
 */
export class ManyActions implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #turn: RowsInTurn;
  #groups: readonly Group[] = [];
  #pieces: readonly Piece[] = [];
  #rows: readonly ActionRow[] = [];
  #isShown = false;
  #isWhole = false;
  #opened = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#turn = new RowsInTurn(host);
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
    if (this.#isShown && !this.#isWhole) {
      table.ariaBusy = 'true';
      table.ariaRowCount = String(1 + this.#groups.length + this.#rows.length + this.#opened);
    } else {
      table.removeAttribute('aria-busy');
      table.removeAttribute('aria-rowcount');
    }
    if (this.#isShown) arrange(table);
  }

  /**
   * The groups, as far as they are to be drawn now; other groups begin anew.
   *
   * @param open - the keys of the rows that are open
   */
  render(
    groups: readonly Group[],
    draw: (group: Group) => TemplateResult,
    open: ReadonlySet<string>,
  ): readonly unknown[] {
    if (groups !== this.#groups) {
      this.#groups = groups;
      this.#pieces = piecesOf(groups);
      this.#rows = groups.flatMap(({ rows }) => rows);
    }
    const drawn = this.#turn.drawn(this.#rows, ROWS_FIRST, ROWS_AT_LEAST, ROWS_AT_MOST);
    // as the table names them
    const openIn = ({ group }: Piece): readonly string[] =>
      open.size === 0 ? [] : group.rows.map(({ id }) => `${group.id}-${id}`).filter((key) => open.has(key));
    this.#isShown = true;
    this.#isWhole = drawn === this.#rows.length;
    this.#opened = this.#pieces.flatMap(openIn).length;
    return this.#pieces
      .filter(({ from }) => from < drawn)
      .map((piece) => {
        const { group, from } = piece;
        const count = Math.min(group.rows.length, drawn - from);
        const rows = () => (count < group.rows.length ? group.rows.slice(0, count) : group.rows);
        return guard([piece, count, openIn(piece).join()], () => draw({ ...group, rows: rows() }));
      });
  }
}

/** Rates a strategy; the page can be used between that and what comes after it. */
export async function rateInTurn(strategy: Strategy, day: string | undefined): Promise<Scorecard> {
  const card = rate(strategy, day);
  await breath();
  return card;
}

function piecesOf(groups: readonly Group[]): Piece[] {
  let from = 0;
  return groups.flatMap((group) => {
    const pieces: Piece[] = [{ group: { ...group, rows: [] }, from }];
    for (let at = 0; at < group.rows.length; at += ROWS_TOGETHER) {
      const rows = group.rows.slice(at, at + ROWS_TOGETHER);
      pieces.push({ group: { ...group, heading: '', rows }, from });
      from += rows.length;
    }
    return pieces;
  });
}

// Each body of rows is named by the heading above it.
function arrange({ classList, tBodies, tHead }: HTMLTableElement): void {
  classList.toggle('with-ref', tHead!.rows[0]!.cells.length > 4);
  let heading = '';
  for (const [at, body] of [...tBodies].entries()) {
    const isHeading = body.rows[0]?.matches('.group') === true;
    if (isHeading) heading = `heading-${at}`;
    body.className = isHeading ? 'heading' : 'some';
    body.id = isHeading ? heading : '';
    if (isHeading) body.removeAttribute('aria-labelledby');
    else if (heading !== '') body.setAttribute('aria-labelledby', heading);
  }
}
