import { readPolarity, polarityByName } from '../../read/plan/cells/polarity-text.js';
import { statedUnit, unitOfMeasure } from '../../read/plan/figures/unit-of-measure.js';
import { codedName } from '../../read/plan/cells/coded-name.js';
import { sameUnit } from '../../document/same-unit.js';
import type { BodyCells } from './body-cells.js';
import { figureColumns } from './figure-columns.js';
import { type MeasureRow, measureRows } from './measure-row.js';
import type { ObjectiveCells } from './objective-cell.js';
import { type PartColumn, partTable } from './part-table.js';
import { polarityWords, unitWords } from './unit-words.js';
import type { WorkbookSheet } from './workbook.js';
import { heldName, heldWords, type WorkbookWriting } from './workbook-writing.js';

export const BLANK_LINE = 'Blank cells: the strategy does not say.';

/** The sheet of indicators, a row for each measure, with its figures in columns by time. */
export function indicatorSheet(
  writing: WorkbookWriting,
  objectives: ObjectiveCells,
  bodies: BodyCells,
): WorkbookSheet | undefined {
  const rows = measureRows(writing.strategy.indicators);
  const table = partTable('Indicators', rows, [
    ...namingColumns(writing, objectives, bodies),
    ...figureColumns(writing, rows),
    {
      heading: 'Notes',
      width: 20,
      cell: ({ indicator, measure, at, path }) => {
        const { notes, losses } = writing;
        const own = notes.of(measure.notes, [...path, 'notes'], losses);
        return `${notes.of(indicator.notes, ['indicators', at, 'notes'], losses)} ${own}`.trim();
      },
    },
  ]);
  if (!table) return undefined;
  const lines = [
    'This sheet has one table, with a row for each measure. Each column of figures is for one time.',
    'A word in place of a figure is the reason that the strategy gives, or a target in words.',
    BLANK_LINE,
  ];
  return { name: 'Indicators', title: 'Indicators, their baselines, targets and results', lines, table };
}

function namingColumns(
  writing: WorkbookWriting,
  objectives: ObjectiveCells,
  bodies: BodyCells,
): PartColumn<MeasureRow>[] {
  const { losses } = writing;
  const homes = (at: number) => ['indicators', at, 'objectives'];
  return [
    {
      heading: 'Objective',
      width: 34,
      cell: ({ indicator, at }) => objectives.home(indicator.objectives, homes(at)),
    },
    {
      heading: 'Ref',
      width: 12,
      cell: ({ indicator, at }) => heldWords(writing, indicator.code, ['indicators', at, 'code']),
    },
    { heading: 'Performance indicator', width: 44, isNeeded: true, cell: (row) => nameCell(writing, row) },
    { heading: 'Part', width: 24, cell: (row) => partCell(writing, row) },
    { heading: 'Unit', width: 18, isNeeded: true, cell: (row) => unitCell(writing, row) },
    { heading: 'Of what', width: 24, cell: ({ measure: { unit } }) => unit.of ?? '' },
    { heading: 'Polarity', width: 18, cell: (row) => polarityCell(writing, row) },
    {
      heading: 'Lead',
      width: 30,
      cell: ({ indicator, at }) => bodies.leads(indicator.leads, undefined, ['indicators', at, 'leads']),
    },
    {
      heading: 'Also serves',
      width: 34,
      cell: ({ indicator, at }) => {
        if (indicator.measures.length > 1) losses.loses('measures', ['indicators', at, 'measures']);
        return objectives.others(indicator.objectives, homes(at));
      },
    },
  ];
}

function nameCell(writing: WorkbookWriting, { indicator, at }: MeasureRow): string {
  const { id, code, name } = indicator;
  const path = ['indicators', at, 'name'];
  if (/\s\(?a[).]\s/.test(name) || (code === undefined && codedName(name).code !== undefined)) {
    writing.losses.loses('name-words', path);
  }
  return heldName(writing, name, path, id);
}

function partCell(writing: WorkbookWriting, { measure: { part, name }, path }: MeasureRow): string {
  const words = [heldWords(writing, part, [...path, 'part']), heldWords(writing, name, [...path, 'name'])];
  return words.filter((text) => text !== '').join(': ');
}

function unitCell({ losses }: WorkbookWriting, { indicator, measure, path }: MeasureRow): string {
  const { unit } = measure;
  const words = unitWords(unit);
  losses.holds([...path, 'unit']);
  const read = words === '' ? unitOfMeasure(indicator.name, []) : statedUnit(words);
  if (read === undefined || !sameUnit(read, unit)) losses.loses('unit-words', [...path, 'unit']);
  return words;
}

function polarityCell({ losses }: WorkbookWriting, { indicator, measure, path }: MeasureRow): string {
  const { polarity } = measure;
  const words = polarityWords(polarity);
  for (const key of ['direction', 'to', 'low', 'high']) losses.holds([...path, 'polarity', key]);
  const reading = readPolarity(words);
  const read = words === '' || reading.sure === 'unread' ? polarityByName(indicator.name) : reading.value;
  const isSame = read.direction === polarity.direction && !('to' in polarity) && !('low' in polarity);
  if (!isSame) losses.loses('polarity-words', [...path, 'polarity', 'direction']);
  return words;
}
