import { expect } from 'chai';
import type { IndicatorInput } from '../../../src/document/indicator.js';
import { figureKind } from '../../../src/read/plan/headings/figure-kind.js';
import { readFile } from '../../../src/read/read-file.js';
import { readAbsence } from '../../../src/read/text/absence-text.js';
import { xlsxTables } from '../../../src/read/table/xlsx-tables.js';
import { listSheet, TEMPLATE_SHEETS } from '../../../src/write/xlsx/template-sheets.js';
import { templateWorkbook } from '../../../src/write/xlsx/template-workbook.js';
import type { WorkbookCell } from '../../../src/write/xlsx/workbook.js';
import { writeWorkbook } from '../../../src/write/xlsx/write-workbook.js';

/** The template as an officer has filled it in: these rows below the examples. */
function filled(rows: Readonly<Record<string, readonly (readonly WorkbookCell[])[]>>): Uint8Array {
  const sheets = TEMPLATE_SHEETS.map(({ name, title, columns }) => ({
    name,
    title,
    lines: [],
    table: {
      name,
      columns,
      rows: [columns.map(({ example }) => example), ...(rows[name] ?? [])],
    },
  }));
  return writeWorkbook({ title: 'Plan', language: 'en', sheets });
}

const OBJECTIVE = 'Everybody has a say';
const CRIMES = 'Hate crimes reported';
const whole = (number: number): WorkbookCell => ({ number, decimals: 0 });
const FILLED = {
  Objectives: [['2', OBJECTIVE, 'Residents decide with us.']],
  Actions: [[OBJECTIVE, '2.1', 'Train 20 stewards', 'Housing Service', '', 'by June 2027', '']],
  Milestones: [
    ['2.1', 'Course begins', 'May 2026'],
    ['2.1', 'Course ends', 'December 2026'],
  ],
  Indicators: [[OBJECTIVE, 'H 2', CRIMES, 'Number', 'Lower is better', 'Police', 'Police records', '']],
  Results: [
    [CRIMES, 'April 2024 to March 2025', 'Baseline', whole(310)],
    [CRIMES, 'March 2026', 'Target', whole(300)],
    [CRIMES, 'March 2027', 'Target', 'To be agreed'],
    [CRIMES, 'April 2025 to March 2026', 'Result', whole(1290)],
    [CRIMES, 'April 2026 to March 2027', 'Result', 'No survey'],
  ],
};

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
    expect(action!.milestones!.map(({ when }) => when.end)).to.deep.equal(['2026-09-30']);
    const [indicator, ...otherIndicators] = strategy!.indicators!;
    expect(otherIndicators).to.deep.equal([]);
    expect(indicator!.name).to.match(/^EXAMPLE/);
    const [measure] = indicator!.measures;
    expect(measure!.polarity).to.deep.equal({ direction: 'higher', basis: { kind: 'stated' } });
    expect(measure!.results!.map(({ value, period }) => [value, period!.end])).to.deep.equal([
      [{ kind: 'number', value: 72.4 }, '2026-03-31'],
    ]);
    expect(report!.tables.flatMap(({ kind, place }) => (kind ? [[kind, place.sheet]] : []))).to.deep.equal([
      ['objectives', 'Objectives'],
      ['actions', 'Actions'],
      ['milestones', 'Milestones'],
      ['indicators', 'Indicators'],
      ['observations', 'Results'],
    ]);
  });

  it('has an example of no sheet that is read with a doubt', async () => {
    const { report } = await readFile(templateWorkbook());
    const sheets = TEMPLATE_SHEETS.map(({ name }) => name);
    const read = report!.cells.filter(
      ({ table, path }) => path !== undefined && sheets.includes(table.sheet!),
    );
    const examples = TEMPLATE_SHEETS.flatMap(({ columns }) => columns);
    expect(read.filter(({ as }) => as !== undefined).length).to.be.at.least(examples.length - 1);
    const doubts = read.flatMap((cell) => cell.doubts.map(({ code }) => code));
    expect(doubts).to.deep.equal(['new-name', 'new-name']); // the lead and the partner: no body is known yet
    expect(read.filter(({ sure }) => sure === 'unread')).to.deep.equal([]);
  });

  it('gives back all sheets as an officer has filled them in', async () => {
    const { strategy, validation } = await readFile(filled(FILLED));
    expect(validation.ok).to.equal(true);
    expect(
      strategy!.objectives!.slice(1).map(({ ref, title, summary }) => [ref, title, summary]),
    ).to.deep.equal([['2', 'Everybody has a say', 'Residents decide with us.']]);
    const [, action] = strategy!.actions!;
    expect([action!.ref, action!.title, action!.deadline!.period.end]).to.deep.equal([
      '2.1',
      'Train 20 stewards',
      '2027-06-30',
    ]);
    expect(action!.milestones!.map(({ title, when }) => [title, when.end])).to.deep.equal([
      ['Course begins', '2026-05-31'],
      ['Course ends', '2026-12-31'],
    ]);
    const { id } = strategy!.objectives![1]!;
    const [, { code, name, objectives, measures }] = strategy!.indicators! as [unknown, IndicatorInput];
    expect([code, name, objectives]).to.deep.equal(['H 2', 'Hate crimes reported', [id]]);
    const [{ unit, polarity, baseline, targets, results }] = measures as [(typeof measures)[number]];
    expect([unit, polarity.direction]).to.deep.equal([{ kind: 'count' }, 'lower']);
    expect([baseline!.value, baseline!.period!.end]).to.deep.equal([
      { kind: 'number', value: 310 },
      '2025-03-31',
    ]);
    expect(targets!.map(({ value, due }) => [value, due.end])).to.deep.equal([
      [{ kind: 'number', value: 300 }, '2026-03-31'],
      [{ kind: 'none', reason: 'to-be-agreed' }, '2027-03-31'],
    ]);
    expect(results!.map(({ value, period }) => [value, period!.end])).to.deep.equal([
      [{ kind: 'number', value: 1290 }, '2026-03-31'],
      [{ kind: 'none', reason: 'no-survey' }, '2027-03-31'],
    ]);
  });

  it('offers what the reader takes for a kind of figure', () => {
    const { columns, rows } = listSheet().table!;
    const at = columns.findIndex(({ heading }) => heading === 'Kind');
    const kinds = rows.map((row) => row[at] as string).filter(Boolean);
    expect(kinds.map(figureKind)).to.deep.equal(['baseline', 'target', 'result']);
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
