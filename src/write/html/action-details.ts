import type { ActionModel, RatedModel } from '../../model/rated-model.js';
import { enActions } from '../../format/en-actions.js';
import { en } from '../../format/en.js';
import { formatPeriod } from '../../format/period.js';
import { muted } from './figure-cell.js';
import { joined, type Markup, markup, when } from './markup.js';
import { viewWords } from './view-words.js';

/** What the plan prints of an action beside what is shown, what speaks against its date, and notes. */
export function actionDetails({ document, leads }: ActionModel, conflicts: Conflicts): Markup {
  const { leadsPrinted, deadline, milestones, notes } = document;
  const names = leads.map(({ body }) => body.document.name);
  const conflict = deadline?.conflict === undefined ? undefined : conflicts.get(deadline.conflict);
  const corrected = deadline?.corrected;
  const lines = [
    ...line(enActions.leadPrinted, leadsPrinted && quoted(leadsPrinted, names)),
    ...line(
      enActions.datePrinted,
      deadline && quoted(deadline.period.printed, [formatPeriod(deadline.period, en)]),
    ),
    ...(conflict === undefined ? [] : [conflictLines(conflict)]),
    ...line(enActions.dateMeant, corrected && correctedWords(corrected)),
    ...(deadline === undefined ? [] : milestones).flatMap(({ title, when: { printed } }) =>
      line(enActions.otherDates, `${printed}: ${title}`),
    ),
    ...notes.map(({ text }) => markup`<p class="cohesion-muted">${text}</p>`),
  ];
  return lines.length === 0 ? muted(viewWords.noDetails) : joined(lines);
}

type Conflict = RatedModel['document']['conflicts'][number];

type Corrected = NonNullable<NonNullable<ActionModel['document']['deadline']>['corrected']>;

/** The disagreements of a plan by identifier. */
export type Conflicts = ReadonlyMap<string, Conflict>;

/** The words of a cell, where they say more than what is shown. */
function quoted(printed: string, shown: readonly string[]): string | undefined {
  const more = shown.reduce((left, words) => left.replace(words, ' '), printed);
  return /^(?:[\s,;/&+.]|\band\b|\bby\b)*$/i.test(more) ? undefined : `“${printed}”`;
}

const correctedWords = ({ basis: { because }, period: meant }: Corrected): string => {
  const period = formatPeriod(meant, en);
  return because === undefined ? period : enActions.because({ period, because });
};

const line = (label: string, words: string | undefined): Markup[] =>
  words === undefined ? [] : [markup`<p><span class="cohesion-muted">${label}:</span> ${words}</p>`];

function conflictLines({ about, statements }: Conflict): Markup {
  return markup`<p class="cohesion-flag">${enActions.conflict}: ${about}</p>${when(
    statements.length > 0,
    () => markup`<ul>${statements.map(({ says }) => markup`<li>${says}</li>`)}</ul>`,
  )}`;
}
