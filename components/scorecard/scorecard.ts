import { css, html, nothing, type TemplateResult } from 'lit';
import {
  objectiveHeading,
  objectiveWord,
  type Rating,
  RATINGS,
  reasonsWords,
  ruleLine,
  type Scorecard,
  type Tally,
  parseIndicators,
  tallySentence,
  type Strategy,
} from '../../src/index.js';
import { cautions } from '../shared/cautions.js';
import { OverflowRegion } from '../shared/overflow-region.js';
import type { Lang } from '../shared/plan-lang.js';
import { rate } from '../shared/rate.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { StrategyElement } from '../shared/strategy-element.js';
import { tableStyles } from '../shared/table.styles.js';
import { scorecardEnglish, type ScorecardWords } from './scorecard.words.js';

/**
 * Shows how many measures of each objective are on target, close, off target or not rated, and why those that
 * are not rated are not.
 *
 * Nothing is averaged: there are counts, the share that could be rated, the rule and the date. Use
 * `<cohesion-indicators>` for the measures themselves.
 *
 * @element cohesion-scorecard
 * @fires {CustomEvent<Scorecard>} cohesion-ready - the strategy is there and rated
 * @slot - what the page shows until the plan is there, or when it cannot be loaded: a table, a link
 * @csspart status - loading and error messages
 * @csspart finding - the opening sentence
 * @csspart region - the box around the table, which scrolls if it must
 * @csspart table - the table
 * @csspart rating - the heading of a column of counts
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @csspart foot - the date and the rule
 * @cssproperty [--cohesion-line=color-mix(in srgb, currentColor 20%, transparent)] - hairlines
 * @cssproperty [--cohesion-muted=color-mix(in srgb, currentColor 72%, transparent)] - muted words
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionScorecard extends StrategyElement<Scorecard> {
  /** @internal */
  static override styles = [
    tableStyles,
    ratingStyles,
    css`
      tbody > tr:last-child > * {
        border-block-end: 2px solid var(--ink-strong);
      }
      .count-cell {
        text-align: end;
        white-space: nowrap;
      }
      .reasons {
        min-inline-size: 16ch;
        max-inline-size: 40ch;
      }
      tfoot > tr > * {
        border-block-end: 2px solid var(--ink-strong);
        font-weight: 600;
      }
      @container (max-width: 40em) {
        tfoot {
          display: block;
        }
        tbody > tr > *,
        tbody > tr:last-child > *,
        tfoot > tr > * {
          padding: 0.15em 0;
          border: 0;
        }
        tbody tr,
        tfoot tr {
          padding-block: 0.75em;
          border-block-end: 1px solid var(--ink-line);
        }
        tbody th,
        tfoot th {
          font-weight: 600;
        }
        .count-cell {
          text-align: start;
        }
      }
    `,
  ];

  /** @internal */
  protected override readonly parse = parseIndicators;

  /** @internal */
  protected override prepare(strategy: Strategy): Scorecard | Promise<Scorecard> {
    return rate(strategy, this.day);
  }

  #region = new OverflowRegion(this);

  /** @internal */
  protected override isVacant({ tally }: Scorecard): boolean {
    return tally.total === 0;
  }

  /** @internal */
  protected override renderStrategy(scorecard: Scorecard): TemplateResult {
    const { strategy, tally } = scorecard;
    const words = this.inLanguage(scorecardEnglish);
    return html`
      <p class="finding" part="finding">${tallySentence(tally, words.rating)}</p>
      ${cautions(strategy, this.planLang(strategy.document))}
      ${this.#region.render(this.#renderTable(scorecard, words))}
      <p class="foot muted" part="foot">${ruleLine(scorecard, words.rating)}</p>
    `;
  }

  #renderTable({ strategy, objectives, tally }: Scorecard, words: ScorecardWords): TemplateResult {
    const { title, terms } = strategy.document;
    const planLang = this.planLang(strategy.document);
    // The words for our rule are not those of a council's own, whose levels stand in the finding.
    const labels: Labels = tally.levels.length === 0 ? words.rating.ratings : words.scorecard.colours;
    return html`
      <table part="table" role="table">
        <caption id="caption">
          ${words.scorecard.titled({ title })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" lang=${terms.objective === undefined ? nothing : planLang}>
              ${objectiveWord(strategy, words.rating)}
            </th>
            ${RATINGS.map(
              (rating) =>
                html`<th scope="col" role="columnheader" class="count-cell">
                  ${ratingMark(rating, labels[rating])}
                </th>`,
            )}
            <th scope="col" role="columnheader" class="count-cell">${words.scorecard.rated}</th>
            <th scope="col" role="columnheader" class="reasons">${words.scorecard.whyNot}</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${objectives.map(({ objective, tally: own }) => {
            const lang = objective === undefined ? nothing : planLang;
            return this.#renderRow(objectiveHeading(objective, words.rating), lang, own, labels, words);
          })}
        </tbody>
        <tfoot role="rowgroup">
          ${this.#renderRow(words.scorecard.whole, nothing, tally, labels, words)}
        </tfoot>
      </table>
    `;
  }

  #renderRow(name: string, lang: Lang, tally: Tally, labels: Labels, words: ScorecardWords): TemplateResult {
    return html`<tr role="row">
      <th scope="row" role="rowheader" lang=${lang}>${name}</th>
      ${RATINGS.map(
        (rating) =>
          html`<td role="cell" class="count-cell" data-label=${labels[rating]}>
            <span class=${tally[rating] === 0 ? 'muted' : ''}>${tally[rating]}</span>
          </td>`,
      )}
      <td role="cell" class="count-cell" data-label=${words.scorecard.rated}>
        ${words.scorecard.of({ part: String(tally.rated), whole: String(tally.total) })}
      </td>
      <td role="cell" class="reasons" data-label=${words.scorecard.whyNot}>
        <span class="muted">${whyNot(tally, words)}</span>
      </td>
    </tr>`;
  }
}

type Labels = Readonly<Record<Rating['rating'], string>>;

function whyNot({ total, none, reasons }: Tally, { scorecard, rating }: ScorecardWords): string {
  if (total === 0) return scorecard.noMeasures;
  return none === 0 ? scorecard.allRated : reasonsWords(reasons, rating);
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-scorecard': CohesionScorecard;
  }
}
