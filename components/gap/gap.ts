import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { buildModel, parseStrategy, partName, type PartsBy, type Strategy } from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { flagLine } from '../shared/flag-line.js';
import { besides } from '../shared/listed.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tableStyles } from '../shared/table.styles.js';
import { funnelPlot } from './funnel-plot.js';
import { gapFinding } from './gap-finding.js';
import { funnelFinding, shownFunnel } from './gap-funnel.js';
import { gapGroups, type GapOrder, ORDERS } from './gap-rows.js';
import { gapScale } from './gap-scale.js';
import { footLines } from './gap-notes.js';
import type { GapContext } from './gap-table.js';
import { dotTable } from './dot-table.js';
import { funnelTable } from './funnel-table.js';
import { commonBefore } from '../shared/gap-movement.js';
import { gapStyles } from './gap.styles.js';
import { gapEnglish, type GapWords } from '../shared/gap.words.js';
import { type ShownGaps, shownGaps } from '../shared/shown-gaps.js';

const KINDS: readonly PartsBy[] = ['place', 'group'];

/** What a view of gaps draws. */
export type GapView = 'dots' | 'funnel';

/**
 * Shows the places or the groups of an indicator beside the whole: who is left behind, whether the gap closes, and whether the
 * difference is more than chance.
 *
 * It is a table with a dot plot in it: one row for each, with its figure, its interval, and the figure before. A shape and a word
 * tell who differs from the whole by more than chance. Who has no figure stays, with the reason. `view="funnel"` draws the figures
 * by their size, with limits; where nobody says of how many they are, it says so. Figures that tell of single people are not shown.
 *
 * @element cohesion-gap
 * @fires {CustomEvent<ShownGaps>} cohesion-ready - the strategy is there: linked, with the places or groups of the measure
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart finding - the opening sentences
 * @csspart picture - the funnel plot
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of those that lie in the same place or group
 * @csspart panel - what a row shows when it is open
 * @csspart notes - how to read it, below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind shapes and names
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionGap extends StrategyElement<ShownGaps> {
  /** @internal */
  static override styles = [tableStyles, panelStyles, gapStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    indicator: {},
    by: {},
    view: {},
    order: {},
    open: { state: true, attribute: false },
    dataShown: { state: true, attribute: false },
  };

  /** The identifier of an indicator, or of one of its measures. By default the first that has figures of places or groups. */
  declare indicator?: string;

  /** `place` or `group`: whose figures are shown. By default places, or groups where there are none of those. */
  declare by?: PartsBy;

  /** `dots` (also where it is anything else) or `funnel`. */
  declare view?: GapView;

  /** In what order rows stand: by `figure`, the worst first (also where it is anything else), or that of the `plan`. */
  declare order?: GapOrder;

  declare private open: ReadonlySet<string>;
  declare private dataShown: boolean;
  #region = new OverflowRegion(this);

  constructor() {
    super();
    this.open = new Set();
    this.dataShown = false;
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && (changed.has('indicator') || changed.has('by'))) void this.refresh();
  }

  /** @internal */
  protected override prepare(document: Strategy): ShownGaps {
    this.open = new Set();
    const by = KINDS.find((kind) => kind === this.by);
    // a removed attribute is null
    return shownGaps(buildModel(document), {
      indicator: this.indicator || undefined,
      by,
      asOf: this.day,
    });
  }

  /** @internal */
  protected override isVacant({ of }: ShownGaps): boolean {
    return of === undefined;
  }

  get #words(): GapWords {
    return this.inLanguage(gapEnglish);
  }

  #toggle(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  /** @internal */
  protected override renderStrategy({ strategy, of }: ShownGaps): TemplateResult {
    const gaps = of!;
    const words = this.#words;
    const order = ORDERS.find((one) => one === this.order) ?? 'figure';
    const groups = gapGroups(strategy, gaps, order, words);
    const { beside, measure } = gaps;
    const whole = beside.whole?.value.unit === undefined ? beside.whole?.value.value : undefined;
    const limits = beside.wholeInterval;
    const period = commonBefore(gaps, words);
    const context: GapContext = {
      gaps,
      groups,
      words,
      lang: this.planLang(strategy.document),
      caption: words.gap.titled[gaps.by]({ indicator: partName({ kind: 'measure', part: measure }) }),
      since: period === undefined ? words.gap.columns.movement : words.gap.since({ period }),
      scale: gapScale(
        groups.flatMap(({ rows }) => rows),
        whole === undefined ? [] : [whole, ...(limits === undefined ? [] : [limits.lower, limits.upper])],
      ),
      whole: whole === undefined ? undefined : { value: whole, lower: limits?.lower, upper: limits?.upper },
      open: this.open,
      toggle: (id) => this.#toggle(id),
    };
    return this.view === 'funnel'
      ? this.#renderFunnel(strategy, context)
      : this.#renderDots(strategy, context);
  }

  /** What the reader must know of the figures. */
  #renderFlags(strategy: ShownGaps['strategy'], { gaps, lang, words }: GapContext): TemplateResult {
    return html`
      ${cautions(strategy, lang)} ${cautions(gaps.measure.indicator, lang)} ${flagLine(gaps, words)}
    `;
  }

  #renderDots(strategy: ShownGaps['strategy'], context: GapContext): TemplateResult {
    const { gaps, groups, words } = context;
    return html`
      <p class="finding" part="finding">${gapFinding(strategy, gaps, groups, words)}</p>
      ${this.#renderFlags(strategy, context)} ${this.#region.render(dotTable(context))}
      ${footLines(gaps, groups, words)}
    `;
  }

  #renderFunnel(strategy: ShownGaps['strategy'], context: GapContext): TemplateResult {
    const { gaps, groups, lang, words } = context;
    const shown = shownFunnel(strategy, gaps, groups);
    const { funnel: said } = words.gap;
    const finding = html`<p class="finding" part="finding">${funnelFinding(shown, gaps, words)}</p>`;
    // without a funnel the figures are all there is
    if ('why' in shown) {
      return html`${finding} ${this.#renderFlags(strategy, context)} ${this.#region.render(dotTable(context))}`;
    }
    const { funnel, rows } = shown;
    const left = funnel.leftOut.map((part) => rows.get(part)!.name);
    return html`
      ${finding} ${this.#renderFlags(strategy, context)}
      ${funnelPlot(funnel, { unit: gaps.measure.document.unit, words, lang, nameOf: ({ part }) => rows.get(part)!.name })}
      <div class="muted" part="notes">
        <p>${said.explained}</p>
        ${left.length === 0 ? nothing : html`<p>${said.leftOut({ names: besides(left, words.rating) })}</p>`}
      </div>
      <p class="toggle">
        <button
          type="button"
          class="plain"
          aria-expanded=${this.dataShown ? 'true' : 'false'}
          @click=${() => (this.dataShown = !this.dataShown)}
        >
          ${this.dataShown ? said.hide : said.show}
        </button>
      </p>
      <div class=${this.dataShown ? 'data' : 'data closed'}>
        ${this.#region.render(funnelTable(context, shown))}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-gap': CohesionGap;
  }
}
