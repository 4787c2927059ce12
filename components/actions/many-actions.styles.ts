import { css } from 'lit';

/**
 * The look of very many actions on a screen: rows are grids with columns of fixed shares, so that one more is no work for those before
 * it, as it is in a table; on paper they are a table again. That what is out of sight is not laid out (`content-visibility`) would be
 * faster still, but browsers then leave it out of what they tell a screen reader.
 */
export const manyActionsStyles = css`
  @media screen {
    .many > .some {
      display: block;
      contain: content;
    }
    /* within its height, of which the room of rows that are not drawn has the sum */
    :host([layout='cards']) .many > .some {
      box-sizing: border-box;
      padding-block-start: 1em;
    }

    @container (min-width: 40.001em) {
      :host(:not([layout='cards'])) .many {
        display: flow-root;

        :is(caption, thead, tbody, .group, .open),
        :is(.group, .open) > * {
          display: block;
        }
        :is(.item, thead tr) {
          display: grid;
          grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr) 7em;
          align-items: baseline;
        }
        .item {
          border-block-end: 1px solid var(--ink-line);
        }
        &.with-ref :is(.item, thead tr) {
          grid-template-columns: 5em minmax(0, 5fr) minmax(0, 3fr) minmax(0, 3fr) 7em;
        }
        thead tr {
          border-block-end: 2px solid var(--ink-strong);
        }
        thead th,
        .item > * {
          min-inline-size: 0;
          max-inline-size: none;
          border: 0;
        }
        .opened {
          border-block-end: 0;
        }
      }
    }
  }

  @media screen and (min-height: 30em) {
    @container (min-width: 40.001em) {
      :host(:not([layout='cards'])) .region:not([role]) .many > .heading {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
      }
    }
  }
`;
