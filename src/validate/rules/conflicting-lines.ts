import type { Duration } from '../../document/duration.js';
import type { Recipient, ReportingLine } from '../../document/reporting-line.js';
import type { Strategy } from '../../document/strategy.js';
import { type Finding, findingAt } from '../finding.js';

/** A reporting line that gives other officers, or another frequency, than an earlier one. */
export interface ConflictingLine extends Finding {
  readonly key: 'by' | 'every';
  /** The officers, or the interval. */
  readonly says: string;
  /** The identifier of the earlier line. */
  readonly other: string;
  /** What that says. */
  readonly saysOther: string;
}

/** The most pairs of a part and a recipient that are looked at of one line: real ones have a dozen. */
const MOST_PAIRS = 256;

/**
 * The reporting lines that disagree: of the same part, to the same recipient, in the same manner, but by other
 * officers or at another interval.
 *
 * A line that does not say who or how often contradicts nobody. Lines that a conflict of the document names are
 * known to disagree. A line of more than 256 pairs of a part and a recipient is passed over.
 */
export function conflictingLines({ reportingLines, conflicts }: Strategy): ConflictingLine[] {
  const known = new Set(
    conflicts.flatMap(({ parts }) =>
      parts.filter(({ kind }) => kind === 'reporting-line').map(({ id }) => id),
    ),
  );
  const firsts = new Map<string, Claim>();
  return reportingLines.flatMap((line, index) => {
    if (known.has(line.id) || line.of.length * line.to.length > MOST_PAIRS) return [];
    return claimsOf(line).flatMap((claim) => {
      const others = new Set<Claim>();
      for (const subject of subjectsOf(line)) {
        const first = firsts.get(`${claim.key} ${subject}`);
        if (first === undefined) firsts.set(`${claim.key} ${subject}`, claim);
        else if (first.says !== claim.says) others.add(first);
      }
      const { key, says } = claim;
      const place = findingAt({ path: ['reportingLines', index], within: line.id }, key);
      return [...others].map((other) => ({ ...place, key, says, other: other.line, saysOther: other.says }));
    });
  });
}

/** What a line says of the officers or of the interval, in a form that can be compared. */
interface Claim {
  readonly key: 'by' | 'every';
  readonly says: string;
  readonly line: string;
}

function claimsOf({ id: line, by, every }: ReportingLine): Claim[] {
  const officers = [...new Set(by)].sort().join(', ');
  return [
    ...(by.length > 0 ? [{ key: 'by' as const, says: officers, line }] : []),
    ...(every !== undefined ? [{ key: 'every' as const, says: intervalOf(every), line }] : []),
  ];
}

// Twelve months are a year and seven days a week, but nobody knows how many days a month has.
function intervalOf({ amount, in: unit }: Duration): string {
  const [times, base] = (
    { days: [1, 'days'], weeks: [7, 'days'], months: [1, 'months'], years: [12, 'months'] } as const
  )[unit];
  return `${amount * times} ${base}`;
}

// Every part and recipient that a line joins; without a part it is about the whole strategy.
function subjectsOf({ of, to, manner = 'reported' }: ReportingLine): string[] {
  const parts = of.length > 0 ? of.map(({ kind, id }) => `${kind} ${id}`) : ['strategy'];
  const recipients = to.map(recipientOf);
  return parts.flatMap((part) => recipients.map((recipient) => `${manner} ${part} ${recipient}`));
}

function recipientOf(to: Recipient): string {
  const { kind: _kind, ...named } = to;
  return JSON.stringify(named);
}
