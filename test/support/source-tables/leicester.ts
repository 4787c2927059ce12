// Leicester 2004: tables of a report to Cabinet, and the money that it names; none of them measures anything.
import leicester from '../../../src/strategies/leicester-2004.js';
import { valid } from '../documents.js';
import type { PrintedTable } from './printed-table.js';

const { funds, implications, consultations, bodies } = valid(leicester);
const FORCES: Readonly<Record<string, string>> = { 'set-aside': 'set aside' };

const bodyName = (id: string | undefined): string => bodies.find((one) => one.id === id)?.name ?? '';
const implied = (table: string) => implications.filter((one) => one.table === table);

/** The tables of the report. */
export const leicesterTables = (): PrintedTable[] => [
  {
    titles: ['Forward timetable of consultation and meetings'],
    rows: [
      ['Cabinet', 'Leicester Partnership'],
      ['15 March 2004', '17 March 2004'],
    ],
  },
  {
    titles: ['Financial implications'],
    rows: [
      ['Funding', 'Amount', 'Status', 'When', 'From'],
      ...funds.map(({ name, title, printed, force, period, from }) => [
        name ?? title,
        printed ?? '',
        FORCES[force] ?? force,
        period?.printed ?? '',
        bodyName(from),
      ]),
    ],
  },
  {
    titles: ['DECISION STATUS'],
    rows: [
      ['Key Decision', 'No'],
      ...implied('decision status')
        .slice(1)
        .map(({ name, printed }) => [name, printed ?? '']),
    ],
  },
  {
    titles: ['Other Implications'],
    rows: [
      ['OTHER IMPLICATIONS', 'YES/NO', 'Paragraph References Within Supporting information'],
      ...implied('other implications').map(({ name, printed, reference }) => [
        name,
        printed ?? '',
        reference ?? '',
      ]),
    ],
  },
  {
    titles: ['Consultations'],
    rows: [
      ['Group', 'Date'],
      ...consultations
        .filter(({ bodies: own }) => own.length > 0)
        .map(({ bodies: own, period }) => [bodyName(own[0]), period?.printed ?? '']),
    ],
  },
];
