/** The English words of the table of actions. */
export const actionsText = {
  actions: 'actions',
  actionNoun: { one: 'action', other: 'actions' },
  count: (count: number, noun: { readonly one: string; readonly other: string }) =>
    `${count} ${count === 1 ? noun.one : noun.other}`,
  actionsFinding: (actions: number, objectives: number, bodies: number) =>
    `${actions} actions under ${objectives} headings, led by ${bodies} bodies.`,
  actionsDoubt: (count: number) => `For ${count} the plan contradicts itself on the date.`,
  actionsOf: (title: string) => `Actions: ${title}`,
  by: 'By',
  milestones: 'Milestones',
  action: 'Action',
  ref: 'Ref',
  details: 'Details',
  noRef: 'no reference',
  noLead: 'no lead stated',
  undated: 'no date stated',

  actionDetails: {
    leads: 'Lead as printed',
    deadline: 'Date as printed',
    meant: 'Probably meant',
    because: (period: string, because: string | undefined) =>
      because === undefined ? period : `${period} (${because})`,
    lines: (lines: string) => `(${lines.includes(',') ? 'lines' : 'line'} ${lines})`,
    conflict: 'Disagreement in the plan',
    dates: 'Other dates',
    source: 'Line of the source',
    doubt: 'date in doubt',
    accountableTo: (body: string) => `accountable to ${body}`,
    through: (body: string) => `through ${body}`,
  },
} as const;
