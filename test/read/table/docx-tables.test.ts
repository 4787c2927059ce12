import { expect } from 'chai';
import * as fc from 'fast-check';
import { docxTables } from '../../../src/read/table/docx-tables.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import type { Table } from '../../../src/read/table/table.js';
import {
  cell,
  documentParts,
  escaped,
  paragraph,
  wordDocument,
  words,
  wordTable,
  workbook,
  zipOf,
} from '../../support/office-files.js';

const run = { seed: 20100331, numRuns: 100 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const linesOf = (list: Table['notes']): string[] => list.map(({ text }) => text);
const td = (text: string, properties = ''): string => cell(paragraph(text), properties);
const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const tbl = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const read = (body: string): string[][][] => docxTables(wordDocument(body)).tables.map(textsOf);
/** The text of a cell with this XML. */
const cellOf = (xml: string, parts?: Record<string, string>): string | undefined =>
  docxTables(wordDocument(wordTable([cell(xml)]), parts)).tables[0]?.rows[0]?.[0]?.text;
const r = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const p = (xml: string): string => `<w:p>${xml}</w:p>`;
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const list = (id: number, level: number, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${words(text)}</w:p>`;

const STYLES = `
  <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Council heading"/><w:basedOn w:val="H1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Level"><w:name w:val="Level"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Body"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Beschriftung"><w:name w:val="caption"/></w:style>
  <w:style w:type="character" w:styleId="Gone"><w:name w:val="Gone"/><w:rPr><w:strike/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="Loop2"/><w:basedOn w:val="Loop"/></w:style>`;

const level = (at: number, form: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `
  <w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}${level(1, 'upperRoman', 'Part %2')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="9">${level(0, 'upperLetter', '%1')}${level(1, 'lowerRoman', '%1.%2', '<w:isLgl/><w:pStyle w:val="Linked"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="9"/></w:num>`;

describe('docxTables', () => {
  for (const [why, table, expected] of [
    [
      'a table',
      wordTable([td('a'), td('b')], [td('c'), td('d')]),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'cells over columns',
      wordTable([td('a', '<w:gridSpan w:val="2"/>'), td('b')], [td('c'), td('d'), td('e')]),
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'cells over rows',
      wordTable(
        [td('a', '<w:vMerge w:val="restart"/>'), td('b')],
        [td('', '<w:vMerge/>'), td('c')],
        [td('', '<w:vMerge w:val="continue"/>'), td('d')],
      ),
      [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
      ],
    ],
    [
      'cells over rows and columns',
      wordTable(
        [td('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), td('b')],
        [td('', '<w:gridSpan w:val="2"/><w:vMerge/>'), td('c')],
      ),
      [
        ['a', 'a', 'b'],
        ['a', 'a', 'c'],
      ],
    ],
    [
      'a cell that goes on with none',
      wordTable([td('a'), td('b')], [td('c', '<w:vMerge/>'), td('d')]),
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'one cell over rows below another',
      wordTable(
        [td('a', '<w:vMerge w:val="restart"/>'), td('x')],
        [td('', '<w:vMerge/>'), td('x')],
        [td('b', '<w:vMerge w:val="restart"/>'), td('x')],
        [td('', '<w:vMerge/>'), td('x')],
      ),
      [
        ['a', 'x'],
        ['a', 'x'],
        ['b', 'x'],
        ['b', 'x'],
      ],
    ],
    [
      'cells merged as old documents have it',
      wordTable(
        [td('a', '<w:hMerge w:val="restart"/>'), td('', '<w:hMerge/>'), td('b')],
        [td('c'), td('d'), td('e')],
      ),
      [
        ['a', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'rows that begin later and end earlier',
      tbl(tr(td('a') + td('b') + td('c')), tr(td('d'), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>')),
      [
        ['a', 'b', 'c'],
        ['', 'd', ''],
      ],
    ],
    [
      'spans that are none',
      wordTable([td('a', '<w:gridSpan w:val="x"/>'), td('b', '<w:gridSpan w:val="-1"/>')]),
      [['a', 'b']],
    ],
    [
      'a cell over a million columns',
      wordTable([td('a', '<w:gridSpan w:val="1000000"/>')], [td('b'), td('c')]),
      [
        ['a', 'a'],
        ['b', 'c'],
      ],
    ],
    [
      'rows and cells inside of other elements',
      '<w:sdt><w:sdtContent><w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl></w:sdtContent></w:sdt>',
      [['a']],
    ],
    [
      'a row that was deleted',
      tbl(
        tr(td('a')),
        tr(cell(p(`<w:del>${r('', 'x').replaceAll('w:t>', 'w:delText>')}</w:del>`)), '<w:del/>'),
        tr(td('b')),
      ),
      [['a'], ['b']],
    ],
  ] as const) {
    it(`reads ${why}`, () => expect(read(table)).to.deep.equal([expected]));
  }

  for (const [why, xml, text] of [
    [
      'paragraphs and breaks are lines',
      p(`<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>`) + paragraph('d'),
      'a\nb\nc\nd',
    ],
    ['empty paragraphs are nothing', p('') + paragraph('a') + p(''), 'a'],
    ['runs part no words', p(r('<w:b/>', 'Cri') + r('', 'me')), 'Crime'],
    ['tabs are spaces', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'), 'a b'],
    [
      'tab stops are no tabs',
      p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>'),
      'a',
    ],
    [
      'hyphens',
      p('<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c\u00add</w:t></w:r>'),
      'a-bcd',
    ],
    [
      'symbols are signs',
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Other" w:char="F0B3"/></w:r>',
      ),
      '✓≥\uFFFD',
    ],
    ['words in a font of pictures are signs', p(r('<w:rFonts w:ascii="Wingdings 3"/>', 'p q')), '▲ ▼'],
    [
      'raised digits are not digits',
      p(`${words('45')}${r('<w:vertAlign w:val="superscript"/>', '1')}`),
      '45¹',
    ],
    ['insertions hold', p(`<w:ins>${words('a')}</w:ins>`), 'a'],
    [
      'deletions do not',
      p(
        `${words('a')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom>${words('y')}</w:moveFrom><w:moveTo>${words('b')}</w:moveTo>`,
      ),
      'ab',
    ],
    [
      'a mark that was deleted deletes no words',
      p(`<w:pPr><w:rPr><w:del/><w:strike/></w:rPr></w:pPr>${r('<w:ins/>', 'a')}`),
      'a',
    ],
    ['older looks do not count', p(r('<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>', 'a')), 'a'],
    [
      'words that are struck out do not hold',
      p(`${r('<w:strike/>', 'x')}${r('<w:dstrike w:val="1"/>', 'y')}${r('<w:strike w:val="0"/>', 'a')}`),
      'a',
    ],
    ['nor those of a style that strikes', p(`${r('<w:rStyle w:val="Gone"/>', 'x')}${words('a')}`), 'a'],
    ['hidden words are not seen', p(`${r('<w:vanish/>', 'x')}${words('a')}`), 'a'],
    [
      'a field has its result',
      p(
        `${field('begin')}<w:r><w:instrText>DATE</w:instrText></w:r>${field('separate')}${words('a')}${field('end')}<w:fldSimple w:instr="PAGE">${words('b')}</w:fldSimple>`,
      ),
      'ab',
    ],
    [
      'a field inside a code is none',
      p(
        `${field('begin')}${field('begin')}${field('separate')}${words('x')}${field('end')}${field('separate')}${words('a')}${field('end')}`,
      ),
      'a',
    ],
    ['a field that never ends keeps the rest', p(field('begin')) + paragraph('a'), 'a'],
    [
      'a text box stands once',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph('a')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('a')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      'a',
    ],
    [
      'formulas are words',
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>',
      'a+b',
    ],
    ['links are words', p(`<w:hyperlink>${words('a')}</w:hyperlink>`), 'a'],
    [
      'how words are pronounced is not',
      p(`<w:r><w:ruby><w:rt>${words('x')}</w:rt><w:rubyBase>${words('a')}</w:rubyBase></w:ruby></w:r>`),
      'a',
    ],
    ['spaces run together', p(r('', ' a \u00a0 b ')), 'a b'],
    [
      'a list of figures',
      list(1, 0, 'a') +
        list(1, 1, 'b') +
        list(1, 1, 'c') +
        list(1, 2, 'd') +
        list(1, 0, 'e') +
        list(1, 1, 'f'),
      '1. a\n1.1 b\n1.2 c\n(a) d\n2. e\n2.1 f',
    ],
    ['a list that starts anew', list(1, 0, 'a') + list(2, 0, 'b') + list(2, 0, 'c'), '1. a\n5. b\n6. c'],
    [
      'bullets and Roman numbers',
      list(3, 0, 'a') + list(3, 1, 'b') + list(3, 1, 'c'),
      'a\nPart I b\nPart II c',
    ],
    ['figures for all levels', list(4, 0, 'a') + list(4, 1, 'b'), 'A a\n1.1 b'],
    ['a level below none', list(1, 2, 'a') + list(1, 1, 'b'), '(a) a\n1.2 b'],
    [
      'a level that its style names',
      paragraph('a', 'Linked').replace('</w:pPr>', '<w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>'),
      '1.1 a',
    ],
    ['no list, and one that is not there', list(0, 0, 'a') + list(99, 0, 'b'), 'a\nb'],
    ['a number alone', list(1, 0, ''), '1.'],
  ] as const) {
    it(`${why}: ${text.replaceAll('\n', ' / ')}`, () =>
      expect(cellOf(xml, { styles: STYLES, numbering: NUMBERING })).to.equal(text));
  }

  it('says which words were struck out, deleted or hidden', () => {
    const xml = `${r('<w:strike/>', '45')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del>${r('<w:vanish/>', 'y')}${words('a')}`;
    const { faults } = docxTables(wordDocument(wordTable([cell(p(xml))])), { file: 'a.docx' });
    expect(faults.map(describeReadFault)).to.deep.equal([
      'a.docx: expected words that hold, found "45" struck out, and so in 1 more place. These words were left out; remove the line through them if they hold.',
      'a.docx: expected words that a reader sees, found "y" hidden. These words were left out; show them if they belong to the table.',
    ]);
  });

  it('tells the rows that are repeated on each page as headings', () => {
    const [table] = docxTables(
      wordDocument(
        tbl(tr(td('a') + td('b'), '<w:tblHeader/>'), tr(td('c') + td('d'), '<w:tblHeader w:val="0"/>')),
      ),
    ).tables;
    expect(table?.rows).to.deep.equal([
      [
        { text: 'a', row: 1, column: 1, heading: true },
        { text: 'b', row: 1, column: 2, heading: true },
      ],
      [
        { text: 'c', row: 2, column: 1 },
        { text: 'd', row: 2, column: 2 },
      ],
    ]);
  });

  it('reads a table inside a cell twice: as a table, and as words of the cell', () => {
    const inner = wordTable([td('b'), td('c')], [td('d'), td('')]);
    expect(
      read(wordTable([cell(paragraph('a') + inner + paragraph('e')), td('f')], [td('g'), td('h')])),
    ).to.deep.equal([
      [
        ['a\nb c\nd\ne', 'f'],
        ['g', 'h'],
      ],
      [
        ['b', 'c'],
        ['d', ''],
      ],
    ]);
  });

  it('takes the headings above, and the paragraphs below until the next heading or table', () => {
    const body = [
      paragraph('Plan', 'H1'),
      paragraph('Old', 'H2'),
      paragraph('Crime', 'H2'),
      paragraph('About'),
      wordTable([td('a')]),
      paragraph('Source: x'),
      paragraph(''),
      paragraph('More\nlines'),
      wordTable([td('b')]),
      paragraph('Deep', 'Level'),
      paragraph('Lost'),
      wordTable([td('c')]),
      paragraph('Next', 'Own'),
      wordTable([td('d')]),
      paragraph('Words', 'Body'),
      paragraph('Loop', 'Loop'),
    ].join('');
    const { tables } = docxTables(wordDocument(body, { styles: STYLES, numbering: NUMBERING }), {
      file: 'a.docx',
    });
    expect(tables.map(({ headings }) => linesOf(headings))).to.deep.equal([
      ['Plan', '1.2 Crime'],
      ['Plan', '1.2 Crime'],
      ['Plan', '1.2 Crime', 'Deep'],
      ['Next'],
    ]);
    expect(tables.map(({ notes }) => linesOf(notes))).to.deep.equal([
      ['Source: x', 'More\nlines'],
      [],
      [],
      ['Words', 'Loop'],
    ]);
    expect(tables[0]?.headings[0]).to.deep.equal({ text: 'Plan', row: 1 });
    expect(tables[0]?.notes[0]).to.deep.equal({ text: 'Source: x', row: 5 });
    expect(tables.map(({ place }) => place)).to.deep.equal(
      [1, 2, 3, 4].map((number) => ({ file: 'a.docx', number })),
    );
  });

  it('knows headings by their level too, and without any styles', () => {
    const body = `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${words('a')}</w:p>${paragraph('b', 'Heading2')}${wordTable([td('c')])}`;
    expect(linesOf(docxTables(wordDocument(body)).tables[0]!.headings)).to.deep.equal(['a', 'b']);
  });

  for (const [why, body, caption, notes] of [
    ['a caption above', paragraph('Table 1', 'Beschriftung') + wordTable([td('a')]), 'Table 1', []],
    [
      'a caption below, as a note',
      wordTable([td('a')]) + paragraph('Table 1', 'Beschriftung') + paragraph('n'),
      undefined,
      ['Table 1', 'n'],
    ],
    [
      'a caption before other words, as none',
      paragraph('C', 'Beschriftung') + paragraph('n') + wordTable([td('a')]),
      undefined,
      [],
    ],
    [
      'words in a text box as paragraphs',
      wordTable([td('a')]) +
        p(`<w:r><w:pict><w:txbxContent>${paragraph('b')}</w:txbxContent></w:pict></w:r>${words('c')}`),
      undefined,
      ['b', 'c'],
    ],
  ] as const) {
    it(`takes ${why}`, () => {
      const { tables } = docxTables(wordDocument(body, { styles: STYLES }));
      expect([tables[0]?.caption?.text, linesOf(tables[0]!.notes)]).to.deep.equal([caption, notes]);
    });
  }

  it('puts the marks of notes into words, and their texts below the table', () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `${paragraph('x')}${wordTable([cell(p(`${words('45')}${mark('footnote', 8)}`)), cell(p(`${words('50')}${mark('endnote', 3)}`))])}<w:p>${words('Source')}${mark('footnote', 2)}</w:p>`;
    const parts = {
      footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">${paragraph('Second')}</w:footnote><w:footnote w:id="8">${paragraph('Provisional')}${paragraph('figure')}</w:footnote>`,
      endnotes: `<w:endnote w:id="3">${paragraph('End')}</w:endnote>`,
    };
    const [table] = docxTables(wordDocument(body, parts)).tables;
    expect(textsOf(table!)).to.deep.equal([['45[1]', '50[i]']]);
    expect(linesOf(table!.notes)).to.deep.equal([
      '[1] Provisional\nfigure',
      '[i] End',
      'Source[2]',
      '[2] Second',
    ]);
  });

  const BODY = wordTable([td('a'), td('b')]) + wordTable([td('c')]);

  for (const [why, bytes, texts, code] of [
    [
      'without its links',
      zipOf({ 'word/document.xml': documentParts(BODY)['word/document.xml']! }),
      ['a', 'c'],
      undefined,
    ],
    [
      'without the styles that it names',
      zipOf({ ...documentParts(BODY, { styles: '' }), 'word/styles.xml': '<a' }),
      ['a', 'c'],
      'damaged-file',
    ],
    [
      'cut off in its second table',
      zipOf({
        ...documentParts(BODY),
        'word/document.xml': documentParts(BODY)['word/document.xml']!.slice(0, -60),
      }),
      ['a', 'c'],
      'damaged-file',
    ],
    [
      'with a DOCTYPE',
      zipOf({ ...documentParts(BODY), 'word/document.xml': '<!DOCTYPE a><a/>' }),
      [],
      'damaged-file',
    ],
    ['whose body is something else', zipOf({ 'word/document.xml': '<a/>' }), [], 'other-format'],
    ['that is a workbook', workbook([]), [], 'other-format'],
    ['that is an OpenDocument file', zipOf({ 'content.xml': '<a/>' }), [], 'other-format'],
    ['with a password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), [], 'encrypted'],
  ] as const) {
    it(`reads what is there of a file ${why}`, () => {
      const { tables, faults } = docxTables(bytes);
      expect(tables.map((table) => textsOf(table)[0]?.[0])).to.deep.equal(texts);
      expect(faults.map((fault) => fault.code)).to.deep.equal(code === undefined ? [] : [code]);
    });
  }

  for (const [limits, expected] of [
    [{ rows: 1 }, [[['a', 'b']]]],
    [{ cells: 2 }, [[['a', 'b']]]],
    [{ columns: 1 }, [[['a']]]],
    [{ depth: 5 }, []],
    [{ bytes: 100 }, []],
  ] as const) {
    it(`stops at limits.${Object.keys(limits)[0]}, and keeps what came before`, () => {
      const { tables, faults } = docxTables(wordDocument(BODY), { limits });
      expect(tables.map(textsOf)).to.deep.equal(expected);
      expect(faults[0]?.code).to.equal('limit-reached');
    });
  }

  it('reads nothing more where it is told to stop, wherever that is', () => {
    const bytes = wordDocument(BODY, { styles: STYLES, numbering: NUMBERING, footnotes: '', endnotes: '' });
    const found: number[] = [];
    for (let most = 0; most === 0 || found.at(-1)! < 2; most += 1) {
      let asked = 0;
      const signal = {
        get aborted() {
          asked += 1;
          return asked > most;
        },
      };
      const { tables, faults } = docxTables(bytes, { signal });
      found.push(tables.length);
      expect(faults.map(({ code }) => code)).to.deep.equal(asked > most ? ['stopped'] : []);
    }
    expect(found.length).to.be.above(6);
    expect(found.slice(0, 6)).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('finds nothing where there is no table, or one without words', () => {
    for (const body of ['', paragraph('a'), '<w:tbl/>', wordTable([td('')]), '<w:tc><w:p/></w:tc><w:tr/>']) {
      expect(docxTables(wordDocument(body))).to.deep.equal({ tables: [], faults: [] });
    }
  });

  it('requires bytes', () => {
    expect(() => docxTables(undefined as never)).to.throw(
      TypeError,
      'docxTables requires a Uint8Array, got undefined',
    );
  });

  const word = fc
    .string({ unit: fc.constantFrom('a', 'é', ' ', '<', '&', '"', '\n', '😐', ']'), maxLength: 6 })
    .map((text) =>
      `x${text}`
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter(Boolean)
        .join('\n'),
    );
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(word, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
    );

  it('reads back any grid of texts, as paragraphs and with breaks', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (rows, areParagraphs) => {
        const content = (text: string): string =>
          areParagraphs
            ? text
                .split('\n')
                .map((line) => paragraph(line))
                .join('')
            : paragraph(text);
        const { tables, faults } = docxTables(
          wordDocument(wordTable(...rows.map((row) => row.map((text) => cell(content(text)))))),
        );
        expect(tables.map(textsOf)).to.deep.equal([rows]);
        expect(faults).to.deep.equal([]);
      }),
      run,
    );
  });

  const FILE = wordDocument(
    `${paragraph(escaped('Plan'), 'H1')}${wordTable([td('a', '<w:vMerge w:val="restart"/>'), td('b')], [td('', '<w:vMerge/>'), td('c')])}${list(1, 0, 'n')}`,
    { styles: STYLES, numbering: NUMBERING },
  );

  it('never throws where a file is cut off', () => {
    for (let end = 0; end < FILE.length; end += 97) {
      expect(docxTables(FILE.slice(0, end)).faults).to.have.lengthOf(1);
    }
  });

  it('never throws whatever bytes are changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(FILE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        (changes) => {
          const bytes = FILE.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          docxTables(bytes);
        },
      ),
      { ...run, numRuns: 300 },
    );
  });

  it('never throws whatever elements a document has', () => {
    const element = fc.constantFrom(
      ...[
        'w:tbl',
        'w:tr',
        'w:tc',
        'w:p',
        'w:r',
        'w:t',
        'w:pPr',
        'w:rPr',
        'w:trPr',
        'w:tcPr',
        'w:del',
        'w:strike',
      ],
      ...[
        'w:vMerge',
        'w:txbxContent',
        'mc:Fallback',
        'w:footnoteReference',
        'w:sym',
        'w:numPr',
        'w:ins',
        'w:br',
      ],
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 8 },
        fc.constantFrom(
          'a',
          ' ',
          '<w:vMerge/>',
          '<w:numId w:val="1"/>',
          '<w:pStyle w:val="Loop"/>',
          field('begin'),
          field('end'),
        ),
        fc
          .tuple(element, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (bodies) => {
        const bytes = wordDocument(bodies.join(''), { styles: STYLES, numbering: NUMBERING });
        for (const { rows } of docxTables(bytes).tables)
          expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
      }),
      { ...run, numRuns: 300 },
    );
  });
});
