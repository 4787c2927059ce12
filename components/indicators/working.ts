import { html, nothing, type TemplateResult } from 'lit';
import {
  directionSentence,
  flagSentence,
  formatPeriod,
  formatValue,
  limitsSentence,
  type MeasureScore,
  type Observation,
  ownWords,
  type Rating,
  ratingSentence,
  type Target,
} from '../../src/index.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { facts } from '../shared/facts.js';
import { panelStyles } from '../shared/panel.styles.js';
import type { Lang } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { why } from '../../src/words/en/why.js';
import type { IndicatorsWords } from './indicators.words.js';
import { workingStyles } from './working.styles.js';

/** The English words of the working alone. */
export const workingEnglish = { why };

/** The words of the working in one language. */
export type WorkingWords = IndicatorsWords & typeof workingEnglish;

/** Gives a view the look of its open rows. */
export const dress = (root: ShadowRoot): void => adoptStyles(root, panelStyles, workingStyles);

/**
 * How a rating was made: the sentence, then the rule, its limits, the figures as read and as printed, and notes.
 *
 * @param travel - which way the measure goes, in a sentence; undefined where that is not known
 */
export function working(
  { measure, now, way }: MeasureScore,
  travel: string | undefined,
  words: WorkingWords,
  lang: Lang,
): TemplateResult {
  const { rating } = words;
  const all = { ...rating, ...words.why };
  const labels = words.why.working;
  const { document, indicator } = measure;
  const links = indicator.document.links;
  const notes = [...indicator.document.notes, ...document.notes].filter((note) => note.kind !== 'caution');
  const cautions = indicator.document.notes.filter((note) => note.kind === 'caution');
  return html`
    <p class="sentence">${ratingSentence(now, all)}</p>
    ${now.flags.map((flag) => html`<p class="flag" lang=${flag.code === 'caution' ? lang : nothing}>${flagSentence(flag, now.inputs, all)}</p>`)}
    ${cautions.map((note) => html`<p class="flag" lang=${lang}>${note.text}</p>`)}
    ${figures(measure.document.baseline, now, way.target, words, lang)}
    ${facts([
      [labels.limits, limitsSentence(now, all)],
      [labels.goodIs, directionSentence(now, all)],
      [rating.views.rule, rule(now, words)],
      [words.indicators.travel, travel],
      [
        rating.views.notes,
        notes.length === 0 ? nothing : notes.map((note) => html`<p lang=${lang}>${note.text}</p>`),
      ],
      [
        labels.links,
        links.length === 0
          ? nothing
          : links.map((link) => html`<a href=${link.href} rel="noopener" lang=${lang}>${link.title}</a> `),
      ],
    ])}
  `;
}

function figures(
  baseline: Observation | undefined,
  now: Rating,
  next: Target | undefined,
  { why: { working: labels }, rating }: WorkingWords,
  lang: Lang,
): TemplateResult {
  const { result, target, unit } = now.inputs;
  const due = (of: Target): string => formatPeriod(of.due, rating);
  const rows: readonly (readonly [string, Observation | Target | undefined])[] = [
    [rating.indicators.baseline, baseline],
    [
      [rating.indicators.result, result?.period && formatPeriod(result.period, rating)]
        .filter(Boolean)
        .join(' '),
      result,
    ],
    [[rating.indicators.target, target && due(target)].filter(Boolean).join(' '), target],
    [[rating.indicators.target, next && due(next)].filter(Boolean).join(' '), next],
  ];
  return html`
    <table class="figures" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[labels.figure, labels.value, labels.printed, labels.where].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(([name, of]) =>
          of === undefined
            ? nothing
            : html`<tr role="row">
                <th scope="row" role="rowheader">${name}</th>
                <td role="cell" data-label=${labels.value}>
                  <span>${formatValue(of.value, unit, rating)}</span>
                </td>
                <td role="cell" data-label=${labels.printed}>
                  <span lang=${of.printed ? lang : nothing}>${printed(of, labels)}</span>
                </td>
                <td role="cell" data-label=${labels.where}><span>${sourceLines(of.source)}</span></td>
              </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function printed({ printed: cell }: Observation | Target, labels: WorkingWords['why']['working']): string {
  if (cell === undefined) return labels.notPrinted;
  return cell === '' ? labels.emptyCell : `“${cell}”`;
}

function rule({ rule: made }: Rating, { why: { working: labels }, rating }: WorkingWords): TemplateResult {
  const { title = made.title ?? made.id, text: says = '' } = ownWords(made.id, rating);
  return html`${title}. ${says}
    <span class="muted"
      >${labels.ruleName({ id: made.id, version: made.version, source: made.source })}</span
    >`;
}
