import { html, nothing, type TemplateResult } from 'lit';
import {
  buildModel,
  defaultAsOf,
  parseStrategy,
  type Strategy,
  type StrategyModel,
} from '../../src/index.js';
import type { CsvTable } from '../../src/write/tables.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tableStyles } from '../shared/table.styles.js';
import { details } from './details.js';
import { frequenciesOf } from '../shared/frequencies.js';
import { nextTimes } from './next-times.js';
import { type ReportingRow, reportingTable } from './reporting-rows.js';
import { absentNext, mannersOf, nextOfPlan, nextWords, rolesOf } from './reporting-words.js';
import { reportingStyles } from './reporting.styles.js';
import { reportingEnglish } from './reporting.words.js';

/** What the view makes of a strategy: the linked model, and the day from which "next" counts. */
export interface ReportingShown {
  readonly strategy: StrategyModel;
  readonly asOf: string | undefined;
  /**
   * When each part comes up next as of that day.
   *
   * @internal
   */
  readonly next: ReturnType<typeof nextTimes>;
}

/**
 * Shows who receives what of a strategy, as a table grouped by recipient: the cabinet and its members, boards and other
 * bodies, officers named alone, documents, systems. The last group is what no line reports.
 *
 * Each row says what is reported, how, how often, by which role, and which time the plan states next for it; what the
 * plan does not say is "not stated". "Details" opens the cell as printed, how we know what it means where that was
 * inferred, who else receives the same, and the lines of the source. The table can be searched, filtered by the kind of
 * recipient, by role and by objective, sorted, and downloaded as CSV.
 *
 * @element cohesion-reporting
 * @fires {CustomEvent<ReportingShown>} cohesion-ready - the strategy is there: linked, with what comes up next
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentences
 * @csspart controls - search and filters
 * @csspart count - the number of rows shown
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of a recipient
 * @csspart panel - the details of a row
 * @csspart foot - from which day "next" counts
 * @csspart download - the button below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionReporting extends TableElement<ReportingRow, ReportingShown> {
  /** @internal */
  static override styles = [tableStyles, panelStyles, reportingStyles];

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override prepare(document: Strategy): ReportingShown {
    const strategy = buildModel(document);
    const asOf = this.day ?? defaultAsOf(document);
    // Here, and not while rendering, so that a day that is none is told as a failure.
    return { strategy, asOf, next: nextTimes(strategy, asOf) };
  }

  /** @internal */
  protected override contentOf({ strategy, asOf, next }: ReportingShown): TableContent<ReportingRow> {
    return reportingTable(strategy, asOf, this.inLanguage(reportingEnglish), next);
  }

  /** @internal */
  protected override async fileOf(_shown: ReportingShown, rows: readonly ReportingRow[]): Promise<CsvTable> {
    const { reportingFile } = await import('./reporting-file.js');
    return reportingFile(rows, this.inLanguage(reportingEnglish));
  }

  /** @internal */
  protected override renderRow(
    row: ReportingRow,
    context: RowContext<ReportingRow, ReportingShown>,
  ): TemplateResult {
    const { columns, open, planLang, toggle } = context;
    const { reported, lines, next } = row;
    const panel = `details-${context.key}`;
    const words = this.inLanguage(reportingEnglish);
    const { actions, reporting } = words;
    // the strategy as a whole is called so by us
    const titleLang = reported.part === undefined ? nothing : planLang;
    return html`
      <tr class="item ${open ? 'opened' : ''}" role="row">
        ${columns[0]?.id === 'ref' ? html`<td role="cell" class="ref"><span class="muted">${reported.ref ?? actions.noRef}</span></td>` : nothing}
        <th scope="row" role="rowheader">
          ${ofPlan(reported.title, titleLang)}
          ${reported.within === undefined ? nothing : html`<span class="muted">${reporting.partOf({ title: reported.within })}</span>`}
        </th>
        ${cell('manner', reporting.manner, mannersOf(row, words), '')}
        ${cell('every', reporting.every, frequenciesOf(lines, words), reporting.noFrequency)}
        ${cell('by', reporting.by, rolesOf(lines), reporting.noRole, planLang)}
        ${cell('next', reporting.next, nextWords(next, words), absentNext(next, words), planLang, nextOfPlan(next, words))}
        <td role="cell" class="why">
          ${disclosureButton(actions.details, reported.title, panel, open, toggle, titleLang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, details(row, words, planLang)) : nothing}
    `;
  }
}

// `lang` is that of the words that the plan says itself: of all, or of `own`.
function cell(
  id: string,
  label: string,
  said: readonly string[],
  absent: string,
  lang: Lang = nothing,
  own = said,
): TemplateResult {
  return html`<td role="cell" class=${id} data-label=${label}>
    ${said.length === 0 ? html`<span class="muted">${absent}</span>` : said.map((line) => html`<span lang=${own.includes(line) ? lang : nothing}>${line}</span>`)}
  </td>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-reporting': CohesionReporting;
  }
}
