/* global customElements, document */
// The floor: the table as a good engineer would write it with Lit for one page, who has all that is in it ready.
import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { DIRECTIONS, HEADINGS, HEIGHT, label, line, RATINGS, SHAPES, WIDTH } from './cells.js';
import { LOOK } from './look.js';

class BareTable extends LitElement {
  static styles = [
    unsafeCSS(LOOK),
    css`
      :host {
        display: block;
      }
    `,
  ];
  static properties = { rows: { attribute: false } };

  render() {
    return html`<table>
      <thead>
        <tr>
          ${HEADINGS.map((heading, at) => html`<th scope="col" class=${at > 0 && at < 4 ? 'figure' : ''}>${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.rows.map((row) => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row(row) {
    const { name, unit, baseline, target, latest, rating, direction } = row;
    const drawn = line(row);
    return html`<tr>
      <th scope="row">${name} <small>${unit}</small></th>
      <td class="figure">${baseline}</td>
      <td class="figure">${target ?? '–'}</td>
      <td class="figure">${latest}</td>
      <td>
        <span class="mark ${rating}"
          ><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path d=${SHAPES[rating]} /></svg
          >${RATINGS[rating]}</span
        >
      </td>
      <td>${DIRECTIONS[direction]}</td>
      <td class="trend">
        <svg class="spark" width=${WIDTH} height=${HEIGHT} role="img" aria-label=${label(row)}>
          <path class="aim" d=${drawn.target === undefined ? nothing : `M0 ${drawn.target}H${WIDTH}`} />
          <path class="line" d=${drawn.path} />
        </svg>
      </td>
    </tr>`;
  }
}

let element;

export function mount(main, rows) {
  customElements.define('bare-table', BareTable);
  element = document.createElement('bare-table');
  element.rows = rows;
  main.append(element);
}

export const isComplete = (main, rows) =>
  element.shadowRoot.querySelectorAll('.spark').length === rows.length;
