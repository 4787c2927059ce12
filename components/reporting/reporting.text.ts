import type { ReportingLine } from '../../src/index.js';
import type { RecipientKind } from './recipients.js';

type Manner = NonNullable<ReportingLine['manner']>;
type Unit = NonNullable<ReportingLine['every']>['in'];

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** The English words of the table of reporting lines. */
export const reportingText = {
  captionOf: (title: string) => `Reporting lines: ${title}`,
  entries: 'entries',

  reported: 'What is reported',
  manner: 'How',
  every: 'How often',
  by: 'By whom',
  next: 'Next time stated',

  kind: 'Reported to',
  kinds: {
    cabinet: 'Cabinet',
    portfolio: 'Cabinet members',
    body: 'Boards, groups and partnerships',
    officer: 'Officers named alone',
    document: 'Documents',
    system: 'Systems and arrangements',
    nobody: 'No line stated',
  } satisfies Record<RecipientKind, string>,
  role: 'Reported by',
  notStated: 'Not stated',

  member: (portfolio: string) => `Cabinet Member (${portfolio})`,
  nobody: 'No reporting line stated',
  details: {
    cabinet: (count: number) => plural(count, '1 entry', `${count} entries`),
    portfolio: (count: number) => plural(count, '1 entry', `${count} entries`),
    body: (count: number) => plural(count, '1 entry', `${count} entries`),
    officer: (count: number) => plural(count, 'named alone, 1 entry', `named alone, ${count} entries`),
    document: (count: number) => plural(count, 'document, 1 entry', `document, ${count} entries`),
    system: (count: number) => plural(count, 'system, 1 entry', `system, ${count} entries`),
    nobody: (count: number) => plural(count, '1 entry', `${count} entries`),
  } satisfies Record<RecipientKind, (count: number) => string>,

  wholeStrategy: 'The strategy as a whole',
  partOf: (title: string) => `Part of: ${title}`,
  manners: {
    reported: 'reported',
    managed: 'managed through it',
    scrutinised: 'scrutinised',
    'part-of': 'part of it',
  } satisfies Record<Manner, string>,
  noLine: 'no line stated',
  readings: {
    'as-above': 'empty cell: read as the row above',
    'not-stated': 'empty cell: not stated',
    unclear: 'empty cell: meaning unclear',
  },
  noFrequency: 'not stated',
  noRole: 'not stated',
  noTime: 'not stated',
  nothingLater: 'no later time stated',
  frequency: (amount: number, unit: Unit) =>
    amount === 1
      ? { days: 'every day', weeks: 'every week', months: 'every month', years: 'every year' }[unit]
      : `every ${amount} ${unit}`,
  due: {
    milestone: (when: string, title: string) => `${when}: ${title}`,
    deadline: (when: string) => `${when}: deadline`,
    target: (when: string) => `${when}: target`,
    other: (when: string) => `${when}: due`,
  },

  cell: 'Cell as printed',
  quoted: (words: string) => `“${words}”`,
  alsoTo: 'Also goes to',
  line: 'Reporting line',
  noLineAtAll: 'not stated',
  known: 'How we know',
  grounds: {
    stated: { certain: 'Stated', likely: 'Stated', doubtful: 'Stated, doubtful' },
    inferred: { certain: 'Inferred', likely: 'Inferred, likely', doubtful: 'Inferred, doubtful' },
    outside: {
      certain: 'From outside the plan',
      likely: 'From outside the plan, likely',
      doubtful: 'From outside the plan, doubtful',
    },
  },
  because: (how: string, grounds: string) => `${how}: ${grounds}`,
  times: 'Times as printed',
  source: 'Line of the source',

  finding: {
    actions: (total: number, without: number) =>
      without === 0
        ? plural(
            total,
            'The only action has a reporting line.',
            `All ${total} actions have a reporting line.`,
          )
        : without === total
          ? plural(
              total,
              'The only action has no reporting line.',
              `None of ${total} actions has a reporting line.`,
            )
          : plural(
              total - without,
              `1 of ${total} actions has a reporting line.`,
              `${total - without} of ${total} actions have a reporting line.`,
            ),
    others: (count: number) =>
      plural(
        count,
        '1 part of the plan that is no action is reported.',
        `${count} parts of the plan that are no actions are reported.`,
      ),
    recipients: (count: number, kinds: readonly string[]) =>
      plural(
        count,
        `1 recipient is named: ${list.format(kinds)}.`,
        `${count} recipients are named: ${list.format(kinds)}.`,
      ),
    kinds: {
      cabinet: () => 'the cabinet',
      portfolio: (count: number) => plural(count, '1 cabinet member', `${count} cabinet members`),
      body: (count: number) => plural(count, '1 body', `${count} bodies`),
      officer: (count: number) => plural(count, '1 officer alone', `${count} officers alone`),
      document: (count: number) => plural(count, '1 document', `${count} documents`),
      system: (count: number) => plural(count, '1 system or arrangement', `${count} systems or arrangements`),
    } satisfies Record<Exclude<RecipientKind, 'nobody'>, (count: number) => string>,
    stated: (total: number, often: number, by: number) =>
      often === 0 && by === 0
        ? plural(
            total,
            'How often and by whom is not stated.',
            `How often and by whom is not stated for any of ${total} reports.`,
          )
        : `How often is stated for ${often} of ${plural(total, '1 report', `${total} reports`)}, by whom for ${by}.`,
    rows: (count: number) =>
      plural(
        count,
        '1 part of an action has no line of its own.',
        `${count} parts of actions have no line of their own.`,
      ),
  },

  nextAsOf: (day: string) =>
    `As of ${day}. “Next time stated” is the first milestone, deadline or target that the plan dates on that day or later.`,
  nextFirst:
    'No day is given to count from: “Next time stated” is the first milestone, deadline or target that the plan dates.',
} as const;
