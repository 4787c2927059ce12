import { css } from 'lit';
import { adoptStyles } from './adopt-styles.js';

/**
 * The other layouts of a table. A card is a container of its own: what a narrow screen does with the cells of a row
 * (`table.styles.ts`) holds in it at every width.
 */
const layoutStyles = css`
  :host([layout='compact']) :is(th, td) {
    padding-block: 0.25em;
  }
  :host([layout='compact']) table {
    font-size: 0.9375em;
    line-height: 1.3;
  }
  :host([layout='compact']) tbody > .group > th {
    padding-block: 0.75em 0.25em;
  }

  @media screen {
    :host([layout='cards']) {
      .controls .narrow {
        display: grid;
      }
      [part='table'],
      [part='table'] > caption,
      [part='table'] > * > tr:not(.item),
      :is(.group, .parent, .open) > * {
        display: block;
      }
      [part='table'] > thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      [part='table'] > tbody {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
        gap: 1em;
        align-items: start;
      }
      :is(.group, .parent, .open) {
        grid-column: 1 / -1;
      }
      .parent > * {
        padding-inline: 0;
      }
      .item {
        container-type: inline-size;
        display: flex;
        flex-direction: column;
        padding: 0.75em 1em;
        border: 1px solid var(--ink-line);
      }
      .opened {
        border-color: var(--ink-strong);
      }
    }
  }
`;

/** Gives a view these layouts; once is enough. */
export const dress = (root: ShadowRoot): void => adoptStyles(root, layoutStyles);
