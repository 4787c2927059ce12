import { css } from 'lit';

/** The look of sparklines and of which way figures went: one ink, so that neither is judged by its colour. */
export const travelStyles = css`
  .spark {
    display: block;
    inline-size: 6em;
    block-size: 1.5em;
    margin-block-end: 0.25em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .spark .line {
    stroke-width: 1.5;
  }
  .spark .last {
    stroke-width: 6;
  }
  .way {
    display: flex;
    gap: 0.35em;
    align-items: baseline;
  }
  .way svg {
    flex: none;
    align-self: center;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: currentColor;
  }
  .travel .muted {
    display: block;
  }
  /* words alone stand level with those of the other cells, which the height of the button sets lower; it moves nothing */
  @container (min-width: 40.01em) {
    .travel > :not(.drawn) {
      position: relative;
      inset-block-start: 0.4em;
    }
  }
`;
