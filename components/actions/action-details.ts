import { html, nothing, type TemplateResult } from 'lit';
import {
  type Action,
  type ActionDelivery,
  type ActionModel,
  type Conflict,
  deliverySentence,
  formatPeriod,
  type FullActionModel,
  measureName,
  type MeasureScore,
  ratingWord,
  type ReportingLineModel,
  type Scorecard,
} from '../../src/index.js';
import { facts } from '../shared/facts.js';
import { frequenciesOf } from '../shared/frequencies.js';
import { besides } from '../shared/listed.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { nameRecipient } from '../shared/recipients.js';
import { ratingMark } from '../shared/rating-mark.js';
import { sourceLines } from '../shared/source-lines.js';
import type { ActionsWords } from './actions.words.js';
import { linkedActions } from './linked-actions.js';

/**
 * What an open row tells: what the plan prints, what speaks against it, how it stands, who else is in it, where it is reported, and
 * how the indicators of the same objectives are.
 */
export function actionDetails(
  listed: ActionModel,
  card: Scorecard,
  words: ActionsWords,
  lang: Lang,
): TemplateResult {
  const { action, standing } = linkedActions(card).get(listed)!;
  const { leadsPrinted, deadline, milestones, notes, source } = action.document;
  const { actions, rating, rules } = words;
  const conflict = card.strategy.document.conflicts.find(({ id }) => id === deadline?.conflict);
  const corrected = deadline?.corrected;
  return facts([
    [actions.leadPrinted, leadsPrinted === undefined ? undefined : ofPlan(`“${leadsPrinted}”`, lang)],
    [actions.datePrinted, deadline === undefined ? undefined : ofPlan(`“${deadline.period.printed}”`, lang)],
    [actions.conflict, conflict === undefined ? undefined : conflictWords(conflict, words, lang)],
    [actions.dateMeant, corrected === undefined ? undefined : correctedWords(corrected, words)],
    [
      actions.standing,
      deadline === undefined || standing === undefined
        ? undefined
        : deliverySentence(standing.delivery, { ...rating, ...rules }),
    ],
    [
      actions.otherDates,
      milestones.length === 0 || deadline === undefined
        ? undefined
        : milestoneList(action.document, standing, words, lang),
    ],
    [actions.activities, listOf(action.activities.map(({ document }) => ofPlan(document.title, lang)))],
    [actions.partners, listOf(partnersOf(action, words, lang))],
    [actions.plans, listOf(plansOf(action).map((name) => ofPlan(name, lang)))],
    [actions.reportedTo, reportedTo(action, card, words, lang)],
    [actions.indicators, indicatorsOf(listed, card, words, lang)],
    [
      rating.views.notes,
      notes.length === 0 ? undefined : notes.map((note) => html`<p lang=${lang}>${note.text}</p>`),
    ],
    [actions.source, sourceLines(source)],
  ]);
}

/** Milestones in the words of the plan, since "by December 2006" says more than its month, each with how it stands. */
export function milestoneList(
  { milestones }: Action,
  standing: ActionDelivery | undefined,
  { rules }: ActionsWords,
  lang: Lang,
): TemplateResult {
  return html`<ul>
    ${milestones.map(({ title, when }, at) => {
      const state = standing?.milestones[at]?.delivery.state;
      return html`<li>
        ${ofPlan(`${when.printed}: ${title}`, lang)}${state === undefined ? nothing : html` <span class="muted state">${rules.delivery.states[state]}</span>`}
      </li>`;
    })}
  </ul>`;
}

const listOf = (lines: readonly TemplateResult[]): TemplateResult | undefined =>
  lines.length === 0
    ? undefined
    : html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`;

const partnersOf = ({ partners }: FullActionModel, words: ActionsWords, lang: Lang): TemplateResult[] =>
  partners.flatMap(({ body, document, group }) => {
    const name = (body ?? group)?.document.name;
    if (name === undefined) return [];
    const { does } = document;
    return ofPlan(does === undefined ? name : words.actions.partnerDoes({ name, does }), lang);
  });

const plansOf = ({ plans }: FullActionModel): string[] => [
  ...new Set(plans.map(({ document, relatedDocument }) => document.printed ?? relatedDocument.document.name)),
];

// Where no line of the whole plan is about an action, it is not this one that lacks it.
function reportedTo(
  { reportingLines }: FullActionModel,
  card: Scorecard,
  words: ActionsWords,
  lang: Lang,
): TemplateResult | string | undefined {
  if (reportingLines.length === 0) {
    const areSome = [...linkedActions(card).values()].some(({ action }) => action.reportingLines.length > 0);
    return areSome ? words.reporting.noLine : undefined;
  }
  return listOf(reportingLines.map((line) => lineWords(line, words, lang)));
}

function lineWords(line: ReportingLineModel, words: ActionsWords, lang: Lang): TemplateResult {
  const { actions, rating, reporting } = words;
  const roles = line.by.map(({ document }) => document.name);
  const how = [
    reporting.manners[line.document.manner ?? 'reported'],
    ...frequenciesOf([line], words),
    ...(roles.length === 0 ? [] : [actions.reportedBy({ roles: besides(roles, rating) })]),
  ];
  const to = line.to.map((recipient) => nameRecipient(recipient, words));
  const lasts = to.length - 1;
  return html`${to.map(({ name, ofPlan: own }, at) => html`${ofPlan(name, own ? lang : nothing)}${at < lasts ? '; ' : ''}`)}
    <span class="muted">(${how.join(', ')})</span>`;
}

// An action is there for its objectives: whether these come nearer, their indicators say.
function indicatorsOf(
  { objectives }: ActionModel,
  { measures }: Scorecard,
  words: ActionsWords,
  lang: Lang,
): TemplateResult | string | undefined {
  if (objectives.length === 0) return undefined;
  const beside = measures.filter(({ measure }) =>
    measure.indicator.objectives.some((objective) => objectives.includes(objective)),
  );
  if (beside.length === 0) return words.actions.noIndicators;
  return html`<ul class="measures">
    ${beside.map((score) => html`<li>${markOf(score, words)} ${ofPlan(measureName(score.measure), lang)}</li>`)}
  </ul>`;
}

const markOf = ({ now }: MeasureScore, { rating }: ActionsWords): TemplateResult =>
  ratingMark(now.rating, ratingWord(now, rating));

type Corrected = NonNullable<NonNullable<Action['deadline']>['corrected']>;

function correctedWords({ basis: { because }, period: meant }: Corrected, words: ActionsWords): string {
  const period = formatPeriod(meant, words.rating);
  return because === undefined ? period : words.actions.because({ period, because });
}

function conflictWords({ about, statements }: Conflict, words: ActionsWords, lang: Lang): TemplateResult {
  return html`<p lang=${lang}>${about}</p>
    <ul>
      ${statements.map(({ says, source }) => {
        const lines = sourceLines(source);
        return html`<li>
          ${ofPlan(says, lang)}${lines === '' ? nothing : html` <span class="muted">${words.actions.lines({ count: lines.split(',').length, lines })}</span>`}
        </li>`;
      })}
    </ul>`;
}
