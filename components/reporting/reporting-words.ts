import { formatPeriod, type ReportingLineModel } from '../../src/index.js';
import type { NextTime } from './next-times.js';
import type { ReportingWords } from './reporting.words.js';
import type { Unreported } from './unreported.js';

const each = (words: readonly string[]): string[] => [...new Set(words)];

/** How something is reported; how its empty cell is read where no line reports it. */
export function mannersOf(
  row: { readonly lines: readonly ReportingLineModel[]; readonly unreported: Unreported | undefined },
  { reporting }: ReportingWords,
): string[] {
  const reading = row.unreported?.row?.document.reporting?.reading;
  if (reading !== undefined) return [reporting.readings[reading]];
  if (row.unreported !== undefined) return [reporting.noLine];
  return each(row.lines.map(({ document }) => reporting.manners[document.manner ?? 'reported']));
}

/** The roles that report, each once; empty where no line names one. */
export const rolesOf = (lines: readonly ReportingLineModel[]): string[] =>
  each(lines.flatMap(({ by }) => by.map(({ document }) => document.name)));

/** What is due next, and when; empty where the plan dates nothing. */
export function nextWords(next: NextTime, words: ReportingWords): string[] {
  return next.state === 'dated' ? each(next.due.map((due) => dueWords(due, words))) : [];
}

/** What is due next and is said in words of the plan alone. */
export const nextOfPlan = (next: NextTime, words: ReportingWords): string[] =>
  next.state === 'dated'
    ? next.due.filter(({ what }) => what === 'milestone').map((due) => dueWords(due, words))
    : [];

type Due = Extract<NextTime, { state: 'dated' }>['due'][number];

// The words of the plan say more than its days: "by December 2006".
function dueWords(due: Due, { rating, reporting }: ReportingWords): string {
  const said = reporting.due;
  switch (due.what) {
    case 'milestone':
      return said.milestone({ when: due.when.printed, title: due.milestone.document.title });
    case 'deadline': {
      const inDoubt = due.action.document.deadline?.conflict !== undefined;
      return (inDoubt ? said.deadlineInDoubt : said.deadline)({ when: formatPeriod(due.when, rating) });
    }
    case 'target':
      return said.target({ when: formatPeriod(due.when, rating) });
    default:
      return said.other({ when: due.when.printed });
  }
}

/** What a cell says where it has no words of its own. */
export const absentNext = (next: NextTime, { reporting }: ReportingWords): string =>
  next.state === 'nothing-later' ? reporting.nothingLater : reporting.noTime;
