import type { ActionModel, RatedModel } from '../../model/rated-model.js';
import { formatPeriod } from '../../format/period.js';
import type { HtmlWords } from '../../format/view/html-words.js';
import { muted, paragraph, type Piece, type Pieces, planParagraph } from '../../format/view/piece.js';

/** What the plan prints of an action beside what is shown, what speaks against its date, and notes. */
export function actionDetails(
  { document, leads }: ActionModel,
  conflicts: Conflicts,
  words: HtmlWords,
): Pieces {
  const { leadsPrinted, deadline, milestones, notes } = document;
  const { actions: ours, rating, html } = words;
  const names = leads.map(({ body }) => body.document.name);
  const conflict = deadline?.conflict === undefined ? undefined : conflicts.get(deadline.conflict);
  const corrected = deadline?.corrected;
  const lines = [
    ...line(ours.leadPrinted, leadsPrinted && quoted(leadsPrinted, names, words)),
    ...line(
      ours.datePrinted,
      deadline && quoted(deadline.period.printed, [formatPeriod(deadline.period, rating)], words),
    ),
    ...(conflict === undefined ? [] : conflictLines(conflict, words)),
    ...line(ours.dateMeant, corrected && correctedWords(corrected, words)),
    ...(deadline === undefined ? [] : milestones).flatMap(({ title, when: { printed } }) =>
      line(ours.otherDates, ofPlan(`${printed}: ${title}`)),
    ),
    ...notes.map(({ text }) => planParagraph(text, 'muted')),
  ];
  return lines.length === 0 ? [muted(html.noDetails)] : lines;
}

type Conflict = RatedModel['document']['conflicts'][number];

type Corrected = NonNullable<NonNullable<ActionModel['document']['deadline']>['corrected']>;

/** The disagreements of a plan by identifier. */
export type Conflicts = ReadonlyMap<string, Conflict>;

/** The words of a cell, where they say more than what is shown. */
function quoted(printed: string, shown: readonly string[], words: HtmlWords): Piece | undefined {
  const more = shown.reduce((left, one) => left.replace(one, ' '), printed);
  return /^(?:[\s,;/&+.]|\band\b|\bby\b)*$/i.test(more) ? undefined : ofPlan(words.html.quoted({ printed }));
}

const correctedWords = (
  { basis: { because }, period: meant }: Corrected,
  { actions, rating }: HtmlWords,
): string => {
  const period = formatPeriod(meant, rating);
  return because === undefined ? period : actions.because({ period, because });
};

const ofPlan = (text: string): Piece => ({ kind: 'plan', text });

const line = (label: string, said: Piece | undefined): Pieces =>
  said === undefined ? [] : [paragraph([muted(`${label}:`), ' ', said])];

const conflictLines = ({ about, statements }: Conflict, words: HtmlWords): Pieces => [
  paragraph([`${words.actions.conflict}: `, ofPlan(about)], 'flag'),
  ...(statements.length === 0
    ? []
    : [{ kind: 'list', entries: statements.map(({ says }) => [says]), isOfPlan: true } as const]),
];
