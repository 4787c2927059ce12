import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  buildModel,
  defaultAsOf,
  deliverySentence,
  formatDate,
  parseStrategy,
  scoreDelivery,
  type Strategy,
} from '../../src/index.js';
import type { CsvTable } from '../../src/write/tables.js';
import type { Column } from '../shared/column.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import { facts } from '../shared/facts.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tableStyles } from '../shared/table.styles.js';
import { tickWords } from '../shared/tick-words.js';
import type { TimeScale } from '../shared/time-scale.js';
import { FADES, timeAxis, timeBar, timeGrid } from './time-bar.js';
import {
  type Grouping,
  GROUPINGS,
  scaleOf,
  type Timed,
  type TimelineRow,
  timelineTable,
} from './timeline-rows.js';
import { timelineStyles } from './timeline.styles.js';
import { timelineEnglish, type TimelineWords } from './timeline.words.js';

/**
 * Shows the milestones and deadlines of a strategy on a timeline, each with how it stands as of a day.
 *
 * The timeline is a table: every row says what is due, when in the words of the plan, and how it stands, and draws its time as a bar.
 * What the plan leaves open fades: the beginning of "by March", both ends of "autumn". What is past and not reported is never called
 * late. No clock is read: without `as-of`, and where the plan dates nothing, nothing is judged.
 *
 * @element cohesion-timeline
 * @fires {CustomEvent<Timed>} cohesion-ready - the strategy is there: linked, with how its actions stand
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - search and filters
 * @csspart count - the number of rows shown
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an objective or a body
 * @csspart panel - what a row shows when it is open
 * @csspart download - the button below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionTimeline extends TableElement<TimelineRow, Timed> {
  /** @internal */
  static override styles = [tableStyles, panelStyles, timelineStyles];

  /** @internal */
  static override properties: PropertyDeclarations = { by: {} };

  /** What the rows are grouped by: `objective` (also where it is anything else) or `body`. */
  declare by?: Grouping;

  /** @internal */
  protected override readonly parse = parseStrategy;

  #scale: TimeScale | undefined;
  #asOf: string | undefined;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('by')) void this.refresh();
  }

  /** @internal */
  protected override prepare(strategy: Strategy): Timed {
    const model = buildModel(strategy);
    const asOf = this.day ?? defaultAsOf(strategy);
    return { strategy: model, score: asOf === undefined ? undefined : scoreDelivery(model, asOf) };
  }

  /** @internal */
  protected override contentOf(timed: Timed): TableContent<TimelineRow> {
    const by = GROUPINGS.find((grouping) => grouping === this.by) ?? 'objective';
    const content = timelineTable(timed, by, this.inLanguage(timelineEnglish));
    const rows = content.groups.flatMap((group) => group.rows);
    this.#asOf = timed.score?.asOf;
    this.#scale = scaleOf(rows, this.#asOf);
    return content;
  }

  /** @internal */
  protected override async fileOf(_timed: Timed, rows: readonly TimelineRow[]): Promise<CsvTable> {
    const { timelineFile } = await import('./timeline-file.js');
    return timelineFile(rows);
  }

  /** @internal */
  protected override renderStrategy(timed: Timed): TemplateResult {
    return html`<svg class="defs" aria-hidden="true">${FADES}</svg> ${super.renderStrategy(timed)}`;
  }

  // The axis stands in the heading of its column.
  /** @internal */
  protected override renderHeading(column: Column): TemplateResult {
    const [scale, asOf] = [this.#scale, this.#asOf];
    if (column.id !== 'time' || scale === undefined) return super.renderHeading(column);
    const { rating, timeline } = this.inLanguage(timelineEnglish);
    const marked =
      asOf === undefined ? undefined : { day: asOf, words: timeline.asOf({ day: formatDate(asOf, rating) }) };
    const tickName = (day: string): string => tickWords(day, rating);
    return html`<th scope="col" role="columnheader" class="time">
      ${column.label}<svg class="axis" aria-hidden="true">${timeAxis(scale, tickName, marked)}</svg>
    </th>`;
  }

  /** @internal */
  protected override renderRow(row: TimelineRow, context: RowContext<TimelineRow, Timed>): TemplateResult {
    const { columns, open, planLang, toggle } = context;
    const { action, delivery, span, title, when } = row;
    const panel = `why-${context.key}`;
    const scale = this.#scale;
    const words = this.inLanguage(timelineEnglish);
    const { rules, timeline } = words;
    // a deadline is called one by us
    const titleLang = when === action.document.deadline?.period ? nothing : planLang;
    return html`
      <tr class="item ${open ? 'opened' : ''}" role="row">
        <th scope="row" role="rowheader">
          ${action.document.ref === undefined ? nothing : html`<span class="ref">${action.document.ref}</span> `}${ofPlan(title, titleLang)}
        </th>
        <td role="cell" class="when" data-label=${timeline.when}>${ofPlan(when.printed, planLang)}</td>
        <td role="cell" class="state" data-label=${timeline.state}>
          ${
            delivery === undefined
              ? html`<span class="muted">${timeline.notJudged}</span>`
              : rules.delivery.states[delivery.state]
          }
        </td>
        <td role="cell" class="time">
          ${
            span === undefined || scale === undefined
              ? html`<span class="muted">${timeline.noDay}</span>`
              : html`<svg aria-hidden="true">
                  ${timeGrid(scale, this.#asOf)}${timeBar(span, delivery?.state, scale)}
                </svg>`
          }
        </td>
        <td role="cell" class="why">
          ${disclosureButton(timeline.why, title, panel, open, toggle, titleLang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, details(row, words, planLang)) : nothing}
    `;
  }
}

function details(
  { action, delivery, source, when }: TimelineRow,
  words: TimelineWords,
  lang: Lang,
): TemplateResult {
  const { rating, rules, timeline } = words;
  return facts([
    [timeline.working, delivery && deliverySentence(delivery, { ...rating, ...rules })],
    [timeline.action, ofPlan(action.document.title, lang)],
    [timeline.printed, ofPlan(`“${when.printed}”`, lang)],
    [timeline.basis, when.basis?.because && ofPlan(when.basis.because, lang)],
    [timeline.source, sourceLines(source)],
  ]);
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-timeline': CohesionTimeline;
  }
}
