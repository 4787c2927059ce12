import { html, nothing, type TemplateResult } from 'lit';
import {
  formatValue,
  type MeasureScore,
  type Observation,
  ratingRemark,
  type Scorecard,
  type Target,
  type Unit,
  type FigureWords,
  wayTarget,
  wayWords,
  parseIndicators,
  ratingWord,
  type Strategy,
} from '../../src/index.js';
import type { CsvTable } from '../../src/write/tables.js';
import { type Column, columnHeading } from '../shared/column.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import type { Lang } from '../shared/plan-lang.js';
import { rate } from '../shared/rate.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { viewWords } from '../shared/view-words.js';
import { indicatorsEnglish } from './indicators.words.js';
import { type IndicatorRow, indicatorTable } from './indicator-rows.js';
import { indicatorsStyles } from './indicators.styles.js';
import { loadWorking, workingNow } from './later-working.js';

/**
 * Shows the indicators of a strategy as a table: baseline, result, target, rating and the way to the next
 * target, grouped by objective.
 *
 * Every rating opens its working ("Why?"): the rule, the figures as read and as printed, and what speaks
 * against it. Missing values say why they are missing and are never a colour. The table can be searched,
 * filtered, sorted and downloaded as CSV. Use `<cohesion-scorecard>` for counts alone.
 *
 * @element cohesion-indicators
 * @fires {CustomEvent<Scorecard>} cohesion-ready - the strategy is there and rated
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - search and filters
 * @csspart count - the number of rows shown
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an objective
 * @csspart rating - a rating
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @csspart panel - the working of a rating
 * @csspart foot - the date and the rule
 * @csspart download - the button below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionIndicators extends TableElement<IndicatorRow> {
  /** @internal */
  static override styles = [tableStyles, ratingStyles, indicatorsStyles];

  /** @internal */
  protected override readonly parse = parseIndicators;

  /** @internal */
  protected override prepare(strategy: Strategy): Scorecard | Promise<Scorecard> {
    return rate(strategy, this.day);
  }

  /** @internal */
  protected override contentOf(scorecard: Scorecard): TableContent<IndicatorRow> {
    // not by the way: a reader who opens a row after the network has gone sees it all the same
    if (workingNow() === undefined) setTimeout(() => void loadWorking(), SOON);
    return indicatorTable(scorecard, this.inLanguage(indicatorsEnglish));
  }

  /** @internal */
  protected override beforeOpening(): Promise<void> | undefined {
    return workingNow() === undefined ? loadWorking() : undefined;
  }

  /** @internal */
  protected override async fileOf(scorecard: Scorecard, rows: readonly IndicatorRow[]): Promise<CsvTable> {
    const { fileEnglish, indicatorsTable } = await import('./indicators-file.js');
    const scores = rows.map((row) => row.score);
    const words = { ...this.inLanguage(indicatorsEnglish).rating, ...this.inLanguage(fileEnglish).why };
    return indicatorsTable(scorecard, words, scores);
  }

  // One template for the whole row: a nested one for each cell costs more than all the rest of the rendering.
  /** @internal */
  protected override renderRow(row: IndicatorRow, context: RowContext<IndicatorRow>): TemplateResult {
    const { columns, planLang, sorted, before, open, toggle } = context;
    const { score, dates, part, name } = row;
    const { now, way } = score;
    const { result, target } = now.inputs;
    const { baseline, unit } = score.measure.document;
    const panel = `why-${context.key}`;
    const parent =
      part !== undefined && !sorted && before?.score.measure.indicator !== score.measure.indicator;
    const coded = isCoded(columns);
    const labels = columns.slice(Number(coded)).map(columnHeading);
    const words = this.inLanguage(indicatorsEnglish);
    const { indicators, rating } = words;
    const figure = figureIn(unit, rating);
    const base = figure(baseline, indicators.noBaseline);
    const found = figure(result, rating.indicators.noResult, dates.result);
    const wanted = figure(target, rating.indicators.noTarget, dates.target);
    const next = figure(way.target, rating.indicators.noTarget, dates.next, wayWords(way, rating));
    return html`
      ${parent ? this.#renderParent(row, context) : nothing}
      <tr class="item ${part !== undefined && !sorted ? 'part' : ''} ${open ? 'opened' : ''}" role="row">
        ${coded ? this.#renderCode(row.code) : nothing}
        <th scope="row" role="rowheader" lang=${planLang}>
          ${part === undefined ? name : sorted ? `${name} ${part}` : part}
        </th>
        <td role="cell" class="figure" data-label=${labels[1]}>
          <span class=${base.tone}>${base.value}</span><span class="muted">${base.more}</span>
        </td>
        <td role="cell" class="figure" data-label=${labels[2]}>
          <span class=${found.tone}>${found.value}</span><span class="muted">${found.more}</span>
        </td>
        <td role="cell" class="figure" data-label=${labels[3]}>
          <span class=${wanted.tone}>${wanted.value}</span><span class="muted">${wanted.more}</span>
        </td>
        <td role="cell" class="rating" data-label=${labels[4]}>
          ${ratingMark(now.rating, ratingWord(now, rating))}<span class="muted"
            >${ratingRemark(now, rating)}</span
          >
        </td>
        <td role="cell" class="figure" data-label=${labels[5]}>
          <span class=${next.tone}>${wayTarget(way, rating) ?? next.value}</span
          ><span class="muted">${next.more}</span>
        </td>
        <td role="cell" class="why">
          ${disclosureButton(rating.indicators.why, `${row.code} ${part ?? name}`, panel, open, toggle, planLang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, this.#renderWorking(score, planLang)) : nothing}
    `;
  }

  #renderWorking(score: MeasureScore, planLang: Lang): TemplateResult {
    const { dress, working, workingEnglish } = workingNow() ?? {};
    if (working === undefined) return html`<p>${this.inLanguage(viewWords).views.failed}</p>`;
    dress!(this.shadowRoot!);
    const words = { ...this.inLanguage(indicatorsEnglish), ...this.inLanguage(workingEnglish!) };
    return working(score, words, planLang);
  }

  // An indicator with parts has no value of its own: its row is a heading.
  #renderParent(
    { score, name }: IndicatorRow,
    { columns, planLang }: RowContext<IndicatorRow>,
  ): TemplateResult {
    const coded = isCoded(columns);
    return html`<tr class="parent" role="row">
      ${coded ? this.#renderCode(score.measure.indicator.document.code) : nothing}
      <th scope="row" role="rowheader" colspan=${columns.length - Number(coded)} lang=${planLang}>${name}</th>
    </tr>`;
  }

  #renderCode(code: string | undefined): TemplateResult {
    return html`<td role="cell" class="code">
      <span class="muted">${code || this.inLanguage(indicatorsEnglish).rating.indicators.noCode}</span>
    </td>`;
  }
}

/** Milliseconds after which a page is taken to have loaded what it needed at once. */
const SOON = 500;

const isCoded = (columns: readonly Column[]): boolean => columns[0]?.id === 'code';

// What a cell says of a figure: the figure or why there is none, and below it its date and what follows from it.
const figureIn =
  (unit: Unit, words: FigureWords) =>
  (
    of: Observation | Target | undefined,
    missing: string,
    date?: string,
    more?: string,
  ): { value: string; tone: string; more: string } => {
    const known = of !== undefined && of.value.kind !== 'none';
    return {
      value: of === undefined ? missing : formatValue(of.value, unit, words),
      tone: known ? '' : 'muted',
      more: [known ? date : undefined, more].filter(Boolean).join(', '),
    };
  };

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-indicators': CohesionIndicators;
  }
}
