/* global customElements, document */
// The floor: a chart as a good engineer would write it with Lit for one page.
import { css, html, LitElement, svg } from 'lit';
import { AIM, grid, HEIGHT, INK, WIDTH } from './grid.js';

const EDGE = { left: 40, right: 8, top: 24, bottom: 20 };
const TICKS = 4;
const YEAR = 12;

/** Where everything of a chart lies. */
function geometry({ points, target }) {
  const lowest = Math.min(target, ...points.map(({ low }) => low));
  const highest = Math.max(target, ...points.map(({ high }) => high));
  const scale = (HEIGHT - EDGE.top - EDGE.bottom) / (highest - lowest);
  const step = (WIDTH - EDGE.left - EDGE.right) / (points.length - 1);
  const x = (at) => (EDGE.left + at * step).toFixed(1);
  const y = (value) => (HEIGHT - EDGE.bottom - (value - lowest) * scale).toFixed(1);
  const along = (key) => points.map((point, at) => `${x(at)} ${y(point[key])}`);
  const values = Array.from({ length: TICKS }, (_, at) => lowest + ((highest - lowest) * at) / (TICKS - 1));
  return {
    line: `M${along('value').join('L')}`,
    band: `M${[...along('high'), ...along('low').reverse()].join('L')}Z`,
    target: y(target),
    values: values.map((value) => [y(value), value.toFixed(0)]),
    years: points.flatMap(({ day }, at) =>
      at % YEAR === 0 ? [[x(at), new Date(day).getUTCFullYear()]] : [],
    ),
  };
}

class BareTrend extends LitElement {
  static properties = { chart: { attribute: false } };
  static styles = css`
    svg {
      display: block;
      font: 11px sans-serif;
    }
    .title {
      font-size: 13px;
      font-weight: 600;
    }
    .value {
      text-anchor: end;
    }
    .year {
      text-anchor: middle;
    }
    .rule {
      stroke: #e0e0e0;
    }
    .line {
      fill: none;
      stroke-width: 1.5;
    }
    .band {
      fill-opacity: 0.15;
    }
    .aim {
      stroke-dasharray: 4 3;
    }
  `;

  render() {
    const { title } = this.chart;
    const { line, band, target, values, years } = geometry(this.chart);
    const end = WIDTH - EDGE.right;
    return html`<svg width=${WIDTH} height=${HEIGHT} role="img" aria-label=${title}>
      <text class="title" y="14">${title}</text>
      ${values.map(([y, text]) => svg`<path class="rule" d="M${EDGE.left} ${y}H${end}" /><text class="value" x=${EDGE.left - 6} y=${y} dy="4">${text}</text>`)}
      ${years.map(([x, text]) => svg`<text class="year" x=${x} y=${HEIGHT - 4}>${text}</text>`)}
      <path class="band" fill=${INK} d=${band} />
      <path class="aim" stroke=${AIM} d="M${EDGE.left} ${target}H${end}" />
      <path class="line" stroke=${INK} d=${line} />
    </svg>`;
  }
}

let elements;

export function mount(main, charts) {
  customElements.define('bare-trend', BareTrend);
  const box = grid(main);
  elements = charts.map((chart) => {
    const element = document.createElement('bare-trend');
    element.chart = chart;
    box.append(element);
    return element;
  });
}

export const isComplete = () =>
  elements.every(({ shadowRoot }) => shadowRoot.querySelector('.line') !== null);
