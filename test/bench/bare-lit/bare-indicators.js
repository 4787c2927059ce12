/* global fetch */
// The floor: the table of indicators as a good engineer would write it by hand for one page, who has the words of
// every cell ready. No validation, no rating, no search; one template for a row, and the look of the real element.
import { html, LitElement } from 'lit';
import { indicatorsStyles } from '../../../dist/components/indicators/indicators.styles.js';
import { ratingStyles } from '../../../dist/components/shared/rating.styles.js';
import { tableStyles } from '../../../dist/components/shared/table.styles.js';
import { ARROWS, MARKS } from './shapes.js';

const muted = (line) => html`<span class="muted">${line}</span>`;

export class BareIndicators extends LitElement {
  static styles = [tableStyles, ratingStyles, indicatorsStyles];
  static properties = { src: {}, table: { state: true }, sorted: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    const response = await fetch(this.src);
    this.table = await response.json();
  }

  render() {
    if (!this.table) return html`<slot></slot>`;
    const { caption, columns, groups } = this.table;
    const labels = columns.map(({ label, date }) => (date ? `${label} ${date}` : label));
    return html`<div class="region">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((column, at) => this.#heading(column, at))}
          </tr>
        </thead>
        ${groups.map(
          ({ heading, detail, rows }) =>
            html`<tbody>
              <tr class="group">
                <th scope="rowgroup" colspan=${columns.length}>
                  <span>${heading}</span> <span class="muted">${detail}</span>
                </th>
              </tr>
              ${this.#inOrder(rows).map((row) => (row.cells ? this.#row(row, labels) : this.#parent(row)))}
            </tbody>`,
        )}
      </table>
    </div>`;
  }

  #heading({ label, date, figure, button }, at) {
    const words = date ? html`${label} <span class="date">${date}</span>` : label;
    return html`<th scope="col" class=${figure ? 'figure' : ''}>
      ${
        button
          ? html`<button type="button" @click=${() => (this.sorted = at)}>
              ${words}<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${ARROWS}</svg>
            </button>`
          : words
      }
    </th>`;
  }

  #row({ code, name, part, cells: [baseline, result, target, rating, next], why }, labels) {
    return html`<tr class=${part ? 'item part' : 'item'}>
      <td class="code"><span class="muted">${code}</span></td>
      <th scope="row">${name}</th>
      <td class="figure" data-label=${labels[2]}>
        <span class=${baseline.missing ? 'muted' : ''}>${baseline.words}</span>
      </td>
      <td class="figure" data-label=${labels[3]}>
        <span class=${result.missing ? 'muted' : ''}>${result.words}</span>${result.more.map(muted)}
      </td>
      <td class="figure" data-label=${labels[4]}>
        <span class=${target.missing ? 'muted' : ''}>${target.words}</span>${target.more.map(muted)}
      </td>
      <td class="rating" data-label=${labels[5]}>
        <span class="mark ${rating.rating}"
          ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${MARKS[rating.rating]}</svg
          ><span>${rating.words}</span></span
        >${rating.more.map(muted)}
      </td>
      <td class="figure" data-label=${labels[6]}>
        <span class=${next.missing ? 'muted' : ''}>${next.words}</span>${next.more.map(muted)}
      </td>
      <td class="why">
        <button type="button" class="plain">${why}<span class="unseen"> ${code} ${name}</span></button>
      </td>
    </tr>`;
  }

  #parent({ code, name }) {
    return html`<tr class="parent">
      <td class="code"><span class="muted">${code}</span></td>
      <th scope="row" colspan=${this.table.columns.length - 1}>${name}</th>
    </tr>`;
  }

  #inOrder(rows) {
    if (this.sorted === undefined) return rows;
    const { compare } = new Intl.Collator('en-GB', { numeric: true });
    const key = ({ code, name, cells }) => [code, name, ...cells.map(({ words }) => words)][this.sorted];
    return rows.filter(({ cells }) => cells).sort((a, b) => compare(key(a), key(b)));
  }
}
