import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  buildModel,
  parseStrategy,
  type ReportContent,
  reportContent,
  type ReportFacts,
  reportFacts,
  type ReportSection,
  type Strategy,
  type StrategyInput,
} from '../../src/index.js';
import { EarlierEdition } from '../shared/earlier-edition.js';
import type { Loaded } from '../shared/explain-issues.js';
import { heading } from '../shared/heading.js';
import type { Lang } from '../shared/plan-lang.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { shownParagraph } from '../shared/shown-pieces.js';
import { reportTable } from './report-table.js';
import { reportPrintStyles } from './report-print.styles.js';
import { reportStyles } from './report.styles.js';
import { reportEnglish } from './report.words.js';

/** What the view makes of a strategy: all that the paper tells. */
export interface ShownReport extends ReportFacts {
  /** Whether an edition before was asked for that could not be loaded, so that nothing is said of what has changed. */
  readonly isPreviousLost: boolean;
}

/** The levels that its headings may begin at, so that those of its sections have one below. */
const HEADING_LEVELS: readonly number[] = [1, 2, 3, 4, 5];
const USUAL_LEVEL = 2;

/**
 * Shows the committee paper on a strategy, to print on A4: how it stands, how much could be rated at all, every rating with the
 * rule that made it, the worst first, what has none and why, what is late, and what has changed since the edition before.
 *
 * It says what `cohesion render --view report` and `reportFragment` write, word for word. Use `<cohesion-indicators>` and
 * `<cohesion-actions>` to search and sort.
 *
 * @element cohesion-report
 * @fires {CustomEvent<ShownReport>} cohesion-ready - the strategy is there, rated, with what has changed
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart heading - the headings
 * @csspart finding - the opening sentence
 * @csspart section - a part of the paper
 * @csspart table - the table of a section
 * @csspart group - the heading row of ratings, reasons or changes of one kind
 * @csspart rating - a rating, and the heading of a column of counts
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @csspart foot - the date and the rule
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber, and the line beside a caution
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionReport extends StrategyElement<ShownReport> {
  /** @internal */
  static override styles = [tableStyles, ratingStyles, reportStyles, reportPrintStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    previous: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The edition before: its address, relative to the page, or the document itself, as written. It is rated as of its own date. */
  declare previous?: string | StrategyInput | undefined;

  /** The level of its heading, 1 to 5; its sections are one below. Anything else reads as 2. */
  declare headingLevel: number;

  readonly #earlier = new EarlierEdition(parseStrategy, ({ message, issues }) => this.tell(message, issues));
  #made: { shown: ShownReport; words: typeof reportEnglish; content: ReportContent } | undefined;

  constructor() {
    super();
    this.headingLevel = USUAL_LEVEL;
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    const isOther = changed.has('previous');
    if (isOther) this.#earlier.ask(this.previous);
    super.willUpdate(changed);
    // What else has changed asks for it too, and what is under way takes the newest.
    const isAsked = ['src', 'strategy', 'asOf'].some((name) => changed.has(name));
    if (isOther && !isAsked && this.state === 'ready') void this.refresh();
  }

  /** @internal */
  protected override prepare(document: Strategy): ShownReport | Promise<ShownReport> {
    const earlier = this.#earlier.get();
    if (!(earlier instanceof Promise)) return this.#shownWith(document, earlier);
    return earlier.then((loaded) => this.#shownWith(document, loaded));
  }

  #shownWith(document: Strategy, earlier: Loaded | undefined): ShownReport {
    const facts = reportFacts(buildModel(document), {
      // a removed attribute is null
      asOf: this.day,
      previous: earlier?.ok ? buildModel(earlier.strategy) : undefined,
    });
    return { ...facts, isPreviousLost: earlier?.ok === false };
  }

  // That a plan has no measures is itself something to report, unless it has nothing at all.
  /** @internal */
  protected override isVacant({ isPreviousLost, earlier, strategy }: ShownReport): boolean {
    const isBlank = Object.values(strategy).every((list) => !Array.isArray(list) || list.length === 0);
    return isBlank && earlier === undefined && !isPreviousLost;
  }

  // Made once of a strategy in a language: it is asked for whenever something changes on the page.
  #contentOf(shown: ShownReport): ReportContent {
    const words = this.inLanguage(reportEnglish);
    if (this.#made?.shown !== shown || this.#made.words !== words) {
      this.#made = { shown, words, content: reportContent(shown, words) };
    }
    return this.#made.content;
  }

  /** @internal */
  protected override renderStrategy(shown: ShownReport): TemplateResult {
    const { title, finding, flags, foot, sections } = this.#contentOf(shown);
    const lang = this.planLang(shown.strategy.document);
    return html`
      ${heading(this.#level, title, { look: 'title', part: 'heading' })}
      <p class="finding" part="finding">${finding}</p>
      ${flags.map((flag) => shownParagraph(flag, lang))}
      <p class="foot muted" part="foot">${foot}</p>
      ${sections.map((section) => this.#renderSection(section, lang))}
      ${shown.isPreviousLost ? this.#renderLost() : nothing}
    `;
  }

  get #level(): number {
    return HEADING_LEVELS.includes(this.headingLevel) ? this.headingLevel : USUAL_LEVEL;
  }

  #renderSection({ name, lines, table }: ReportSection, lang: Lang): TemplateResult {
    const { captions, sections } = this.inLanguage(reportEnglish).report;
    return html`<section part="section">
      ${heading(this.#level + 1, sections[name], { look: 'label', part: 'heading' })}
      ${lines.map((line) => shownParagraph(line, lang))}
      ${table === undefined ? nothing : reportTable(table, captions[name], lang)}
    </section>`;
  }

  #renderLost(): TemplateResult {
    const { report } = this.inLanguage(reportEnglish);
    return html`<section part="section">
      ${heading(this.#level + 1, report.sections.changes, { look: 'label', part: 'heading' })}
      <p class="flag">${report.previousFailed}</p>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-report': CohesionReport;
  }
}
