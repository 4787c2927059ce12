import type { RecipientModel, ReportRecipient, StrategyModel } from '../../src/index.js';
import type { Language } from '../../src/words/language.js';

type ReportingWords = Pick<Language, 'reporting'>;

/** What sort of recipient heads a group; `nobody` heads what no line reports. */
export type RecipientKind = RecipientModel['kind'] | 'nobody';

/** Whoever or whatever a plan reports to. */
export interface NamedRecipient {
  readonly kind: Exclude<RecipientKind, 'nobody'>;
  /** As a reader is told it. */
  readonly name: string;
  /** Whether the name is in words of the plan alone: a cabinet member is called one by us. */
  readonly ofPlan: boolean;
  /** As `reportsTo` is asked for it. */
  readonly ask: ReportRecipient;
}

/** The order of the groups: whoever answers to the public first. */
export const RECIPIENT_KINDS: readonly RecipientKind[] = [
  'cabinet',
  'portfolio',
  'body',
  'officer',
  'document',
  'system',
  'nobody',
];

/** All recipients of a plan, each once: by kind, and within it in the order in which the document lists them. */
export function recipientsOf(strategy: StrategyModel, words: ReportingWords): NamedRecipient[] {
  const named = new Map<string, NamedRecipient>();
  for (const recipient of strategy.reportingLines.flatMap(({ to }) => to)) {
    const one = nameRecipient(recipient, words);
    const known = named.get(recipientKey(one));
    // A cabinet that one line calls the cabinet and another a body is the cabinet.
    if (known === undefined || one.kind === 'cabinet') named.set(recipientKey(one), one);
  }
  const listed = listOrder(strategy);
  const place = (one: NamedRecipient): number => listed.get(recipientKey(one)) ?? listed.size;
  return [...named.values()].sort(
    (a, b) => RECIPIENT_KINDS.indexOf(a.kind) - RECIPIENT_KINDS.indexOf(b.kind) || place(a) - place(b),
  );
}

/** What a recipient of a line is called, and how to ask for all that goes to it. */
export function nameRecipient(recipient: RecipientModel, { reporting }: ReportingWords): NamedRecipient {
  switch (recipient.kind) {
    case 'cabinet':
    case 'body': {
      const { id, name } = recipient.body.document;
      return { kind: recipient.kind, name, ofPlan: true, ask: { kind: 'body', id } };
    }
    case 'portfolio': {
      const { id, name } = recipient.portfolio.document;
      const member = reporting.member({ portfolio: name });
      return { kind: 'portfolio', name: member, ofPlan: false, ask: { kind: 'portfolio', id } };
    }
    case 'officer': {
      const { id, name } = recipient.role.document;
      return { kind: 'officer', name, ofPlan: true, ask: { kind: 'role', id } };
    }
    case 'document': {
      const { id, name } = recipient.relatedDocument.document;
      return { kind: 'document', name, ofPlan: true, ask: { kind: 'document', id } };
    }
    case 'system':
      return {
        kind: 'system',
        name: recipient.name,
        ofPlan: true,
        ask: { kind: 'system', id: recipient.name },
      };
  }
}

/** Unique among recipients. */
export const recipientKey = ({ ask }: NamedRecipient): string => `${ask.kind}-${ask.id}`;

// A system is in no list, so systems keep the order of the lines that name them.
function listOrder({ bodies, portfolios, roles, documents }: StrategyModel): Map<string, number> {
  const keys = [
    ...portfolios.map(({ document }) => `portfolio-${document.id}`),
    ...bodies.map(({ document }) => `body-${document.id}`),
    ...roles.map(({ document }) => `role-${document.id}`),
    ...documents.map(({ document }) => `document-${document.id}`),
  ];
  return new Map(keys.map((key, at) => [key, at]));
}
