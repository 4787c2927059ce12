/** The English words of the table of indicators and of a rating's working. */
export const indicatorsText = {
  measures: 'measures',
  indicatorsOf: (title: string) => `Indicators: ${title}`,
  code: 'Code',
  indicator: 'Indicator',
  baseline: 'Baseline',
  result: 'Result',
  target: 'Target',
  nextTarget: 'Way to',
  why: 'Why?',
  checkData: 'check the data',
  noCode: 'no code',
  noBaseline: 'not given',
  noResult: 'no result yet',
  noTarget: 'no target due',
  rated: (rated: number, total: number) => `${rated} of ${total} rated`,

  working: {
    limits: 'Limits',
    goodIs: 'Direction',
    figures: 'Figures',
    figure: 'Figure',
    value: 'Read as',
    printed: 'Printed',
    where: 'Line',
    links: 'More',
    limit: (green: string, tolerance: string) =>
      `On target at ${green}; close when short of it by ${tolerance} or less.`,
    from: {
      council: 'The tolerance was set by the council.',
      interval: 'The tolerance is the survey’s margin.',
      rounding: 'No tolerance was set: close is what rounds to the target.',
    },
    goodBecause: (which: string, how: string, because: string | undefined) =>
      `${which.charAt(0).toUpperCase()}${which.slice(1)} (${how}${because === undefined ? '' : `: ${because.replace(/\.$/, '')}`}).`,
    ruleName: (id: string, version: string, source: string) => `${id} ${version} (${source})`,
    notPrinted: 'not printed',
    emptyCell: 'empty cell',
  },
} as const;
