import { expect } from 'chai';
import * as fc from 'fast-check';
import { NumberFormat } from '../../../src/read/table/xlsx-number-format.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import type { ReadOptions } from '../../../src/read/table/read-options.js';
import type { Cell, Table } from '../../../src/read/table/table.js';
import { xlsxTables } from '../../../src/read/table/xlsx-tables.js';
import {
  inline,
  links,
  sheetOf,
  wordDocument,
  workbook,
  workbookParts,
  zipOf,
} from '../../support/office-files.js';

const run = { seed: 20100331, numRuns: 100 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const faultsOf = (bytes: Uint8Array, options: ReadOptions = {}): string[] =>
  xlsxTables(bytes, options).faults.map(describeReadFault);
const linesOf = (list: Table['notes']): string[] => list.map(({ text, row }) => `${row}: ${text}`);
const data = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;
const read = (...sheets: string[]): string[][][] => xlsxTables(workbook(sheets)).tables.map(textsOf);

/** The first cell of a sheet whose cells are this XML. */
const cellOf = (cells: string, more?: Parameters<typeof workbook>[1]): Cell | undefined =>
  xlsxTables(workbook([data(cells)], more)).tables[0]?.rows[0]?.[0];

const shown = (value: number, code: string, is1904 = false): string =>
  new NumberFormat(code).number(value, is1904).text;

describe('the number formats of a workbook', () => {
  for (const [value, code, text] of [
    [0.3896, '0.0%', '39.0%'],
    [0.125, '0%', '13%'],
    [1234.5, '#,##0', '1,235'],
    [1234567, '#,##0', '1,234,567'],
    [0, '#,##0', '0'],
    [1234.5, '£#,##0.00', '£1,234.50'],
    [-1234.5, '£#,##0.00', '-£1,234.50'],
    [-5, '[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', '-£5.00'],
    [-5, '0.0_);[Red](0.0)', '(5.0)'],
    [0, '0;-0;"none"', 'none'],
    [0, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', '£-'],
    [1234, '_-"£"* #,##0.00_-;-"£"* #,##0.00_-;_-"£"* "-"??_-;_-@_-', '£1,234.00'],
    [1.005, '0.00', '1.01'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [0.1 + 0.2, 'General', '0.3'],
    [0.3896, 'General', '0.3896'],
    [1 / 3, 'General', '0.333333333'],
    [1234567.8912345, 'General', '1234567.891'],
    [12345678901, 'General', '12345678901'],
    [123456789012, 'General', '1.23457E+11'],
    [99999999999.9, 'General', '1E+11'],
    [0.00001234567, 'General', '1.23457E-05'],
    [-0.5, 'General', '-0.5'],
    [12, 'General" days"', '12 days'],
    [1234567, '0.0,', '1234.6'],
    [1234567, '#,##0.0,,"m"', '1.2m'],
    [5551234, '000-0000', '555-1234'],
    [7, '000', '007'],
    [12, '0,000', '0,012'],
    [5, '"Q"0', 'Q5'],
    [0.5, '0.##', '0.5'],
    [12345, '0.00E+00', '1.23E+04'],
    [0.00012345, '##0.0E+0', '123.5E-6'],
    [99999, '0.0E+00', '1.0E+05'],
    [1.5, '# ?/?', '1 1/2'],
    [0.25, '# ?/?', '1/4'],
    [3.25, '# ?/8', '3 2/8'],
    [2, '# ?/?', '2'],
    [123, '[>=100]"high";[<10]"low";0', 'high'],
    [100, '[>=100]"high";[<10]"low";0', 'high'],
    [10, '[>=100]"high";[<10]"low";0', '10'],
    [9, '[>=100]"high";[<10]"low";0', 'low'],
    [5, '@', '5'],
    [5, ';;;', ''],
    [1e300, 'General', '1E+300'],
    [5, 'x'.repeat(300), '5'],
  ] as const) {
    it(`show ${value} in ${JSON.stringify(code.slice(0, 60))} as ${JSON.stringify(text)}`, () =>
      expect(shown(value, code)).to.equal(text));
  }

  for (const [value, code, text] of [
    [39903, 'dd/mm/yyyy', '31/03/2009'],
    [39903, 'mmm-yy', 'Mar-09'],
    [39903, 'd mmmm yyyy', '31 March 2009'],
    [39903, 'dddd', 'Tuesday'],
    [39903, 'mmmmm yy', 'M 09'],
    [39903, '[$-809]dd\\ mmm\\ yyyy;@', '31 Mar 2009'],
    [39903, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '31 March 2009'],
    [39903.75, '[$-F400]h:mm:ss\\ AM/PM', '18:00:00'],
    [0, 'dd/mm/yyyy', '00/01/1900'],
    [1, 'dd/mm/yyyy', '01/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900'],
    [2958465, 'dd/mm/yyyy', '31/12/9999'],
    [2958466, 'dd/mm/yyyy', '2958466'],
    [-1, 'dd/mm/yyyy', '-1'],
    [0.5, 'h:mm AM/PM', '12:00 PM'],
    [0, 'h:mm AM/PM', '12:00 AM'],
    [0.75, 'hh:mm', '18:00'],
    [1 / 24 - 1e-12, 'h:mm', '1:00'],
    [1.5, '[h]:mm', '36:00'],
    [1.5, '[mm]:ss', '2160:00'],
    [0.5 + 1.25 / 86400, 'mm:ss.0', '00:01.3'],
    [39903.999999, 'dd/mm/yyyy hh:mm:ss', '01/04/2009 00:00:00'],
  ] as const) {
    it(`show the day ${value} in ${JSON.stringify(code)} as ${text}`, () =>
      expect(shown(value, code)).to.equal(text));
  }

  it('count from 1904 where the workbook does', () => {
    expect([shown(0, 'dd/mm/yyyy', true), shown(38441, 'dd/mm/yyyy', true)]).to.deep.equal([
      '01/01/1904',
      '31/03/2009',
    ]);
  });

  it('say where the text shows less than the number', () => {
    const isRounded = (value: number, code: string) => new NumberFormat(code).number(value, false).isRounded;
    expect([isRounded(0.3896, '0.0%'), isRounded(0.39, '0.0%'), isRounded(0.39, '0.0%;')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect([isRounded(1 / 3, 'General'), isRounded(0.3, 'General'), isRounded(1, '"yes"')]).to.deep.equal([
      true,
      false,
      true,
    ]);
    expect([
      isRounded(39903.3, 'dd/mm/yyyy'),
      isRounded(1200, '0.0,'),
      isRounded(0, '0;0;"-"'),
    ]).to.deep.equal([false, false, true]);
  });

  it('never throw, whatever the format and the number', () => {
    const sign = fc.constantFrom(
      ...'0#?.,%E+-/@;"\\_*[]$£ymdhsAP:xGeneral '.split(''),
      'General',
      '[h]',
      'AM/PM',
      '[>=1]',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), fc.double(), (signs, value) => {
        const format = new NumberFormat(signs.join(''));
        expect(format.number(value, false).text).to.be.a('string');
        expect(format.text('x')).to.be.a('string');
      }),
      { ...run, numRuns: 1000 },
    );
  });
});

describe('xlsxTables', () => {
  for (const [why, cells, text] of [
    ['a shared text', '<c t="s"><v>0</v></c>', 'Crime rate'],
    ['a text of its own', inline(' a <b>\n'), 'a <b>'],
    ['runs of a text', '<c t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t> b</t></r></is></c>', 'a b'],
    [
      'how a text is pronounced',
      '<c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'a',
    ],
    ['signs that XML cannot have', inline('a_x000D__x000A_b_x0041_'), 'a\nbA'],
    ['the text of a formula', '<c t="str"><f>A2&amp;"x"</f><v>x</v></c>', 'x'],
    ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['no', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a number', '<c><v>45.5</v></c>', '45.5'],
    ['a number with a power', '<c><v>4.5E1</v></c>', '45'],
    ['a number in a format', '<c s="1"><v>0.4</v></c>', '40.0%'],
    ['a number in a format that is not there', '<c s="99"><v>0.4</v></c>', '0.4'],
    ['what is no number after all', '<c><v>n/a</v></c>', 'n/a'],
    ['a text in a format for texts', `<c s="2" ${inline('a').slice(4)}`, 'a (text)'],
    ['a date as ISO has it', '<c t="d"><v>2009-03-31</v></c>', '31/03/2009'],
    ['a date as ISO has it, in a format', '<c t="d" s="3"><v>2009-03-31T12:00:00</v></c>', 'Mar-09'],
  ] as const) {
    it(`reads ${why}`, () => {
      const strings = ['<t>Crime</t>'].map(() => '<r><t>Crime </t></r><r><t>rate</t></r>');
      expect(cellOf(cells, { strings, formats: ['0.0%', '0;0;0;@" (text)"', 'mmm-yy'] })?.text).to.equal(
        text,
      );
    });
  }

  for (const [id, text] of [
    [0, '39903.25'],
    [9, '3990325%'],
    [14, '31/03/2009'],
    [15, '31-Mar-09'],
    [16, '31-Mar'],
    [17, 'Mar-09'],
    [18, '6:00 AM'],
    [20, '06:00'],
    [22, '31/03/2009 06:00'],
    [30, '31/03/2009'],
    [45, '00:00'],
    [46, '957678:00:00'],
    [47, '00:00.0'],
    [7, '£39,903.25'],
    [999, '39903.25'],
  ] as const) {
    it(`shows the format of the number ${id} in the British way: ${text}`, () => {
      const styles = `<styleSheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><numFmts><numFmt numFmtId="14" formatCode="m/d/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
      expect(cellOf('<c><v>39903.25</v></c>', { parts: { 'xl/styles.xml': styles } })?.text).to.equal(text);
    });
  }

  it('counts days from 1904 where the workbook says so', () => {
    const more = { before: '<workbookPr date1904="true"/>', formats: ['dd/mm/yyyy'] };
    expect(cellOf('<c s="1"><v>38441</v></c>', more)?.text).to.equal('31/03/2009');
    expect(cellOf('<c t="d"><v>2009-03-31</v></c>', more)?.text).to.equal('31/03/2009');
  });

  it('keeps the number where the text shows less of it', () => {
    const formats = ['0.0%', 'dd/mm/yyyy'];
    const cells = '<c s="1"><v>0.3896</v></c><c s="1"><v>0.39</v></c><c s="2"><v>39903.3</v></c>';
    expect(xlsxTables(workbook([data(cells)], { formats })).tables[0]?.rows).to.deep.equal([
      [
        { text: '39.0%', row: 1, column: 1, value: 0.3896 },
        { text: '39.0%', row: 1, column: 2 },
        { text: '31/03/2009', row: 1, column: 3 },
      ],
    ]);
  });

  it('keeps formulas, those that are shared as they stand in each cell', () => {
    const rows =
      '<row><c><f t="shared" ref="A1:A3" si="0">B1*$C$1+"A1"</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c></row>';
    const [table] = xlsxTables(workbook([`<sheetData>${rows}</sheetData>`])).tables;
    expect(table?.rows.map(([one]) => one?.formula)).to.deep.equal(['B1*$C$1+"A1"', 'B2*$C$1+"A1"']);
  });

  it('says which formulas have no result', () => {
    const sheet = data('<c><v>1</v></c><c><f>A1*2</f></c><c><f>A1*3</f></c>');
    expect(xlsxTables(workbook([sheet])).tables[0]?.rows[0]?.map(({ text }) => text)).to.deep.equal(['1']);
    expect(faultsOf(workbook([sheet]), { file: 'a.xlsx' })).to.deep.equal([
      'a.xlsx, sheet "Sheet1", row 1, column 2: expected the result of a formula, found "=A1*2" without one, and so in 1 more cell. The cell was read as empty; open the file in its program and save it, so that it keeps the results.',
    ]);
  });

  for (const [why, sheet, expected] of [
    [
      'cells in any order',
      '<sheetData><row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'cells without a place',
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row></sheetData>',
      [
        ['1', '2'],
        ['', '4'],
      ],
    ],
    [
      'cells after one with a place',
      '<sheetData><row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row></sheetData>',
      [['1', '2']],
    ],
    [
      'places that no sheet has',
      '<sheetData><row r="0"><c r="A0"><v>1</v></c><c r="ZZZ1"><v>2</v></c></row></sheetData>',
      [['1', '2']],
    ],
    ['a table that starts at C3', '<sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>', [['1']]],
    [
      'a size that is not true',
      '<dimension ref="A1:XFD1048576"/><sheetData><row><c><v>1</v></c></row></sheetData>',
      [['1']],
    ],
    [
      'cells without words far away',
      '<sheetData><row><c><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c/></row></sheetData>',
      [['1']],
    ],
    [
      'merged cells',
      `${sheetOf([
        ['a', '', 'b'],
        ['c', 'd', ''],
      ])}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C2:C1"/><mergeCell ref="x"/></mergeCells>`,
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'b'],
      ],
    ],
    [
      'a cell merged over the whole sheet',
      `${sheetOf([
        ['a', 'c'],
        ['', 'b'],
      ])}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
      [
        ['a', 'c'],
        ['a', 'b'],
      ],
    ],
    [
      'a cell outside of rows',
      `<c><v>9</v></c>${sheetOf([['a']])}<x:c xmlns:x="urn:other"><v>8</v></x:c>`,
      [['a']],
    ],
  ] as const) {
    it(`reads ${why}`, () => expect(read(sheet)).to.deep.equal([expected]));
  }

  it('reads sheets in their order, with their names, and says which are hidden', () => {
    const bytes = workbook([sheetOf([['a']]), sheetOf([['b']]), sheetOf([['c']])], {
      names: ['Plan &amp; more', 'Old', 'Lists'],
      states: ['visible', 'hidden', 'veryHidden'],
    });
    const { tables } = xlsxTables(bytes, { file: 'a.xlsx' });
    expect(tables.map(({ place }) => place)).to.deep.equal([
      { file: 'a.xlsx', sheet: 'Plan & more', number: 1 },
      { file: 'a.xlsx', sheet: 'Old', number: 1 },
      { file: 'a.xlsx', sheet: 'Lists', number: 1 },
    ]);
    const mend = 'It was read like the others; delete it if it does not belong to the table.';
    expect(faultsOf(bytes)).to.deep.equal([
      `sheet "Old": expected what a reader sees, found a hidden sheet. ${mend}`,
      `sheet "Lists": expected what a reader sees, found a hidden sheet. ${mend}`,
    ]);
  });

  it('says which rows and columns with words are hidden', () => {
    const sheet = `<cols><col min="2" max="3" hidden="1"/><col min="9" max="16384" hidden="1"/></cols><sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2" hidden="1"><c><v>4</v></c></row><row r="3" hidden="1"/></sheetData>`;
    expect(read(sheet)).to.deep.equal([
      [
        ['1', '2', '3'],
        ['4', '', ''],
      ],
    ]);
    expect(faultsOf(workbook([sheet])).map((words) => words.split('. ')[0])).to.deep.equal([
      'sheet "Sheet1", row 2: expected what a reader sees, found a hidden row',
      'sheet "Sheet1", column 2: expected what a reader sees, found a hidden column, and so in 1 more column',
    ]);
  });

  it('parts tables, titles and notes of a sheet as a CSV file has them', () => {
    const sheet = sheetOf([
      ['Crime', ''],
      ['', ''],
      ['Code', 'Rate'],
      ['NI 1', '5'],
      ['Source: police', ''],
      ['', ''],
      ['Fear', ''],
      ['Code', 'Rate'],
      ['NI 2', '6'],
    ]);
    const { tables } = xlsxTables(workbook([`${sheet}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`]));
    expect(tables.map(textsOf)).to.deep.equal([
      [
        ['Code', 'Rate'],
        ['NI 1', '5'],
      ],
      [
        ['Code', 'Rate'],
        ['NI 2', '6'],
      ],
    ]);
    expect(tables.map(({ caption }) => caption)).to.deep.equal([
      { text: 'Crime', row: 1, column: 1 },
      { text: 'Fear', row: 7, column: 1 },
    ]);
    expect(tables.map(({ notes }) => linesOf(notes))).to.deep.equal([['5: Source: police'], []]);
    expect(tables.map(({ place }) => place.number)).to.deep.equal([1, 2]);
  });

  const LONG =
    'Agree with each of the partners of the board how its own plan will serve the outcomes of this one';
  const AGAIN = 'Map the forums of residents, and which of the communities take part in none of them';
  const HEAD = ['Action', 'Lead', 'When'];
  for (const [why, rows, merges, notes] of [
    ['the only row below headings', [HEAD, [LONG, '', '']], '', 0],
    [
      'a row as other rows of the table are',
      [HEAD, [AGAIN, '', ''], ['Hold', 'X', '2009'], [LONG, '', '']],
      '',
      0,
    ],
    [
      'the second of two such rows',
      [HEAD, [AGAIN, '', ''], ['Hold', 'X', '2009'], [LONG, '', ''], [LONG, '', '']],
      '',
      0,
    ],
    ['a note below rows that are all filled', [HEAD, [AGAIN, 'X', '2009'], [LONG, '', '']], '', 1],
    [
      'a note below a heading of rows',
      [HEAD, ['Belonging', '', ''], ['Hold', 'X', '2009'], [LONG, '', '']],
      '',
      1,
    ],
    [
      'a note that is merged over the columns',
      [HEAD, [AGAIN, '', ''], ['Hold', 'X', '2009'], [LONG, '', '']],
      'A4:C4',
      1,
    ],
    ['a note that is merged, below headings alone', [HEAD, [LONG, '', '']], 'A2:C2', 1],
    [
      'a note in a column without a heading',
      [
        ['', 'Lead', 'When'],
        ['', 'X', '2009'],
        [LONG, '', ''],
      ],
      '',
      1,
    ],
    [
      'a note below labels with what they label',
      [
        ['Council:', 'Leeds'],
        [LONG, ''],
      ],
      '',
      1,
    ],
    ['a note that says that it is one', [HEAD, [AGAIN, '', ''], [`Note: ${LONG}`, '', '']], '', 1],
  ] as const) {
    it(`takes a long text alone in the last row for ${why}`, () => {
      const merged = merges && `<mergeCells><mergeCell ref="${merges}"/></mergeCells>`;
      const { tables } = xlsxTables(workbook([`${sheetOf(rows.map((row) => [...row]))}${merged}`]));
      expect(tables.map((table) => table.notes.length)).to.deep.equal([notes]);
      expect(tables[0]!.rows.length + notes).to.equal(rows.length);
    });
  }

  it('keeps a table whole where rows are parted by a cell that is merged over them', () => {
    const sheet = `${sheetOf([
      ['Code', 'Rate'],
      ['NI 1', 'x'],
      ['', ''],
      ['', 'y'],
    ])}<mergeCells><mergeCell ref="A2:A4"/></mergeCells>`;
    expect(read(sheet)).to.deep.equal([
      [
        ['Code', 'Rate'],
        ['NI 1', 'x'],
        ['NI 1', ''],
        ['NI 1', 'y'],
      ],
    ]);
  });

  const TABLE = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="t" displayName="Measures" ref="A2:B3"/>`;
  const COMMENTS = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Officer 1</author></authors><commentList><comment ref="B3"><text><r><t>Officer 1:</t></r><r><t>
Provisional
 figure</t></r></text></comment><comment ref="A9"><text><t>[Threaded comment]

Your version allows you to read it.

Comment:
    Checked</t></text></comment></commentList></comments>`;
  const withParts = workbook(
    [
      sheetOf([
        ['Plan', '', ''],
        ['Code', 'Rate', ''],
        ['NI 1', '5', 'beside'],
        ['a', 'b', ''],
        ['c', 'd', ''],
      ]),
    ],
    {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': links(
          ['table', '../tables/table1.xml'],
          ['comments', '../comments1.xml'],
          ['hyperlink', 'https://example.org/', 'External'],
        ),
        'xl/tables/table1.xml': TABLE,
        'xl/comments1.xml': COMMENTS,
      },
    },
  );

  it('takes the ranges that the workbook calls tables', () => {
    const { tables, faults } = xlsxTables(withParts);
    expect(faults).to.deep.equal([]);
    expect(tables.map(textsOf)).to.deep.equal([
      [
        ['Code', 'Rate'],
        ['NI 1', '5'],
      ],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(tables[0]?.caption).to.deep.equal({ text: 'Measures', row: 2 });
    expect(tables[0]?.headings).to.deep.equal([{ text: 'Plan', row: 1, column: 1 }]);
    expect(tables[0]?.rows.map((row) => row.map(({ heading }) => heading === true))).to.deep.equal([
      [true, true],
      [false, false],
    ]);
  });

  it('puts comments among the notes, without who made them', () => {
    const { tables } = xlsxTables(withParts);
    expect(tables.map(({ notes }) => linesOf(notes))).to.deep.equal([
      ['3: beside', '3: B3: Provisional\nfigure'],
      ['9: A9: Checked'],
    ]);
  });

  it('leaves out a cell that is struck out as a whole, and says so', () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const strike = (val: string) => `<font><strike${val}/></font>`;
    const styles = `<styleSheet ${main}><fonts><font/>${strike('')}${strike(' val="0"')}</fonts><dxfs><dxf>${strike('')}</dxf></dxfs><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs></styleSheet>`;
    const run = '<r><rPr><b/></rPr><t>holds</t></r>';
    const bytes = workbook(
      [
        `<sheetData><row>${inline('Code')}${inline('Target')}</row><row>${inline('45', 's="1"')}${inline('50', 's="2"')}</row><row><c s="1"><v>7</v></c><c s="1" t="s"><v>0</v></c></row><row><c s="1" t="inlineStr"><is>${run}</is></c><c s="1"/></row></sheetData>`,
      ],
      { strings: [run], parts: { 'xl/styles.xml': styles } },
    );
    expect(xlsxTables(bytes).tables.map(textsOf)).to.deep.equal([
      [
        ['Code', 'Target'],
        ['', '50'],
        ['', 'holds'],
        ['holds', ''],
      ],
    ]);
    expect(xlsxTables(bytes).faults.map(({ code, received }) => [code, received])).to.deep.equal([
      ['struck-out', '"45" struck out, and so in 1 more place'],
    ]);
  });

  it('leaves out the words of a run that is struck out', () => {
    const sheet = data(
      '<c t="inlineStr"><is><r><rPr><strike/></rPr><t>45</t></r><r><rPr><strike val="0"/></rPr><t>50</t></r></is></c><c t="s"><v>0</v></c>',
    );
    const bytes = workbook([sheet], { strings: ['<r><rPr><strike/></rPr><t>x</t></r><r><t>y</t></r>'] });
    expect(xlsxTables(bytes).tables.map(textsOf)).to.deep.equal([[['50', 'y']]]);
    expect(faultsOf(bytes)[0]).to.contain('found "45" struck out, and so in 1 more place');
  });

  it('says that values come from other files, and does not open them', () => {
    const before = '<externalReferences><externalReference r:id="rId9"/></externalReferences>';
    expect(xlsxTables(workbook([sheetOf([['a']])], { before })).faults.map(({ code }) => code)).to.deep.equal(
      ['external-link'],
    );
  });

  it('reads the strict edition and other prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/';
    const bytes = zipOf({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${strict}officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>`,
      'book.xml': `<q:workbook xmlns:q="${strict}spreadsheetml/main" xmlns:z="${strict}officeDocument/relationships"><q:sheets><q:sheet name="S" z:id="b"/></q:sheets></q:workbook>`,
      '_rels/book.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${strict}officeDocument/relationships/worksheet" Target="s.xml"/></Relationships>`,
      's.xml': `<q:worksheet xmlns:q="${strict}spreadsheetml/main"><q:sheetData><q:row><q:c><q:v>5</q:v></q:c></q:row></q:sheetData></q:worksheet>`,
    });
    expect(xlsxTables(bytes).tables.map(textsOf)).to.deep.equal([[['5']]]);
  });

  const parts = workbookParts([sheetOf([['a']]), sheetOf([['b']])], { strings: ['<t>x</t>'] });
  const without = (name: string): Uint8Array =>
    zipOf(Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name)));

  for (const [why, bytes, texts, code] of [
    ['without its list of links', without('_rels/.rels'), ['a', 'b'], undefined],
    ['without styles', without('xl/styles.xml'), ['a', 'b'], undefined],
    ['without a sheet', without('xl/worksheets/sheet1.xml'), ['b'], 'missing-part'],
    ['without the links of its sheets', without('xl/_rels/workbook.xml.rels'), [], 'missing-part'],
    ['without its list of sheets', without('xl/workbook.xml'), [], 'missing-part'],
    [
      'with a damaged sheet',
      zipOf({
        ...parts,
        'xl/worksheets/sheet1.xml': `${String(parts['xl/worksheets/sheet1.xml']).slice(0, -20)}`,
      }),
      ['a', 'b'],
      'damaged-file',
    ],
    [
      'with a DOCTYPE',
      zipOf({ ...parts, 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      ['b'],
      'damaged-file',
    ],
    ['with damaged texts', zipOf({ ...parts, 'xl/sharedStrings.xml': '<sst' }), ['a', 'b'], 'damaged-file'],
    [
      'whose list of sheets is something else',
      zipOf({ ...parts, 'xl/workbook.xml': '<a/>' }),
      [],
      'missing-part',
    ],
    ['that is a document', wordDocument(''), [], 'other-format'],
    ['that is a binary workbook', zipOf({ 'xl/workbook.bin': 'x' }), [], 'other-format'],
    ['that is an OpenDocument file', zipOf({ 'content.xml': '<a/>' }), [], 'other-format'],
    ['that is a text', new TextEncoder().encode('Code,Value'), [], 'other-format'],
    ['that is nothing', new Uint8Array(0), [], 'other-format'],
  ] as const) {
    it(`reads what is there of a file ${why}`, () => {
      const { tables, faults } = xlsxTables(bytes);
      expect(tables.map((table) => textsOf(table)[0]?.[0])).to.deep.equal(texts);
      expect([...new Set(faults.map((fault) => fault.code))]).to.deep.equal(code === undefined ? [] : [code]);
    });
  }

  it('says in which part and line a sheet is damaged', () => {
    const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': '<a>\n<b>\n</a>' });
    expect(faultsOf(bytes, { file: 'a.xlsx' })).to.deep.equal([
      'a.xlsx, xl/worksheets/sheet1.xml, line 3: expected well-formed XML, found unexpected close tag. Ask for the file again, or open it in its program and save it anew.',
    ]);
  });

  it('says where a shared text is missing', () => {
    const { faults } = xlsxTables(workbook([data('<c><v>1</v></c><c t="s"><v>7</v></c>')]));
    expect(faults.map(({ code, place }) => [code, place])).to.deep.equal([
      ['missing-part', { sheet: 'Sheet1', row: 1, column: 2 }],
    ]);
  });

  for (const [limits, expected] of [
    [{ rows: 1 }, [[['a', 'b']]]],
    [{ cells: 3 }, [[['a', 'b']]]],
    [{ columns: 1 }, [[['a']], [['e']]]],
    [{ cellLength: 0 }, []],
    [{ bytes: 100 }, []],
  ] as const) {
    it(`stops at limits.${Object.keys(limits)[0]}, and keeps what came before`, () => {
      const bytes = workbook([
        sheetOf([
          ['a', 'b'],
          ['c', 'd'],
        ]),
        sheetOf([['e']]),
      ]);
      const { tables, faults } = xlsxTables(bytes, { limits });
      expect(tables.map(textsOf)).to.deep.equal(expected);
      expect(faults[0]?.code).to.equal('limit-reached');
    });
  }

  it('stops where cells stand too far apart, and says in which row', () => {
    const rows = [1, 2, 3].map((row) => `<row><c r="A${row}"><v>1</v></c><c r="BJ${row}"><v>2</v></c></row>`);
    const bytes = workbook([`<sheetData>${rows.join('')}</sheetData>`]);
    expect(xlsxTables(bytes, { limits: { gaps: 30 } }).faults).to.deep.equal([]);
    const { tables, faults } = xlsxTables(bytes, { limits: { gaps: 29 } });
    expect(tables[0]?.rows).to.have.lengthOf(2);
    expect(faults[0]?.place).to.include({ row: 3 });
    expect(describeReadFault(faults[0]!)).to.include(
      'expected at most 29 empty places between cells, and 25 more for each cell, found more. Remove what stands far from the rest, or raise limits.gaps',
    );
  });

  it('stops when it is told to', () => {
    const { tables, faults } = xlsxTables(workbook([sheetOf([['a']])]), { signal: { aborted: true } });
    expect([tables, faults.map(({ code }) => code)]).to.deep.equal([[], ['stopped']]);
  });

  it('reads nothing more where it is told to stop, wherever that is', () => {
    const rows = 150;
    const long = sheetOf(Array.from({ length: rows }, (_, at) => [`NI ${at}`, 'x']));
    const bytes = workbook([long, long, long], { formats: ['0.0'], strings: ['<t>x</t>'] });
    const found: number[] = [];
    for (let most = 0; most === 0 || found.at(-1)! < 3 * rows; most += 1) {
      let asked = 0;
      const signal = {
        get aborted() {
          asked += 1;
          return asked > most;
        },
      };
      const { tables, faults } = xlsxTables(bytes, { signal });
      for (const table of tables.slice(0, -1)) expect(table.rows).to.have.lengthOf(rows);
      found.push(tables.reduce((sum, table) => sum + table.rows.length, 0));
      expect(faults.map(({ code }) => code)).to.deep.equal(asked > most ? ['stopped'] : []);
    }
    expect(found.slice(0, 6)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    expect(new Set(found).size).to.be.above(10);
  });

  it('stays cheap with the widest row and the farthest cells', () => {
    const wide = `<sheetData><row>${Array.from({ length: 16_384 }, (_, at) => `<c><v>${at}</v></c>`).join('')}</row></sheetData>`;
    const { tables } = xlsxTables(workbook([wide]), { limits: { columns: 16_384 } });
    expect(tables[0]?.rows[0]).to.have.lengthOf(16_384);
    expect(xlsxTables(workbook([wide])).faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
    const far =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row></sheetData>';
    expect(xlsxTables(workbook([far])).tables.map(textsOf)).to.deep.equal([[['1', '2']]]);
  });

  it('requires bytes', () => {
    expect(() => xlsxTables('a' as never)).to.throw(
      TypeError,
      'xlsxTables requires a Uint8Array, got string',
    );
  });

  const word = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '<', '&', '"', '\n', '_', 'x', '😐', ']'), maxLength: 6 })
    .map((text) => `x${text}`.trim());
  const grid = fc
    .integer({ min: 2, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );

  it('reads back any grid of texts', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, areShared) => {
        const texts = rows.flat();
        const width = rows[0]!.length;
        const shared = rows.map(
          (row, at) =>
            `<row>${row.map((_, column) => `<c t="s"><v>${at * width + column}</v></c>`).join('')}</row>`,
        );
        const strings = texts.map((text) => /<t .*<\/t>/s.exec(inline(text))![0]);
        const bytes = areShared
          ? workbook([`<sheetData>${shared.join('')}</sheetData>`], { strings })
          : workbook([sheetOf(rows)]);
        const { tables, faults } = xlsxTables(bytes);
        expect(tables.map(textsOf)).to.deep.equal([rows]);
        expect(faults).to.deep.equal([]);
      }),
      run,
    );
  });

  it('never throws where a file is cut off', () => {
    for (let end = 0; end < withParts.length; end += 97) {
      expect(xlsxTables(withParts.slice(0, end)).faults).to.have.lengthOf(1);
    }
  });

  it('never throws whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(withParts.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const bytes = withParts.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          xlsxTables(bytes);
        },
      ),
      { ...run, numRuns: 300 },
    );
  });

  it('never throws whatever XML a sheet has', () => {
    const piece = fc.constantFrom(
      ...[
        '<sheetData>',
        '</sheetData>',
        '<row>',
        '<row r="2" hidden="1">',
        '</row>',
        '<c>',
        '<c r="B1" t="s">',
        '</c>',
      ],
      ...[
        '<c t="inlineStr">',
        '<is>',
        '</is>',
        '<t>',
        '</t>',
        '<v>',
        '</v>',
        '<f>',
        '</f>',
        '<f t="shared" si="0">',
      ],
      ...[
        '1',
        'a',
        '-',
        '1e999',
        '<mergeCell ref="A1:C3"/>',
        '<cols/>',
        '<col min="-1" max="99999999" hidden="1"/>',
      ],
      ...['<rPh>', '</rPh>', '<r>', '</r>', '\0', '&amp;', '<c t="d" s="-1"><v>2009-99-99</v></c>'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        for (const { rows } of xlsxTables(workbook([`<sheetData>${pieces.join('')}`])).tables)
          expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
      }),
      { ...run, numRuns: 300 },
    );
  });
});
