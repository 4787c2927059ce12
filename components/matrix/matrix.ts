import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  buildModel,
  formatNumber,
  type FrameworkModel,
  parseStrategy,
  type Strategy,
  type StrategyModel,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { LittleRoom } from './little-room.js';
import { matrixFinding } from './matrix-finding.js';
import { matrixGrid } from './matrix-grid.js';
import { isLarge, matrixList } from './matrix-list.js';
import { type MatrixContext, renderFoot, renderList, renderTable } from './matrix-templates.js';
import { matrixStyles } from './matrix.styles.js';
import { matrixEnglish, type MatrixWords, namesOf } from './matrix.words.js';

/** What a matrix shows: a framework of a strategy; undefined where the strategy has none. */
export interface ShownFramework {
  readonly strategy: StrategyModel;
  readonly framework: FrameworkModel | undefined;
}

/**
 * Shows a framework of a strategy as a matrix: what belongs in each cell, and which cells hold nothing.
 *
 * A cell without anything says "not stated", which is not the same as "no relation". What belongs to a row or a column and to
 * no single cell stands in a column or row of its own. The first axis runs across and the second down, or the other way round
 * where that is narrower; a third makes groups. A framework of one axis is a list.
 *
 * @element cohesion-matrix
 * @fires {CustomEvent<ShownFramework>} cohesion-ready - the strategy is there, linked, with the framework that is shown
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - the button that exchanges rows and columns
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an entry of a third axis
 * @csspart list - the list, where there is one axis or a table would be too large
 * @csspart foot - what marks mean, and remarks of the plan on the framework
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionMatrix extends StrategyElement<ShownFramework> {
  /** @internal */
  static override styles = [tableStyles, matrixStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    framework: {},
    turned: { converter: { fromAttribute: turnedOf } },
    open: { state: true, attribute: false },
  };

  /** The identifier of the framework to show. By default the first of the strategy. */
  declare framework?: string;

  /**
   * Whether the first axis runs down and the second across; the attribute may say "false". By default the first runs across,
   * but the shorter where there is little room.
   */
  declare turned?: boolean;

  declare private open: ReadonlySet<string>;
  #region = new OverflowRegion(this);
  #room = new LittleRoom(this);
  #told: FrameworkModel | undefined;

  constructor() {
    super();
    this.open = new Set();
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('framework')) void this.refresh();
  }

  /** @internal */
  protected override prepare(strategy: Strategy): ShownFramework {
    this.#room.measure();
    this.open = new Set();
    this.#told = undefined;
    const model = buildModel(strategy);
    return { strategy: model, framework: chosenFramework(model, this.framework) };
  }

  /** @internal */
  protected override isVacant({ framework }: ShownFramework): boolean {
    return framework === undefined;
  }

  /** @internal */
  protected override announcement(): string {
    return this.#told === undefined ? '' : this.#axesOf(this.#told);
  }

  get #words(): MatrixWords {
    return this.inLanguage(matrixEnglish);
  }

  #isTurned({ axes: [first, second] }: FrameworkModel): boolean {
    return this.turned ?? (this.#room.isLittle && first!.entries.length > second!.entries.length);
  }

  #axesOf(framework: FrameworkModel): string {
    const [across, down] = framework.axes.map(({ document }) => document.name) as [string, string];
    const { axes } = this.#words.matrix;
    return this.#isTurned(framework) ? axes({ across: down, down: across }) : axes({ across, down });
  }

  #turn(framework: FrameworkModel): void {
    this.turned = !this.#isTurned(framework);
    this.#told = framework;
  }

  #toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  /** @internal */
  protected override renderStrategy({ strategy, framework }: ShownFramework): TemplateResult {
    const shown = framework!;
    const context: MatrixContext = {
      strategy: strategy.document,
      framework: shown,
      words: this.#words,
      lang: this.planLang(strategy.document),
      open: this.open,
      toggle: (key) => this.#toggle(key),
    };
    const isList = shown.axes.length === 1 || isLarge(shown);
    return html`
      <p class="finding" part="finding">${matrixFinding(shown, this.#words)}</p>
      ${cautions(strategy, context.lang)} ${cautions(shown, context.lang)}
      ${isList ? this.#renderList(context) : this.#renderTable(context)}
    `;
  }

  #renderList(context: MatrixContext): TemplateResult {
    const list = matrixList(context.framework, this.#words);
    const { rating, matrix } = this.#words;
    const [shown, all] = [list.places.length, list.total].map((count) => formatNumber(count, rating.locale));
    const left = list.total > list.places.length ? [matrix.left({ shown: shown!, all: all! })] : [];
    return html`${renderList(list, context)} ${renderFoot(left, context)}`;
  }

  #renderTable(context: MatrixContext): TemplateResult {
    const { framework } = context;
    const { matrix } = this.#words;
    const grid = matrixGrid(framework, this.#isTurned(framework));
    const hidden = grid.hidden.map((axis) => axis.document.name);
    return html`
      <div class="controls" part="controls">
        <button type="button" class="plain" @click=${() => this.#turn(framework)}>${matrix.turn}</button>
      </div>
      ${this.#region.render(renderTable(grid, context))}
      ${renderFoot(hidden.length === 0 ? [] : [matrix.hidden({ axes: namesOf(hidden, this.#words) })], context)}
    `;
  }
}

/** What the attribute says; without it, there being room or not decides. */
function turnedOf(value: string | null): boolean | undefined {
  return value === null ? undefined : value !== 'false';
}

/** The framework of an identifier, the first where none is asked for; undefined where the strategy has none. */
function chosenFramework({ frameworks }: StrategyModel, id: string | undefined): FrameworkModel | undefined {
  if (!id || frameworks.length === 0) return frameworks[0];
  const chosen = frameworks.find(({ document }) => document.id === id);
  if (chosen !== undefined) return chosen;
  const ids = frameworks.map(({ document }) => document.id).join(', ');
  throw new RangeError(`There is no framework "${id}" in this plan. It has: ${ids}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-matrix': CohesionMatrix;
  }
}
