import type { Absence } from '../../document/absence.js';
import { en } from '../../format/en.js';
import { formatValue } from '../../format/value.js';
import { timePath } from './figure-columns.js';
import { numberCell } from './figure-cell.js';
import { BLANK_LINE } from './indicator-sheets.js';
import { type FigureRow, figureRows, measureRows, timeOf } from './measure-row.js';
import { type PartColumn, partTable } from './part-table.js';
import { unitWords } from './unit-words.js';
import type { WorkbookCell, WorkbookSheet } from './workbook.js';
import { heldTime, heldWords, type WorkbookWriting } from './workbook-writing.js';

/** What stands in a cell where there is no number, as the Government Analysis Function has it, and what it means. */
export const SHORTHAND = {
  '[c]': 'the figure is withheld, so that nobody can be recognised',
  '[w]': 'the strategy gives words, a range or a limit: see the column In words',
  '[x]': 'there is no figure: the column In words gives the reason',
  '[z]': 'a figure does not apply',
} as const;

function shorthand({ reason }: Absence): keyof typeof SHORTHAND {
  if (reason === 'suppressed') return '[c]';
  return reason === 'not-applicable' ? '[z]' : '[x]';
}

/** The sheet with every baseline, target and result in a row of its own. */
export function figureSheet(writing: WorkbookWriting): WorkbookSheet | undefined {
  const rows = measureRows(writing.strategy.indicators).flatMap(figureRows);
  const table = partTable('Figures', rows, [...namingColumns(writing), ...valueColumns(writing)]);
  if (!table) return undefined;
  const lines = [
    'This sheet has one table, with a row for each baseline, target and result.',
    `Shorthand: ${Object.entries(SHORTHAND)
      .map(([sign, words]) => `${sign} ${words}`)
      .join('; ')}.`,
    BLANK_LINE,
  ];
  return { name: 'Figures', title: 'All figures, a row each', lines, table };
}

// Neither these words nor the headings are any that readers of plans know: the figures are read from the sheet of indicators.
const FIELDS = { baseline: 'Starts from', target: 'Is to reach', result: 'Was found' } as const;

function namingColumns(writing: WorkbookWriting): PartColumn<FigureRow>[] {
  const { places, groups } = writing.strategy;
  const names = new Map([
    ...places.map(({ id, name }) => [`place ${id}`, name] as const),
    ...groups.map(({ id, name }) => [`group ${id}`, name] as const),
  ]);
  const part = (kind: 'place' | 'group', { figure, path }: FigureRow): string => {
    writing.losses.holds([...path, kind]);
    const id = figure[kind];
    return id === undefined ? '' : (names.get(`${kind} ${id}`) ?? id);
  };
  const day = (found: FigureRow, key: 'start' | 'end'): string => timeOf(found.figure)?.[key] ?? '';
  return [
    { heading: 'Ref', width: 12, cell: ({ row }) => row.indicator.code ?? '' },
    { heading: 'Indicator', width: 44, isNeeded: true, cell: ({ row }) => row.indicator.name },
    {
      heading: 'Part',
      width: 24,
      cell: ({ row: { measure } }) => [measure.part, measure.name].filter(Boolean).join(': '),
    },
    { heading: 'What it is', width: 12, isNeeded: true, cell: ({ field }) => FIELDS[field] },
    { heading: 'When', width: 24, cell: (found) => heldTime(writing, timeOf(found.figure), timePath(found)) },
    { heading: 'First day', width: 13, cell: (found) => day(found, 'start') },
    { heading: 'Last day', width: 13, cell: (found) => day(found, 'end') },
    { heading: 'Where', width: 24, cell: (found) => part('place', found) },
    { heading: 'Among whom', width: 24, cell: (found) => part('group', found) },
  ];
}

function valueColumns(writing: WorkbookWriting): PartColumn<FigureRow>[] {
  const { losses } = writing;
  const counted = (heading: string, key: 'numerator' | 'denominator' | 'sample'): PartColumn<FigureRow> => ({
    heading,
    width: 14,
    cell: ({ figure, path }) => {
      losses.holds([...path, key]);
      return 'due' in figure ? '' : plainNumber(figure[key]);
    },
  });
  const limit = (heading: string, key: 'low' | 'high'): PartColumn<FigureRow> => ({
    heading,
    width: 14,
    cell: ({ figure, path }) => {
      losses.holds([...path, 'interval', key]);
      return 'due' in figure ? '' : plainNumber(figure.interval?.[key]);
    },
  });
  return [
    {
      heading: 'Counted in',
      width: 22,
      cell: ({
        row: {
          measure: { unit },
        },
      }) => [unitWords(unit), unit.of].filter(Boolean).join(' of '),
    },
    { heading: 'Found or asked for', width: 14, isNeeded: true, cell: (found) => valueCell(writing, found) },
    {
      heading: 'In words',
      width: 24,
      isNeeded: true,
      cell: ({ figure, row }) => formatValue(figure.value, row.measure.unit, en),
    },
    {
      heading: 'As printed',
      width: 24,
      cell: ({ figure, path }) => quoted(heldWords(writing, figure.printed, [...path, 'printed'])),
    },
    counted('Numerator', 'numerator'),
    counted('Denominator', 'denominator'),
    counted('Sample', 'sample'),
    limit('Interval from', 'low'),
    limit('Interval to', 'high'),
  ];
}

function valueCell({ losses }: WorkbookWriting, { figure, path, row }: FigureRow): WorkbookCell {
  losses.holds([...path, 'value']);
  const { value } = figure;
  if (value.kind === 'none') return shorthand(value);
  return numberCell(value, row.measure.unit) ?? '[w]';
}

const quoted = (words: string): string => (words === '' ? '' : `“${words}”`);

const plainNumber = (number: number | undefined): WorkbookCell =>
  number === undefined ? '' : { number, decimals: Math.min(12, (String(number).split('.')[1] ?? '').length) };
