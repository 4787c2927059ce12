import type { StrategyModel } from '../../src/index.js';
import { RECIPIENT_KINDS, type RecipientKind, recipientsOf } from './recipients.js';
import type { ReportingRow } from './reporting-rows.js';
import { reportingText } from './reporting.text.js';

const { finding } = reportingText;

/** What the table comes to: how much has a line, how much is said of it, and who receives it. */
export function reportingFinding(strategy: StrategyModel, rows: readonly ReportingRow[]): string {
  const { actions } = strategy;
  const without = actions.filter(({ reportingLines }) => reportingLines.length === 0).length;
  const others = otherParts(strategy);
  const leftRows = rows.filter(({ unreported }) => unreported?.row !== undefined).length;
  const reports = rows.filter(({ recipient }) => recipient !== undefined);
  return [
    actions.length === 0 ? undefined : finding.actions(actions.length, without),
    leftRows === 0 ? undefined : finding.rows(leftRows),
    others === 0 ? undefined : finding.others(others),
    reports.length === 0 ? undefined : statedSentence(reports),
    reports.length === 0 ? undefined : recipientsSentence(strategy),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

// Rows and milestones are parts of their action, which is counted already.
function otherParts({ reportingLines }: StrategyModel): number {
  const parts = reportingLines
    .flatMap(({ of }) => of)
    .filter(({ kind }) => kind !== 'action' && kind !== 'row' && kind !== 'milestone');
  return new Set(parts.map(({ part }) => part)).size;
}

function recipientsSentence(strategy: StrategyModel): string {
  const recipients = recipientsOf(strategy);
  const kinds = RECIPIENT_KINDS.flatMap((kind: RecipientKind) => {
    const count = recipients.filter((recipient) => recipient.kind === kind).length;
    return kind === 'nobody' || count === 0 ? [] : [finding.kinds[kind](count)];
  });
  return finding.recipients(recipients.length, kinds);
}

function statedSentence(reports: readonly ReportingRow[]): string {
  const often = reports.filter(({ lines }) => lines.some(({ document }) => document.every !== undefined));
  const by = reports.filter(({ lines }) => lines.some((line) => line.by.length > 0));
  return finding.stated(reports.length, often.length, by.length);
}
