import { html, nothing, type TemplateResult } from 'lit';
import {
  courseOf,
  courseSentence,
  directionSentence,
  type EarlierTarget,
  flagSentence,
  formatPeriod,
  formatValue,
  limitsSentence,
  type Measure,
  type MeasureScore,
  type Observation,
  ownWords,
  projectionOf,
  projectionSentence,
  type Rating,
  ratingSentence,
  type Target,
} from '../../src/index.js';
import { adoptStyles } from '../shared/adopt-styles.js';
import { facts } from '../shared/facts.js';
import { panelStyles } from '../shared/panel.styles.js';
import type { Lang } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import { rules } from '../../src/words/en/rules.js';
import { why } from '../../src/words/en/why.js';
import type { IndicatorsWords } from './indicators.words.js';
import { workingStyles } from './working.styles.js';

/** The English words of the working alone. */
export const workingEnglish = { why, rules };

/** The words of the working in one language, without those of its lights. */
export type WorkingWords = IndicatorsWords & Pick<typeof workingEnglish, 'why'>;

type PanelWords = WorkingWords & typeof workingEnglish;

/** Gives a view the look of its open rows. */
export const dress = (root: ShadowRoot): void => adoptStyles(root, panelStyles, workingStyles);

/**
 * How a rating was made: the sentence, then the rule, its limits, the figures as read and as printed, and notes. Beside it the two other
 * lights, which are never merged with it: whether it is on course, and what is forecast; and what its targets were before.
 *
 * @param travel - which way the measure goes, in a sentence; undefined where that is not known
 */
export function working(
  { measure, now, way }: MeasureScore,
  travel: string | undefined,
  words: PanelWords,
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
      ...lights(document, now, words),
      [words.rules.lights.earlier, earlierTargets(document, words, lang)],
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

type Fact = readonly [string, unknown];

function lights(
  document: Measure,
  { asOf }: Rating,
  { rating, why: reasons, rules: own }: PanelWords,
): Fact[] {
  const all = { ...rating, ...reasons, ...own };
  const { course, forecast } = own.lights;
  return [
    [course, courseSentence(courseOf(document, asOf), document.unit, all)],
    [forecast, projectionSentence(projectionOf(document, asOf), document.unit, all)],
  ];
}

// Of the targets for the whole; those of places and groups are in their own views.
function earlierTargets(
  { targets, unit }: Measure,
  words: PanelWords,
  lang: Lang,
): TemplateResult[] | undefined {
  const earlier = targets
    .filter(({ place, group }) => place === undefined && group === undefined)
    .flatMap((target) => target.history.map((was) => earlierTarget(target, was, unit, words, lang)));
  return earlier.length === 0 ? undefined : earlier;
}

function earlierTarget(
  target: Target,
  was: EarlierTarget,
  unit: Measure['unit'],
  { rating, rules: { lights: say } }: PanelWords,
  lang: Lang,
): TemplateResult {
  const due = formatPeriod(was.due ?? target.due, rating);
  const value = formatValue(was.value, unit, rating);
  const more = [
    was.set && say.set({ when: formatPeriod(was.set, rating) }),
    was.replaced && say.replaced({ when: formatPeriod(was.replaced, rating) }),
  ].filter((one) => one !== undefined);
  const told =
    more.length === 0
      ? say.was({ due, value })
      : say.wasWith({ due, value, more: more.reduce((first, second) => rating.list({ first, second })) });
  return html`<p>
    ${told}${was.because === undefined ? nothing : html` <span lang=${lang}>${was.because}</span>`}
  </p>`;
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
