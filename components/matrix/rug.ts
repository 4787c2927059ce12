import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { PartsBy, StrategyModel } from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { flagLine } from '../shared/flag-line.js';
import type { OverflowRegion } from '../shared/overflow-region.js';
import type { Lang } from '../shared/plan-lang.js';
import { shadeKey } from '../shared/shade-key.js';
import { hatch } from '../shared/shade-mark.js';
import { shadeStyles } from '../shared/shade.styles.js';
import type { Shade } from '../shared/shade.js';
import { inSlices, toItsEnd } from '../shared/in-slices.js';
import { RowsInTurn } from '../shared/rows-in-turn.js';
import { NearCells } from './near-cells.js';
import { rugFinding } from './rug-finding.js';
import { type RugRow, rugRow } from './rug-grid.js';
import { rugKey } from './rug-key.js';
import { rugNotes } from './rug-notes.js';
import { rugTable } from './rug-table.js';
import { rugStyles } from './rug.styles.js';
import { rugEnglish, type RugWords } from './rug.words.js';
import { rugSteps, type ShownRug } from './shown-rug.js';

/** More results than these take so long that the page is given time between. */
const MANY_RESULTS = 2000;
/** Of a table of more cells than these, those that are near what can be seen are drawn. */
const MOST_CELLS = 5000;
/** As many cells as are drawn in one frame, and as many heads of rows where the cells come and go. */
const CELLS_AT_ONCE = 600;
const HEADS_AT_ONCE = 200;
/** More columns than these are no blocks where the page is narrow, and no table on a sheet. */
const MOST_IN_BLOCK = 24;
const MOST_ON_SHEET = 8;

/** How the table is to be shaded, and in which words. */
export interface RugLook {
  readonly shade: Shade;
  readonly words: RugWords;
}

/** What stands around the table. */
export interface RugAround {
  readonly strategy: StrategyModel;
  /** The language of the plan, where that is not the language of our words. */
  readonly lang: Lang;
  readonly region: OverflowRegion;
  /** Whether every cell is to be on the page, however many there are. */
  readonly findable: boolean;
}

/** Draws measures by places or groups. It is loaded when it is asked for: a framework needs none of it. */
export class RugView {
  /** The English words. */
  readonly english = rugEnglish;
  readonly #turn: RowsInTurn;
  readonly #heads: RowsInTurn;
  readonly #near: NearCells;
  readonly #firsts = new Map<string, Element>();
  #made: (RugLook & { readonly rug: ShownRug; readonly rows: readonly RugRow[] }) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#turn = new RowsInTurn(host);
    this.#heads = new RowsInTurn(host);
    this.#near = new NearCells(host);
    const { adoptedStyleSheets } = host.shadowRoot!;
    adoptedStyleSheets.push(shadeStyles.styleSheet!, rugStyles.styleSheet!);
  }

  /** Chooses what is shown, and makes its rows: at once, but of very many results in slices. */
  prepare(
    strategy: StrategyModel,
    by: PartsBy,
    day: string | undefined,
    look: RugLook,
  ): ShownRug | undefined | Promise<ShownRug | undefined> {
    const work = this.#steps(strategy, by, day, look);
    const results = strategy.indicators
      .flatMap(({ measures }) => measures)
      .reduce((sum, { document }) => sum + document.results.length, 0);
    return results > MANY_RESULTS ? inSlices(work) : toItsEnd(work);
  }

  *#steps(
    strategy: StrategyModel,
    by: PartsBy,
    day: string | undefined,
    { shade, words }: RugLook,
  ): Generator<undefined, ShownRug | undefined> {
    const rug = yield* rugSteps(strategy, by, day);
    if (rug === undefined) return undefined;
    const rows: RugRow[] = [];
    for (const gaps of rug.measures) {
      rows.push(rugRow(rug, gaps, shade, words));
      yield;
    }
    this.#made = { rug, shade, words, rows };
    return rug;
  }

  // Made anew where the page has changed its language since.
  #rowsOf(rug: ShownRug, { shade, words }: RugLook): readonly RugRow[] {
    const made = this.#made;
    if (made?.rug === rug && made.shade === shade && made.words === words) return made.rows;
    const rows = rug.measures.map((gaps) => rugRow(rug, gaps, shade, words));
    this.#made = { rug, shade, words, rows };
    return rows;
  }

  /** The table, with what is said above and below it: said once of all rows, though their cells come in turn, or come and go. */
  render(rug: ShownRug, { findable, lang, region, strategy }: RugAround, look: RugLook): TemplateResult {
    const { shade, words } = look;
    const rows = this.#rowsOf(rug, look);
    const columns = rug.parts.length;
    const isLarge = rows.length * columns > MOST_CELLS;
    const near = isLarge && !findable ? this.#near.now(rows.length, columns) : undefined;
    const drawn =
      near === undefined
        ? this.#turn.drawn(rows, Math.ceil(CELLS_AT_ONCE / columns))
        : this.#heads.drawn(rows, HEADS_AT_ONCE);
    const total = strategy.indicators.reduce((sum, { measures }) => sum + measures.length, 0);
    const telling = rug.measures.find(
      ({ disclosure: { derivable, small } }) => small.size + derivable.size > 0,
    );
    return html`
      <p class="finding" part="finding">${guard([rows], () => rugFinding(rug, rows, total, shade, words))}</p>
      ${cautions(strategy, lang)} ${telling && flagLine(telling, words)}
      <svg class="unseen" aria-hidden="true"><defs>${hatch}</defs></svg>
      <div class="legend">
        ${guard([rows], () => shadeKey(rugKey(rows, shade, words), words.rug.cells, words))}
      </div>
      <div class=${`${sizes(columns, isLarge)} ${near === undefined ? '' : 'near'}`}>
        ${region.render(rugTable({ rug, rows, drawn, near, firsts: this.#firsts, shade, words, lang }))}
      </div>
      ${guard([rows], () => rugNotes(rug, shade, words))}
    `;
  }
}

const sizes = (columns: number, isLarge: boolean): string =>
  ['rug', columns > MOST_IN_BLOCK || isLarge ? 'many' : '', columns > MOST_ON_SHEET ? 'wide' : '']
    .join(' ')
    .trim();
