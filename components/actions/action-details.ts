import { html, nothing, type TemplateResult } from 'lit';
import {
  type Action,
  type ActionModel,
  type Conflict,
  formatPeriod,
  type RatedModel,
} from '../../src/index.js';
import { facts } from '../shared/facts.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { sourceLines } from '../shared/source-lines.js';
import type { ActionsWords } from './actions.words.js';

/** What an open row tells: what the plan prints, what speaks against it, and what else it dates. */
export function actionDetails(
  action: ActionModel,
  strategy: RatedModel,
  words: ActionsWords,
  lang: Lang,
): TemplateResult {
  const { leadsPrinted, deadline, milestones, notes, source } = action.document;
  const conflict = strategy.document.conflicts.find(({ id }) => id === deadline?.conflict);
  const corrected = deadline?.corrected;
  return facts([
    [words.actions.leadPrinted, leadsPrinted === undefined ? undefined : ofPlan(`“${leadsPrinted}”`, lang)],
    [
      words.actions.datePrinted,
      deadline === undefined ? undefined : ofPlan(`“${deadline.period.printed}”`, lang),
    ],
    [words.actions.conflict, conflict === undefined ? undefined : conflictWords(conflict, words, lang)],
    [words.actions.dateMeant, corrected === undefined ? undefined : correctedWords(corrected, words)],
    [
      words.actions.otherDates,
      milestones.length === 0 || deadline === undefined
        ? undefined
        : milestones.map(({ title, when }) => html`<p lang=${lang}>${when.printed}: ${title}</p>`),
    ],
    [
      words.rating.views.notes,
      notes.length === 0 ? undefined : notes.map((note) => html`<p lang=${lang}>${note.text}</p>`),
    ],
    [words.actions.source, sourceLines(source)],
  ]);
}

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
