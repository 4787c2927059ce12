import { html, nothing, type TemplateResult } from 'lit';
import {
  formatValue,
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
import { rate } from '../shared/rate.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { viewWords } from '../shared/view-words.js';
import { indicatorsEnglish, type Say } from './indicators.words.js';
import { type IndicatorRow, indicatorTable } from './indicator-rows.js';
import { indicatorsStyles } from './indicators.styles.js';
import { loadRest, restNow } from './later-rest.js';

/**
 * Shows the indicators of a strategy as a table: baseline, result, target, rating, the way to the next
 * target and the direction of travel with a small picture of the figures, grouped by objective.
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
 * @csspart sparkline - the small picture of the figures of a measure
 * @csspart direction - which way a measure goes, an arrow and a word
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
    const content = indicatorTable(scorecard, this.inLanguage(indicatorsEnglish));
    const complete = (): void => restNow()?.addTravel(content, scorecard, this.shadowRoot!, this.#say);
    if (restNow()) complete();
    else void loadRest().then(() => (complete(), this.requestUpdate()));
    return content;
  }

  /** @internal */
  protected override beforeOpening(): Promise<void> | undefined {
    return restNow()?.workingNow() ? undefined : loadRest().then(() => restNow()?.loadWorking());
  }

  /** @internal */
  protected override async fileOf(scorecard: Scorecard, rows: readonly IndicatorRow[]): Promise<CsvTable> {
    return (await import('./indicators-file.js')).fileOf(scorecard, rows, this.#say);
  }

  // One template for the whole row: a nested one for each cell costs more than all the rest of the rendering. A rating needs no label.
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
    const lost = this.inLanguage(viewWords).views.failed;
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
        <td role="cell" class="rating">
          ${ratingMark(now.rating, ratingWord(now, rating))}<span class="muted"
            >${ratingRemark(now, rating)}</span
          >
        </td>
        <td role="cell" class="figure" data-label=${labels[5]}>
          <span class=${next.tone}>${wayTarget(way, rating) ?? next.value}</span
          ><span class="muted">${next.more}</span>
        </td>
        <td role="cell" class="travel" data-label=${labels[6]}>
          <div class=${isDrawn(row) ? 'drawn' : ''}>
            ${row.travel?.cell ?? (restNow() === null ? lost : '')}
          </div>
        </td>
        <td role="cell" class="why">
          ${disclosureButton(rating.indicators.why, `${row.code} ${part ?? name}`, panel, open, toggle, planLang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, restNow()?.openRow(row, this.shadowRoot!, this.#say, planLang) ?? html`<p>${lost}</p>`) : nothing}
    `;
  }

  readonly #say: Say = (english) => this.inLanguage(english);

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

// Whether there will be a picture, for which room is kept: of two figures or more.
const isDrawn = ({ keys, score }: IndicatorRow): boolean =>
  score.measure.document.results[keys.get('baseline') === undefined ? 1 : 0] !== undefined;

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
