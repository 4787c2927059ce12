import { expect } from 'chai';
import * as fc from 'fast-check';
import { elementTables, type CellLike, type TableLike } from '../../../src/read/table/element-tables.js';
import { htmlTables } from '../../../src/read/table/html-tables.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import type { Table } from '../../../src/read/table/table.js';

const run = { seed: 20100331, numRuns: 200 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const read = (html: string) => htmlTables(html).tables.map(textsOf);
const cellOf = (html: string): string => read(`<table><tr><td>${html}</td></tr></table>`)[0]?.[0]?.[0] ?? '';
const lines = (list: Table['notes']): string[] => list.map(({ text }) => text);

describe('htmlTables', () => {
  for (const [why, html, expected] of [
    [
      'a table',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'what is left open',
      '<TABLE><tr><td>a<td>b<tr><td><b>c<td>d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'end tags that may be left out',
      '<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tbody><tr><td>e<tfoot><tr><td>f</table>',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', ''],
        ['f', ''],
      ],
    ],
    [
      'a cell that ends with what is left open in it',
      '<table><tr><td><sup>1<td>2<tr><td>3',
      [
        ['¹', '2'],
        ['3', ''],
      ],
    ],
    [
      'words struck out up to the end of a cell',
      '<table><tr><td><s>45<td>50<tr><td>6<td>7',
      [
        ['', '50'],
        ['6', '7'],
      ],
    ],
    ['a hidden cell that is left open', '<table><tr><td hidden>a<td>b', [['b']]],
    ['names in capitals', '<TABLE><TR><TD>a<BR>b<TD>c</TABLE>', [['a\nb', 'c']]],
    ['cells without a row', '<table><td>a<td>b</table>', [['a', 'b']]],
    ['cells after the end of a row', '<table><tr><td>a</tr><td>b</table>', [['a'], ['b']]],
    [
      'rows of different lengths',
      '<table><tr><td>a<tr><td>b<td>c</table>',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    [
      'cells over columns',
      '<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>',
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'cells over rows',
      '<table><tr><td rowspan=2>a<td>b<tr><td>c</table>',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
    [
      'cells over rows and columns',
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>',
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    [
      'a cell over the rest of its section',
      '<table><tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'a cell that would reach out of its section',
      '<table><thead><tr><th rowspan=9>a<th>b</thead><tr><td>c<td>d</table>',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'spans that are none',
      '<table><tr><td colspan=x>a<td colspan=-1>b<td colspan=0 rowspan=1.9>c<tr><td>d<td>e<td>f</table>',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['empty rows and columns around', '<table><tr><td><td><tr><td>&nbsp;<td>a<td><p></table>', [['a']]],
    [
      'a cell over a million columns',
      '<table><tr><td colspan="1000000">a<tr><td>b<td>c</table>',
      [
        ['a', 'a'],
        ['b', 'c'],
      ],
    ],
    [
      'a cell over a million rows',
      '<table><tr><td rowspan="1000000">a<td>b<tr><td>c</table>',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
    ],
  ] as const) {
    it(`reads ${why}`, () => expect(read(html)).to.deep.equal([expected]));
  }

  for (const [why, html, text] of [
    ['lines end at <br>', 'a<br>b<br/><br>c', 'a\nb\nc'],
    ['paragraphs and items are lines', '<p>a</p><p>b</p><ul><li>c<li>d</ul>e', 'a\nb\nc\nd\ne'],
    ['spaces run together, also those that do not break', ' a \n\t b&nbsp; &nbsp;c ', 'a b c'],
    ['inline elements part no words', 'a<b>b</b><i>c</i> <span>d</span>', 'abc d'],
    [
      'entities are signs',
      '&pound;5 &amp; &lt;b&gt; &#8217; &#x2013; &eacute; &bogus; &',
      '£5 & <b> ’ – é &bogus; &',
    ],
    [
      'comments, scripts, styles and templates are not seen',
      'a<!-- x --><script>x</script><style>x</style><template>x</template><noscript>x</noscript>',
      'a',
    ],
    ['hidden words are not seen', 'a<span hidden>x</span><b style="color:red; display : none">x</b>', 'a'],
    [
      'words that are struck out do not hold',
      '<del>45</del><ins>50</ins> <s>x</s><span style="text-decoration:line-through">y</span>',
      '50',
    ],
    ['pictures stand for their words', '<img src=g.gif alt="Green"> <img src=x>', 'Green'],
    ['raised digits are not digits', '45<sup>1, 2</sup> 3<sup>rd</sup> CO<sub>2</sub>', '45¹, ² 3rd CO2'],
    ['preformatted lines are lines', '<pre>a\r\n  b\nc</pre>', 'a\nb\nc'],
    [
      'Word paragraphs',
      '<p class=MsoNormal style="mso-x:y"><span lang=EN-GB>a<o:p></o:p></span></p><p><o:p>&nbsp;</o:p></p><p>b</p>',
      'a\nb',
    ],
    [
      'Word bullets and conditional comments',
      '<p><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp; </span></span><![endif]>a</p><!--[if gte mso 9]><xml>x</xml><![endif]--><xml>x</xml>',
      'a',
    ],
    ['Word hidden text', 'a<span style="mso-hide:all">x</span>', 'a'],
    ['a line of Windows', 'a\r\nb', 'a b'],
  ] as const) {
    it(`${why}: ${JSON.stringify(html).slice(1, 60)}`, () => expect(cellOf(html)).to.equal(text));
  }

  it('says which words were struck out', () => {
    const { faults } = htmlTables('<table><td>a<del>45</del><td><s>x <b>y</b></s>', { file: 'page.html' });
    expect(faults.map(describeReadFault)).to.deep.equal([
      'page.html: expected words that hold, found "45" struck out, and so in 1 more place. These words were left out; remove the line through them if they hold.',
    ]);
    expect(htmlTables('<table><td>a<del> </del>').faults).to.deep.equal([]);
  });

  it('tells headings from other cells, in each place that they cover', () => {
    const [table] = htmlTables(
      '<table><thead><tr><td rowspan=2>a<th colspan=2>b<tr><td>c<td>d</thead><tbody><tr><th>e<td>f<td>g</table>',
    ).tables;
    expect(table?.rows.map((row) => row.map(({ heading }) => heading === true))).to.deep.equal([
      [true, true, true],
      [true, true, true],
      [true, false, false],
    ]);
    expect(table?.rows[1]?.[0]).to.deep.equal({ text: 'a', row: 2, column: 1, merged: true, heading: true });
    expect(table?.rows[2]?.[1]).to.deep.equal({ text: 'f', row: 3, column: 2 });
  });

  it('ends what is left open in the cell of an inner table there, and not in the cell around it', () => {
    expect(read('<table><td><b>a<table><td><i>b<td>c</table>d<td>e')).to.deep.equal([
      [['a\nb c\nd', 'e']],
      [['b', 'c']],
    ]);
  });

  it('takes the cells of a head for headings where its row is not marked', () => {
    const [table] = htmlTables('<table><thead><td>a<td>b<tbody><td>c<td>d').tables;
    expect(table?.rows.map((row) => row.map(({ heading }) => heading === true))).to.deep.equal([
      [true, true],
      [false, false],
    ]);
  });

  it('reads a long table whose end tags are left out: its rows do not count as nested', () => {
    const [table] = read(`<table>${'<tbody><tr><td><b>a<td><p>b'.repeat(1_000)}`);
    expect(table).to.have.lengthOf(1_000);
    expect(table?.at(-1)).to.deep.equal(['a', 'b']);
  });

  it('takes the headings above, the caption, and the paragraphs below until the next heading or table', () => {
    const html = `<title>T</title><h1>Plan</h1><p>Intro<h2>Old</h2><h2>Crime <em>and</em> fear</h2><p>About
      <table><caption>Rates <b>2009</b></caption><tr><td>a</table><p>Source: x<br>y<ul><li>One<li>Two</ul>
      <table><tr><td>b</table>Loose words<h3>More</h3><p>Lost<table><tr><td>c</table><h1>End</h1><p>Lost`;
    const { tables } = htmlTables(html, { file: 'page.html' });
    expect(tables.map(({ headings }) => lines(headings))).to.deep.equal([
      ['Plan', 'Crime and fear'],
      ['Plan', 'Crime and fear'],
      ['Plan', 'Crime and fear', 'More'],
    ]);
    expect(tables[0]?.caption).to.deep.equal({ text: 'Rates 2009', row: 6 });
    expect(tables.map(({ notes }) => lines(notes))).to.deep.equal([
      ['Source: x', 'y', 'One', 'Two'],
      ['Loose words'],
      [],
    ]);
    expect(tables[0]?.notes[0]?.row).to.equal(7);
    expect(tables.map(({ place }) => place)).to.deep.equal([
      { file: 'page.html', number: 1 },
      { file: 'page.html', number: 2 },
      { file: 'page.html', number: 3 },
    ]);
  });

  for (const [why, html, caption, notes] of [
    [
      'the caption of a figure, below',
      '<figure><table><td>a</table><figcaption>C</figcaption></figure><p>n',
      'C',
      ['n'],
    ],
    [
      'the caption of a figure, above',
      '<figure><figcaption>C</figcaption><table><td>a</table></figure>',
      'C',
      [],
    ],
    [
      'no caption of another figure',
      '<figure><figcaption>C</figcaption></figure><figure><table><td>a</table></figure>',
      undefined,
      [],
    ],
    [
      'the caption of Word, above',
      '<p class=MsoCaption>Table 1: C</p><p>&nbsp;</p><table><td>a</table>',
      'Table 1: C',
      [],
    ],
    [
      'the caption of Word, below, as a note',
      '<table><td>a</table><p class="MsoCaption">C</p><p>n',
      undefined,
      ['C', 'n'],
    ],
    ['a caption that is left open', '<table><caption>C<tr><td>a</table>', 'C', []],
    ['words between rows as a note', '<table><tr><td>a</tr>lost<tr><td>b</table>', undefined, ['lost']],
  ] as const) {
    it(`takes ${why}`, () => {
      const { tables } = htmlTables(html);
      expect(tables).to.have.lengthOf(1);
      expect([tables[0]?.caption?.text, lines(tables[0]!.notes)]).to.deep.equal([caption, notes]);
    });
  }

  it('reads a table inside a cell twice: as a table, and as words of the cell', () => {
    const html = '<table><tr><td>a<table><tr><td>b<td>c<tr><td>d</table>e<td>f<tr><td>g</table>';
    expect(read(html)).to.deep.equal([
      [
        ['a\nb c\nd\ne', 'f'],
        ['g', ''],
      ],
      [
        ['b', 'c'],
        ['d', ''],
      ],
    ]);
    expect(htmlTables(html).tables[1]?.place.number).to.equal(2);
  });

  it('ends a table where another begins outside of its cells, as browsers do', () => {
    expect(read('<table><tr><td>a</td></tr><table><tr><td>b</td></tr></table><p>c')).to.deep.equal([
      [['a']],
      [['b']],
    ]);
  });

  it('reads what Windows has in its clipboard', () => {
    const html =
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:9\r\n<html><body>\r\n<!--StartFragment--><table><tr><td>a</table><!--EndFragment-->';
    expect(read(html)).to.deep.equal([[['a']]]);
  });

  it('finds nothing where there is no table, or one without words', () => {
    for (const html of [
      '',
      'words',
      '<p>a',
      '<table>',
      '<table><tr><td></table>',
      '<table hidden><td>a</table>',
      '</table></td>',
    ]) {
      expect(htmlTables(html)).to.deep.equal({ tables: [], faults: [] });
    }
  });

  it('stops where elements are nested without end, and keeps the tables before', () => {
    const { tables, faults } = htmlTables(`<table><td>a</table>${'<div>'.repeat(600)}`);
    expect(tables.map(textsOf)).to.deep.equal([[['a']]]);
    expect(faults.map(describeReadFault)).to.deep.equal([
      'expected at most 512 elements inside each other, found more. Close the elements that are left open, or raise limits.depth; what came before was read.',
    ]);
  });

  const word = fc
    .string({
      unit: fc.constantFrom('a', 'é', ' ', '<', '>', '&', '"', '\n', '=', '/', '\u00a0'),
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
  const escaped = (text: string): string =>
    text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');

  it('reads back any grid written as HTML', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, isClosed) => {
        const [endRow, endCell] = isClosed ? ['</tr>', '</td>'] : ['', ''];
        const body = rows.map(
          (row) => `<tr>${row.map((text) => `<td>${escaped(text)}${endCell}`).join('')}${endRow}`,
        );
        const { tables, faults } = htmlTables(`<table>${body.join('\n')}</table>`);
        expect(tables.map(textsOf)).to.deep.equal([rows]);
        expect(faults).to.deep.equal([]);
      }),
      run,
    );
  });

  const part = fc.constantFrom(
    ...[
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '</td>',
      '<th rowspan=3>',
      '<td colspan=2 rowspan=0>',
      '<thead>',
    ],
    ...[
      '</tbody>',
      '<caption>',
      '</caption>',
      '<h2>',
      '</h2>',
      '<p class=MsoCaption>',
      '</p>',
      '<figure>',
      '</figure>',
    ],
    ...[
      '<figcaption>',
      '<br>',
      '<del>',
      '</del>',
      '<b>',
      '</i>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&amp',
      '<',
      'a',
      ' ',
    ],
    ...['<svg>', '<form>', '<td', '"', '<![CDATA[', ']]>', '<pre>', '<sup>', '<template>', '</template>'],
  );

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { rows } of htmlTables(any).tables)
          expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
      }),
      { ...run, numRuns: 600 },
    );
  });

  const PAGE =
    '<h1>Plan</h1><table><caption>C</caption><thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr></thead><tbody><tr><td>c<table><tr><td>d</td></tr></table></td><td>e</td></tr></tbody></table><p>n</p>';

  it('never throws, whatever is left out of a page or put into it', () => {
    fc.assert(
      fc.property(
        fc.nat(PAGE.length),
        fc.nat(9),
        fc.oneof(part, fc.string({ maxLength: 3 })),
        (at, count, more) => {
          htmlTables(PAGE.slice(0, at) + more + PAGE.slice(at + count));
        },
      ),
      run,
    );
  });
});

const cell = (textContent: string | null, more: Partial<CellLike> = {}): CellLike => ({
  localName: 'td',
  rowSpan: 1,
  colSpan: 1,
  textContent,
  ...more,
});

describe('elementTables', () => {
  it('reads rows and cells, with what they span and which are headings', () => {
    const table: TableLike = {
      caption: { textContent: ' Rates ' },
      rows: [
        { parentElement: { localName: 'thead' }, cells: [cell('a', { rowSpan: 9 }), cell(' b\n c ')] },
        {
          parentElement: { localName: 'tbody' },
          cells: [cell('d', { localName: 'th' }), cell(null), cell('e')],
        },
      ],
    };
    const { tables, faults } = elementTables(table, { file: 'page' });
    expect(faults).to.deep.equal([]);
    expect(tables).to.deep.equal([
      {
        place: { file: 'page', number: 1 },
        caption: { text: 'Rates', row: 1 },
        headings: [],
        notes: [],
        rows: [
          [
            { text: 'a', row: 1, column: 1, heading: true },
            { text: 'b c', row: 1, column: 2, heading: true },
            { text: '', row: 1, column: 3 },
          ],
          [
            { text: 'd', row: 2, column: 1, heading: true },
            { text: '', row: 2, column: 2 },
            { text: 'e', row: 2, column: 3 },
          ],
        ],
      },
    ]);
  });

  it('keeps the rows before a limit', () => {
    const rows = Array.from({ length: 5 }, () => ({ cells: [cell('a')] }));
    const { tables, faults } = elementTables({ rows }, { limits: { rows: 2 } });
    expect(tables[0]?.rows).to.have.lengthOf(2);
    expect(faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
  });

  for (const wrong of [null, undefined, {}, 'table']) {
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      expect(() => elementTables(wrong as TableLike)).to.throw(TypeError, 'requires a table element');
    });
  }

  it('passes over cells and rows that are hidden, and reads markup where a cell has it', () => {
    const rows = [
      { cells: [cell('x', { hidden: true }), cell('451', { innerHTML: '45<sup>1</sup>', hidden: false })] },
      { cells: [cell('x')], hidden: 'until-found' },
      { cells: [cell('ab', { innerHTML: 'a<br><del>9</del>b<table><td>b</table>' })] },
    ];
    const { tables, faults } = elementTables({ rows });
    expect(tables.map(textsOf)).to.deep.equal([[['45¹'], ['a\nb\nb']], [['b']]]);
    expect(faults.map(({ code }) => code)).to.deep.equal(['struck-out']);
  });

  it('reads the cells of a page as `htmlTables` reads its HTML', () => {
    const words = fc
      .array(fc.constantFrom('a', ' ', '<br>', '<b>b</b>', '<sup>1</sup>', '<s>9</s>', '&amp;', '<p>c</p>'), {
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    const span = fc.integer({ min: 1, max: 3 });
    const drawn = fc.record({
      name: fc.constantFrom('td', 'th'),
      words,
      columns: span,
      rows: span,
      hidden: fc.nat(9),
    });
    const section = fc.record({
      name: fc.constantFrom('thead', 'tbody', 'tfoot'),
      rows: fc.array(fc.array(drawn, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    });
    const hides = (hidden: number): string => (hidden === 0 ? ' hidden' : '');
    fc.assert(
      fc.property(fc.array(section, { maxLength: 3 }), (sections) => {
        const html = sections.map(({ name, rows }) => {
          const cells = rows.map((row) =>
            row.map(
              (it) =>
                `<${it.name} colspan=${it.columns} rowspan=${it.rows}${hides(it.hidden)}>${it.words}</${it.name}>`,
            ),
          );
          return `<${name}>${cells.map((row) => `<tr>${row.join('')}</tr>`).join('')}</${name}>`;
        });
        const rows = sections.flatMap(({ name, rows: list }) => {
          const parentElement = { localName: name };
          return list.map((row) => ({
            parentElement,
            cells: row.map((it) =>
              cell(null, {
                localName: it.name,
                colSpan: it.columns,
                rowSpan: it.rows,
                innerHTML: it.words,
                hidden: it.hidden === 0,
              }),
            ),
          }));
        });
        expect(elementTables({ rows })).to.deep.equal(htmlTables(`<table>${html.join('')}</table>`));
      }),
      run,
    );
  });

  // In a browser, with real elements. They are built one by one: markup in a string needs a policy of the page.
  if (typeof document !== 'undefined') {
    type Content = string | Node;
    const make = (name: string, attributes: Record<string, string>, ...content: Content[]): HTMLElement => {
      const element = document.createElement(name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      element.append(...content);
      return element;
    };
    const td = (...content: Content[]): HTMLElement => make('td', {}, ...content);
    const tr = (...content: Content[]): HTMLElement => make('tr', {}, ...content);
    const table = (...content: Content[]): HTMLTableElement =>
      make('table', {}, ...content) as HTMLTableElement;
    const wide = make('th', { colspan: '2' }, 'b');
    const pages: [string, () => HTMLTableElement][] = [
      [
        'a caption, line breaks and paragraphs',
        () =>
          table(
            make('caption', {}, 'C'),
            tr(td('a', make('br', {}), 'b'), td(make('p', {}, 'c'), make('p', {}, 'd'))),
          ),
      ],
      [
        'spans, sections and headings',
        () =>
          table(
            make('thead', {}, tr(make('th', { rowspan: '9' }, 'a'), wide), tr(td('c'), td('d'))),
            make('tbody', {}, tr(make('td', { rowspan: '0' }, 'e'), td('f'), td('g')), tr(td('h'), td('i'))),
          ),
      ],
      [
        'what is raised, struck out, a picture, or hidden',
        () =>
          table(
            tr(
              td('45', make('sup', {}, '1'), make('del', {}, '9'), make('img', { alt: 'Green' })),
              make('td', { hidden: '' }, 'x'),
              td('y\u00a0<b>'),
            ),
            make('tr', { hidden: '' }, td('x'), td('x'), td('x'), td('x')),
          ),
      ],
      ['a table inside a cell', () => table(tr(td('a', table(tr(td('b'), td('c'))), 'd'), td('e')))],
    ];
    for (const [why, page] of pages) {
      it(`reads a table of a page as its HTML: ${why}`, () => {
        const element = page();
        expect(elementTables(element)).to.deep.equal(htmlTables(element.outerHTML));
      });
    }
  }
});
