import type { ActionModel, RatedModel } from '../../model/rated-model.js';
import { formatPeriod } from '../../format/period.js';
import { muted } from './figure-cell.js';
import { joined, type Markup, markup, when } from './markup.js';
import { ofPlan, type ViewWords } from './view-words.js';

/** What the plan prints of an action beside what is shown, what speaks against its date, and notes. */
export function actionDetails(
  { document, leads }: ActionModel,
  conflicts: Conflicts,
  words: ViewWords,
): Markup {
  const { leadsPrinted, deadline, milestones, notes } = document;
  const { actions: ours, rating, html, planLang } = words;
  const names = leads.map(({ body }) => body.document.name);
  const conflict = deadline?.conflict === undefined ? undefined : conflicts.get(deadline.conflict);
  const corrected = deadline?.corrected;
  const lines = [
    ...line(ours.leadPrinted, leadsPrinted && quoted(leadsPrinted, names, words)),
    ...line(
      ours.datePrinted,
      deadline && quoted(deadline.period.printed, [formatPeriod(deadline.period, rating)], words),
    ),
    ...(conflict === undefined ? [] : [conflictLines(conflict, words)]),
    ...line(ours.dateMeant, corrected && correctedWords(corrected, words)),
    ...(deadline === undefined ? [] : milestones).flatMap(({ title, when: { printed } }) =>
      line(ours.otherDates, ofPlan(`${printed}: ${title}`, words)),
    ),
    ...notes.map(({ text }) => markup`<p class="cohesion-muted"${planLang}>${text}</p>`),
  ];
  return lines.length === 0 ? muted(html.noDetails) : joined(lines);
}

type Conflict = RatedModel['document']['conflicts'][number];

type Corrected = NonNullable<NonNullable<ActionModel['document']['deadline']>['corrected']>;

/** The disagreements of a plan by identifier. */
export type Conflicts = ReadonlyMap<string, Conflict>;

/** The words of a cell, where they say more than what is shown. */
function quoted(printed: string, shown: readonly string[], words: ViewWords): Markup | undefined {
  const more = shown.reduce((left, one) => left.replace(one, ' '), printed);
  return /^(?:[\s,;/&+.]|\band\b|\bby\b)*$/i.test(more)
    ? undefined
    : ofPlan(words.html.quoted({ printed }), words);
}

const correctedWords = (
  { basis: { because }, period: meant }: Corrected,
  { actions, rating }: ViewWords,
): string => {
  const period = formatPeriod(meant, rating);
  return because === undefined ? period : actions.because({ period, because });
};

const line = (label: string, said: string | Markup | undefined): Markup[] =>
  said === undefined ? [] : [markup`<p><span class="cohesion-muted">${label}:</span> ${said}</p>`];

function conflictLines({ about, statements }: Conflict, words: ViewWords): Markup {
  return markup`<p class="cohesion-flag">${words.actions.conflict}: ${ofPlan(about, words)}</p>${when(
    statements.length > 0,
    () => markup`<ul${words.planLang}>${statements.map(({ says }) => markup`<li>${says}</li>`)}</ul>`,
  )}`;
}
