import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  buildModel,
  formatNumber,
  type FrameworkModel,
  parseStrategy,
  type PartsBy,
  type Strategy,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import { type Shade, shadeOf } from '../shared/shade.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { LittleRoom } from './little-room.js';
import { matrixFinding } from './matrix-finding.js';
import { matrixGrid } from './matrix-grid.js';
import { isLarge, matrixList } from './matrix-list.js';
import { type MatrixContext, renderFoot, renderList, renderTable } from './matrix-templates.js';
import { matrixStyles } from './matrix.styles.js';
import { matrixEnglish, type MatrixWords, namesOf } from './matrix.words.js';
import type { RugAround, RugLook, RugView } from './rug.js';
import { chosenFramework, chosenParts, type ShownFramework } from './shown-framework.js';

/**
 * Shows a framework of a strategy as a matrix: what belongs in each cell, and which cells hold nothing.
 *
 * A cell without anything says "not stated", which is not the same as "no relation". What belongs to a row or a column and to
 * no single cell stands in a column or row of its own. The first axis runs across and the second down, or the other way round
 * where that is narrower; a third makes groups. A framework of one axis is a list.
 *
 * With `by` it shows the measures of the strategy by places or groups instead, a "tartan rug": in each cell a figure, and its fifth, its
 * rating, or how it stands beside the whole, as a tint and as a number or shape. Who has no figure says why, and has no tint.
 *
 * @element cohesion-matrix
 * @fires {CustomEvent<ShownFramework>} cohesion-ready - the strategy is there, linked, with the framework that is shown, or the measures by places or groups
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - the button that exchanges rows and columns
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an entry of a third axis
 * @csspart list - the list, where there is one axis or a table would be too large
 * @csspart foot - what marks mean, and remarks of the plan on the framework
 * @csspart key - with `by`: what the shading means
 * @csspart notes - with `by`: how to read it, and what is left out
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-shade=currentColor] - the ink of the tints
 * @cssproperty [--cohesion-green=#008a3e] - the hue of cells on target
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of cells that are close, and the line beside a caution
 * @cssproperty [--cohesion-red=#d3222a] - the hue of cells off target
 */
export class CohesionMatrix extends StrategyElement<ShownFramework> {
  /** @internal */
  static override styles = [tableStyles, matrixStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    framework: {},
    by: {},
    shade: {},
    findable: { type: Boolean },
    turned: { converter: { fromAttribute: turnedOf } },
    open: { state: true, attribute: false },
  };

  /** The identifier of the framework to show. By default the first of the strategy. */
  declare framework?: string;

  /** `place` or `group`: shows the measures that have figures of these, instead of a framework. */
  declare by?: PartsBy;

  /** With `by`, by what cells are shaded: `fifths` (also where it is anything else), `rating` or `whole`. */
  declare shade?: Shade;

  /**
   * With `by`, whether every cell is on the page, so that the browser's own search finds it. By default only those near what can be seen
   * are, where there are more than 5,000: all of these take some seconds to draw, and some megabytes.
   */
  declare findable?: boolean;

  /**
   * Whether the first axis runs down and the second across; the attribute may say "false". By default the first runs across,
   * but the shorter where there is little room.
   */
  declare turned?: boolean;

  declare private open: ReadonlySet<string>;
  #region = new OverflowRegion(this);
  #room = new LittleRoom(this);
  #told: FrameworkModel | undefined;
  #rug: RugView | undefined;

  constructor() {
    super();
    this.open = new Set();
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    // on its way while the plan is read; where it never comes, that is told when it is asked for
    if (this.by && this.#rug === undefined) import('./rug.js').catch(() => undefined);
    super.willUpdate(changed);
    if (this.hasUpdated && ['framework', 'by', 'shade'].some((name) => changed.has(name)))
      void this.refresh();
  }

  /** @internal */
  protected override prepare(document: Strategy): ShownFramework | Promise<ShownFramework> {
    this.#room.measure();
    this.open = new Set();
    this.#told = undefined;
    const by = chosenParts(this.by);
    if (by !== undefined) return this.#prepareRug(document, by);
    const strategy = buildModel(document);
    return { strategy, framework: chosenFramework(strategy, this.framework), rug: undefined };
  }

  #prepareRug(document: Strategy, by: PartsBy): ShownFramework | Promise<ShownFramework> {
    const view = this.#rug;
    if (view === undefined) {
      return import('./rug.js').then((module) => {
        this.#rug ??= new module.RugView(this);
        return this.prepare(document);
      });
    }
    const strategy = buildModel(document);
    const { by: asked, day, shade } = this;
    const rug = view.prepare(strategy, by, day, this.#lookOf(view));
    if (!(rug instanceof Promise)) return { strategy, framework: undefined, rug };
    return rug.then((made) =>
      // meanwhile something else may have been asked for
      asked === this.by && day === this.day && shade === this.shade
        ? { strategy, framework: undefined, rug: made }
        : this.prepare(document),
    );
  }

  #lookOf({ english }: RugView): RugLook {
    return { shade: shadeOf(this.shade), words: this.inLanguage(english) };
  }

  /** @internal */
  protected override isVacant({ framework, rug }: ShownFramework): boolean {
    return framework === undefined && rug === undefined;
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
  protected override renderStrategy({ strategy, framework, rug }: ShownFramework): TemplateResult {
    const lang = this.planLang(strategy.document);
    if (rug !== undefined) {
      const view = this.#rug!;
      const around: RugAround = { strategy, lang, region: this.#region, findable: this.findable === true };
      return view.render(rug, around, this.#lookOf(view));
    }
    const shown = framework!;
    const context: MatrixContext = {
      strategy: strategy.document,
      framework: shown,
      words: this.#words,
      lang,
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

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-matrix': CohesionMatrix;
  }
}
