/** The English words of the table of actions alone; those that a page without script has too are in `enActions`. */
export const actionsText = {
  actions: 'actions',
  actionNoun: { one: 'action', other: 'actions' },
  count: (count: number, noun: { readonly one: string; readonly other: string }) =>
    `${count} ${count === 1 ? noun.one : noun.other}`,
  actionsOf: (title: string) => `Actions: ${title}`,
  lines: (lines: string) => `(${lines.includes(',') ? 'lines' : 'line'} ${lines})`,
  source: 'Line of the source',
} as const;
