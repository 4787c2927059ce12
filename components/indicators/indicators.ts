import { html, nothing, type TemplateResult } from 'lit';
import {
  en,
  formatValue,
  type Observation,
  type Scorecard,
  type Target,
  wayTarget,
  wayWords,
} from '../../src/index.js';
import { type Column, columnHeading } from '../shared/column.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { indicatorsText } from './indicators.text.js';
import { type IndicatorRow, indicatorTable } from './indicator-rows.js';
import { indicatorsStyles } from './indicators.styles.js';
import { working } from './working.js';

/**
 * Shows the indicators of a strategy as a table: baseline, result, target, rating and the way to the next
 * target, grouped by objective.
 *
 * Every rating opens its working ("Why?"): the rule, the figures as read and as printed, and what speaks
 * against it. Missing values say why they are missing and are never a colour. The table can be searched,
 * filtered, sorted and downloaded as CSV. Use `<cohesion-scorecard>` for counts alone.
 *
 * @element cohesion-indicators
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - search and filters
 * @csspart count - the number of rows shown
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an objective
 * @csspart rating - a rating
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
  protected override contentOf(scorecard: Scorecard): TableContent<IndicatorRow> {
    return indicatorTable(scorecard);
  }

  /** @internal */
  protected override async csvOf(scorecard: Scorecard, rows: readonly IndicatorRow[]): Promise<string> {
    const { indicatorsCsv } = await import('./indicators-csv.js');
    const scores = rows.map((row) => row.score);
    return indicatorsCsv(scorecard, en, scores);
  }

  /** @internal */
  protected override renderRow(row: IndicatorRow, context: RowContext<IndicatorRow>): TemplateResult {
    const { columns, sorted, before, open, toggle } = context;
    const panel = `why-${context.key}`;
    const parent =
      row.part !== undefined && !sorted && before?.score.measure.indicator !== row.score.measure.indicator;
    return html`
      ${parent ? this.#renderParent(row, columns) : nothing}
      <tr
        class=${`item ${row.part !== undefined && !sorted ? 'part' : ''} ${open ? 'opened' : ''}`}
        role="row"
      >
        ${columns.map((column) =>
          this.#renderCell(column.id, columnHeading(column), row, sorted, () =>
            disclosureButton(indicatorsText.why, `${row.code} ${row.part ?? row.name}`, panel, open, toggle),
          ),
        )}
      </tr>
      ${open ? disclosedRow(panel, columns.length, working(row.score)) : nothing}
    `;
  }

  // An indicator with parts has no value of its own: its row is a heading.
  #renderParent({ score, name }: IndicatorRow, columns: readonly Column[]): TemplateResult {
    const coded = columns.some(({ id }) => id === 'code');
    return html`<tr class="parent" role="row">
      ${coded ? this.#renderCode(score.measure.indicator.document.code) : nothing}
      <th scope="row" role="rowheader" colspan=${columns.length - Number(coded)}>${name}</th>
    </tr>`;
  }

  #renderCell(
    column: string,
    label: string,
    row: IndicatorRow,
    sorted: boolean,
    button: () => TemplateResult,
  ): TemplateResult {
    const { score, dates } = row;
    const { now, way } = score;
    const { baseline, unit } = score.measure.document;
    const { result, target } = now.inputs;
    const words = (of: Observation | Target | undefined): string | undefined =>
      of && formatValue(of.value, unit, en);
    switch (column) {
      case 'code':
        return this.#renderCode(row.code);
      case 'name':
        return html`<th scope="row" role="rowheader">
          ${row.part === undefined ? row.name : sorted ? `${row.name} ${row.part}` : row.part}
        </th>`;
      case 'baseline':
        return this.#renderFigure(label, baseline, words(baseline) ?? indicatorsText.noBaseline, undefined);
      case 'result':
        return this.#renderFigure(label, result, words(result) ?? indicatorsText.noResult, dates.result);
      case 'target':
        return this.#renderFigure(label, target, words(target) ?? indicatorsText.noTarget, dates.target);
      case 'next':
        return this.#renderFigure(
          label,
          way.target,
          wayTarget(way, en) ?? indicatorsText.noTarget,
          dates.next,
          wayWords(way, en),
        );
      case 'rating':
        return this.#renderRating(label, row);
      default:
        return html`<td role="cell" class="why">${button()}</td>`;
    }
  }

  #renderCode(code: string | undefined): TemplateResult {
    return html`<td role="cell" class="code">
      <span class="muted">${code || indicatorsText.noCode}</span>
    </td>`;
  }

  #renderFigure(
    label: string,
    of: Observation | Target | undefined,
    value: string,
    date: string | undefined,
    more?: string,
  ): TemplateResult {
    const known = of !== undefined && of.value.kind !== 'none';
    return html`<td role="cell" class="figure" data-label=${label}>
      <span class=${known ? '' : 'muted'}>${value}</span>
      ${date === undefined || !known ? nothing : html`<span class="muted">${date}</span>`}
      ${more === undefined ? nothing : html`<span class="muted">${more}</span>`}
    </td>`;
  }

  #renderRating(label: string, { score }: IndicatorRow): TemplateResult {
    const { now } = score;
    const reason = now.rating === 'none' ? en.shortReasons[now.reasons[0].code] : undefined;
    return html`<td role="cell" class="rating" data-label=${label}>
      ${ratingMark(now.rating, en.ratings[now.rating])}
      ${reason === undefined ? nothing : html`<span class="muted">${reason}</span>`}
      ${
        now.flags.some(({ code }) => code === 'next-target-already-met')
          ? html`<span class="muted">${indicatorsText.checkData}</span>`
          : nothing
      }
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-indicators': CohesionIndicators;
  }
}
