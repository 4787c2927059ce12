import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  type GuardedObjective,
  objectiveHeading,
  objectiveWord,
  type Rating,
  RATINGS,
  reasonsWords,
  ruleLine,
  type Scorecard,
  type Tally,
  parseIndicators,
  tallySentence,
  type Strategy,
  type StrategyInput,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { EarlierEdition } from '../shared/earlier-edition.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { rate } from '../shared/rate.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import type { Comparison } from './comparison.js';
import { scorecardEnglish, type ScorecardWords } from './scorecard.words.js';

/** What the view makes of a strategy. */
export interface ShownScorecard extends Scorecard {
  /** The objectives of which all that could be rated is on target while a gap grows, and whether the whole is so. */
  readonly guarded: readonly GuardedObjective[];
  readonly isGuarded: boolean;
  /** The scorecard beside the edition before, and by the rules that were asked for. */
  readonly comparisons: readonly Comparison[];
  /** Whether an edition before was asked for that could not be loaded. */
  readonly isPreviousLost: boolean;
}

/** What stands beside a scorecard. */
type Beside = typeof import('./beside.js');

/** So many other rules stand beside each other. */
const MOST_RULES = 2;

/**
 * Shows how many measures of each objective are on target, close, off target or not rated, and why those that
 * are not rated are not.
 *
 * Nothing is averaged: there are counts, the share that could be rated, the rule and the date. An objective of which all is on target while
 * the gap to the worst-off place or group grows is said to be so. It can be set beside the edition before, and beside what it would be by
 * the rules of others. Use `<cohesion-indicators>` for the measures themselves.
 *
 * @element cohesion-scorecard
 * @fires {CustomEvent<ShownScorecard>} cohesion-ready - the strategy is there and rated
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart finding - the opening sentence
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart rating - the heading of a column of counts
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @csspart foot - the date and the rule
 * @csspart comparison - the scorecard beside another edition, or by other rules
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionScorecard extends StrategyElement<ShownScorecard> {
  /** @internal */
  static override styles = [
    tableStyles,
    ratingStyles,
    css`
      tbody > tr:last-child > * {
        border-block-end: 2px solid var(--ink-strong);
      }
      .count-cell {
        text-align: end;
        white-space: nowrap;
      }
      .reasons {
        min-inline-size: 16ch;
        max-inline-size: 40ch;
      }
      tfoot > tr > * {
        border-block-end: 2px solid var(--ink-strong);
        font-weight: 600;
      }
      th .flag {
        display: block;
        margin-block: 0.35em 0;
        font-weight: 400;
      }
      .below {
        display: block;
        font-weight: 400;
      }
      section {
        margin-block-start: 2.5em;
      }
      section > p {
        margin-block: 1em;
      }
      @container (max-width: 40em) {
        tfoot {
          display: block;
        }
        tbody > tr > *,
        tbody > tr:last-child > *,
        tfoot > tr > * {
          padding: 0.15em 0;
          border: 0;
        }
        tbody tr,
        tfoot tr {
          padding-block: 0.75em;
          border-block-end: 1px solid var(--ink-line);
        }
        tbody th,
        tfoot th {
          font-weight: 600;
        }
        .count-cell {
          text-align: start;
        }
      }
    `,
  ];

  /** @internal */
  static override properties: PropertyDeclarations = { previous: {}, against: {} };

  /** The edition before: its address, relative to the page, or the document itself, as written. It is rated as of its own date. */
  declare previous?: string | StrategyInput | undefined;

  /** The rules of others that it is set beside: the identifiers of one or two presets, with a space between. */
  declare against?: string;

  readonly #earlier = new EarlierEdition(parseIndicators, ({ message, issues }) =>
    this.tell(message, issues),
  );
  #beside: Beside | undefined;
  #faults: readonly string[] = [];

  /** @internal */
  protected override readonly parse = parseIndicators;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('previous')) this.#earlier.ask(this.previous);
    super.willUpdate(changed);
    // What else has changed asks for it too, and what is under way takes the newest.
    const isAsked = ['src', 'strategy', 'asOf'].some((name) => changed.has(name));
    const isOther = changed.has('previous') || changed.has('against');
    if (this.hasUpdated && isOther && !isAsked) void this.refresh();
  }

  /** @internal */
  protected override prepare(strategy: Strategy): ShownScorecard | Promise<ShownScorecard> {
    const card = rate(strategy, this.day);
    const isBroken = hasParts(strategy);
    const needsMore = isBroken || this.#earlier.get() !== undefined || this.#rules.length > 0;
    if (needsMore) return this.#prepareMore(card, isBroken);
    return card instanceof Promise ? card.then(alone) : alone(card);
  }

  // Few pages ask for it, so it is loaded for those.
  async #prepareMore(rated: Scorecard | Promise<Scorecard>, isBroken: boolean): Promise<ShownScorecard> {
    const beside = (this.#beside ??= await import('./beside.js'));
    const card = await rated;
    const earlier = await this.#earlier.get();
    const full = isBroken ? beside.fullCard(card) : undefined;
    const names = this.#rules;
    const unknown = beside.unknownRules(names).join(', ');
    const more = this.#named.slice(MOST_RULES).join(', ');
    this.#tellOnce([
      ...(unknown === '' ? [] : [`against names no preset: ${unknown}; there are ${beside.knownRules()}`]),
      ...(more === '' ? [] : [`against takes ${MOST_RULES} presets: ${more} is left out`]),
    ]);
    const byRules = beside.besideRules(card, names);
    return {
      ...(full ?? card),
      guarded: full === undefined ? [] : beside.guardedObjectives(full),
      isGuarded: full !== undefined && beside.isGuarded(full),
      comparisons: [
        ...(earlier?.ok === true ? [beside.besideEdition(card, earlier.strategy)] : []),
        ...(byRules === undefined ? [] : [byRules]),
      ],
      isPreviousLost: earlier?.ok === false,
    };
  }

  // once, however often the date changes
  #tellOnce(faults: readonly string[]): void {
    for (const fault of faults) if (!this.#faults.includes(fault)) this.tell(fault, []);
    this.#faults = faults;
  }

  get #rules(): readonly string[] {
    return this.#named.slice(0, MOST_RULES);
  }

  /** What `against` names, be they presets or not. */
  get #named(): readonly string[] {
    const { against } = this;
    return typeof against === 'string' ? against.split(/\s+/).filter((name) => name !== '') : [];
  }

  #region = new OverflowRegion(this);

  /** @internal */
  protected override isVacant({ tally }: ShownScorecard): boolean {
    return tally.total === 0;
  }

  /** @internal */
  protected override renderStrategy(scorecard: ShownScorecard): TemplateResult {
    const { strategy, tally } = scorecard;
    const lang = this.planLang(strategy.document);
    const words = this.inLanguage(scorecardEnglish);
    return html`
      <p class="finding" part="finding">${tallySentence(tally, words.rating)}</p>
      ${cautions(strategy, lang)} ${this.#renderGuard(scorecard, lang)}
      ${this.#region.render(this.#renderTable(scorecard, words))}
      <p class="foot muted" part="foot">${ruleLine(scorecard, words.rating)}</p>
      ${this.#renderComparisons(scorecard, lang)}
    `;
  }

  #renderGuard(shown: ShownScorecard, lang: Lang): unknown {
    const beside = this.#beside;
    if (beside === undefined || (shown.guarded.length === 0 && !shown.isGuarded)) return nothing;
    return beside.guardParagraphs(shown, this.inLanguage(beside.besideEnglish), lang);
  }

  #renderComparisons({ comparisons, isPreviousLost, strategy }: ShownScorecard, lang: Lang): unknown {
    const beside = this.#beside;
    if (beside === undefined) return nothing;
    const words = this.inLanguage(beside.besideEnglish);
    return [
      ...comparisons.map((one) => beside.comparisonSection(one, strategy.document, words, lang)),
      isPreviousLost ? html`<p class="flag">${words.report.previousFailed}</p>` : nothing,
    ];
  }

  #renderTable(
    { strategy, objectives, tally, guarded, isGuarded }: ShownScorecard,
    words: ScorecardWords,
  ): TemplateResult {
    const { title, terms } = strategy.document;
    const planLang = this.planLang(strategy.document);
    // The words for our rule are not those of a council's own, whose levels stand in the finding.
    const labels: Labels = tally.levels.length === 0 ? words.rating.ratings : words.scorecard.colours;
    return html`
      <table part="table" role="table">
        <caption id="caption">
          ${words.scorecard.titled({ title })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" lang=${terms.objective === undefined ? nothing : planLang}>
              ${objectiveWord(strategy, words.rating)}
            </th>
            ${RATINGS.map(
              (rating) =>
                html`<th scope="col" role="columnheader" class="count-cell">
                  ${ratingMark(rating, labels[rating])}
                </th>`,
            )}
            <th scope="col" role="columnheader" class="count-cell">${words.scorecard.rated}</th>
            <th scope="col" role="columnheader" class="reasons">${words.scorecard.whyNot}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${objectives.map(({ objective, tally: own }) => {
            const lang = objective === undefined ? nothing : planLang;
            const name = objectiveHeading(objective, words.rating);
            const grows = guarded.some((one) => one.objective === objective);
            return this.#renderRow({ name, lang, tally: own, grows }, labels, words);
          })}
        </tbody>
        <tfoot role="rowgroup">
          ${this.#renderRow({ name: words.scorecard.whole, lang: nothing, tally, grows: isGuarded }, labels, words)}
        </tfoot>
      </table>
    `;
  }

  #renderRow({ name, lang, tally, grows }: Counted, labels: Labels, words: ScorecardWords): TemplateResult {
    return html`<tr role="row">
      <th scope="row" role="rowheader">
        ${ofPlan(name, lang)}${grows ? html` <span class="flag">${words.scorecard.gapGrows}</span>` : nothing}
      </th>
      ${RATINGS.map(
        (rating) =>
          html`<td role="cell" class="count-cell" data-label=${labels[rating]}>
            <span class=${tally[rating] === 0 ? 'muted' : ''}>${tally[rating]}</span>
          </td>`,
      )}
      <td role="cell" class="count-cell" data-label=${words.scorecard.rated}>
        ${words.scorecard.of({ part: String(tally.rated), whole: String(tally.total) })}
      </td>
      <td role="cell" class="reasons" data-label=${words.scorecard.whyNot}>
        <span class="muted">${whyNot(tally, words)}</span>
      </td>
    </tr>`;
  }
}

type Labels = Readonly<Record<Rating['rating'], string>>;

/** A row of counts. */
interface Counted {
  readonly name: string;
  readonly lang: Lang;
  readonly tally: Tally;
  /** Whether a gap grows although all that could be rated is on target. */
  readonly grows: boolean;
}

const alone = (card: Scorecard): ShownScorecard => ({
  ...card,
  guarded: [],
  isGuarded: false,
  comparisons: [],
  isPreviousLost: false,
});

/** Whether it has figures of places or groups, so that there may be a gap. */
const hasParts = ({ indicators }: Strategy): boolean =>
  indicators.some(({ measures }) =>
    measures.some(({ results }) =>
      results.some(({ place, group }) => place !== undefined || group !== undefined),
    ),
  );

function whyNot({ total, none, reasons }: Tally, { scorecard, rating }: ScorecardWords): string {
  if (total === 0) return scorecard.noMeasures;
  return none === 0 ? scorecard.allRated : reasonsWords(reasons, rating);
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-scorecard': CohesionScorecard;
  }
}
