// Made from html.json by `npm run words`: change that.

export const html = {
  titles: {
    indicators: 'Indicators',
    actions: 'Actions',
    scorecard: 'Scorecard',
  },
  captions: {
    indicators: (d: { readonly title: string }): string => 'Indicators: ' + d.title,
    actions: (d: { readonly title: string }): string => 'Actions: ' + d.title,
    scorecard: (d: { readonly title: string }): string => 'Scorecard: ' + d.title,
  },
  aside: (d: { readonly words: string }): string => '(' + d.words + ')',
  nextTarget: 'Next target',
  travel: 'Direction of travel',
  noBaseline: 'no baseline given',
  ratedOf: (d: { readonly rated: string; readonly total: string }): string =>
    'Rated: ' + d.rated + ' of ' + d.total,
  asPrinted: (d: { readonly figures: string }): string => 'As printed: ' + d.figures + '.',
  printed: {
    baseline: (d: { readonly cell: string }): string => 'baseline “' + d.cell + '”',
    result: (d: { readonly cell: string }): string => 'result “' + d.cell + '”',
    target: (d: { readonly cell: string }): string => 'target “' + d.cell + '”',
    next: (d: { readonly cell: string }): string => 'next target “' + d.cell + '”',
  },
  quoted: (d: { readonly printed: string }): string => '“' + d.printed + '”',
  noDetails: 'no further details',
  actionsOf: (d: { readonly count: string }): string => 'Actions: ' + d.count,
};
