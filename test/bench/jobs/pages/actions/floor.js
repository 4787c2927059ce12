/* global customElements, document */
// The floor: only the rows in view are there, written with Lit by hand.
import { css, html, LitElement } from 'lit';
import { COLUMNS, inOrder, isFound } from '../../data/actions.js';

const ROW = 32;
const HEIGHT = 600;
const DRAWN = Math.ceil(HEIGHT / ROW) + 8;

class BareActions extends LitElement {
  static properties = {
    rows: { attribute: false },
    query: { state: true },
    sorted: { state: true },
    from: { state: true },
  };
  static styles = css`
    .scroller {
      block-size: 600px;
      inline-size: 1130px;
      overflow: auto;
      contain: strict;
      position: relative;
    }
    .row {
      display: grid;
      grid-template-columns: 80px 360px 140px 110px 110px 110px 110px 110px;
      block-size: 32px;
      line-height: 31px;
      border-block-end: 1px solid #ccc;
      box-sizing: border-box;
    }
    .row > * {
      padding: 0 8px;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .head {
      position: sticky;
      inset-block-start: 0;
      background: Canvas;
      z-index: 1;
      font-weight: 600;
    }
    .item {
      position: absolute;
      inset-inline: 0;
      inset-block-start: 0;
      contain: strict;
    }
  `;

  constructor() {
    super();
    this.query = '';
    this.from = 0;
  }

  willUpdate(changed) {
    if (changed.has('rows') || changed.has('sorted')) {
      this.ordered = this.sorted === undefined ? this.rows : inOrder(this.rows, this.sorted);
    } else if (!changed.has('query')) return;
    this.found = this.query === '' ? this.ordered : this.ordered.filter((row) => isFound(row, this.query));
    this.from = 0;
  }

  updated(changed) {
    if (changed.has('sorted') || changed.has('query')) this.scroller.scrollTop = 0;
  }

  get scroller() {
    return this.renderRoot.querySelector('.scroller');
  }

  render() {
    const from = Math.max(0, Math.min(this.found.length - DRAWN, this.from));
    return html`<label
        >Search <input type="search" @input=${({ target }) => (this.query = target.value)}
      /></label>
      <div class="scroller" role="table" @scroll=${() => this.#scroll()}>
        <div class="row head" role="row">
          ${COLUMNS.map(([id, name]) => html`<div role="columnheader" data-id=${id} @click=${() => (this.sorted = id)}>${name}</div>`)}
        </div>
        <div role="rowgroup" style="block-size: ${this.found.length * ROW}px">
          ${this.found
            .slice(from, from + DRAWN)
            .map(
              (row, at) =>
                html`<div
                  class="row item"
                  role="row"
                  style="transform: translateY(${(from + at + 1) * ROW}px)"
                >
                  ${COLUMNS.map(([id]) => html`<div role="cell">${row[id]}</div>`)}
                </div>`,
            )}
        </div>
      </div>`;
  }

  #scroll() {
    this.from = Math.max(0, Math.floor(this.scroller.scrollTop / ROW) - 3);
  }
}

let element;
const find = (selector) => element.shadowRoot.querySelector(selector);

export function mount(main, rows) {
  customElements.define('bare-actions', BareActions);
  element = document.createElement('bare-actions');
  element.rows = rows;
  main.append(element);
}

export const isComplete = () => element.shadowRoot.querySelectorAll('.item').length === DRAWN;

export const handle = () => ({
  search: find('input'),
  scroller: element.scroller,
  first: () => find('.item').children[1].textContent,
  heading: (column) => find(`[data-id="${column}"]`),
});
