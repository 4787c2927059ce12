import { expect } from 'chai';
import * as fc from 'fast-check';
import { Budget } from '../../../src/read/table/budget.js';
import { HtmlText } from '../../../src/read/table/html-text.js';
import { hasBar, isDelimiterRow, markdownRow } from '../../../src/read/table/markdown-row.js';
import { markdownTables } from '../../../src/read/table/markdown-tables.js';
import { markdownText } from '../../../src/read/table/markdown-text.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import type { Table } from '../../../src/read/table/table.js';

const run = { seed: 20100331, numRuns: 200 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const read = (text: string) => markdownTables(text).tables.map(textsOf);
const lines = (list: Table['notes']): string[] => list.map(({ text, row }) => `${row} ${text}`);
const AB = [
  ['a', 'b'],
  ['c', 'd'],
];

describe('markdownTables', () => {
  for (const [why, text, expected] of [
    ['a table', '|a|b|\n|---|---|\n|c|d|', [AB]],
    ['alignments and spaces', '  | a | b |\n|:-- | --:|\n|  c|d  |\n', [AB]],
    ['rows without bars at their ends', 'a | b\n-|:-:\nc | d', [AB]],
    ['rows without a bar at the end', '|a |b\n|:---|---|\n|c |d\n', [AB]],
    ['CR LF and a byte-order mark', '\uFEFF|a|b|\r\n|-|-|\r\n|c|d|\r\n', [AB]],
    ['one column', '|a|\n|-|\n|b|\nc\n', [[['a'], ['b'], ['c']]]],
    ['a head alone', '|a|b|\n|-|-|\n', [[['a', 'b']]]],
    [
      'bars that are escaped, also in code',
      '|a \\| x|`b \\| y`|\n|-|-|\n|c|d|',
      [
        [
          ['a | x', 'b | y'],
          ['c', 'd'],
        ],
      ],
    ],
    [
      'line breaks',
      '|a<br>x<br/>y|b|\n|-|-|\n|c|d|',
      [
        [
          ['a\nx\ny', 'b'],
          ['c', 'd'],
        ],
      ],
    ],
    ['empty columns around', '||a|b|\n|-|-|-|\n||c|d|', [AB]],
    ['what stands in a quotation', '> |a|b|\n> |-|-|\n> |c|d|\n', [AB]],
    ['what stands in a list', '- item\n\n    |a|b|\n    |-|-|\n    |c|d|\n', [AB]],
    ['a table right below a paragraph', 'words\n|a|b|\n|-|-|\n|c|d|\n', [AB]],
    ['two tables', '|a|b|\n|-|-|\n|c|d|\n\n|a|b|\n|-|-|\n|c|d|', [AB, AB]],
    ['front matter before it', '---\ntitle: x\ntable: |a|b|\n---\n|a|b|\n|-|-|\n|c|d|', [AB]],
  ] as const) {
    it(`reads ${why}`, () => {
      expect(read(text)).to.deep.equal(expected);
      expect(markdownTables(text).faults).to.deep.equal([]);
    });
  }

  for (const [why, text] of [
    ['nothing', ''],
    ['fenced code', '```md\n|a|b|\n|-|-|\n```\n'],
    ['fenced code that is left open', '~~~\n|a|b|\n|-|-|\n```\n'],
    ['code that is indented', '\n    |a|b|\n    |-|-|\n'],
    ['a comment', '<!--\n|a|b|\n|-|-|\n-->'],
    ['front matter alone', '---\na: |b|\n---\n'],
    ['a heading with a bar', 'a | b\n-----\n'],
    ['a head without words', '|||\n|-|-|\n'],
    ['an escaped bar', 'a \\| b\n|-|\n'],
    ['a rule and a list of links', '# Links\n\n---\n- [a](b)\n- [c](d\n* * *\n'],
  ] as const) {
    it(`finds no table in ${why}`, () => {
      expect(markdownTables(text)).to.deep.equal({ tables: [], faults: [] });
    });
  }

  it('says on which line each row stands, and which cells are headings', () => {
    expect(markdownTables('\n\n|a|\n|-|\n|b|', { file: 'p.md' }).tables).to.deep.equal([
      {
        place: { file: 'p.md', number: 1 },
        headings: [],
        notes: [],
        rows: [
          [{ text: 'a', row: 1, column: 1, line: 3, heading: true }],
          [{ text: 'b', row: 2, column: 1, line: 5 }],
        ],
      },
    ]);
  });

  it('takes the headings above and the paragraphs below, with their lines', () => {
    const text = [
      ...[
        'Plan',
        '====',
        'Intro',
        '# Aims #',
        '## Old',
        'Crime and',
        '**fear**',
        '---',
        '',
        'About',
        '',
        '|a|b|',
        '|-|-|',
        '|c|d|',
      ],
      ...[
        'Source: [x](y)',
        'and z',
        '',
        '- One',
        '- Two',
        '***',
        '|a|b|',
        '|-|-|',
        '|c|d|',
        '# C#',
        'Lost',
        '|a|b|',
        '|-|-|',
      ],
    ].join('\n');
    const { tables } = markdownTables(text);
    expect(tables.map(({ headings }) => lines(headings))).to.deep.equal([
      ['4 Aims', '6 Crime and fear'],
      ['4 Aims', '6 Crime and fear'],
      ['24 C#'],
    ]);
    expect(tables.map(({ notes }) => lines(notes))).to.deep.equal([
      ['15 Source: x and z', '18 One', '19 Two'],
      [],
      [],
    ]);
  });

  it('fills up rows, keeps what stands too far right, and reports both once', () => {
    const text = '# T\n|a|b|\n|-|-|\n|c|\n|d|e|f|\n';
    expect(read(text)).to.deep.equal([
      [
        ['a', 'b', ''],
        ['c', '', ''],
        ['d', 'e', 'f'],
      ],
    ]);
    expect(markdownTables(text, { file: 'p.md' }).faults.map(describeReadFault)).to.deep.equal([
      'p.md, row 2, line 4: expected 2 cells, as the first row of the table has, found 1, and so in 1 more row. Check that each figure stands in its column; short rows were filled up with empty cells.',
    ]);
  });

  it('says which words were struck out', () => {
    const { tables, faults } = markdownTables('|a|\n|-|\n|~~45~~ 50|\n');
    expect(tables.map(textsOf)).to.deep.equal([[['a'], ['50']]]);
    expect(faults.map(({ code, received }) => [code, received])).to.deep.equal([
      ['struck-out', '"45" struck out'],
    ]);
  });

  it('knows links that are defined below, and takes the definitions for no notes', () => {
    const { tables } = markdownTables(
      '|[a][1] [2]|[Source]|\n|-|-|\n\nSee [x][source].\n\n[1]: b\n[source]: c\n',
    );
    expect(tables.map(textsOf)).to.deep.equal([[['a [2]', 'Source']]]);
    expect(lines(tables[0]!.notes)).to.deep.equal(['4 See x.']);
  });

  const word = fc
    .string({
      unit: fc.constantFrom('a', 'é', ' ', '|', '\\', '*', '_', '`', '[', ']', '<', '&', '~', '\n', '!', '('),
      maxLength: 8,
    })
    .map((text) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n'),
    );
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    )
    .map((rows) =>
      rows.map((row, index) => row.map((text, column) => (index === 0 || column === 0 ? `x${text}` : text))),
    );
  const escaped = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll('\n', '<br>');

  it('reads back any grid written as Markdown', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const [head, ...others] = rows.map((row) => `| ${row.map(escaped).join(' | ')} |`);
        const text = [head, `|${'-|'.repeat(rows[0]!.length)}`, ...others].join('\n');
        const { tables, faults } = markdownTables(text);
        expect(tables.map(textsOf)).to.deep.equal([rows]);
        expect(faults).to.deep.equal([]);
      }),
      run,
    );
  });

  const part = fc.constantFrom(
    ...[
      '|',
      '\n',
      '-',
      '|-|-|\n',
      '|a|b|\n',
      '#',
      '# ',
      '```',
      '~~~',
      '>',
      '    ',
      '- ',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '\\',
      '[',
      ']',
    ],
    ...[
      '](',
      ')',
      '![',
      '<',
      '<br>',
      '<a:b>',
      '&amp;',
      '&',
      '=',
      '---\n',
      '[a]: b\n',
      '<!--',
      '-->',
      'a',
      ' ',
      '<table>',
      '</td>',
    ],
  );

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        markdownTables(any);
        markdownTables(`|a|b|\n|-|-|\n|${any.replaceAll('\n', '')}|`);
      }),
      { ...run, numRuns: 600 },
    );
  });
});

describe('markdownTables with limits', () => {
  it('stops at the limit of tables, and says where', () => {
    const text = '|a|\n|-|\n|b|\n\n'.repeat(4);
    const { tables, faults } = markdownTables(text, { limits: { tables: 2 } });
    expect(tables).to.have.lengthOf(2);
    expect(faults.map(describeReadFault)).to.deep.equal([
      'line 9: expected at most 2 tables, found more. Split the file, or raise limits.tables; what came before was read.',
    ]);
  });

  it('stops at a row with too many cells, and keeps those before', () => {
    const { tables, faults } = markdownTables('|a|b|\n|-|-|\n|c|d|\n|e|f|g|\n', { limits: { columns: 2 } });
    expect(tables[0]!.rows).to.have.lengthOf(2);
    expect(faults.map(({ place }) => place)).to.deep.equal([{ row: 3, line: 4 }]);
  });
});

describe('markdownText', () => {
  const words = new HtmlText(new Budget());
  for (const [markdown, text] of [
    ['plain & simple', 'plain & simple'],
    ['**a** *b* __c__ _d_ ***e***', 'a b c d e'],
    ['a**b**c snake_case_name', 'abc snake_case_name'],
    ['45* 5 * 3 ** _', '45* 5 * 3 ** _'],
    ['*a **b* c**', 'a b c'],
    ['**NI 1:** x **y:**z', 'NI 1: x **y:**z'],
    ['[a](b) [c](d "e") [f](<g h>)', 'a c f'],
    ['[Leeds](https://x/Leeds_(city)).', 'Leeds.'],
    ['[*a*](b) [a [b](c)](d)', 'a a b'],
    ['[a] (b) [c](d', '[a] (b) [c](d'],
    ['![Green](g.png) [![x](y)](z)', 'Green x'],
    ['`**a**` ``b`c`` `d', '**a** b`c `d'],
    ['`<br>` `&amp;`', '<br> &amp;'],
    ['\\*a\\* \\<b\\> \\a \\&amp;', '*a* <b> \\a &amp;'],
    ['a<br>b<BR />c', 'a\nb\nc'],
    ['<b>a</b> <span class="x">b</span>', 'a b'],
    ['&pound;5 &lt;b&gt; &nbsp;c', '£5 <b> c'],
    ['a < b > c <5% <', 'a < b > c <5% <'],
    ['<https://x.org/a?b&c> <a@b.org>', 'https://x.org/a?b&c a@b.org'],
    ['~~a~~ b ~c~ ~5 ~6', 'b ~5 ~6'],
    ['45<sup>1</sup>', '45¹'],
    ['!a ![', '!a !['],
    ['&\\#65; &*amp;*', '&#65; &amp;'],
    ['a<br/>~~b<br>c~~ d<br >', 'a\nd'],
    ['`` a ` b `` `c ``', 'a ` b `c ``'],
    ['[ [a](b) ] [c *d*', '[ a ] [c d'],
    ['*[a*](b) [\\[](c)', 'a ['],
  ] as const) {
    it(`takes ${JSON.stringify(markdown)} for ${JSON.stringify(text)}`, () => {
      expect(markdownText(markdown, words)).to.equal(text);
    });
  }

  it('reads a long cell of marks, lines and struck words as it reads a short one', () => {
    const struck = new HtmlText();
    const markdown = `**a** ${'_b_ '.repeat(1_000)}~~${'*c* '.repeat(500)}c~~ d<br>${'`e` '.repeat(500)}~~f~~`;
    const expected = `a ${'b '.repeat(1_000)}d\n${'e '.repeat(500).trim()}`;
    expect(markdownText(markdown, struck) === expected).to.equal(true);
    expect(struck.struck).to.deep.equal(['c '.repeat(20), 'f']);
  });

  it('says the same whether it is put together as HTML or not', () => {
    const part = fc.constantFrom(
      '*',
      '**',
      '_',
      '~',
      '~~',
      '`',
      '[',
      '](b)',
      '<',
      '<br>',
      '\\',
      '& ',
      'a',
      ' ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const [plain, html] = [new HtmlText(), new HtmlText()];
        const markdown = `${parts.join('')} x`;
        expect(markdownText(markdown, plain)).to.equal(markdownText(`${markdown}<i></i>`, html));
        expect(plain.struck).to.deep.equal(html.struck);
      }),
      run,
    );
  });
});

describe('markdownRow', () => {
  for (const [line, cells] of [
    ['', ['']],
    ['|', ['']],
    ['||', ['']],
    ['|a|', ['a']],
    ['a', ['a']],
    ['| a | b', ['a', 'b']],
    ['a|', ['a']],
    ['|a||', ['a', '']],
    ['a\\|b|\\\\|c\\', ['a|b', '\\\\', 'c\\']],
  ] as const) {
    it(`parts ${JSON.stringify(line)}`, () => expect(markdownRow(line)).to.deep.equal(cells));
  }

  it('gives one cell more than the most, and looks for no further', () => {
    expect(markdownRow('|a|b|c|', 3)).to.deep.equal(['a', 'b', 'c']);
    expect(markdownRow('|a|b|c|d|e|', 3)).to.deep.equal(['a', 'b', 'c', 'd']);
  });
});

describe('isDelimiterRow', () => {
  for (const line of ['|-|', '-|-', '|:-:|', ' | --- | :- ', '|-', '-|']) {
    it(`knows ${line}`, () => expect(isDelimiterRow(line)).to.equal(true));
  }
  for (const line of ['', '---', '|', '||', '|-||', '|- -|', '|::|', '|:|', '|-|a|', '|--:-|', '\\|-|']) {
    it(`passes over ${line}`, () => expect(isDelimiterRow(line)).to.equal(false));
  }
});

describe('hasBar', () => {
  for (const [line, expected] of [
    ['a|b', true],
    ['a\\|b', false],
    ['a\\\\|b', true],
    ['a\\\\\\|b', false],
    ['a\\|b|', true],
    ['', false],
  ] as const) {
    it(`of ${JSON.stringify(line)} is ${expected}`, () => expect(hasBar(line)).to.equal(expected));
  }
});
