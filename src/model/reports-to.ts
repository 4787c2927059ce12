import type { FullActionModel } from './action-models.js';
import { actionOf } from './link-reporting-lines.js';
import { indexOf } from './model-index.js';
import type { LinkedPart } from './part-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';
import type { StrategyModel } from './strategy-model.js';

/** Whoever or whatever can be reported to, by kind and identifier. */
export interface ReportRecipient {
  readonly kind: 'body' | 'portfolio' | 'document' | 'role' | 'system';
  /** Of a system, which has no identifier, the name as printed. */
  readonly id: string;
}

const KINDS: readonly ReportRecipient['kind'][] = ['body', 'portfolio', 'document', 'role', 'system'];

/** One part that is reported to a recipient, and by which lines. */
export interface Report {
  readonly part: LinkedPart;
  /** The action that the part is or stands in; undefined for other parts. */
  readonly action: FullActionModel | undefined;
  /** The lines, in the order of the document. */
  readonly lines: readonly ReportingLineModel[];
}

/** All that is reported to one recipient. */
export interface ReportsTo {
  /** The parts: actions in the order of the document, each before its rows and milestones; then all others. */
  readonly reports: readonly Report[];
  /** The lines that report on the strategy as a whole. */
  readonly wholeStrategy: readonly ReportingLineModel[];
}

/**
 * What is reported to a body, a portfolio, a document, a role that is named with nobody to report to, or a system.
 *
 * Lines to the cabinet are lines to its body; lines to a portfolio are not lines to its cabinet. A part that several
 * lines report stands once, with all of them.
 *
 * @throws {RangeError} if the recipient is of another kind or is not there
 * @throws {TypeError} if the model does not come from `buildModel`
 *
 * @example
 * const { reports } = reportsTo(coventry, { kind: 'portfolio', id: 'city-services' });
 * reports.map(({ part, action }) => `${part.kind} in ${action.document.ref}`); // => ['row in 3.9', 'row in 3.9']
 */
export function reportsTo(model: StrategyModel, recipient: ReportRecipient): ReportsTo {
  const lines = linesTo(model, recipient);
  const byPart = new Map<object, { part: LinkedPart; lines: ReportingLineModel[] }>();
  for (const line of lines) {
    for (const part of line.of) {
      const report = byPart.get(part.part) ?? { part, lines: [] };
      byPart.set(part.part, report);
      report.lines.push(line);
    }
  }
  const inActions = model.actions.flatMap((action) => [action, ...action.rows, ...action.milestones]);
  const ordered = new Set<object>([...inActions.filter((part) => byPart.has(part)), ...byPart.keys()]);
  return {
    reports: [...ordered].map((key) => {
      const report = byPart.get(key)!;
      return { ...report, action: actionOf(report.part)[0] };
    }),
    wholeStrategy: lines.filter((line) => line.of.length === 0),
  };
}

function linesTo(model: StrategyModel, { kind, id }: ReportRecipient): readonly ReportingLineModel[] {
  const { index } = indexOf(model, 'reportsTo');
  if (!KINDS.includes(kind)) {
    throw new RangeError(
      `reportsTo requires a body, portfolio, document, role or system, got "${String(kind)}"`,
    );
  }
  const lines = kind === 'system' ? linesToSystem(model, id) : index.of(kind).get(id)?.reportingLines;
  if (lines === undefined) throw new RangeError(`reportsTo requires a known ${kind}, got "${id}"`);
  return lines;
}

// A system is nothing but a name in a line, so it is known where a line names it.
function linesToSystem({ reportingLines }: StrategyModel, name: string): ReportingLineModel[] | undefined {
  const lines = reportingLines.filter(({ to }) =>
    to.some((recipient) => recipient.kind === 'system' && recipient.name === name),
  );
  return lines.length === 0 ? undefined : lines;
}
