import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * A box around a table that scrolls sideways if it must.
 *
 * One that scrolls must be reachable with the keyboard and have a name; one that does not must not be a stop on
 * the way. So it is a region only while its table is wider than it.
 */
export class OverflowRegion implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #overflows = false;
  #stacked = false;
  #watch = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const region = this.#region();
    if (region === null) return;
    // Observing again what is observed already does nothing.
    for (const box of [region, region.firstElementChild!]) this.#watch.observe(box);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  /** Whether the table stands as blocks, so that its headings are out of sight and must hold nothing to press. */
  get stacked(): boolean {
    return this.#stacked;
  }

  /** The box around a table whose caption has the identifier `caption`. */
  render(table: TemplateResult): TemplateResult {
    const scrolls = this.#overflows;
    return html`<div
      class="region"
      part="region"
      role=${scrolls ? 'region' : nothing}
      tabindex=${scrolls ? 0 : nothing}
      aria-labelledby=${scrolls ? 'caption' : nothing}
    >
      ${table}
    </div>`;
  }

  #region(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.region') ?? null;
  }

  #measure(): void {
    const region = this.#region();
    const table = region?.firstElementChild as HTMLElement | null | undefined;
    if (region == null || table == null) return;
    const overflows = table.offsetWidth > region.clientWidth + 1;
    const stacked = getComputedStyle(table).display === 'block';
    if (overflows === this.#overflows && stacked === this.#stacked) return;
    [this.#overflows, this.#stacked] = [overflows, stacked];
    this.#host.requestUpdate();
  }
}
