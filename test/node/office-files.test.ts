// Files that an office program wrote, not we. LibreOffice 7.4 made them from a CSV file and a page:
//   soffice --headless --convert-to xlsx --infilter='CSV:44,34,76,1,,2057,false,true' measures.csv
//   soffice --headless --infilter='HTML (StarWriter)' --convert-to docx:'MS Word 2007 XML' plan.html
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { docxTables } from '../../src/read/table/docx-tables.js';
import type { Table } from '../../src/read/table/table.js';
import { readFile } from '../../src/read/read-file.js';
import { xlsxTables } from '../../src/read/table/xlsx-tables.js';

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/office/${name}`, import.meta.url)));
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const linesOf = (list: Table['notes']): string[] => list.map(({ text }) => text);

describe('files of an office program', () => {
  it('are read as xlsx', () => {
    const { tables, faults } = xlsxTables(bytesOf('measures.xlsx'));
    expect(faults).to.deep.equal([]);
    expect(tables.map(textsOf)).to.deep.equal([
      [
        ['Code', 'Indicator', 'Result 2008/09', 'Target'],
        ['NI 1', '% who get on well', '76.20%', '78.00%'],
        ['NI 2', 'Hate crimes', '1234', '1100'],
        ['NI 3', 'Start date', '03/31/09', '12:30:00'],
      ],
    ]);
    expect(tables[0]?.place).to.deep.equal({ sheet: 'a', number: 1 });
  });

  it('are read as docx', () => {
    const { tables, faults } = docxTables(bytesOf('plan.docx'));
    expect(faults.map(({ code, received }) => [code, received])).to.deep.equal([
      ['struck-out', '"50%" struck out'],
    ]);
    expect(tables.map(textsOf)).to.deep.equal([
      [
        ['Code', 'Results', 'Results'],
        ['Code', '2008', '2009'],
        ['NI 1', '45%', '52%'],
        ['NI 2', '12\nof 20', 'One\nTwo'],
        ['NI 2', '13', '1. First\n2. Second'],
      ],
      [['Hold events', 'March 2009']],
    ]);
    expect(tables[0]?.rows.map(([first]) => first?.heading === true)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(tables.map(({ headings }) => linesOf(headings))).to.deep.equal([
      ['1 Plan', 'Safer places'],
      ['1 Plan', 'Actions'],
    ]);
    expect(tables.map(({ notes }) => linesOf(notes))).to.deep.equal([
      ['Source: survey of residents'],
      ['Note'],
    ]);
  });

  it('become documents, by what stands in them and not by their names', async () => {
    const workbook = await readFile(bytesOf('measures.xlsx'), { file: 'plan.csv', yearStartsIn: 4 });
    expect([workbook.form, workbook.validation.ok, workbook.faults]).to.deep.equal(['xlsx', true, []]);
    expect(workbook.strategy?.indicators?.map(({ code, name }) => [code, name])).to.deep.equal([
      ['NI 1', '% who get on well'],
      ['NI 2', 'Hate crimes'],
      ['NI 3', 'Start date'],
    ]);
    const [measure] = workbook.strategy!.indicators![0]!.measures;
    expect(measure!.results![0]!.value).to.deep.include({ value: 76.2, decimals: 2 });
    const document = await readFile(bytesOf('plan.docx'));
    expect(document.form).to.equal('docx');
    expect(document.report!.cells.length).to.be.above(10);
  });

  it('say what is wrong with them when they are damaged, cut off or protected', async () => {
    for (const name of ['measures.xlsx', 'plan.docx']) {
      const { validation, faults } = await readFile(bytesOf(name).subarray(0, 2000));
      expect(validation.ok).to.equal(false);
      expect(faults.map(({ severity }) => severity)).to.include('error');
    }
    const { faults } = await readFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    expect(faults.map(({ code }) => code)).to.deep.equal(['encrypted']);
  });
});
