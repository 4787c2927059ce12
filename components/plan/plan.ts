import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { buildModel, parseStrategy, type Strategy, type StrategyModel } from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { heading } from '../shared/heading.js';
import type { Lang } from '../shared/plan-lang.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { figuresTable } from './figures-table.js';
import { isVacantPlan, type PlanContent, planContent } from './plan-content.js';
import { entryList, remarks } from './plan-lists.js';
import type { PlanList } from './plan-list.js';
import type { PlanSection } from './plan-sections.js';
import { planStyles } from './plan.styles.js';
import { planEnglish, type PlanWords } from './plan.words.js';
import { signsTable } from './signs-table.js';

/** What the view makes of a strategy: the linked model. */
export interface PlanShown {
  readonly strategy: StrategyModel;
}

/** The levels that its headings may begin at, below the one that is the page's own. */
const HEADING_LEVELS: readonly number[] = [2, 3, 4, 5, 6];
const USUAL_LEVEL = 3;

/** A list of links helps where there are more sections than this. */
const FEW = 3;

/**
 * Shows the shape of a strategy: its vision, its themes with who leads them, their priorities and outcomes, and the signs by
 * which it says that progress will be known, with the way that each points; then principles, shared values and background
 * figures.
 *
 * All stands in the order of the plan and nothing is judged: a sign has no figures, and background figures are no measures. Use
 * `<cohesion-indicators>` for what is measured and `<cohesion-actions>` for what is to be done.
 *
 * @element cohesion-plan
 * @fires {CustomEvent<PlanShown>} cohesion-ready - the strategy is there, linked
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart finding - the opening sentences
 * @csspart contents - the links to the parts of a long plan
 * @csspart section - a theme, or another part of the plan
 * @csspart heading - the heading of a section
 * @csspart table - a table of signs, or of background figures
 * @csspart direction - which way a sign points, in words with a shape
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionPlan extends StrategyElement<PlanShown> {
  /** @internal */
  static override styles = [tableStyles, planStyles];

  /** @internal */
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The level of its main headings, 2 to 6, one below the heading of the page that it stands under; anything else reads as 3. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = USUAL_LEVEL;
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  #made: { strategy: StrategyModel; words: PlanWords; content: PlanContent } | undefined;

  /** @internal */
  protected override prepare(document: Strategy): PlanShown {
    const strategy = buildModel(document);
    // Here too, and not only while rendering, so that what fails is told as a failure.
    this.#contentOf(strategy);
    return { strategy };
  }

  /** @internal */
  protected override isVacant({ strategy }: PlanShown): boolean {
    return isVacantPlan(this.#contentOf(strategy));
  }

  /** @internal */
  protected override renderStrategy({ strategy }: PlanShown): TemplateResult {
    const content = this.#contentOf(strategy);
    const { finding, before, sections, after, figures } = content;
    const planLang = this.planLang(strategy.document);
    const langOf = ({ ofPlan }: PlanSection): Lang => (ofPlan ? planLang : nothing);
    const listPart = (list: PlanList): Part => ({
      title: list.heading,
      content: listContent(list, planLang, 'wide'),
    });
    const parts: Part[] = [
      ...before.map(listPart),
      ...sections.map((section): Part => ({
        title: section.heading,
        lang: langOf(section),
        content: this.#section(section, content, planLang),
      })),
      ...after.map(listPart),
      ...(figures.length === 0
        ? []
        : [{ title: this.#words.plan.background, content: this.#figures(content, planLang) }]),
    ];
    return html`
      <p class="finding" part="finding">${finding}</p>
      ${cautions(strategy, planLang)} ${sections.length > FEW ? this.#contents(parts) : nothing}
      ${parts.map(
        (part, at) =>
          html`<section part="section">
            ${heading(this.#level, part.title, { look: 'title', part: 'heading', id: idOf(at), lang: part.lang ?? nothing })}
            ${part.content}
          </section>`,
      )}
    `;
  }

  get #words(): PlanWords {
    return this.inLanguage(planEnglish);
  }

  // Made once of a plan in a language: it is asked for whenever something changes on the page.
  #contentOf(strategy: StrategyModel): PlanContent {
    const words = this.#words;
    const made = this.#made;
    if (made?.strategy === strategy && made.words === words) return made.content;
    const content = planContent(strategy, words);
    this.#made = { strategy, words, content };
    return content;
  }

  get #level(): number {
    return HEADING_LEVELS.includes(this.headingLevel) ? this.headingLevel : USUAL_LEVEL;
  }

  #contents(parts: readonly Part[]): TemplateResult {
    return html`<nav class="contents" part="contents" aria-label=${this.#words.plan.contents}>
      <ul>
        ${parts.map(
          ({ title, lang = nothing }, at) =>
            html`<li>
              <a href="#${idOf(at)}" lang=${lang} @click=${(event: Event) => this.#goTo(event, idOf(at))}
                >${title}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  // The page knows nothing of what lies in the tree of an element, so that the address cannot lead there.
  #goTo(event: Event, id: string): void {
    event.preventDefault();
    this.shadowRoot?.getElementById(id)?.focus();
  }

  #section(section: PlanSection, { columns }: PlanContent, lang: Lang): TemplateResult {
    const { summary, lists, signs, missing } = section;
    const words = this.#words;
    const { plan } = words;
    return html`
      ${remarks(section, lang)} ${summary === undefined ? nothing : html`<p lang=${lang}>${summary}</p>`}
      <div class="lists">${lists.map((list) => this.#list(list, lang))}</div>
      ${
        signs.length === 0
          ? nothing
          : html`${heading(this.#level + 1, plan.signs, { look: 'label' })}
            ${signsTable(plan.signsOf({ heading: section.heading }), signs, columns, words, lang)}`
      }
      ${missing.map((line) => html`<p class="muted missing">${line}</p>`)}
    `;
  }

  #list(list: PlanList, lang: Lang): TemplateResult {
    return html`<div>
      ${heading(this.#level + 1, list.heading, { look: 'label' })} ${listContent(list, lang)}
    </div>`;
  }

  #figures({ figures, names }: PlanContent, lang: Lang): TemplateResult {
    return html`<p class="muted">${this.#words.plan.backgroundNote}</p>
      ${figuresTable(figures, names, this.#words, lang)}`;
  }
}

/** A part of the view, with the heading that the reader can be brought to. */
interface Part {
  readonly title: string;
  /** The language of the title, where it is another than that of the view. */
  readonly lang?: Lang;
  readonly content: unknown;
}

const listContent = (list: PlanList, lang: Lang, look?: string): TemplateResult =>
  html`${remarks({ ...list, cautions: [] }, lang)} ${entryList(list.entries, lang, look)}`;

const idOf = (at: number): string => `part-${at + 1}`;

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-plan': CohesionPlan;
  }
}
