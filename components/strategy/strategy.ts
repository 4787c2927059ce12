import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import type { Strategy } from '../../src/index.js';
import type { Parse } from '../shared/load-strategy.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { HandedDown } from './handed-down.js';

/**
 * Loads a strategy once and hands it down to the views inside it.
 *
 * Each view checks and rates what it shows. A view that has a `src` of its own, data of its own, or a `strategy` that the page gave
 * it, keeps that. Views that come later are given the strategy as well. Use it where several views of one strategy stand on a page,
 * among whatever else the page holds.
 *
 * @element cohesion-strategy
 * @fires {CustomEvent<Strategy>} cohesion-ready - the strategy is there, as written
 * @slot - anything: views, headings, words of the page
 * @csspart status - loading and error messages
 */
export class CohesionStrategy extends StrategyElement<Strategy> {
  /** @internal */
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    [part='status']:empty {
      display: none;
    }
  `;

  // What a view does not show it does not check either, so here is nothing to check.
  /** @internal */
  protected override readonly parse: Parse = (value) =>
    typeof value === 'object' && value !== null ? (value as Strategy) : undefined;

  #views = new HandedDown(this);
  #watch: MutationObserver | undefined;
  #strategy: Strategy | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new MutationObserver(() => this.#handDown());
    this.#watch.observe(this, { childList: true, subtree: true });
    this.#handDown();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  /** @internal */
  protected override prepare(strategy: Strategy): Strategy {
    this.#strategy = strategy;
    this.#handDown();
    return strategy;
  }

  /** @internal */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.state === 'empty' || this.state === 'error') this.#strategy = undefined;
    this.#handDown();
  }

  /** @internal */
  protected override isVacant(): boolean {
    return false;
  }

  /** @internal */
  protected override renderStrategy(): TemplateResult {
    return html``;
  }

  /** @internal */
  protected override render(): TemplateResult {
    return html`
      <p part="status" role="status" lang=${this.ownLang}>${this.message()}</p>
      <slot></slot>
    `;
  }

  #handDown(): void {
    this.#views.give({ strategy: this.#strategy, asOf: this.asOf });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-strategy': CohesionStrategy;
  }
}
