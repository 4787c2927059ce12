import { html, nothing, type TemplateResult } from 'lit';
import {
  formatDate,
  guardLines,
  ownWords,
  RATINGS,
  type Rating,
  ratingWord,
  type RuleIdentity,
  type Strategy,
} from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';
import { report } from '../../src/words/en/report.js';
import { rules } from '../../src/words/en/rules.js';
import { scorecard } from '../../src/words/en/scorecard.js';
import { why } from '../../src/words/en/why.js';
import { type Lang, langWithin, ofPlan } from '../shared/plan-lang.js';
import { ratingMark } from '../shared/rating-mark.js';
import { shownParagraph } from '../shared/shown-pieces.js';
import type { ComparedSide, Comparison, DifferingMeasure } from './comparison.js';
import type { ShownScorecard } from './scorecard.js';

export { besideEdition, besideRules, fullCard, knownRules, unknownRules } from './comparison.js';
export { guardedObjectives, isGuarded } from '../../src/index.js';

/** The English words of what stands beside a scorecard: they are loaded with it. */
export const besideEnglish = { rating, report, rules, scorecard, why };

type Words = typeof besideEnglish;

/** What must not be taken for plainly green, with the gaps that grow. */
export function guardParagraphs(shown: ShownScorecard, words: Words, lang: Lang): unknown[] {
  const { document } = shown.strategy;
  const whole = shown.isGuarded
    ? html`<p class="flag">${words.rules.rollUp.standings['gap-grows']}</p>`
    : nothing;
  const lines = guardLines(shown.guarded, document, words);
  return [whole, ...lines.map((line) => shownParagraph(line, lang))];
}

/** A scorecard beside others: a row for each, how many measures come out otherwise, and which. */
export function comparisonSection(
  comparison: Comparison,
  document: Strategy,
  words: Words,
  lang: Lang,
): TemplateResult {
  const { of, sides, shared, differing } = comparison;
  const { scorecard: own } = words;
  const labels = sides.some(({ tally }) => tally.levels.length > 0) ? own.colours : words.rating.ratings;
  const names = sides.map((side, at) => sideName(side, at, comparison, document, words, lang));
  return html`<section part="comparison">
    <table role="table">
      <caption>
        ${own.beside({ of })}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            ${of === 'editions' ? own.edition : words.rating.views.rule}
          </th>
          ${RATINGS.map(
            (one) =>
              html`<th scope="col" role="columnheader" class="count-cell">
                ${ratingMark(one, labels[one])}
              </th>`,
          )}
          <th scope="col" role="columnheader" class="count-cell">${own.rated}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sides.map(
          ({ tally }, at) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${names[at]}</th>
              ${RATINGS.map(
                (one) =>
                  html`<td role="cell" class="count-cell" data-label=${labels[one]}>
                    <span class=${tally[one] === 0 ? 'muted' : ''}>${tally[one]}</span>
                  </td>`,
              )}
              <td role="cell" class="count-cell" data-label=${own.rated}>
                ${own.of({ part: String(tally.rated), whole: String(tally.total) })}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${own.differ({ count: differing.length, shared: String(shared) })}</p>
    ${differing.length === 0 ? nothing : differingTable(comparison, words, lang)}
  </section>`;
}

function differingTable({ of, sides, differing }: Comparison, words: Words, lang: Lang): TemplateResult {
  const labels = sides.map(({ rule }, at) => (of === 'rules' ? titleOf(rule, words) : editionOf(at, words)));
  return html`<table role="table">
    <caption>
      ${words.scorecard.differing}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${words.scorecard.measure}</th>
        ${labels.map((label) => html`<th scope="col" role="columnheader">${label}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${differing.map((measure) => differingRow(measure, labels, words, lang))}
    </tbody>
  </table>`;
}

const differingRow = (
  { name, ratings }: DifferingMeasure,
  labels: readonly string[],
  words: Words,
  lang: Lang,
): TemplateResult =>
  html`<tr role="row">
    <th scope="row" role="rowheader" lang=${lang}>${name}</th>
    ${ratings.map((one: Rating, at) => html`<td role="cell" data-label=${labels[at]}>${ratingMark(one.rating, ratingWord(one, words.rating))}</td>`)}
  </tr>`;

// A rule says who made it, since that is what is asked first.
function sideName(
  { asOf, rule }: ComparedSide,
  at: number,
  { of }: Comparison,
  document: Strategy,
  words: Words,
  lang: Lang,
): TemplateResult {
  if (of === 'editions') {
    const day = asOf === undefined ? '' : words.scorecard.asOf({ day: formatDate(asOf, words.rating) });
    return html`${editionOf(at, words)} <span class="muted below">${day}</span>`;
  }
  const said = rule.id === document.rule?.id ? lang : langWithin('en', words.rating.locale);
  const isOurs = ownWords(rule.id, words.rating).title !== undefined;
  return html`${ofPlan(titleOf(rule, words), isOurs ? nothing : said)}
    <span class="muted below">${`${rule.id} ${rule.version}`}</span>
    <span class="muted below" lang=${said}>${rule.source}</span>`;
}

const titleOf = (rule: RuleIdentity, words: Words): string =>
  ownWords(rule.id, words.rating).title ?? rule.title ?? rule.id;

const editionOf = (at: number, { scorecard: own }: Words): string =>
  at === 0 ? own.thisEdition : own.editionBefore;
