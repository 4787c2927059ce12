/** The English words of the table of indicators alone; those that a page without script has too are in `en.indicators`. */
export const indicatorsText = {
  measures: 'measures',
  indicatorsOf: (title: string) => `Indicators: ${title}`,
  nextTarget: 'Way to',
  noBaseline: 'not given',
  rated: (rated: number, total: number) => `${rated} of ${total} rated`,

  working: {
    limits: 'Limits',
    goodIs: 'Direction',
    figure: 'Figure',
    value: 'Read as',
    printed: 'Printed',
    where: 'Line',
    links: 'More',
    ruleName: (id: string, version: string, source: string) => `${id} ${version} (${source})`,
    notPrinted: 'not printed',
    emptyCell: 'empty cell',
  },
} as const;
