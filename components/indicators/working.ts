import { html, nothing, type TemplateResult } from 'lit';
import {
  directionSentence,
  en,
  flagSentence,
  formatPeriod,
  formatValue,
  limitsSentence,
  type MeasureScore,
  type Observation,
  type Rating,
  ratingSentence,
  type Target,
} from '../../src/index.js';
import { facts } from '../shared/disclosure.js';
import { sourceLines } from '../shared/source-lines.js';
import { indicatorsText } from './indicators.text.js';

const words = indicatorsText.working;

/** How a rating was made: the sentence, then the rule, its limits, the figures as read and as printed, and notes. */
export function working({ measure, now, way }: MeasureScore): TemplateResult {
  const { document, indicator } = measure;
  const links = indicator.document.links;
  const notes = [...indicator.document.notes, ...document.notes].filter((note) => note.kind !== 'caution');
  const cautions = indicator.document.notes.filter((note) => note.kind === 'caution');
  return html`
    <p class="sentence">${ratingSentence(now, en)}</p>
    ${now.flags.map((flag) => html`<p class="flag">${flagSentence(flag, now.inputs, en)}</p>`)}
    ${cautions.map((note) => html`<p class="flag">${note.text}</p>`)}
    ${figures(measure.document.baseline, now, way.target)}
    ${facts([
      [words.limits, limitsSentence(now, en)],
      [words.goodIs, directionSentence(now, en)],
      [en.views.rule, rule(now)],
      [en.views.notes, notes.length === 0 ? nothing : notes.map((note) => html`<p>${note.text}</p>`)],
      [
        words.links,
        links.length === 0
          ? nothing
          : links.map((link) => html`<a href=${link.href} rel="noopener">${link.title}</a> `),
      ],
    ])}
  `;
}

function figures(baseline: Observation | undefined, now: Rating, next: Target | undefined): TemplateResult {
  const { result, target, unit } = now.inputs;
  const due = (of: Target): string => formatPeriod(of.due, en);
  const rows: readonly (readonly [string, Observation | Target | undefined])[] = [
    [en.indicators.baseline, baseline],
    [
      [en.indicators.result, result?.period && formatPeriod(result.period, en)].filter(Boolean).join(' '),
      result,
    ],
    [[en.indicators.target, target && due(target)].filter(Boolean).join(' '), target],
    [[en.indicators.target, next && due(next)].filter(Boolean).join(' '), next],
  ];
  return html`
    <table class="figures" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[words.figure, words.value, words.printed, words.where].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(([name, of]) =>
          of === undefined
            ? nothing
            : html`<tr role="row">
                <th scope="row" role="rowheader">${name}</th>
                <td role="cell" data-label=${words.value}><span>${formatValue(of.value, unit, en)}</span></td>
                <td role="cell" data-label=${words.printed}><span>${printed(of)}</span></td>
                <td role="cell" data-label=${words.where}><span>${sourceLines(of.source)}</span></td>
              </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function printed({ printed: cell }: Observation | Target): string {
  if (cell === undefined) return words.notPrinted;
  return cell === '' ? words.emptyCell : `“${cell}”`;
}

function rule({ rule: made }: Rating): TemplateResult {
  const { title = made.title ?? made.id, text: says = '' } = en.rules[made.id] ?? {};
  return html`${title}. ${says}
    <span class="muted">${words.ruleName(made.id, made.version, made.source)}</span>`;
}
