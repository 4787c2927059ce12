import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  formatPeriod,
  isByMilestones,
  type LeadModel,
  leadWords,
  type Scorecard,
  parseActions,
  type Strategy,
} from '../../src/index.js';
import type { CsvTable } from '../../src/write/tables.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import { rate } from '../shared/rate.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { type RowContext, type TableContent, TableElement } from '../shared/table-element.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tableStyles } from '../shared/table.styles.js';
import type { RowGroup } from '../shared/table-view.js';
import { actionsEnglish } from './actions.words.js';
import { actionDetails, milestoneList } from './action-details.js';
import { ACTION_GROUPINGS, type ActionGrouping } from './action-groups.js';
import { type ActionRow, actionTable } from './action-rows.js';
import type { ManyActions } from './many-actions.js';

/** More actions than these are drawn some at a time. */
const MANY = 200;

/**
 * Shows the actions of a strategy as a table: what is to be done, who leads it, and by when, grouped by objective, by who leads or by
 * the cabinet member who is reported to. Milestones have how they stand as of a day; an objective has how its measures are.
 *
 * "Details" opens what the plan prints: the lead cell, the date, what speaks against the date, and other dates that the action names;
 * then partners, the plans that it sits in, to whom it is reported, and the indicators of the same objectives with their ratings. The
 * table can be searched, filtered by objective and by lead, sorted, and downloaded as CSV.
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
 * @csspart group - the heading row of an objective, a body or a cabinet member
 * @csspart panel - the details of an action
 * @csspart rating - a rating among the details
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @csspart foot - the day as of which milestones stand as they do
 * @csspart download - the button below the table
 * @cssproperty [--cohesion-background=Canvas] - what stands behind headings that stay in view
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber, and the line beside a caution
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionActions extends TableElement<ActionRow> {
  /** @internal */
  static override styles = [
    tableStyles,
    panelStyles,
    ratingStyles,
    css`
      th[scope='row'] {
        min-inline-size: 20ch;
        max-inline-size: 45ch;
      }
      ul {
        margin: 0.35em 0 0;
        padding-inline-start: 1.2em;
      }
      td.lead {
        min-inline-size: 16ch;
        max-inline-size: 30ch;
      }
      td.lead > span,
      td.by > span,
      td.by .state {
        display: block;
      }
      .group .muted {
        display: block;
        margin: 0;
        font-weight: 400;
        white-space: normal;
      }
      /* headings that stay in view have two lines and more here */
      .region button {
        scroll-margin-block-start: 10em;
      }
      .panel ul {
        margin: 0;
      }
      .panel .measures {
        padding: 0;
        list-style: none;
      }
      .measures > li {
        padding-block: 0.15em;
      }
      @container (max-width: 40em) {
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
  static override properties: PropertyDeclarations = { by: {}, findable: { type: Boolean } };

  /**
   * What the actions are grouped by: `objective` (also where it is anything else), `lead`, or `portfolio`: the cabinet members to whom
   * they are reported.
   */
  declare by?: ActionGrouping;

  /**
   * Every row is on the page, so that the browser's own search finds it. By default a table of more than 1,000 rows has those near what
   * can be seen; with all of them it is ready later, scrolls less smoothly and takes several times the memory.
   */
  declare findable?: boolean;

  #many: ManyActions | undefined;
  #hasMany = false;

  /** @internal */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && changed.has('by')) void this.refresh();
  }

  /** @internal */
  protected override prepare(strategy: Strategy): Scorecard | Promise<Scorecard> {
    if (strategy.actions.length <= MANY || this.#many !== undefined) return rate(strategy, this.day);
    return this.#prepareMany(strategy);
  }

  async #prepareMany(strategy: Strategy): Promise<Scorecard> {
    const { ManyActions, rateInTurn } = await import('./many-actions.js');
    this.#many ??= new ManyActions(this);
    return rateInTurn(strategy, this.day);
  }

  /** @internal */
  protected override renderGroups(
    groups: readonly RowGroup<ActionRow>[],
    draw: (group: RowGroup<ActionRow>) => TemplateResult,
  ): readonly unknown[] {
    if (!this.#hasMany) return super.renderGroups(groups, draw);
    const { open, layout, findable = false } = this;
    return this.#many!.render(groups, draw, { open, layout, findable });
  }

  /** @internal */
  protected override contentOf(card: Scorecard): TableContent<ActionRow> {
    this.#hasMany = card.strategy.actions.length > MANY;
    const by = ACTION_GROUPINGS.find((grouping) => grouping === this.by) ?? 'objective';
    return actionTable(card, by, this.inLanguage(actionsEnglish));
  }

  /** @internal */
  protected override async fileOf({ strategy }: Scorecard, rows: readonly ActionRow[]): Promise<CsvTable> {
    const { actionsTable } = await import('./actions-file.js');
    const actions = rows.map((row) => row.action);
    return actionsTable(strategy, actions);
  }

  /** @internal */
  protected override renderRow(row: ActionRow, context: RowContext<ActionRow>): TemplateResult {
    const { columns, planLang, shown, open, toggle } = context;
    const { document, leads } = row.action;
    const { deadline, rows: parts } = document;
    const panel = `details-${context.key}`;
    const words = this.inLanguage(actionsEnglish);
    return html`
      <tr class="item ${open ? 'opened' : ''}" role="row">
        ${columns[0]?.id === 'ref' ? html`<td role="cell"><span class="muted">${document.ref ?? words.actions.noRef}</span></td>` : nothing}
        <th scope="row" role="rowheader" lang=${planLang}>
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
              : leads.map(
                  (lead) =>
                    html`<span lang=${isNamed(lead) ? planLang : nothing}
                      >${leadWords(lead, words.actions)}</span
                    >`,
                )
          }
        </td>
        <td
          role="cell"
          class="by"
          data-label=${isByMilestones(row.action) ? words.actions.milestones : words.actions.by}
        >
          ${
            deadline === undefined
              ? document.milestones.length === 0
                ? html`<span class="muted">${words.actions.undated}</span>`
                : milestoneList(document, row.standing, words, planLang)
              : html`<span>${formatPeriod(deadline.period, words.rating)}</span>
                  ${deadline.conflict === undefined ? nothing : html`<span class="muted">${words.actions.dateInDoubt}</span>`}`
          }
        </td>
        <td role="cell" class="why">
          ${disclosureButton(words.actions.details, document.title, panel, open, toggle, planLang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, columns.length, actionDetails(row.action, shown, words, planLang)) : nothing}
    `;
  }
}

// Who leads is said in the words of the plan alone where nobody stands between.
const isNamed = ({ accountableTo, through }: LeadModel): boolean =>
  accountableTo === undefined && through === undefined;

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-actions': CohesionActions;
  }
}
