import { en, enActions, formatPeriod, type ReportingLineModel } from '../../src/index.js';
import type { NextTime } from './next-times.js';
import { reportingText } from './reporting.text.js';
import type { Unreported } from './unreported.js';

const each = (words: readonly string[]): string[] => [...new Set(words)];

/** How something is reported; how its empty cell is read where no line reports it. */
export function mannersOf(row: {
  readonly lines: readonly ReportingLineModel[];
  readonly unreported: Unreported | undefined;
}): string[] {
  const reading = row.unreported?.row?.document.reporting?.reading;
  if (reading !== undefined) return [reportingText.readings[reading]];
  if (row.unreported !== undefined) return [reportingText.noLine];
  return each(row.lines.map(({ document }) => reportingText.manners[document.manner ?? 'reported']));
}

/** How often, as far as the lines say; empty where none does. */
export const frequenciesOf = (lines: readonly ReportingLineModel[]): string[] =>
  each(
    lines.flatMap(({ document: { every } }) =>
      every === undefined ? [] : [reportingText.frequency(every.amount, every.in)],
    ),
  );

/** The roles that report, each once; empty where no line names one. */
export const rolesOf = (lines: readonly ReportingLineModel[]): string[] =>
  each(lines.flatMap(({ by }) => by.map(({ document }) => document.name)));

/** What is due next, and when; empty where the plan dates nothing. */
export function nextWords(next: NextTime): string[] {
  return next.state === 'dated' ? each(next.due.map(dueWords)) : [];
}

// The words of the plan say more than its days: "by December 2006".
function dueWords(due: Extract<NextTime, { state: 'dated' }>['due'][number]): string {
  switch (due.what) {
    case 'milestone':
      return reportingText.due.milestone(due.when.printed, due.milestone.document.title);
    case 'deadline': {
      const words = reportingText.due.deadline(formatPeriod(due.when, en));
      return due.action.document.deadline?.conflict === undefined
        ? words
        : `${words}, ${enActions.dateInDoubt}`;
    }
    case 'target':
      return reportingText.due.target(formatPeriod(due.when, en));
    default:
      return reportingText.due.other(due.when.printed);
  }
}

/** What a cell says where it has no words of its own. */
export const absentNext = (next: NextTime): string =>
  next.state === 'nothing-later' ? reportingText.nothingLater : reportingText.noTime;
