/** The English words for actions, which a page of ratings need not load. */
export const enActions = {
  by: 'By',
  milestones: 'Milestones',
  action: 'Action',
  ref: 'Ref',
  details: 'Details',
  noRef: 'no reference',
  noLead: 'no lead stated',
  undated: 'no date stated',
  dateInDoubt: 'date in doubt',
  leadPrinted: 'Lead as printed',
  datePrinted: 'Date as printed',
  dateMeant: 'Probably meant',
  because: (period: string, because: string | undefined) =>
    because === undefined ? period : `${period} (${because})`,
  conflict: 'Disagreement in the plan',
  otherDates: 'Other dates',
  accountableTo: (body: string) => `accountable to ${body}`,
  through: (body: string) => `through ${body}`,
  finding: (actions: number, objectives: number, bodies: number) =>
    `${actions} actions under ${objectives} headings, led by ${bodies} bodies.`,
  doubt: (count: number) => `For ${count} the plan contradicts itself on the date.`,
} as const;

/** The words for actions of one language. */
export type ActionWords = typeof enActions;
