import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  buildRatedModel,
  en,
  type Issue,
  type Scorecard,
  isRatedByDistance,
  scoreByDistance,
  type StrategyInput,
} from '../../src/index.js';
import type { Loaded } from './explain-issues.js';
import { acceptStrategy, loadStrategy, type Parse, readStrategy } from './load-strategy.js';
import { text } from './text.js';

/** Where an element stands: nothing to show, under way, shown, or failed. */
export type LoadState = 'empty' | 'loading' | 'ready' | 'error';

/** What `cohesion-error` tells: everything that kept the strategy from being shown. */
export interface CohesionErrorDetail {
  /** All of it in words, for the webmaster. */
  readonly message: string;
  /** The problems of the document, if that is what was wrong. */
  readonly issues: readonly Issue[];
}

/**
 * What every view of a strategy shares: where the strategy comes from, and what the page shows until it is
 * there or when it cannot be.
 *
 * A strategy comes from the `strategy` property, else from `src`, else from a
 * `<script type="application/json">` inside the element. Until it is ready, and whenever it fails, the content
 * that the page holds inside the element stays visible: nothing is ever taken away before there is something
 * better.
 *
 * @fires {CustomEvent<Scorecard>} cohesion-ready - the strategy is there and rated
 * @fires {CustomEvent<CohesionErrorDetail>} cohesion-error - it could not be loaded or is not valid
 */
export abstract class StrategyElement extends LitElement {
  /** @internal */
  static override properties: PropertyDeclarations = {
    src: {},
    asOf: { attribute: 'as-of' },
    strategy: { attribute: false },
    loadState: { state: true, attribute: false },
    scorecard: { state: true, attribute: false },
  };

  /** The address of a strategy as JSON, relative to the page. */
  declare src?: string;

  /** The date as of which the strategy is rated, `YYYY-MM-DD`. By default the last day that its results speak of. */
  declare asOf?: string;

  /** The strategy itself, as written; it is validated, and goes before `src`. */
  declare strategy?: StrategyInput;

  declare private loadState: LoadState;
  declare private scorecard: Scorecard | undefined;
  #loaded: Loaded | undefined;
  #turn = 0;

  constructor() {
    super();
    this.loadState = 'empty';
  }

  /** Where the element stands: `empty`, `loading`, `ready` or `error`. */
  get state(): LoadState {
    return this.loadState;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('src') || changed.has('strategy')) void this.#load();
    else if (changed.has('asOf')) void this.#rate();
  }

  protected override render(): TemplateResult {
    const { scorecard } = this;
    const ready = this.loadState === 'ready' && scorecard !== undefined;
    const shown = ready && !this.isVacant(scorecard);
    return html`
      <p class="status ${shown ? 'quiet' : ''}" part="status" role="status">${this.#message()}</p>
      ${shown ? this.renderStrategy(scorecard) : nothing}
      <slot ?hidden=${shown}></slot>
    `;
  }

  /** Reads the parts of a document that this view shows; the others are neither checked nor loaded. */
  protected abstract readonly parse: Parse;

  /** Whether the strategy has nothing that this view shows; the content of the page then stays. */
  protected abstract isVacant(scorecard: Scorecard): boolean;

  /** The view itself, once there is a strategy. */
  protected abstract renderStrategy(scorecard: Scorecard): TemplateResult;

  /** What the status line says when the strategy is there: a change in what is shown, for screen readers. */
  protected announcement(): string {
    return '';
  }

  #message(): string {
    if (this.loadState === 'loading') return text.loading;
    if (this.loadState === 'error') return text.failed;
    if (this.loadState === 'ready' && this.scorecard !== undefined) {
      return this.isVacant(this.scorecard) ? en.views.vacant : this.announcement();
    }
    return '';
  }

  async #load(): Promise<void> {
    const turn = ++this.#turn;
    this.#loaded = undefined;
    const source = this.#source();
    if (source instanceof Promise) this.loadState = 'loading';
    const loaded = source instanceof Promise ? await source : source;
    // The answer to an earlier question must not overwrite the answer to a later one.
    if (turn !== this.#turn) return;
    this.#loaded = loaded;
    if (loaded === undefined) this.loadState = 'empty';
    else void this.#rate();
  }

  #source(): Loaded | Promise<Loaded | undefined> | undefined {
    // Frameworks say null for nothing, and so does a removed attribute.
    if (this.strategy != null) return acceptStrategy(this.strategy, 'strategy', this.parse);
    if (this.src) return loadStrategy(this.src, this.parse);
    if (document.readyState !== 'loading') return this.#readScript();
    // The element may be at work before the parser has come to its end: what stands in it is not all there yet.
    return new Promise((done) => {
      document.addEventListener('DOMContentLoaded', () => done(this.#readScript()), { once: true });
    });
  }

  #readScript(): Loaded | Promise<Loaded> | undefined {
    const script = this.querySelector(':scope > script[type="application/json"]');
    return script === null
      ? undefined
      : readStrategy(script.textContent ?? '', 'the script inside the element', this.parse);
  }

  async #rate(): Promise<void> {
    const loaded = this.#loaded;
    if (loaded === undefined) return;
    if (!loaded.ok) return this.#fail(loaded.message, loaded.issues);
    try {
      // What rates by other rules is loaded for those strategies alone that need it.
      let score = scoreByDistance;
      if (!isRatedByDistance(loaded.strategy)) {
        this.loadState = 'loading';
        score = (await import('./score-strategy.js')).scoreStrategy;
        if (loaded !== this.#loaded) return;
      }
      this.scorecard = score(buildRatedModel(loaded.strategy), { asOf: this.asOf });
    } catch (error) {
      return this.#fail(String(error), []);
    }
    this.loadState = 'ready';
    const detail = this.scorecard;
    this.dispatchEvent(new CustomEvent('cohesion-ready', { detail, bubbles: true, composed: true }));
  }

  #fail(message: string, issues: readonly Issue[]): void {
    this.loadState = 'error';
    console.error(`<${this.localName}> ${message}`);
    const detail: CohesionErrorDetail = { message, issues };
    this.dispatchEvent(new CustomEvent('cohesion-error', { detail, bubbles: true, composed: true }));
  }
}
