import { css, html, nothing, type TemplateResult } from 'lit';
import {
  type Action,
  type Conflict,
  formatPeriod,
  isByMilestones,
  leadWords,
  type Scorecard,
  type RatedModel,
  parseActions,
  type Strategy,
} from '../../src/index.js';
import { disclosedRow, disclosureButton, facts } from '../shared/disclosure.js';
import { rate } from '../shared/rate.js';
import { sourceLines } from '../shared/source-lines.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { actionsEnglish, type ActionsWords } from './actions.words.js';
import { type ActionRow, actionTable } from './action-rows.js';

/**
 * Shows the actions of a strategy as a table: what is to be done, who leads it, and by when, grouped by
 * objective.
 *
 * "Details" opens what the plan prints: the lead cell, the date, what speaks against the date, and other dates
 * that the action names. The table can be searched, filtered by objective and by lead, sorted, and downloaded
 * as CSV.
 *
 * @element cohesion-actions
 * @fires {CustomEvent<Scorecard>} cohesion-ready - the strategy is there and rated
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages; later a live region that cannot be seen
 * @csspart finding - the opening sentence
 * @csspart controls - search and filters
 * @csspart count - the number of rows shown
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart group - the heading row of an objective
 * @csspart panel - the details of an action
 * @csspart download - the button below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 */
export class CohesionActions extends TableElement<ActionRow> {
  /** @internal */
  static override styles = [
    tableStyles,
    css`
      th[scope='row'] {
        min-inline-size: 20ch;
        max-inline-size: 45ch;
      }
      ul {
        margin: 0.35rem 0 0;
        padding-inline-start: 1.2rem;
      }
      td.lead {
        min-inline-size: 16ch;
        max-inline-size: 30ch;
      }
      td.lead > span,
      td.by > span {
        display: block;
      }
      @container (max-width: 40rem) {
        td.lead {
          min-inline-size: 0;
        }
        .item > th {
          max-inline-size: none;
          font-weight: 600;
        }
        .item li {
          font-weight: 400;
        }
      }
    `,
  ];

  /** @internal */
  protected override readonly parse = parseActions;

  /** @internal */
  protected override prepare(strategy: Strategy): Scorecard | Promise<Scorecard> {
    return rate(strategy, this.asOf);
  }

  /** @internal */
  protected override contentOf({ strategy }: Scorecard): TableContent<ActionRow> {
    return actionTable(strategy, this.inLanguage(actionsEnglish));
  }

  /** @internal */
  protected override async csvOf({ strategy }: Scorecard, rows: readonly ActionRow[]): Promise<string> {
    const { actionsCsv } = await import('./actions-csv.js');
    const actions = rows.map((row) => row.action);
    return actionsCsv(strategy, actions);
  }

  /** @internal */
  protected override renderRow(row: ActionRow, context: RowContext<ActionRow>): TemplateResult {
    const { columns, shown, open, toggle } = context;
    const { document, leads } = row.action;
    const { deadline, rows: parts } = document;
    const panel = `details-${context.key}`;
    const words = this.inLanguage(actionsEnglish);
    return html`
      <tr class="item ${open ? 'opened' : ''}" role="row">
        ${columns[0]?.id === 'ref' ? html`<td role="cell"><span class="muted">${document.ref ?? words.actions.noRef}</span></td>` : nothing}
        <th scope="row" role="rowheader">
          ${document.title}
          ${
            parts.length === 0
              ? nothing
              : html`<ul>
                  ${parts.map((part) => html`<li>${part.title}</li>`)}
                </ul>`
          }
        </th>
        <td role="cell" class="lead" data-label=${words.rating.views.lead}>
          ${
            leads.length === 0
              ? html`<span class="muted">${words.actions.noLead}</span>`
              : leads.map((lead) => html`<span>${leadWords(lead, words.actions)}</span>`)
          }
        </td>
        <td
          role="cell"
          class="by"
          data-label=${isByMilestones(row.action) ? words.actions.milestones : words.actions.by}
        >
          ${
            deadline === undefined
              ? milestoneList(document, words)
              : html`<span>${formatPeriod(deadline.period, words.rating)}</span>
                  ${deadline.conflict === undefined ? nothing : html`<span class="muted">${words.actions.dateInDoubt}</span>`}`
          }
        </td>
        <td role="cell" class="why">
          ${disclosureButton(words.actions.details, document.title, panel, open, toggle)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, details(row, shown.strategy, words)) : nothing}
    `;
  }
}

// An action without a deadline may have milestones: it is not undated then. Their times are given as printed, since
// "by December 2006" says more than its month.
function milestoneList({ milestones }: Action, words: ActionsWords): TemplateResult {
  if (milestones.length === 0) return html`<span class="muted">${words.actions.undated}</span>`;
  return html`<ul>
    ${milestones.map(({ title, when }) => html`<li>${when.printed}: ${title}</li>`)}
  </ul>`;
}

function details({ action }: ActionRow, strategy: RatedModel, words: ActionsWords): TemplateResult {
  const { leadsPrinted, deadline, milestones, notes, source } = action.document;
  const conflict = strategy.document.conflicts.find(({ id }) => id === deadline?.conflict);
  const corrected = deadline?.corrected;
  return facts([
    [words.actions.leadPrinted, leadsPrinted === undefined ? undefined : `“${leadsPrinted}”`],
    [words.actions.datePrinted, deadline === undefined ? undefined : `“${deadline.period.printed}”`],
    [words.actions.conflict, conflict === undefined ? undefined : conflictWords(conflict, words)],
    [words.actions.dateMeant, corrected === undefined ? undefined : correctedWords(corrected, words)],
    [
      words.actions.otherDates,
      milestones.length === 0 || deadline === undefined
        ? undefined
        : milestones.map(({ title, when }) => html`<p>${when.printed}: ${title}</p>`),
    ],
    [
      words.rating.views.notes,
      notes.length === 0 ? undefined : notes.map((note) => html`<p>${note.text}</p>`),
    ],
    [words.actions.source, sourceLines(source)],
  ]);
}

type Corrected = NonNullable<NonNullable<Action['deadline']>['corrected']>;

function correctedWords({ basis: { because }, period: meant }: Corrected, words: ActionsWords): string {
  const period = formatPeriod(meant, words.rating);
  return because === undefined ? period : words.actions.because({ period, because });
}

function conflictWords({ about, statements }: Conflict, words: ActionsWords): TemplateResult {
  return html`<p>${about}</p>
    <ul>
      ${statements.map(({ says, source }) => {
        const lines = sourceLines(source);
        return html`<li>
          ${says}${lines === '' ? nothing : html` <span class="muted">${words.actions.lines({ count: lines.split(',').length, lines })}</span>`}
        </li>`;
      })}
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-actions': CohesionActions;
  }
}
