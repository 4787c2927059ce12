/** The English words of the static views themselves; the words for ratings, reasons and values come from `en`. */
export const viewWords = {
  titles: { indicators: 'Indicators', actions: 'Actions', scorecard: 'Scorecard' },
  caption: (view: string, title: string) => `${view}: ${title}`,
  // What stands in brackets is said by us and not by the plan.
  aside: (words: readonly string[]) => `(${words.join(', ')})`,

  nextTarget: 'Next target',
  noBaseline: 'no baseline given',
  ratedOf: (rated: number, total: number) => `Rated: ${rated} of ${total}`,
  asPrinted: (figures: readonly string[]) => `As printed: ${figures.join('; ')}.`,
  figurePrinted: (which: string, cell: string) => `${which.toLowerCase()} “${cell}”`,

  noDetails: 'no further details',
  actionsOf: (count: number) => `Actions: ${count}`,
} as const;
