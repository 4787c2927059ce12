/** The English words of the scorecard. */
export const scorecardText = {
  of: (part: number, whole: number) => `${part} of ${whole}`,
  scorecardOf: (title: string) => `Scorecard: ${title}`,
  coverage: 'Rated',
  whyNot: 'Why not rated',
  allRated: 'all rated',
  whole: 'Whole plan',
  colours: { green: 'Green', amber: 'Amber', red: 'Red', none: 'Not rated' },
} as const;
