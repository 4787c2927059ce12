// Workbooks that we write, opened by a real office program, one that it wrote, checked; and the page about workbooks.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { xlsxTables } from '../../src/read/table/xlsx-tables.js';
import { checkWorkbook } from '../../src/write/xlsx/check/check-workbook.js';
import { WORKBOOK_RULES } from '../../src/write/xlsx/check/workbook-rules.js';
import { strategyWorkbook } from '../../src/write/xlsx/strategy-workbook.js';
import { WORKBOOK_LOSSES } from '../../src/write/xlsx/workbook-losses.js';
import { STRATEGIES } from '../support/strategies.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const textsOf = (bytes: Uint8Array): string[][][] =>
  xlsxTables(bytes).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

/** The workbook as LibreOffice saves it anew. */
function savedAnew(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
  try {
    writeFileSync(join(folder, 'plan.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const where = ['--outdir', join(folder, 'out'), join(folder, 'plan.xlsx')];
    const { stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', ...where]);
    expect(String(stderr)).not.to.include('could not be loaded');
    return new Uint8Array(readFileSync(join(folder, 'out', 'plan.xlsx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('workbooks and an office program', () => {
  it('opens ours and shows the same cells', function () {
    this.timeout(60_000);
    if (!hasOffice) {
      console.log('      skipped: soffice is not there, so no office program has opened our workbooks');
      this.skip();
    }
    const { bytes } = strategyWorkbook(StrategySchema.parse(STRATEGIES.at(-1)!.document));
    const saved = savedAnew(bytes);
    expect(textsOf(saved)).to.deep.equal(textsOf(bytes));
    const codes = checkWorkbook(saved).map(({ code }) => code);
    expect(codes).not.to.include('unreadable');
    expect(codes).not.to.include('loose-table');
  });

  it('is told what a workbook of LibreOffice breaks', () => {
    const measures = readFileSync(new URL('../fixtures/office/measures.xlsx', import.meta.url));
    expect(
      checkWorkbook(new Uint8Array(measures)).map(({ code, sheet, cell }) => [code, sheet, cell]),
    ).to.deep.equal([
      ['no-title', undefined, undefined],
      ['no-cover', 'a', undefined],
      ['no-source', undefined, undefined],
      ['loose-table', 'a', 'A1'],
    ]);
  });
});

describe('docs/workbooks.md', () => {
  const page = readFileSync(new URL('../../docs/workbooks.md', import.meta.url), 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\|$/gm)].map(([, code, words]) => [code, words] as const),
  );

  it('lists every rule of the check and every loss, in their own words', () => {
    const listed = { ...WORKBOOK_LOSSES, ...WORKBOOK_RULES };
    expect(Object.fromEntries(rows)).to.deep.equal(listed);
  });
});
