/** The English words for the table of counts, which other views need not load. */
export const enScorecard = {
  of: (part: number, whole: number) => `${part} of ${whole}`,
  rated: 'Rated',
  whyNot: 'Why not rated',
  allRated: 'all rated',
  whole: 'Whole plan',
  colours: { green: 'Green', amber: 'Amber', red: 'Red', none: 'Not rated' },
} as const;
