import { css } from 'lit';

/**
 * The look of a rating. The ink is the ink of the page with a hue mixed in, so that it keeps its contrast on
 * light and dark pages alike; the tint behind it is decoration.
 */
export const ratingStyles = css`
  .mark {
    --hue: transparent;
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    padding: 0.1em 0.55em 0.1em 0.4em;
    border-radius: 0.25em;
    font-weight: 600;
    color: color-mix(in oklab, currentColor 62%, var(--hue));
    background: color-mix(in srgb, var(--hue) 15%, transparent);
    print-color-adjust: exact;
  }
  .mark svg {
    flex: none;
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
  }
  .mark path {
    fill: currentColor;
    fill-rule: evenodd;
  }
  .none path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-dasharray: 2.6 2.1;
  }
  .green {
    --hue: var(--cohesion-green, #008a3e);
  }
  .amber {
    --hue: var(--cohesion-amber, #c96a00);
  }
  .red {
    --hue: var(--cohesion-red, #d3222a);
  }
  .none {
    padding-inline: 0;
    font-weight: 400;
    color: inherit;
    background: none;
  }
  @media (forced-colors: active) {
    .mark {
      padding-inline: 0;
      color: CanvasText;
      background: none;
    }
  }
`;
