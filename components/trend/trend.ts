import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  buildRatedModel,
  formatNumber,
  objectiveWord,
  parseTrends,
  scoreStrategy,
  type Strategy,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { onceATurn } from '../shared/once-a-turn.js';
import type { Lang } from '../shared/plan-lang.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { pictureStyles } from './picture.styles.js';
import { trendCard } from './trend-card.js';
import {
  countOf,
  isMany,
  type ShownTrends,
  type TrendPart,
  trendGroups,
  trendParts,
} from './trend-content.js';
import { measureFinding, talliedFinding } from './trend-finding.js';
import { trendStyles } from './trend.styles.js';
import { trendEnglish, type TrendWords } from './trend.words.js';
import { WhenIdle } from './when-idle.js';

// A page has one element for each indicator that it shows, and all of them the same plan.
const parseOnce = onceATurn(parseTrends);
const linkOnce = onceATurn((document: Strategy) => {
  const strategy = buildRatedModel(document);
  return { strategy, scoreAt: onceATurn((asOf: string | undefined) => scoreStrategy(strategy, { asOf })) };
});

/**
 * Shows the figures of indicators over time, with the way to their targets: whether each gets better, and whether it will reach
 * its target.
 *
 * The answer stands first, in words. Periods without a figure are gaps, and cuts of a series are never drawn across. A
 * forecast and control limits are drawn only where there are figures enough for them. "Show the data" opens a table of all
 * figures, which is always there in print. Without `indicator` all indicators with a result are drawn, objective by
 * objective where they are many.
 *
 * @element cohesion-trend
 * @fires {CustomEvent<ShownTrends>} cohesion-ready - the strategy is there: linked, with how its measures stand
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentences
 * @csspart controls - the choice of an objective
 * @csspart count - how many indicators are shown
 * @csspart group - the heading of an objective
 * @csspart chart - one indicator
 * @csspart title - its name
 * @csspart summary - what its figures say
 * @csspart picture - its picture
 * @csspart key - its series, where there are several
 * @csspart remarks - what the picture cannot say itself
 * @csspart table - its figures
 * @cssproperty [--cohesion-background=Canvas] - what stands behind the picture
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 * @cssproperty [--cohesion-series-1=#12436d] - the hue of the first line
 * @cssproperty [--cohesion-series-2=#28a197] - the hue of the second line
 * @cssproperty [--cohesion-series-3=#801650] - the hue of the third line
 * @cssproperty [--cohesion-series-4=#f46a25] - the hue of the fourth line
 */
export class CohesionTrend extends StrategyElement<ShownTrends> {
  /** @internal */
  static override styles = [tableStyles, pictureStyles, trendStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    indicator: {},
    open: { state: true, attribute: false },
    chosen: { state: true, attribute: false },
  };

  /** The identifier of the indicator to show, or its code. By default every indicator with a result. */
  declare indicator?: string;

  declare private open: ReadonlySet<string>;
  declare private chosen: string | undefined;
  #told: ShownTrends | undefined;
  readonly #tables = new WhenIdle(this);

  constructor() {
    super();
    this.open = new Set();
  }

  /** @internal */
  protected override readonly parse = parseOnce;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('indicator')) void this.refresh();
  }

  /** @internal */
  protected override prepare(document: Strategy): ShownTrends {
    const { strategy, scoreAt } = linkOnce(document);
    const score = scoreAt(this.day);
    this.open = new Set();
    this.chosen = undefined;
    this.#told = undefined;
    return { strategy, score, groups: trendGroups(strategy, score, this.indicator) };
  }

  /** @internal */
  protected override isVacant({ groups }: ShownTrends): boolean {
    return groups.length === 0;
  }

  /** @internal */
  protected override announcement(): string {
    return this.#told === undefined ? '' : this.#count(this.#told);
  }

  get #words(): TrendWords {
    return this.inLanguage(trendEnglish);
  }

  // an update is complete when the tables are there
  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { over } = this.#tables;
    if (over === undefined) return isComplete;
    await over;
    return super.getUpdateComplete();
  }

  #toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  #choose(id: string, shown: ShownTrends): void {
    this.chosen = id;
    this.#told = shown;
  }

  #partsOf({ groups }: ShownTrends): { parts: readonly TrendPart[]; drawn: readonly TrendPart[] } {
    const parts = trendParts(groups, this.#words);
    if (!isMany(groups)) return { parts, drawn: parts };
    return { parts, drawn: [parts.find(({ id }) => id === this.chosen) ?? parts[0]!] };
  }

  #count(shown: ShownTrends): string {
    const { rating, trend } = this.#words;
    const drawn = formatNumber(countOf(this.#partsOf(shown).drawn), rating.locale);
    return trend.count({ shown: drawn, count: countOf(shown.groups) });
  }

  #finding({ groups }: ShownTrends): string {
    const scores = groups.flatMap(({ trends }) =>
      trends.flatMap(({ series }) => series.flatMap(({ score }) => score ?? [])),
    );
    const [only, ...others] = scores;
    return only !== undefined && others.length === 0
      ? measureFinding(only, this.#words)
      : talliedFinding(scores, this.#words);
  }

  /** @internal */
  protected override renderStrategy(shown: ShownTrends): TemplateResult {
    const { strategy, groups } = shown;
    const planLang = this.planLang(strategy.document);
    const { parts, drawn } = this.#partsOf(shown);
    return html`
      <p class="finding" part="finding">${this.#finding(shown)}</p>
      ${cautions(strategy, planLang)}
      ${isMany(groups) ? this.#controls(shown, parts, drawn[0]!, planLang) : nothing}
      ${drawn.map((part) => this.#part(part, shown, planLang))}
    `;
  }

  #controls(
    shown: ShownTrends,
    parts: readonly TrendPart[],
    drawn: TrendPart,
    planLang: Lang,
  ): TemplateResult {
    const { strategy } = shown;
    const isPlanWord = strategy.document.terms.objective !== undefined;
    return html`<div class="controls" part="controls">
      <label
        ><span lang=${isPlanWord ? planLang : nothing}>${objectiveWord(strategy, this.#words.rating)}</span>
        <select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value, shown)}>
          ${parts.map(
            ({ id, heading, ofPlan }) =>
              html`<option value=${id} lang=${ofPlan ? planLang : nothing} .selected=${id === drawn.id}>
                ${heading}
              </option>`,
          )}
        </select></label
      >
      <p class="count" part="count">${this.#count(shown)}</p>
    </div>`;
  }

  #part(
    { heading, ofPlan, trends }: TrendPart,
    { score, groups }: ShownTrends,
    planLang: Lang,
  ): TemplateResult {
    const alone = countOf(groups) === 1;
    return html`
      ${alone ? nothing : html`<p class="group" part="group"><span lang=${ofPlan ? planLang : nothing}>${heading}</span></p>`}
      <div class="charts ${alone ? 'alone' : ''}">
        ${trends.map((trend) => {
          const key = trend.indicator.document.id;
          return trendCard(trend, key, {
            asOf: score.asOf,
            words: this.#words,
            planLang,
            alone,
            open: this.open.has(key),
            hasData: this.#tables.isDue,
            toggle: () => this.#toggle(key),
          });
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-trend': CohesionTrend;
  }
}
