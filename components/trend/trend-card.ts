import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formatPeriod, formatValue, type Note, type Update } from '../../src/index.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { tickWords } from '../shared/tick-words.js';
import { placeLabels } from './place-labels.js';
import { type Chart, HEIGHT } from './chart.js';
import { trendChart } from './trend-chart.js';
import type { Trend } from './trend-content.js';
import { measureFinding } from './trend-finding.js';
import { linesOf, shortFigure, shortName, trendLabels } from './trend-labels.js';
import { marker } from './trend-marker.js';
import { trendPicture } from './trend-picture.js';
import { saidOf, signLines, trendLines, unitLine } from './trend-remarks.js';
import { nameOf, trendRows } from './trend-rows.js';
import { drawnOf, type TrendSeries, unitOf } from './trend-series.js';
import { dataTable } from './trend-table.js';
import type { TrendWords } from './trend.words.js';

/** What a card needs beside its indicator. */
export interface CardContext {
  readonly asOf: string | undefined;
  readonly words: TrendWords;
  readonly planLang: Lang;
  /** Whether it is the only one, so that its finding stands above and there is room for all remarks. */
  readonly alone: boolean;
  readonly open: boolean;
  /** Whether the table is there also where it is closed: it comes last. */
  readonly hasData: boolean;
  readonly toggle: () => void;
}

/** One indicator: its name, what its figures say, the picture with what it cannot say itself, and the table. */
export function trendCard(trend: Trend, key: string, context: CardContext): TemplateResult {
  const { asOf, words, planLang, alone, open, hasData, toggle } = context;
  const { name } = trend.indicator.document;
  const shown = [trend, asOf, words, planLang, alone];
  return html`
    <figure class="chart" part="chart" aria-labelledby="title-${key}">
      ${guard(shown, () => chartContent(trend, key, context))}
      <button
        type="button"
        class="plain"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="data-${key}"
        @click=${toggle}
      >
        ${words.trend.data}<span class="unseen" lang=${planLang}> ${name}</span>
      </button>
      <div id="data-${key}" class="data ${open ? '' : 'closed'}">
        ${open || hasData ? guard(shown, () => dataContent(trend, context)) : nothing}
      </div>
    </figure>
  `;
}

function chartContent(trend: Trend, key: string, context: CardContext): TemplateResult {
  const { asOf, words, planLang, alone } = context;
  const { indicator, series } = trend;
  const { code, name } = indicator.document;
  const drawn = drawnOf(series);
  const said = saidOf(trend, asOf);
  const chart = trendChart(
    drawn,
    asOf,
    said.map(({ on }) => ({ day: on.end ?? on.start })),
  );
  const [only, ...others] = series;
  const isSingle = others.length === 0;
  const lines = alone ? trendLines(trend, drawn, asOf, words) : [];
  return html`
    <figcaption class="title" part="title" id="title-${key}">
      ${code === undefined ? nothing : html`<span class="muted">${code}</span> `}${ofPlan(name, planLang)}
    </figcaption>
    ${
      isSingle && !alone && only?.score !== undefined
        ? html`<p class="summary" part="summary">${measureFinding(only.score, words)}</p>`
        : nothing
    }
    ${cautionsIn(remarksOf(trend), planLang)}
    ${drawn[0] === undefined ? nothing : html`<p class="unit muted">${unitLine(drawn[0], words)}</p>`}
    ${chart === undefined ? nothing : picture(chart, context, key)}
    ${isSingle ? nothing : seriesKey(series, drawn, context)}
    <ul class="remarks muted" part="remarks">
      ${[...signLines(drawn, chart, words), ...lines].map((line) => html`<li>${line}</li>`)}
    </ul>
    ${said.length === 0 ? nothing : saidList(said, context)}
  `;
}

function dataContent(trend: Trend, { alone, asOf, planLang, words }: CardContext): TemplateResult {
  const { indicator, series } = trend;
  const caption = words.trend.dataOf({ name: indicator.document.name });
  const lines = alone ? [] : trendLines(trend, drawnOf(series), asOf, words);
  return html`
    ${dataTable(caption, trendRows(series, words), series.length !== 1, words, planLang)}
    <ul class="remarks muted">
      ${lines.map((line) => html`<li>${line}</li>`)}
      ${remarksOf(trend)
        .filter(({ kind }) => kind !== 'caution')
        .map(({ text }) => html`<li lang=${planLang}>${text}</li>`)}
    </ul>
  `;
}

const remarksOf = ({ indicator }: Trend): Note[] => [
  ...indicator.document.notes,
  ...indicator.measures.flatMap(({ document }) => document.notes),
];

const cautionsIn = (notes: readonly Note[], lang: Lang): TemplateResult[] =>
  notes
    .filter(({ kind }) => kind === 'caution')
    .map(({ text }) => html`<p class="flag" lang=${lang}>${text}</p>`);

function picture(chart: Chart, { words, planLang }: CardContext, key: string): TemplateResult {
  const { rating, trend } = words;
  const unit = unitOf(chart.series[0]!.series);
  const lines = chart.lines.map(({ value }) => shortFigure(value, unit, words));
  return html`<div class="field ${roomFor(lines)}">
    ${trendPicture(
      chart,
      {
        labels: placeLabels(
          trendLabels(chart, words),
          [chart.cuts.length > 0 ? -0.4 : -1.9, HEIGHT],
          linesOf(chart),
        ),
        lines,
        nameOf: (day) => tickWords(day, rating),
        cuts: chart.cuts.map(({ cut }) => trend.cuts[cut.change]),
        planLang,
      },
      key,
    )}
  </div>`;
}

function roomFor(lines: readonly string[]): string {
  const longest = Math.max(...lines.map((line) => line.length));
  return longest <= 4 ? '' : longest <= 8 ? 'wide' : 'widest';
}

function seriesKey(
  series: readonly TrendSeries[],
  drawn: readonly TrendSeries[],
  context: CardContext,
): TemplateResult {
  const { words, planLang, alone } = context;
  // of one alone the finding stands above
  const isTold = alone && series.filter(({ score }) => score !== undefined).length === 1;
  const saidOfSeries = (each: TrendSeries): string =>
    each.score === undefined || isTold ? latestWords(each, words) : measureFinding(each.score, words);
  return html`<ul class="key" part="key">
    ${series.map((each) => {
      const look = drawn.indexOf(each) + 1;
      const { words: name, ofPlan: isPlan } = nameOf(each, words);
      return html`<li>
        ${look === 0 ? html`<span class="muted">${words.trend.notDrawn}</span>` : swatch(look)}
        <span>
          <b
            >${each.letter === undefined || each.who !== undefined ? nothing : html`${shortName(each, words)} `}<span
              lang=${isPlan ? planLang : nothing}
              >${name}</span
            ></b
          >: ${saidOfSeries(each)}
        </span>
      </li>`;
    })}
  </ul>`;
}

const swatch = (look: number): TemplateResult =>
  html`<svg class="swatch series-${look}" width="34" height="16" aria-hidden="true">
    ${svg`<line class="line" x1="1" x2="33" y1="8" y2="8" />
    <svg x="17" y="8" width="1" height="1" overflow="visible">${marker({ x: 0, y: 0 }, 'point', look)}</svg>`}
  </svg>`;

function latestWords({ line, measure }: TrendSeries, { rating, trend }: TrendWords): string {
  const latest = line.stretches.at(-1)?.at(-1)?.observation ?? line.others.at(-1);
  if (latest === undefined) return trend.finding.none;
  return trend.figureAt({
    figure: formatValue(latest.value, measure.unit, rating),
    when: latest.period === undefined ? trend.noTime : formatPeriod(latest.period, rating),
  });
}

function saidList(said: readonly Update[], { words, planLang }: CardContext): TemplateResult {
  return html`<ol class="said-list">
    ${said.map(
      ({ on, title }) => html`<li>${formatPeriod(on, words.rating)}: ${ofPlan(title, planLang)}</li>`,
    )}
  </ol>`;
}
