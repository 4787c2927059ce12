import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  buildModel,
  type FundModel,
  parseStrategy,
  type Strategy,
  type StrategyModel,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import { facts } from '../shared/facts.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tableStyles } from '../shared/table.styles.js';
import { fundFacts } from './fund-facts.js';
import { addingLines, fundFinding } from './fund-finding.js';
import { fundRow } from './fund-rows.js';
import { type FundSums, fundSums } from './fund-sums.js';
import { fundStyles } from './fund.styles.js';
import { fundEnglish, type FundWords } from './fund.words.js';

/** What a view of funds shows: a linked strategy. */
export interface ShownFunds {
  readonly strategy: StrategyModel;
  /**
   * What of the money can be added up, and why the rest cannot.
   *
   * @internal
   */
  readonly sums: FundSums;
}

/** The columns, from left to right. */
const COLUMNS = ['fund', 'amount', 'force', 'period', 'from', 'holder', 'details'] as const;

/**
 * Shows the money of a strategy: each pot with its amount, how firm it is, for when, and who gives and holds it.
 *
 * "Details" opens what it pays for, its criteria, limits and process, its awards, and what is left where that can be worked
 * out. Below the table stands what can be added up, and what cannot and why: there is never a total of amounts that are not
 * of one kind.
 *
 * @element cohesion-fund
 * @fires {CustomEvent<ShownFunds>} cohesion-ready - the strategy is there, linked
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart finding - the opening sentence
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart panel - the details of a fund
 * @csspart adding - what can be added up, and what cannot
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-amber=#c96a00] - the line beside a caution
 */
export class CohesionFund extends StrategyElement<ShownFunds> {
  /** @internal */
  static override styles = [tableStyles, panelStyles, fundStyles];

  /** @internal */
  static override properties: PropertyDeclarations = { open: { state: true, attribute: false } };

  declare private open: ReadonlySet<string>;
  #region = new OverflowRegion(this);

  constructor() {
    super();
    this.open = new Set();
  }

  /** @internal */
  protected override readonly parse = parseStrategy;

  /** @internal */
  protected override prepare(document: Strategy): ShownFunds {
    const strategy = buildModel(document);
    this.open = new Set();
    return { strategy, sums: fundSums(strategy.funds) };
  }

  /** @internal */
  protected override isVacant({ strategy }: ShownFunds): boolean {
    return strategy.funds.length === 0;
  }

  get #words(): FundWords {
    return this.inLanguage(fundEnglish);
  }

  #toggle(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  }

  /** @internal */
  protected override renderStrategy({ strategy, sums }: ShownFunds): TemplateResult {
    const words = this.#words;
    const lines = addingLines(sums, words);
    const lang = this.planLang(strategy.document);
    return html`
      <p class="finding" part="finding">${fundFinding(strategy, sums, words)}</p>
      ${cautions(strategy, lang)} ${this.#region.render(this.#renderTable(strategy, lang))}
      ${
        lines.length === 0
          ? nothing
          : html`<div class="adding" part="adding">
              <p class="caption" id="adding">${words.fund.adding}</p>
              <ul aria-labelledby="adding">
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>
            </div>`
      }
    `;
  }

  #renderTable({ document, funds }: StrategyModel, lang: Lang): TemplateResult {
    const { columns, fundsOf } = this.#words.fund;
    return html`
      <table part="table" role="table">
        <caption id="caption">
          ${fundsOf({ title: document.title })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${COLUMNS.map(
              (id) =>
                html`<th scope="col" role="columnheader" class=${id === 'details' ? 'why' : nothing}>
                  ${columns[id]}
                </th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${funds.map((fund) => this.#renderRow(fund, lang))}
        </tbody>
      </table>
    `;
  }

  #renderRow(fund: FundModel, lang: Lang): TemplateResult {
    const words = this.#words;
    const { columns } = words.fund;
    const { id, title, name } = fund.document;
    const { amount, share, force, period, from, holder } = fundRow(fund, words);
    const open = this.open.has(id);
    const panel = `details-${id}`;
    return html`
      <tr class="item ${open ? 'opened' : ''}" role="row">
        <th scope="row" role="rowheader" lang=${lang}>
          ${title}${name === undefined ? nothing : html` <span class="muted">${name}</span>`}
        </th>
        <td role="cell" class="amount" data-label=${columns.amount}>
          <span>${amount}${share === undefined ? nothing : html` <span class="muted">${share}</span>`}</span>
        </td>
        ${cell(columns.force, force, words)} ${cell(columns.period, period, words)}
        ${cell(columns.from, from, words, lang)} ${cell(columns.holder, holder, words, lang)}
        <td role="cell" class="why">
          ${disclosureButton(columns.details, title, panel, open, () => this.#toggle(id), lang)}
        </td>
      </tr>
      ${open ? disclosedRow(panel, COLUMNS.length, details(fund, words, lang)) : nothing}
    `;
  }
}

const cell = (
  label: string,
  said: string | undefined,
  { fund }: FundWords,
  lang: Lang = nothing,
): TemplateResult =>
  html`<td role="cell" data-label=${label}>
    ${said === undefined ? html`<span class="muted">${fund.notStated}</span>` : html`<span lang=${lang}>${said}</span>`}
  </td>`;

function details(fund: FundModel, words: FundWords, lang: Lang): TemplateResult {
  const { facts: names } = words.fund;
  // what has words of ours among those of the plan, as rules and awards have, is said as ours
  const ofPlanAlone: readonly string[] = [names.pays, names.printed, words.rating.views.notes];
  const entries = fundFacts(fund, words).map(
    ([name, lines]) => [name, lineList(lines, ofPlanAlone.includes(name) ? lang : nothing)] as const,
  );
  const source = [words.fund.facts.source, sourceLines(fund.document.source)] as const;
  return html`${cautions(fund, lang)} ${facts([...entries, source])}`;
}

function lineList(lines: readonly string[], lang: Lang): TemplateResult {
  if (lines.length < 2) return ofPlan(lines[0], lang);
  return html`<ul lang=${lang}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-fund': CohesionFund;
  }
}
