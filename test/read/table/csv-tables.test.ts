import { expect } from 'chai';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { csvDelimiter } from '../../../src/read/table/csv-delimiter.js';
import { withGuard, withoutGuard } from '../../../src/read/table/csv-guard.js';
import { csvRecords, type CsvRecord } from '../../../src/read/table/csv-records.js';
import { csvTables } from '../../../src/read/table/csv-tables.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import type { Table } from '../../../src/read/table/table.js';

const run = { seed: 20100331, numRuns: 200 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const read = (text: string) => csvTables(text).tables.map(textsOf);
const told = (text: string): string[] => csvTables(text).faults.map(describeReadFault);

describe('csvTables', () => {
  for (const [why, text, expected] of [
    [
      'commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb, x\nc\td, y\n',
      [
        ['a', 'b, x'],
        ['c', 'd, y'],
      ],
    ],
    [
      'semicolons, with decimal commas',
      'Ward;Rate\nA;1,5\nB;2,5\n',
      [
        ['Ward', 'Rate'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'vertical lines',
      'a|b, c\nd|e\n',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
    ],
    ['one column', 'Ward\nArmley\nBeeston', [['Ward'], ['Armley'], ['Beeston']]],
    [
      'a byte-order mark',
      '\uFEFFa,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR LF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lone CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of all kinds',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'quotes with line breaks, commas and quotes',
      'a,b\n"x\r\ny, ""z""",2',
      [
        ['a', 'b'],
        ['x\ny, "z"', '2'],
      ],
    ],
    [
      'a quoted cell at the end',
      'a,b\n1,"2"',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'spaces around cells and quotes',
      ' a , "b, c" \n 1,\u00a02',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    [
      'repeated headings',
      'a,a,a\n1,2,3',
      [
        ['a', 'a', 'a'],
        ['1', '2', '3'],
      ],
    ],
    [
      'names that objects have',
      '__proto__,constructor\n1,2',
      [
        ['__proto__', 'constructor'],
        ['1', '2'],
      ],
    ],
    [
      'empty columns and rows around',
      '\n,,,\n,,a,b,\n,,,2,\n,,,,\n',
      [
        ['a', 'b'],
        ['', '2'],
      ],
    ],
    [
      'an empty heading',
      ',Name\n1,x',
      [
        ['', 'Name'],
        ['1', 'x'],
      ],
    ],
    [
      'the first line of Excel',
      'sep=;\na;b,c\n1;2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'the same in quotes, for a sign of its own',
      '"sep=^"\r\na^b\r\n1^2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a first line that is a word', 'sep=a\n1', [['sep=a'], ['1']]],
  ] as const) {
    it(`reads ${why}`, () => {
      expect(read(text)).to.deep.equal([expected]);
      expect(told(text)).to.deep.equal([]);
    });
  }

  for (const nothing of ['', '\uFEFF', '\n\r\n', ',,,\n,,', ' \t ', '""', 'sep=,']) {
    it(`finds no table in ${JSON.stringify(nothing)}`, () => {
      expect(csvTables(nothing)).to.deep.equal({ tables: [], faults: [] });
    });
  }

  it('keeps the number of the record, and the line where that is another', () => {
    const [table] = csvTables('sep=,\n\n,Code,Name\n,"NI\n1",x\n\n,NI 2,y', { file: 'plan.csv' }).tables;
    expect(table?.place).to.deep.equal({ file: 'plan.csv', number: 1 });
    expect(table?.rows.map(([cell]) => cell)).to.deep.equal([
      { text: 'Code', row: 3, column: 2 },
      { text: 'NI\n1', row: 4, column: 2 },
      { text: '', row: 5, column: 2, line: 6 },
      { text: 'NI 2', row: 6, column: 2, line: 7 },
    ]);
  });

  it('takes the sign that it is told, and no other', () => {
    expect(csvTables('a,b;c', { delimiter: ';' }).tables.map(textsOf)).to.deep.equal([[['a,b', 'c']]]);
    for (const delimiter of ['', ';;', '"', '\n']) {
      expect(() => csvTables('a', { delimiter })).to.throw(
        TypeError,
        'csvTables requires a delimiter of one character',
      );
    }
  });

  describe('with faults', () => {
    it('tells the limit of tables once, with how many it stopped, and nothing of those after the first', () => {
      const text = 'a,b\n1,2\n\n'.repeat(2) + 'a,b,c\n1,2\n\n'.repeat(3);
      const { tables, faults } = csvTables(text, { limits: { tables: 2 } });
      expect(tables.map(textsOf)).to.deep.equal(
        [1, 2].map(() => [
          ['a', 'b'],
          ['1', '2'],
        ]),
      );
      expect(faults.map(({ code, received }) => [code, received])).to.deep.equal([
        ['ragged-rows', '2'],
        ['limit-reached', 'more, and so in 2 more tables'],
      ]);
    });

    it('fills up rows, keeps what stands too far right, and reports both once', () => {
      expect(read('a,b,c\n1\n2,3\n4,5,6,7\n8,9,10')).to.deep.equal([
        [
          ['a', 'b', 'c', ''],
          ['1', '', '', ''],
          ['2', '3', '', ''],
          ['4', '5', '6', '7'],
          ['8', '9', '10', ''],
        ],
      ]);
      expect(told('a,b,c\n1\n2,3\n4,5,6,7\n8,9,10')).to.deep.equal([
        'row 2: expected 3 cells, as the first row of the table has, found 1, and so in 2 more rows. Check that each figure stands in its column; short rows were filled up with empty cells.',
      ]);
      expect(told('a,b\n1,2,,\n')).to.deep.equal([]);
    });

    it('tells the cells of a first row that is wider than is allowed, as long as those too far right are empty', () => {
      const { tables, faults } = csvTables('a,b,,,\n1,2\n3,4,,,\n', { limits: { columns: 2 } });
      expect(tables.map(textsOf)).to.deep.equal([
        [
          ['a', 'b'],
          ['1', '2'],
          ['3', '4'],
        ],
      ]);
      expect(
        faults.map(({ code, expected, received, place }) => [code, expected, received, place]),
      ).to.deep.equal([
        ['ragged-rows', '5 cells, as the first row of the table has', '2', { row: 2, line: 2 }],
      ]);
    });

    it('stops at a first row with a filled cell too far right', () => {
      const { tables, faults } = csvTables('a,b,c\n1,2\n', { limits: { columns: 2 } });
      expect(tables).to.deep.equal([]);
      expect(faults.map(({ code, place }) => [code, place])).to.deep.equal([
        ['limit-reached', { row: 1, line: 1 }],
      ]);
    });

    it('keeps what stands before the row with a quote that is never closed, and says where that is', () => {
      const text = 'a,b\n"1\n1",2\n3,"4\n5,6\n';
      expect(read(text)).to.deep.equal([
        [
          ['a', 'b'],
          ['1\n1', '2'],
        ],
      ]);
      expect(told(text)).to.deep.equal([
        'row 3, column 2, line 4: expected a quote that closes the cell, found the end of the text. Close the quote of this cell; nothing from its row on was read.',
      ]);
      expect(csvTables('"').tables).to.deep.equal([]);
    });

    it('reads a cell that has words after its quote as it stands, and the rows after it', () => {
      const text = 'Action,Count\n"Hate" crime,5\n"a ""b"" c" d,"6"\nOther,7\n';
      expect(read(text)).to.deep.equal([
        [
          ['Action', 'Count'],
          ['"Hate" crime', '5'],
          ['"a ""b"" c" d', '6'],
          ['Other', '7'],
        ],
      ]);
      expect(told(text)).to.deep.equal([
        'row 2, column 1: expected the end of the cell after its closing quote, found more words, and so in 1 more cell. Double the quotes inside the cell, or check that it is read as it should be.',
      ]);
    });

    it('takes a quote in the middle of a cell as a sign like others', () => {
      expect(read('a,b\n12" pipe,x"')).to.deep.equal([
        [
          ['a', 'b'],
          ['12" pipe', 'x"'],
        ],
      ]);
      expect(told('a,b\n12" pipe,x"')).to.deep.equal([]);
    });
  });

  describe('with lines around its table', () => {
    const only = (text: string): Table => {
      const { tables } = csvTables(text);
      expect(tables).to.have.lengthOf(1);
      return tables[0]!;
    };

    it('takes titles above it and notes below it', () => {
      const table = only(
        'Leeds plan,,\nResults 2009,,\n\nCode,Name,Value\nNI 1,x,5\n\nSource: survey,,\nNote,,\n',
      );
      expect(table.headings).to.deep.equal([{ text: 'Leeds plan', row: 1, column: 1 }]);
      expect(table.caption).to.deep.equal({ text: 'Results 2009', row: 2, column: 1 });
      expect(textsOf(table)).to.deep.equal([
        ['Code', 'Name', 'Value'],
        ['NI 1', 'x', '5'],
      ]);
      expect(table.notes).to.deep.equal([
        { text: 'Source: survey', row: 7, column: 1 },
        { text: 'Note', row: 8, column: 1 },
      ]);
    });

    it('takes them also where no empty row is between, above only', () => {
      const table = only('Results\nCode,Value\nNI 1,5\nNI 2,\nSource: survey, 2009\n');
      expect(table.caption?.text).to.equal('Results');
      expect(table.notes).to.deep.equal([]);
      expect(only('Code,Value\nNI 1,5\nSource: survey').notes).to.deep.equal([
        { text: 'Source: survey', row: 3, column: 1 },
      ]);
    });

    it('does not take a heading over columns for a title', () => {
      const table = only(',Results,\nCode,2008,2009\nNI 1,5,6\n');
      expect(textsOf(table)[0]).to.deep.equal(['', 'Results', '']);
      expect(table.caption).to.equal(undefined);
    });

    it('stays one table where sections, totals or more rows follow an empty row', () => {
      const text = 'Code,Name,Value\nNI 1,x,5\n\nSafer,,\nNI 15,y,6\n\nTotal,,11\n\nNI 16,z,7\nNI 17,z,8\n';
      expect(textsOf(only(text)).map(([first]) => first)).to.deep.equal([
        'Code',
        'NI 1',
        '',
        'Safer',
        'NI 15',
        '',
        'Total',
        '',
        'NI 16',
        'NI 17',
      ]);
    });

    for (const [why, text, parts] of [
      ['the same headings come again', 'A,B\nx,y\n\nA,B\nz,w', [2, 2]],
      ['other columns follow', 'A,B\nx,y\n\nC,D,E\nz,w,v', [2, 2]],
      ['words above figures follow', 'A,B\nx,1\n\nC,D\nz,2', [2, 2]],
      ['rows of words follow', 'A,B\nx,y\n\nz,w\nv,u', [5]],
      ['rows with figures follow', 'A,B,C\nx,1,\n\nz,2,w\nv,3,w', [5]],
      ['a single row follows', 'A,B\nx,1\n\nC,D,E', [4]],
    ] as const) {
      it(`${parts.length === 1 ? 'stays one table' : 'ends'} where ${why}`, () => {
        expect(csvTables(text).tables.map(({ rows }) => rows.length)).to.deep.equal(parts);
      });
    }

    it('gives a short line between two tables to the second, and what looks like a note to the first', () => {
      const { tables } = csvTables(
        'A,B\nx,1\n\nSource: survey\n\nWards\n\nC,D\nz,2\n\nNote: x\n\nE,F\nz,2\n',
      );
      expect(
        tables.map(({ caption, notes }) => [caption?.text, notes.map(({ text }) => text)]),
      ).to.deep.equal([
        [undefined, ['Source: survey']],
        ['Wards', ['Note: x']],
        [undefined, []],
      ]);
      expect(tables.map(({ place }) => place.number)).to.deep.equal([1, 2, 3]);
    });
  });

  const sign = fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '|', '\n', '\r', "'", '\\', '=');
  const word = fc.string({ unit: sign, maxLength: 8 }).map((text) => text.replace(/\r\n?/g, '\n').trim());
  // two cells of each row are filled, for a row of one is a title above a table
  const filled = word.map((text) => `x${text}`);
  const rowOf = (columns: number) =>
    fc
      .tuple(filled, filled, fc.array(word, { minLength: columns, maxLength: columns }))
      .map((row) => row.flat());
  const headOf = (columns: number) => fc.array(filled, { minLength: columns + 2, maxLength: columns + 2 });
  const grid = fc
    .integer({ min: 0, max: 3 })
    .chain((columns) => fc.tuple(headOf(columns), fc.array(rowOf(columns), { maxLength: 5 })))
    .map(([head, rows]) => [head, ...rows]);

  for (const [name, delimiter] of [
    ['commas', ','],
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['vertical lines', '|'],
  ] as const) {
    it(`reads back any grid written with ${name}`, () => {
      fc.assert(
        fc.property(grid, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (rows, newline, quotes) => {
          const guarded = rows.map((row) => row.map(withGuard));
          const text = Papa.unparse(guarded, { delimiter, newline, quotes });
          const result = csvTables(text, { delimiter });
          expect(result.tables.map(textsOf)).to.deep.equal([rows]);
          expect(result.faults).to.deep.equal([]);
        }),
        run,
      );
    });
  }

  it('reads what Papa Parse reads, record for record, where the quotes are sound', () => {
    const fields = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fields, fc.constantFrom('\n', '\r\n', '\r'), (rows, newline) => {
        const text = Papa.unparse(rows, { newline });
        const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline }).data;
        const ours = [...csvRecords(text, ',')].map(({ cells }) => cells.map((cell) => cell.text));
        // a line of nothing is no record
        const filled = theirs.filter((record) => record.length > 1 || record[0] !== '');
        expect(ours).to.deep.equal(
          filled.map((record) => record.map((field) => withoutGuard(field.trim()).trim())),
        );
      }),
      run,
    );
  });

  it('never throws, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign, maxLength: 200 }));
    fc.assert(
      fc.property(text, (any) => void csvTables(any)),
      { ...run, numRuns: 1000 },
    );
  });

  it('loses nothing but quotes and space where the quotes are closed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', ',', '\n', ' '), maxLength: 80 });
    const letters = (any: string): string[] =>
      any
        .replace(/[^ab1]/g, '')
        .split('')
        .sort();
    fc.assert(
      fc.property(text, (any) => {
        const { tables } = csvTables(any, { delimiter: ',' });
        const shown = tables.flatMap((table) => [
          ...textsOf(table).flat(),
          ...[table.caption, ...table.headings, ...table.notes].map((line) => line?.text ?? ''),
        ]);
        expect(letters(shown.join(''))).to.deep.equal(letters(any));
      }),
      run,
    );
  });
});

describe('csvRecords', () => {
  const most = (count: number, text: string) => [...csvRecords(text, ',', undefined, count)];

  it('keeps so many cells of a record, and counts all of them', () => {
    const [record] = most(2, 'a,,b,,\n');
    expect(record).to.deep.equal({
      row: 1,
      line: 1,
      cells: [
        { text: 'a', row: 1, column: 1 },
        { text: '', row: 1, column: 2 },
      ],
      width: 5,
      filled: 2,
      first: 0,
      last: 2,
    });
  });

  it('keeps none of a record that is empty, and counts them', () => {
    const [record] = most(2, ',,,\n');
    expect(record).to.deep.include({ cells: [], width: 4, filled: 0, first: -1, last: -1 });
  });

  it('is otherwise as without, whatever the text', () => {
    const facts = ({ row, line, width, filled, first, last, stray, unclosed }: CsvRecord) => [
      [row, line, width],
      [filled, first, last],
      [stray, unclosed],
    ];
    const sign = fc.constantFrom(',', ',', 'a', 'b', ' ', '"', '\n', '\r\n', "'=");
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), fc.nat(4), (signs, count) => {
        const all = [...csvRecords(signs.join(''), ',')];
        const some = most(count, signs.join(''));
        expect(some.map(facts)).to.deep.equal(all.map(facts));
        some.forEach(({ cells, filled }, at) =>
          expect(cells).to.deep.equal(filled === 0 ? [] : all[at]!.cells.slice(0, count)),
        );
      }),
      run,
    );
  });
});

describe('csvDelimiter', () => {
  for (const [text, delimiter, regularity] of [
    ['a,b\nc,d', ',', 1],
    ['a;b,c\nd;e\nf;g', ';', 1],
    ['a,b;c\nd,e;f', ',', 1],
    ['a,b;c;d\nd,e;f;g', ';', 1],
    ['a\tb\nc', '\t', 0.5],
    ['"a;b;c",d\n"e;f;g",h', ',', 1],
    ['Leeds, a plan\n\na\tb\nc\td\n', '\t', 2 / 3],
    ['abc\ndef', ',', 0],
    ['', ',', 0],
  ] as const) {
    it(`finds ${JSON.stringify(delimiter)} in ${JSON.stringify(text)}`, () => {
      expect(csvDelimiter(text)).to.deep.equal({ delimiter, regularity });
    });
  }

  it('is not misled by a sample that ends inside a quoted cell', () => {
    const text = `a;b\n${'c;"d,d"\n'.repeat(10)}e;"${'x,\n'.repeat(50_000)}"\n`;
    expect(csvDelimiter(text)).to.deep.equal({ delimiter: ';', regularity: 1 });
  });
});
