// Northamptonshire 2007: the framework of priorities and principles, what each objective is achieved through, the
// indicators that may be used, and what is still to be agreed with partners.
import northamptonshire from '../../../src/strategies/northamptonshire-2007.js';
import { valid } from '../documents.js';
import type { PrintedCell, PrintedTable } from './printed-table.js';

const { objectives, actions, indicators, frameworks, commitments, themes } = valid(northamptonshire);

function matrix(): PrintedTable {
  const [priorities, principles] = frameworks[0]!.axes;
  const empty = priorities!.entries.map(() => '');
  const rows = principles!.entries.map(({ name }, index): PrintedCell[] => {
    const heading = { text: principles!.name, down: principles!.entries.length };
    return index === 0 ? [heading, name, ...empty] : [name, ...empty];
  });
  return {
    titles: [frameworks[0]!.name],
    rows: [
      [
        { text: priorities!.name, across: 2 },
        ...priorities!.entries.map(({ ref, name }) => `${ref}. ${name}`),
      ],
      ...rows,
    ],
  };
}

const actionTables = (): PrintedTable[] =>
  objectives.flatMap(({ id, ref, title }) => {
    const own = actions.filter((one) => one.objectives[0] === id);
    if (own.length === 0) return [];
    const rows = own.map((one) => [one.title, one.leadsPrinted ?? '']);
    return [{ titles: [`${ref} - ${title}`], rows: [['This will be achieved through', 'Led by'], ...rows] }];
  });

/** The tables of the strategy. */
export const northamptonshireTables = (): PrintedTable[] => [
  { titles: ['Other indicators'], rows: [['Indicator'], ...indicators.map(({ name }) => [name])] },
  matrix(),
  ...actionTables(),
  {
    titles: ['Agreements with partners'],
    rows: [
      ['Area', 'We will agree with', 'How they will support this strategy'],
      ...commitments.map(({ theme, printed }) => [
        themes.find(({ id }) => id === theme)?.name ?? '',
        printed ?? '',
        'The final strategy will say',
      ]),
    ],
  },
];
