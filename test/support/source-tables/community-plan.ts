// Coventry's Community Plan 2005: for each theme its priorities, its outcomes, and how people will know.
import plan from '../../../src/strategies/coventry-community-plan-2005.js';
import { valid } from '../documents.js';
import type { PrintedTable } from './printed-table.js';

const { themes, objectives, outcomes, signs } = valid(plan);
const KINDS: Readonly<Record<string, string>> = {
  underpinning: 'Underpinning Theme',
  strategic: 'Strategic Theme',
};

const list = (lines: readonly string[]): string => lines.map((line) => `• ${line}`).join('\n');

/** One table for each theme: three lists side by side. */
export const communityPlanTables = (): PrintedTable[] =>
  themes.flatMap(({ id, name, kind, leadsPrinted }) => {
    const own = <T extends { readonly theme?: string | undefined }>(parts: readonly T[]): T[] =>
      parts.filter(({ theme }) => theme === id);
    const priorities = own(objectives).map(({ title }) => title);
    if (priorities.length === 0) return [];
    const due = own(outcomes).map((one) => `${one.due ? `${one.due.printed}, ` : ''}${one.title}`);
    return [
      {
        titles: [
          `${KINDS[kind ?? ''] ?? 'Community of Interest'}: ${name}${leadsPrinted ? ` (${leadsPrinted})` : ''}`,
        ],
        rows: [
          ['Priorities', 'Outcomes', 'We will know we are making a difference if'],
          [list(priorities), list(due), list(own(signs).map(({ title }) => title))],
        ],
      },
    ];
  });
