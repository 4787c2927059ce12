import type { StrategyModel } from '../../src/index.js';
import { listed } from '../shared/listed.js';
import { type NamedRecipient, RECIPIENT_KINDS, recipientsOf } from '../shared/recipients.js';
import type { ReportingRow } from './reporting-rows.js';
import type { ReportingWords } from './reporting.words.js';

/** What the table comes to: how much has a line, how much is said of it, and who receives it. */
export function reportingFinding(
  strategy: StrategyModel,
  rows: readonly ReportingRow[],
  words: ReportingWords,
): string {
  const { finding } = words.reporting;
  const others = otherParts(strategy);
  const leftRows = rows.filter(({ unreported }) => unreported?.row !== undefined).length;
  const reports = rows.filter(({ recipient }) => recipient !== undefined);
  return [
    actionsSentence(strategy, words),
    leftRows === 0 ? undefined : finding.rows({ count: leftRows }),
    others === 0 ? undefined : finding.others({ count: others }),
    reports.length === 0 ? undefined : statedSentence(reports, words),
    reports.length === 0 ? undefined : recipientsSentence(strategy, words),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

function actionsSentence({ actions }: StrategyModel, { reporting }: ReportingWords): string | undefined {
  const { all, none, some } = reporting.finding;
  const total = actions.length;
  const count = actions.filter(({ reportingLines }) => reportingLines.length > 0).length;
  if (total === 0) return undefined;
  if (count === total) return all({ count });
  return count === 0 ? none({ count: total }) : some({ count, total });
}

// Rows and milestones are parts of their action, which is counted already.
function otherParts({ reportingLines }: StrategyModel): number {
  const parts = reportingLines
    .flatMap(({ of }) => of)
    .filter(({ kind }) => kind !== 'action' && kind !== 'row' && kind !== 'milestone');
  return new Set(parts.map(({ part }) => part)).size;
}

function recipientsSentence(strategy: StrategyModel, words: ReportingWords): string {
  const { finding } = words.reporting;
  const recipients = recipientsOf(strategy, words);
  const kinds = RECIPIENT_KINDS.flatMap((kind) => {
    const count = recipients.filter((recipient) => recipient.kind === kind).length;
    return kind === 'nobody' || count === 0 ? [] : [kindWords(kind, count, words)];
  });
  return finding.recipients({ count: recipients.length, kinds: listed(kinds, finding.and, words.rating) });
}

// There is one cabinet, so it is not counted.
function kindWords(kind: NamedRecipient['kind'], count: number, { reporting }: ReportingWords): string {
  const said = reporting.finding.kinds[kind];
  return typeof said === 'string' ? said : said({ count });
}

function statedSentence(reports: readonly ReportingRow[], { reporting }: ReportingWords): string {
  const often = reports.filter(({ lines }) => lines.some(({ document }) => document.every !== undefined));
  const by = reports.filter(({ lines }) => lines.some((line) => line.by.length > 0));
  const total = reports.length;
  return often.length === 0 && by.length === 0
    ? reporting.finding.notStated({ count: total })
    : reporting.finding.stated({ total, often: String(often.length), by: String(by.length) });
}
