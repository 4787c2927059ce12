// Made from scorecard.json by `npm run words`: change that.

export const scorecard = {
  of: (d: { readonly part: string; readonly whole: string }): string => d.part + ' of ' + d.whole,
  rated: 'Rated',
  whyNot: 'Why not rated',
  allRated: 'all rated',
  noMeasures: 'no measures',
  whole: 'Whole plan',
  colours: {
    green: 'Green',
    amber: 'Amber',
    red: 'Red',
    none: 'Not rated',
  },
  titled: (d: { readonly title: string }): string => 'Scorecard: ' + d.title,
};
