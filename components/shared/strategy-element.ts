import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Issue, Strategy, StrategyInput } from '../../src/index.js';
import type { Loaded } from './explain-issues.js';
import { acceptStrategy, loadStrategy, type Parse, readStrategy } from './load-strategy.js';
import type { Language } from '../../src/words/language.js';
import { LanguageController } from './language.js';
import { type Lang, langWithin } from './plan-lang.js';
import { viewWords } from './view-words.js';

/** Where an element stands: nothing to show, under way, shown, or failed. */
export type LoadState = 'empty' | 'loading' | 'ready' | 'error';

/** What `cohesion-error` tells: everything that kept the strategy from being shown. */
export interface CohesionErrorDetail {
  /** All of it in words, for the webmaster. */
  readonly message: string;
  /** The problems of the document, if that is what was wrong. */
  readonly issues: readonly Issue[];
}

/** Whether the scripts are there. What comes after them is drawn at once, so that nothing is missing where something is replaced. */
let areLoaded: boolean | undefined;
setTimeout(() => {
  areLoaded = true;
});

/**
 * What every view of a strategy shares: where the strategy comes from, and what the page shows until it is
 * there or when it cannot be.
 *
 * A strategy comes from the `strategy` property, else from `src`, else from a
 * `<script type="application/json">` or a table inside the element. Until it is ready, and whenever it fails, the content
 * that the page holds inside the element stays visible: nothing is ever taken away before there is something
 * better.
 *
 * `Shown` is what a view makes of the strategy before it renders: a scorecard, a linked model. It is the detail of
 * `cohesion-ready`, so each view documents that event with its type.
 *
 * @fires {CustomEvent<CohesionErrorDetail>} cohesion-error - it could not be loaded or is not valid
 */
export abstract class StrategyElement<Shown> extends LitElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    src: {},
    asOf: { attribute: 'as-of' },
    strategy: { attribute: false },
    loadState: { state: true, attribute: false },
    shown: { state: true, attribute: false },
  };

  /**
   * The address of a strategy as JSON, or of a file with its tables (CSV, Excel, Word, a page), relative to the page; or `#` and the
   * identifier of a table of the page itself.
   */
  declare src?: string;

  /** The date as of which the strategy is shown, `YYYY-MM-DD`. By default the last day that its results speak of. */
  declare asOf?: string;

  /** The strategy itself, as written; it is validated, and goes before `src`. */
  declare strategy?: StrategyInput;

  declare private loadState: LoadState;
  declare private shown: Shown | undefined;
  #loaded: Loaded | undefined;
  #turn = 0;
  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.loadState = 'empty';
  }

  /** Where the element stands: `empty`, `loading`, `ready` or `error`. */
  get state(): LoadState {
    return this.loadState;
  }

  /**
   * The date that is asked for. A removed attribute, which is null, asks for none; an empty one is no date, and a mistake.
   *
   * @internal
   */
  protected get day(): string | undefined {
    return this.asOf ?? undefined;
  }

  // The views that the scripts find on a page are drawn in tasks of their own: it can be used while twenty come, and not only after them.
  protected override async scheduleUpdate(): Promise<void> {
    if (!areLoaded) await new Promise((done) => setTimeout(done));
    void super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('strategy')) void this.#load();
    else if (changed.has('asOf')) void this.refresh();
  }

  protected override render(): TemplateResult {
    // what is ready has been prepared
    const visible = this.loadState === 'ready' && !this.isVacant(this.shown!);
    return html`
      <div class="ours" lang=${this.ownLang}>
        <p class="status ${visible ? 'unseen' : ''}" part="status" role="status">${this.message()}</p>
        ${visible ? this.renderStrategy(this.shown!) : nothing}
      </div>
      <slot ?hidden=${visible}></slot>
    `;
  }

  /** Reads the parts of a document that this view shows; the others are neither checked nor loaded. */
  protected abstract readonly parse: Parse;

  /** What the view makes of a strategy, at once or when more is loaded. It is asked again when `asOf` changes. */
  protected abstract prepare(strategy: Strategy): Shown | Promise<Shown>;

  /** Whether the strategy has nothing that this view shows; the content of the page then stays. */
  protected abstract isVacant(shown: Shown): boolean;

  /** The view itself, once there is a strategy. */
  protected abstract renderStrategy(shown: Shown): TemplateResult;

  /** What the status line says when the strategy is there: a change in what is shown, for screen readers. */
  protected announcement(): string {
    return '';
  }

  /**
   * The words of the view in the language of the page.
   *
   * @internal
   */
  protected inLanguage<Words extends Partial<Language>>(english: Words): Words {
    return this.#language.words(english);
  }

  /**
   * The `lang` of our words; nothing where they are in the language of the page.
   *
   * @internal
   */
  protected get ownLang(): Lang {
    return this.#language.langOf(this.inLanguage(viewWords));
  }

  /**
   * The `lang` of what a plan says itself among our words; nothing where they are in one language.
   *
   * @internal
   */
  protected planLang({ language }: Pick<Strategy, 'language'>): Lang {
    return langWithin(language, this.inLanguage(viewWords).rating.locale);
  }

  /** What the status line says. */
  protected message(): string {
    const { rating, views } = this.inLanguage(viewWords);
    if (this.loadState === 'loading') return this.#language.coming === undefined ? views.loading : '';
    if (this.loadState === 'error') return views.failed;
    if (this.loadState === 'empty') return '';
    return this.isVacant(this.shown!) ? rating.views.vacant : this.announcement();
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    this.#loaded = undefined;
    const source = this.#source();
    // a view that is about to be in another language is not shown in English before
    const words = source === undefined ? undefined : this.#language.coming;
    if (source instanceof Promise || words) this.loadState = 'loading';
    const loaded = source instanceof Promise ? await source : source;
    if (words) await words;
    // The answer to an earlier question must not overwrite the answer to a later one.
    if (turn !== this.#turn) return;
    this.#loaded = loaded;
    if (loaded === undefined) this.loadState = 'empty';
    else void this.refresh();
  }

  #source(): Loaded | Promise<Loaded | undefined> | undefined {
    // Frameworks say null for nothing, and so does a removed attribute.
    if (this.strategy != null) return acceptStrategy(this.strategy, 'strategy', this.parse);
    if (this.src) return loadStrategy(this.src, this.parse);
    if (document.readyState !== 'loading') return this.#readContent();
    // The element may be at work before the parser has come to its end: what stands in it is not all there yet.
    return new Promise((done) => {
      document.addEventListener('DOMContentLoaded', () => done(this.#readContent()), { once: true });
    });
  }

  #readContent(): Loaded | Promise<Loaded> | undefined {
    const inside = (what: string): Element | null => this.querySelector(`:scope > ${what}`);
    const text = inside('script[type="application/json"]')?.textContent;
    // editors put tables into figures
    const read = text ?? (inside(':is(table, figure:has(table))') && this);
    return read == null ? undefined : readStrategy(read, 'what stands inside the element', this.parse);
  }

  /** Prepares the strategy again, as when a property changes that it is prepared by. */
  protected async refresh(): Promise<void> {
    const loaded = this.#loaded;
    if (!loaded?.ok) return loaded && this.#fail(loaded.message, loaded.issues);
    const turn = ++this.#turn;
    try {
      let shown = this.prepare(loaded.strategy);
      if (shown instanceof Promise) {
        this.loadState = 'loading';
        shown = await shown;
      }
      if (turn !== this.#turn) return;
      this.shown = shown;
    } catch (error) {
      if (turn !== this.#turn) return;
      return this.#fail(String(error), []);
    }
    this.loadState = 'ready';
    // made apart from where it is sent: each view documents it, with the type of its detail
    const ready = new CustomEvent('cohesion-ready', { detail: this.shown, bubbles: true, composed: true });
    this.dispatchEvent(ready);
  }

  #fail(message: string, issues: readonly Issue[]): void {
    this.loadState = 'error';
    this.tell(message, issues);
  }

  /**
   * Tells the webmaster what could not be loaded or is not valid.
   *
   * @internal
   */
  protected tell(message: string, issues: readonly Issue[]): void {
    console.error(`<${this.localName}> ${message}`);
    const detail: CohesionErrorDetail = { message, issues };
    this.dispatchEvent(new CustomEvent('cohesion-error', { detail, bubbles: true, composed: true }));
  }
}
