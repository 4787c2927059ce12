import { expect } from 'chai';
import { readFile } from '../../../src/read/read-file.js';
import { readAbsence } from '../../../src/read/text/absence-text.js';
import { xlsxTables } from '../../../src/read/table/xlsx-tables.js';
import { listSheet, TEMPLATE_SHEETS } from '../../../src/write/xlsx/template-sheets.js';
import { templateWorkbook } from '../../../src/write/xlsx/template-workbook.js';
import type { WorkbookCell } from '../../../src/write/xlsx/workbook.js';
import { writeWorkbook } from '../../../src/write/xlsx/write-workbook.js';

/** The template as an officer has filled it in: these rows below the examples. */
function filled(rows: Readonly<Record<string, readonly WorkbookCell[]>>): Uint8Array {
  const sheets = TEMPLATE_SHEETS.map(({ name, title, columns }) => ({
    name,
    title,
    lines: [],
    table: {
      name,
      columns,
      rows: [columns.map(({ example }) => example), rows[name] ?? columns.map(() => '')],
    },
  }));
  return writeWorkbook({ title: 'Plan', language: 'en', sheets });
}

describe('templateWorkbook', () => {
  it('comes back with its example as an objective, an action and an indicator, all marked as one', async () => {
    const { validation, strategy, report, faults } = await readFile(templateWorkbook());
    expect([validation.ok, faults]).to.deep.equal([true, []]);
    expect(strategy!.objectives!.map(({ ref, title }) => [ref, title])).to.deep.equal([
      ['1', 'EXAMPLE: people from different backgrounds get on well'],
    ]);
    const [action, ...otherActions] = strategy!.actions!;
    expect(otherActions).to.deep.equal([]);
    expect(action!.title).to.match(/^EXAMPLE/);
    expect(action!.deadline!.period.end).to.equal('2027-03-31');
    expect(action!.milestones!.map(({ when }) => when.end)).to.deep.equal(['2026-09-30', '2027-03-31']);
    const [indicator, ...otherIndicators] = strategy!.indicators!;
    expect(otherIndicators).to.deep.equal([]);
    expect(indicator!.name).to.match(/^EXAMPLE/);
    const [measure] = indicator!.measures;
    expect(measure!.polarity).to.deep.equal({ direction: 'higher', basis: { kind: 'stated' } });
    expect(measure!.baseline!.value).to.deep.equal({ kind: 'number', value: 71, decimals: 1 });
    expect(measure!.targets!.map(({ value }) => value.kind)).to.deep.equal(['number', 'none']);
    expect(measure!.results!.map(({ period }) => period!.end)).to.deep.equal(['2026-03-31']);
    expect(report!.tables.flatMap(({ kind, place }) => (kind ? [place.sheet] : []))).to.deep.equal([
      'Objectives',
      'Actions',
      'Indicators',
    ]);
  });

  it('gives back the rows that are filled in', async () => {
    const objective = '2. Everybody has a say';
    const { strategy } = await readFile(
      filled({
        Objectives: [objective],
        Actions: [
          objective,
          '2.1',
          'Train 20 stewards',
          'Housing Service',
          '',
          'by June 2027',
          'May 2026: course begins',
          '',
        ],
        Indicators: [
          objective,
          'H 2',
          'Hate crimes reported',
          'Number',
          'Lower is better',
          'Police',
          { number: 310, decimals: 0 },
          { number: 300, decimals: 0 },
          'No survey',
          { number: 1290, decimals: 0 },
          'Police records',
          '',
        ],
      }),
    );
    expect(strategy!.objectives!.map(({ ref }) => ref)).to.deep.equal(['1', '2']);
    const action = strategy!.actions![1]!;
    expect([action.ref, action.title, action.deadline!.period.end, action.milestones!.length]).to.deep.equal([
      '2.1',
      'Train 20 stewards',
      '2027-06-30',
      1,
    ]);
    const { code, measures } = strategy!.indicators![1]!;
    expect([code, measures[0]!.unit, measures[0]!.polarity.direction]).to.deep.equal([
      'H 2',
      { kind: 'count' },
      'lower',
    ]);
    const values = [measures[0]!.baseline!, ...measures[0]!.targets!, ...measures[0]!.results!].map(
      ({ value }) => value,
    );
    expect(values).to.deep.equal([
      { kind: 'number', value: 310 },
      { kind: 'number', value: 300 },
      { kind: 'none', reason: 'no-survey' },
      { kind: 'number', value: 1290 },
    ]);
  });

  it('offers reasons that are read as what they say, each once', () => {
    const { columns, rows } = listSheet().table!;
    const at = columns.findIndex(({ heading }) => heading === 'Where there is no figure');
    const words = rows.map((row) => row[at] as string).filter(Boolean);
    const reasons = words.map((text) => {
      const read = readAbsence(text);
      return read.sure === 'exact' ? read.value.reason : read.sure;
    });
    expect(reasons).to.include.members(['to-be-agreed', 'to-be-established', 'no-survey', 'not-applicable']);
    expect(new Set(reasons).size).to.equal(reasons.length);
    expect(reasons).not.to.include('unread');
  });

  it('says of every column what it is for', () => {
    const { tables } = xlsxTables(templateWorkbook());
    const [, ...rows] = tables.find(({ place }) => place.sheet === 'Columns')!.rows;
    expect(rows).to.have.length(TEMPLATE_SHEETS.flatMap(({ columns }) => columns).length);
  });
});
