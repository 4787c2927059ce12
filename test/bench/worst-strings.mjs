// The worst texts of a megabyte that are known for each reader: what makes it make the most, look the most often, or go the
// deepest. Made when they are asked for, as together they are a hundred megabytes.
import { workbookOf, documentOf } from './office-files.mjs';

const LENGTH = 1_000_000;

/** A piece over and over, as often as a megabyte has room. */
const repeated = (piece, before = '', after = '') =>
  before + piece.repeat(Math.floor((LENGTH - before.length - after.length) / piece.length)) + after;

/** So many pieces that open and as many that close. */
const nested = (open, close, inner = '') => {
  const count = Math.floor((LENGTH - inner.length) / (open.length + close.length));
  return open.repeat(count) + inner + close.repeat(count);
};

/** Pieces that differ by their number, up to a megabyte. */
function numbered(piece, before = '', after = '') {
  const parts = [before];
  let length = before.length + after.length;
  for (let at = 1; length < LENGTH; at += 1) {
    const part = piece(at);
    parts.push(part);
    length += part.length;
  }
  return parts.join('') + after;
}

const letters = (column) =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

const CSV = {
  'lines of two cells': () => repeated('a,b\n'),
  'lines of one cell': () => repeated('a\n'),
  'rows that differ in width': () => repeated('a,b\na,b,c\n'),
  'a row of a million columns': () => repeated('a,'),
  'rows of commas': () => repeated(`${','.repeat(99)}\n`),
  'a far column in each row': () => repeated(`${','.repeat(999)}a\n`),
  'quotes alone': () => repeated('"'),
  'quotes in quotes': () => `"${repeated('""', '', '"')}`,
  'quoted cells': () => repeated('"a","b"\n'),
  'stray quotes': () => repeated('"a"b,"c"d\n'),
  'a quote left open in each line': () => repeated('"a\n'),
  'one cell': () => repeated('a'),
  'one cell of spaces': () => repeated(' ', 'a', 'a'),
  'one quoted cell of lines': () => repeated('a\n', '"', '"'),
  'empty lines': () => repeated('\n'),
  'tables of two rows': () => repeated('a,b\n1,2\n\n'),
  'cells that a writer guarded': () => repeated("'=a,'=b\n"),
  apostrophes: () => repeated("'", "'", ','),
  'lines of figures': () => repeated('1,2\n'),
  'rows with empty lines between': () => repeated('a,b\n\n'),
  'tables of three rows': () => repeated('a,b\n1,2\n3,4\n\n'),
  'quoted cells with spaces around': () => repeated(' "a" ,b\n'),
  'rows wider than is allowed': () => repeated(`a${','.repeat(1_500)}\n`),
};

const HTML = {
  'rows of one cell': () => repeated('<tr><td>a', '<table>'),
  rows: () => repeated('<tr>', '<table>'),
  cells: () => repeated('<td>', '<table>'),
  'filled cells of one row': () => repeated('<td>a', '<table>'),
  tables: () => repeated('<table>'),
  'tables of one cell': () => repeated('<table><td>a</table>'),
  'closed tables': () => repeated('<table></table>'),
  'nested tables': () => repeated('<table><tr><td>a'),
  'nested tables, closed': () => nested('<table><tr><td>', '</table>', 'a'),
  'nested tables to the limit, again and again': () =>
    repeated(`${'<table><tr><td>a'.repeat(80)}${'</table>'.repeat(80)}`),
  'deep tags': () => repeated('<b>'),
  'deep tags, closed': () => nested('<b>', '</b>'),
  'tags that close what is not open': () => repeated('</td>', '<table><tr><td>'),
  paragraphs: () => repeated('<p>a'),
  headings: () => repeated('<h1>a</h1>'),
  'headings and tables': () => repeated('<h6>a</h6><table><td>a</table>'),
  entities: () => repeated('&amp;', '<table><td>'),
  'entities by number': () => repeated('&#65;', '<table><td>'),
  'entities that are none': () => repeated('&', '<table><td>'),
  'tags that are left open': () => repeated('<', '<table><td>'),
  'one cell': () => repeated('a', '<table><td>'),
  'one cell of spaces': () => repeated(' ', '<table><td>a', 'a'),
  'one cell of breaks': () => repeated('<br>a', '<table><td>'),
  'one cell of tiny runs': () => repeated('<i>a</i>', '<table><td>'),
  attributes: () => numbered((at) => ` a${at}=b`, '<table><td', '>a'),
  'one attribute': () => repeated('a', '<table><td style="', '">a'),
  'spans of columns': () => repeated('<tr><td colspan=1000>a', '<table>'),
  'spans of rows': () => repeated('<tr><td rowspan=65534>a', '<table>'),
  'spans of both': () => repeated('<tr><td rowspan=65534 colspan=1000>a', '<table>'),
  'spans of rows in one row': () => repeated('<td rowspan=0>a', '<table><tr>'),
  'a comment': () => repeated('-', '<table><td>a<!--'),
  comments: () => repeated('<!---->', '<table><td>a'),
  'struck words': () => repeated('<s>a</s>', '<table><td>'),
  'raised words': () => repeated('<sup>1</sup>', '<table><td>'),
  sections: () => repeated('<tbody><tr><td>a', '<table>'),
  captions: () => repeated('<caption>a', '<table>'),
  figures: () => repeated('<figure><figcaption>a</figcaption></figure>'),
  'rows of one cell and empty ones': () => repeated('<tr><td>a<tr>', '<table>'),
  'rows of one empty cell': () => repeated('<tr><td>', '<table>'),
  'rows in capitals': () => repeated('<TR><TD>A', '<table>'),
  'spans of two rows': () => repeated('<tr><td rowspan=2>a<td>b<tr>', '<table>'),
  'paragraphs of a class': () => repeated('<p class=a>a'),
  'spans of two rows alone': () => repeated('<td rowspan=2>a<tr>', '<table>'),
  'line ends as they stand': () => repeated('\n', '<table><td><pre>'),
  'lines as they stand': () => repeated('a\n', '<table><td><pre>'),
  'rows in deep parts': () => repeated('<tr>', `<table>${'<div>'.repeat(500)}`),
  'cells in deep parts': () => repeated('<td></td>', `<table>${'<div>'.repeat(500)}`),
  'cells of deep parts': () => repeated(`<td>${'<b>'.repeat(400)}`, '<table>'),
};

const HEAD = '|a|b|\n|-|-|\n';
const MARKDOWN = {
  'tables of one row': () => repeated('|a\n|-\n|a\n\n'),
  rows: () => repeated('|a|b|\n', HEAD),
  bars: () => repeated('|', HEAD),
  'a row of a million columns': () => `${repeated('|a')}\n`,
  'one cell': () => repeated('a', `${HEAD}|`),
  'one cell of backslashes': () => repeated('\\', `${HEAD}|`),
  'one cell of stars': () => repeated('*', `${HEAD}|a`),
  'one cell of stars in words': () => repeated('*a', `${HEAD}|`),
  'one cell of stars in words of another script': () => repeated('*ж', `${HEAD}|`),
  'rows of words of another script in stars': () => repeated('|*ж*|\n', HEAD),
  'one cell of underlines': () => repeated('_a ', `${HEAD}|`),
  'one cell of backticks': () => repeated('`', `${HEAD}|a`),
  'one cell of backticks that grow': () => numbered((at) => `${'`'.repeat((at % 1_000) + 1)}a`, `${HEAD}|`),
  'one cell of brackets': () => repeated('[', `${HEAD}|`),
  'one cell of links': () => repeated('[a](b)', `${HEAD}|`),
  'one cell of links left open': () => repeated('[a](', `${HEAD}|`),
  'one cell of angles': () => repeated('<', `${HEAD}|`),
  'one cell of tags': () => repeated('<b>', `${HEAD}|`),
  'one cell of tildes': () => repeated('~~a', `${HEAD}|`),
  'one cell of entities': () => repeated('&amp;', `${HEAD}|`),
  'one cell of notes': () => repeated('[^1]', `${HEAD}|`),
  headings: () => repeated('# a\n'),
  fences: () => repeated('```\n'),
  rules: () => repeated('-\n'),
  'rows of dashes': () => repeated('|-|\n'),
  notes: () => numbered((at) => `[^${at}]: a\n`, HEAD),
  'rows of three cells': () => repeated('|a|b|c|\n', HEAD),
  'lines of a Mac': () => repeated('|a|b|\r', HEAD),
  'rows of code': () => repeated('|`a`|\n', HEAD),
  'rows of ampersands': () => repeated('|&|\n', HEAD),
  'rows of struck words': () => repeated('|~~a~~|\n', HEAD),
  'rows of words in stars': () => repeated('|*a*|\n', HEAD),
  'rows of words in underlines': () => repeated('|_a_ |\n', HEAD),
  'rows of breaks': () => repeated('|<br>|\n', HEAD),
  'one cell of single tildes': () => repeated('~a', `${HEAD}|`),
  'one cell of struck words': () => repeated('~~a~~ ', `${HEAD}|`),
  'one cell of words in underlines': () => repeated('_a_ ', `${HEAD}|`),
};

const PASTED = {
  'lines of two cells': () => repeated('a\tb\n'),
  'lines of words': () => repeated('a\n'),
  tabs: () => repeated('\t'),
  'a row of a million columns': () => repeated('a\t'),
  'quoted cells of lines': () => repeated('a\t"b\nc"\n'),
  angles: () => repeated('<'),
  'rows of dashes': () => repeated('|-\n'),
  'the head of a clipboard': () => repeated('Version:1 '),
  'rows of a page': () => repeated('<tr><td>a', '<table>'),
  bars: () => repeated('|'),
  'JSON left open': () => repeated('['),
  'lines of three cells': () => repeated('a\tb\tc\n'),
  'rows with empty lines between': () => repeated('a\tb\n\n'),
  'rows of two cells of a page': () => repeated('<tr><td>a<td>b', '<table>'),
  'cells that a writer guarded': () => repeated("'=a\t'=b\n"),
  'rows of bars': () => repeated('a|b\n'),
};

const SOUND =
  '{"id":"a","name":"a","measures":[{"id":"m","unit":{"kind":"count"},"polarity":{"direction":"higher","basis":{"kind":"stated"}},';
const JSON_TEXT = {
  'deep lists': () => nested('[', ']'),
  'deep lists left open': () => repeated('['),
  'deep lists in a title': () => `{"format":2,"title":${nested('[', ']')}}`,
  'deep objects': () => nested('{"a":', '}', '1'),
  'a wide list': () => `{"format":2,"indicators":[${repeated('1,')}1]}`,
  'a list of empty objects': () => `{"format":2,"indicators":[${repeated('{},')}{}]}`,
  'a list of indicators of nothing': () => `{"format":2,"indicators":[${repeated('{"measures":[{}]},')}{}]}`,
  'a list of results of nothing': () =>
    repeated('{},', `{"format":2,"id":"p","title":"P","indicators":[${SOUND}"results":[`, '{}]}]}]}'),
  'faults after sound parts': () =>
    repeated(
      '{"measures":[{},{},{},{},{},{},{},{},{}]},',
      `{"format":2,"id":"p","title":"P","indicators":[${`${SOUND}"results":[]}]},`.repeat(4)}`,
      '{}]}',
    ),
  'lists of nothing in each of many parts': () =>
    `{"format":2,"indicators":[${repeated('{"measures":[{},{},{},{},{},{},{},{},{}]},')}{}]}`,
  'a wide object': () => numbered((at) => `,"a${at}":1`, '{"format":2', '}'),
  'one text': () => `{"format":2,"title":"${repeated('a')}"}`,
  'one text of escapes': () => `{"format":2,"title":"${repeated('\\n')}"}`,
  'a mistake at the end': () => `${repeated('[1],\n', '[', '')}x`,
  'one name over and over': () => repeated(',"a":1', '{"format":2', '}'),
  actions: () =>
    numbered(
      (at) => `{"id":"a${at}","title":"a"},`,
      '{"format":2,"id":"p","title":"P","actions":[',
      '{"id":"z","title":"z"}]}',
    ),
  'objectives in each other': () =>
    numbered(
      (at) => `{"id":"a${at}","title":"a","parent":"a${at + 1}"},`,
      '{"format":2,"id":"p","title":"P","objectives":[',
      '{"id":"z","title":"z"}]}',
    ),
  'one identifier over and over': () =>
    `{"format":2,"id":"p","title":"P","indicators":[${repeated('{"id":"a","name":"a","measures":[]},')}{}]}`,
};

const sheetData = (piece) => `<sheetData>${piece}</sheetData>`;
/** Rows of 900 cells of one style. */
const formatted = (code, cell) =>
  workbookOf(sheetData(repeated(`<row>${cell.repeat(900)}</row>`)), {
    formats: `<numFmt numFmtId="200" formatCode="${code}"/>`,
    cellFormats: '<xf numFmtId="200"/>',
  });
const XLSX = {
  'rows of one cell': () => workbookOf(sheetData(repeated('<row><c><v>1</v></c></row>'))),
  'rows of one cell of one letter': () =>
    workbookOf(sheetData(repeated('<row><c t="str"><v>a</v></c></row>'))),
  'cells of one row': () => workbookOf(sheetData(repeated('<c><v>1</v></c>', '<row>', '</row>'))),
  'cells of 900 columns': () =>
    workbookOf(sheetData(repeated(`<row>${'<c><v>1</v></c>'.repeat(900)}</row>`))),
  'cells that are empty': () => workbookOf(sheetData(repeated('<c/>', '<row>', '</row>'))),
  'rows that are empty': () => workbookOf(sheetData(repeated('<row/>'))),
  'a far column in each row': () =>
    workbookOf(sheetData(numbered((at) => `<row><c r="ALL${at}"><v>1</v></c></row>`))),
  'rows far apart': () =>
    workbookOf(sheetData(numbered((at) => `<row r="${at * 40}"><c r="A${at * 40}"><v>1</v></c></row>`))),
  'tall merged cells': () =>
    workbookOf(
      `${sheetData(
        `<row>${Array.from({ length: 1000 }, (_, at) => `<c r="${letters(at + 1)}1"><v>1</v></c>`).join('')}</row>${repeated(
          '<row><c><v>1</v></c></row>',
        ).slice(26 * 3_000)}`.replace(/<row><c><v>1<\/v>(?:<\/c>?)?$/, ''),
      )}<mergeCells>${Array.from({ length: 1000 }, (_, at) => `<mergeCell ref="${letters(at + 1)}1:${letters(at + 1)}1048576"/>`).join('')}</mergeCells>`,
    ),
  'tall merged cells, one in each row': () => {
    const rows = [];
    const merges = [];
    for (let at = 1; at <= 9_000; at += 1) {
      const cell = letters(((at - 1) % 1000) + 1);
      rows.push(`<row r="${at}"><c r="${cell}${at}"><v>1</v></c></row>`);
      merges.push(`<mergeCell ref="${cell}${at}:${cell}1048576"/>`);
    }
    return workbookOf(`${sheetData(rows.join(''))}<mergeCells>${merges.join('')}</mergeCells>`);
  },
  'merged cells of one range': () =>
    workbookOf(
      `${sheetData('<row><c><v>1</v></c></row>')}<mergeCells>${repeated('<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`,
    ),
  'merged cells that overlap': () =>
    workbookOf(
      `${sheetData(repeated('<row><c><v>1</v></c></row>').slice(0, 26 * 15_000))}<mergeCells>${numbered((at) => `<mergeCell ref="A${at}:ZZ${at + 999}"/>`)}</mergeCells>`,
    ),
  'shared texts': () =>
    workbookOf(sheetData('<row><c t="s"><v>0</v></c></row>'), { strings: repeated('<si><t>a</t></si>') }),
  'one shared text, 900 times': () =>
    workbookOf(sheetData(`<row>${'<c t="s"><v>0</v></c>'.repeat(900)}</row>`), {
      strings: `<si><t>${repeated('a')}</t></si>`,
    }),
  'one shared text of runs': () =>
    workbookOf(sheetData('<row><c t="s"><v>0</v></c></row>'), {
      strings: `<si>${repeated('<r><t>a</t></r>')}</si>`,
    }),
  styles: () =>
    workbookOf(sheetData('<row><c s="9"><v>1</v></c></row>'), {
      cellFormats: repeated('<xf numFmtId="9"/>'),
    }),
  'number formats': () =>
    workbookOf(
      sheetData(`<row>${Array.from({ length: 900 }, (_, at) => `<c s="${at}"><v>1</v></c>`).join('')}</row>`),
      {
        formats: numbered((at) => `<numFmt numFmtId="${at + 200}" formatCode="0${at}"/>`),
        cellFormats: numbered((at) => `<xf numFmtId="${at + 200}"/>`).slice(0, 24 * 900),
      },
    ),
  'one number format': () =>
    workbookOf(sheetData(`<row>${'<c s="0"><v>1.5</v></c>'.repeat(900)}</row>`), {
      formats: `<numFmt numFmtId="200" formatCode="${repeated('0')}"/>`,
      cellFormats: '<xf numFmtId="200"/>',
    }),
  'one cell': () => workbookOf(sheetData(`<row><c t="str"><v>${repeated('a')}</v></c></row>`)),
  'one formula, shared': () =>
    workbookOf(
      sheetData(
        `<row><c><f t="shared" si="0">${repeated('A1+')}1</f><v>1</v></c></row>${'<row><c><f t="shared" si="0"/><v>1</v></c></row>'.repeat(900)}`,
      ),
    ),
  'shared formulas of 255 signs': () =>
    workbookOf(
      sheetData(
        `<row><c><f t="shared" si="0">${'A1+'.repeat(84)}1</f></c></row>${repeated(`<row>${'<c><f t="shared" si="0"/></c>'.repeat(900)}</row>`)}`,
      ),
    ),
  'shared formulas of columns that differ': () =>
    workbookOf(
      sheetData(
        `<row><c><f t="shared" si="0">${Array.from({ length: 64 }, (_, at) => `${letters(at + 1)}1`).join('+')}</f></c></row>${repeated(`<row>${'<c><f t="shared" si="0"/></c>'.repeat(900)}</row>`)}`,
      ),
    ),
  'shared formulas down a column': () =>
    workbookOf(
      sheetData(
        `<row><c><f t="shared" si="0">${'A1+'.repeat(84)}1</f></c></row>${repeated('<row><c><f t="shared" si="0"/></c></row>')}`,
      ),
    ),
  'numbers of many digits': () => formatted('0.00', '<c s="0"><v>12345.678901234</v></c>'),
  dates: () =>
    workbookOf(sheetData(repeated('<row><c s="0"><v>39903.5</v></c></row>')), {
      cellFormats: '<xf numFmtId="22"/>',
    }),
  'dates with all parts': () => formatted('dddd dd mmmm yyyy hh:mm:ss.000 AM/PM', '<c s="0"><v>9.5</v></c>'),
  'dates of ISO 8601': () =>
    workbookOf(sheetData(repeated(`<row>${'<c t="d"><v>2009-01-01</v></c>'.repeat(900)}</row>`))),
  'formats of 255 digits': () => formatted('0'.repeat(255), '<c s="0"><v>.1</v></c>'),
  'formats of 255 digits in thousands': () => formatted(`#,${'0'.repeat(253)}`, '<c s="0"><v>.1</v></c>'),
  'formats of 255 digits of two kinds': () => formatted(`${'0#'.repeat(127)}0`, '<c s="0"><v>.1</v></c>'),
  'formats of 127 letters': () => formatted(`${'\\a'.repeat(127)}0`, '<c s="0"><v>1</v></c>'),
  'formats of digits with letters between': () => formatted('0\\a'.repeat(85), '<c s="0"><v>.1</v></c>'),
  'a great number among letters': () => formatted('0\\a'.repeat(85), '<c s="0"><v>1e84</v></c>'),
  'digits among letters': () => formatted(`0.${'0\\a'.repeat(60)}`, '<c s="0"><v>123456789.123456</v></c>'),
  'great numbers in thousands': () => formatted('#,##0', '<c s="0"><v>1e300</v></c>'),
  'places of two kinds': () => formatted(`.${'0#'.repeat(127)}`, '<c s="0"><v>.1</v></c>'),
  'powers of ten': () => formatted('##0.0E+0', '<c s="0"><v>1e9</v></c>'),
  'two cells of 900 columns in each row': () =>
    workbookOf(
      sheetData(
        numbered((at) => `<row r="${at}"><c r="A${at}"><v>1</v></c><c r="ALL${at}"><v>1</v></c></row>`),
      ),
    ),
  'a wide row above rows of one cell': () =>
    workbookOf(
      sheetData(repeated('<row><c><v>1</v></c></row>', `<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`)),
    ),
  'hidden columns': () =>
    workbookOf(
      `<cols>${repeated('<col min="1" max="16384" hidden="1"/>')}</cols>${sheetData('<row><c><v>1</v></c></row>')}`,
    ),
  'deep elements': () => workbookOf(nested('<a>', '</a>')),
  attributes: () => workbookOf(numbered((at) => ` a${at}="b"`, '<a', '/>')),
  entities: () => workbookOf(sheetData(`<row><c t="str"><v>${repeated('&amp;')}</v></c></row>`)),
};

const wordTable = (cells) => `<w:tbl>${cells}</w:tbl>`;
const WORDS = '<w:p><w:r><w:t>a</w:t></w:r></w:p>';
const DOCX = {
  'rows of one cell': () => documentOf(wordTable(repeated(`<w:tr><w:tc>${WORDS}</w:tc></w:tr>`))),
  'rows of one empty cell': () => documentOf(wordTable(repeated('<w:tr><w:tc/></w:tr>'))),
  'cells of one row': () => documentOf(wordTable(`<w:tr>${repeated('<w:tc/>')}</w:tr>`)),
  tables: () => documentOf(repeated('<w:tbl/>')),
  'tables of one cell': () => documentOf(repeated(wordTable(`<w:tr><w:tc>${WORDS}</w:tc></w:tr>`))),
  'nested tables': () => documentOf(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', WORDS)),
  'nested tables to the limit, again and again': () =>
    documentOf(
      repeated(`${`<w:tbl><w:tr><w:tc>${WORDS}`.repeat(150)}${'</w:tc></w:tr></w:tbl>'.repeat(150)}`),
    ),
  'spans of columns': () =>
    documentOf(
      wordTable(repeated(`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000"/></w:tcPr>${WORDS}</w:tc></w:tr>`)),
    ),
  'a far column in each row': () =>
    documentOf(
      wordTable(repeated(`<w:tr><w:trPr><w:gridBefore w:val="999"/></w:trPr><w:tc>${WORDS}</w:tc></w:tr>`)),
    ),
  'cells that go on below': () =>
    documentOf(wordTable(repeated(`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${WORDS}</w:tc></w:tr>`))),
  'one cell': () =>
    documentOf(wordTable(`<w:tr><w:tc><w:p><w:r><w:t>${repeated('a')}</w:t></w:r></w:p></w:tc></w:tr>`)),
  'one cell of tiny runs': () =>
    documentOf(wordTable(`<w:tr><w:tc><w:p>${repeated('<w:r><w:t>a</w:t></w:r>')}</w:p></w:tc></w:tr>`)),
  'one cell of tabs': () =>
    documentOf(wordTable(`<w:tr><w:tc><w:p><w:r>${repeated('<w:tab/>')}</w:r></w:p></w:tc></w:tr>`)),
  paragraphs: () => documentOf(repeated(WORDS)),
  'struck words': () => documentOf(repeated('<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>a</w:t></w:r></w:p>')),
  'deep elements': () => documentOf(nested('<w:a>', '</w:a>')),
  styles: () =>
    documentOf(WORDS, {
      styles: numbered((at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`),
    }),
  'numbered paragraphs': () =>
    documentOf(
      repeated(
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      ),
      {
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="8"><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%9."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
    ),
};

const plan = (core) =>
  `<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport"><Name>a</Name><StrategicPlanCore><Organization><Name>a</Name><Identifier>a</Identifier></Organization><Vision><Description>a</Description></Vision><Mission/>${core}</StrategicPlanCore></PerformancePlanOrReport>`;
const objective = (parts) => plan(`<Goal><Name>a</Name><Objective><Name>a</Name>${parts}</Objective></Goal>`);
const STRATML = {
  goals: () => plan(numbered((at) => `<Goal><Name>a</Name><Identifier>g${at}</Identifier></Goal>`)),
  'goals of one identifier': () => plan(repeated('<Goal><Name>a</Name><Identifier>g</Identifier></Goal>')),
  'goals of nothing': () => plan(repeated('<Goal/>')),
  objectives: () =>
    plan(
      `<Goal><Name>a</Name>${numbered((at) => `<Objective><Name>a</Name><Identifier>o${at}</Identifier></Objective>`)}</Goal>`,
    ),
  indicators: () =>
    objective(
      repeated('<PerformanceIndicator><MeasurementDimension>a</MeasurementDimension></PerformanceIndicator>'),
    ),
  'results with dates': () =>
    objective(
      `<PerformanceIndicator><MeasurementDimension>a</MeasurementDimension>${numbered((at) => `<MeasurementInstance><ActualResult><StartDate>2009-04-01</StartDate><EndDate>2010-03-31</EndDate><NumberOfUnits>${at}</NumberOfUnits></ActualResult></MeasurementInstance>`)}</PerformanceIndicator>`,
    ),
  'elements of no place': () => plan(repeated('<a/>')),
  'attributes of no place': () => plan(repeated('<a b="c"/>')),
  lines: () => plan(repeated('\n')),
  entities: () => objective(`<OtherInformation>${repeated('&amp;')}</OtherInformation>`),
};

const openSdg = (data, meta) => ({ data, meta });
const SDG_DATA = 'Year,Value\n2009,1\n';
const fields = (piece) => openSdg(SDG_DATA, repeated(piece, '---\n', '\n---'));
const OPEN_SDG = {
  'rows of a year and a figure': () => openSdg(repeated('2009,1\n', 'Year,Value\n')),
  'ever new series': () => openSdg(numbered((at) => `2009,s${at},1\n`, 'Year,Series,Value\n')),
  'ever new groups': () => openSdg(numbered((at) => `2009,a${at},1\n`, 'Year,Sex,Value\n')),
  statuses: () => openSdg(numbered((at) => `2009,s${at},1\n`, 'Year,Observation status,Value\n')),
  multipliers: () => openSdg(repeated('2009,6,1\n', 'Year,Unit multiplier,Value\n')),
  'many columns of statuses': () =>
    openSdg(repeated(`2009,${'a,'.repeat(900)}1\n`, `Year,${'Observation status,'.repeat(900)}Value\n`)),
  'rows of nothing': () => openSdg(repeated(',\n', 'Year,Value\n')),
  'fields of metadata': () => fields('a: b\n'),
  'lists in lists': () => openSdg(SDG_DATA, nested('[', ']')),
  'one field of tags': () => fields('<b>'),
  'as many signs of metadata as are read': () =>
    openSdg(SDG_DATA, `---\ndata_footnote: "${'<b>a</b> '.repeat(11_000)}"\n---`),
};

/** What one cell of a megabyte may hold, for the readers of cells. */
const CELLS = {
  'one word': () => repeated('a'),
  words: () => repeated('a '),
  'known words': () => repeated('by end of March 2009 to April 2010 and '),
  digits: () => repeated('1'),
  figures: () => repeated('1 '),
  'figures with signs': () => repeated('£1.5m, '),
  commas: () => repeated(','),
  'digits and commas': () => repeated('1,'),
  points: () => repeated('1.'),
  spaces: () => repeated(' ', 'a', 'a'),
  lines: () => repeated('a\n'),
  brackets: () => repeated('('),
  'brackets, closed': () => nested('(', ')', '1'),
  'pairs of brackets': () => repeated('(1) '),
  parts: () => numbered((at) => `${String.fromCharCode(97 + (at % 26))}) 5%\n`),
  'parts of one letter': () => repeated('a) '),
  dashes: () => repeated('-'),
  ranges: () => repeated('1-'),
  years: () => repeated('2008/09 '),
  'years without spaces': () => repeated('2008/'),
  months: () => repeated('March '),
  'per cent': () => repeated('5% '),
  'per cent, by name': () => repeated('per cent '),
  pounds: () => repeated('£'),
  slashes: () => repeated('/'),
  and: () => repeated('and '),
  ampersands: () => repeated('a & b '),
  bodies: () => repeated('Leeds City Council and '),
  'bodies in lines': () => repeated('City Council\n'),
  'names with capitals': () => repeated('A B '),
  absences: () => repeated('no target '),
  'not applicable': () => repeated('not applicable - '),
  stars: () => repeated('*'),
  rises: () => repeated('increase of '),
  colons: () => repeated('a: '),
  semicolons: () => repeated('a; '),
  quotes: () => repeated("'"),
  of: () => repeated('1 of '),
  quarters: () => repeated('Q1 '),
  ordinals: () => repeated('1st '),
  'brackets with a part': () => repeated('5 (a) '),
  'counts in brackets': () => repeated('5 (n=3) '),
  surveys: () => repeated(' survey'),
  codes: () => repeated('NI 1a '),
  'ranges of months': () => repeated('1 April - '),
  'lengths of time': () => repeated('three year '),
  'all bodies': () => repeated('all '),
  roles: () => repeated('Head of '),
  'garbled signs': () => repeated('Â'),
  'days and months without years': () => repeated('31/03–'),
  'letters and ampersands': () => repeated('&A'),
  'letters beyond ASCII and ampersands': () => repeated('&Ł'),
  'letters of two small ones and pluses': () => repeated('+İ'),
  'letters and pluses': () => repeated('a+'),
  'bounds joined to years': () => repeated('up to2008/09'),
  'letters and digits': () => repeated('A1'),
  'signs of two units': () => repeated('😀'),
  'digits of full width': () => repeated('１ '),
  'letters in rings': () => repeated('Ⓐ １ '),
  'ranges of years': () => repeated('2009 up to '),
  'targets with their times': () => repeated('60% by March 2011 '),
  'words before a time': () => repeated('by a '),
};

const READERS = {
  readQuantity: ({ readQuantity }) => readQuantity,
  readPeriod: ({ readPeriod }) => readPeriod,
  readPeriods: ({ readPeriods }) => readPeriods,
  readBodies:
    ({ readBodies }) =>
    (text) =>
      readBodies(text, { known: [{ id: 'c', name: 'Leeds City Council', aliases: ['City'] }] }),
  readLeads:
    ({ readLeads }) =>
    (text) =>
      readLeads(text, { bodies: [{ id: 'c', name: 'Leeds City Council', aliases: ['City'] }] }),
  readTarget: ({ readTarget }) => readTarget,
  'readTarget with times':
    ({ readTarget, readPeriod }) =>
    (text) =>
      readTarget(text, { readPeriod }),
  readSeries:
    ({ readSeries, readPeriod }) =>
    (text) =>
      readSeries(text, { readPeriod }),
  readAbsence: ({ readAbsence }) => readAbsence,
  splitStacked: ({ splitStacked }) => splitStacked,
  readObservation:
    ({ readObservation }) =>
    (text) =>
      readObservation(text, { unit: { kind: 'percent' } }),
};

const HEADINGS = {
  'one heading of a million words': () => [repeated('a ')],
  'one heading of known words': () => [repeated('target ')],
  'one heading of times': () => ['Indicator', repeated('Target March 2009 ')],
  headings: () => Array.from({ length: 1_000 }, () => 'a'.repeat(1_000)),
  'a thousand headings as long as one may be': () =>
    Array.from({ length: 1_000 }, () => 'target a '.repeat(33)),
  'a thousand headings of words': () => Array.from({ length: 1_000 }, () => 'target a '.repeat(111)),
  'headings of one name': () => Array.from({ length: 1_000 }, () => 'Indicator'),
};

const cellsOf = (row, texts) => texts.map((text, at) => ({ text, row, column: at + 1 }));
const tableOf = (headings, count, texts) => [
  {
    place: { number: 1 },
    headings: [],
    notes: [],
    rows: [cellsOf(1, headings), ...Array.from({ length: count }, (_, at) => cellsOf(at + 2, texts(at)))],
  },
];
const PLAN = ['Ref', 'Indicator', 'Target March 2009'];
const LONG = ['Indicator', 'Unit', 'Area', 'Period', 'Value'];
/** A word of letters for a number. */
const words = (at) => `neighbourhood${letters(at + 1).toLowerCase()}`;
const TABLES = {
  'indicators of one letter': () => tableOf(PLAN, 100_000, () => ['a', 'b', '5%']).map(firstMegabyte),
  'one indicator over and over': () => tableOf(PLAN, 30_000, () => ['a', 'b', '5%']),
  'actions of one letter': () => tableOf(['Action', 'Lead', 'Deadline'], 30_000, () => ['a', 'b', 'c']),
  'actions, each of a lead of its own': () =>
    tableOf(['Action', 'Lead', 'Deadline'], 20_000, (at) => ['a', `Team ${at}`, 'March 2009']),
  'actions, each of a partner of its own': () =>
    tableOf(['Action', 'Lead', 'Partners'], 40_000, (at) => [
      `Act ${at}`,
      'Leeds',
      `Partner number ${at}`,
    ]).map(firstMegabyte),
  'actions, each reported to a board of its own': () =>
    tableOf(['Action', 'Lead', 'Reporting'], 40_000, (at) => [
      `Act ${at}`,
      'Leeds',
      `Reported to Board ${at}`,
    ]).map(firstMegabyte),
  'objectives, each of a theme of its own': () =>
    tableOf(['Objective', 'Summary', 'Theme'], 40_000, (at) => [
      `Aim ${at}`,
      `Summary ${at}`,
      `Theme ${at}`,
    ]).map(firstMegabyte),
  'figures, each of a ward and an indicator of its own': () =>
    tableOf(['Area', 'Period', 'Indicator', 'Value'], 40_000, (at) => [
      `Ward ${at}`,
      '2008/09',
      `Indicator ${at}`,
      `${at % 90}%`,
    ]).map(firstMegabyte),
  'headings over and over': () => tableOf(PLAN, 30_000, () => PLAN),
  'rows of one word': () => tableOf(PLAN, 100_000, (at) => [`Objective ${at}`, '', '']).map(firstMegabyte),
  'rows of a numbered objective': () => tableOf(PLAN, 50_000, (at) => [`${at}: Safer places`, '', '']),
  'one cell': () => tableOf(PLAN, 1, () => ['a', repeated('a '), '5%']),
  'figures of one cell': () => tableOf(PLAN, 1, () => ['a', 'b', repeated('5% ')]),
  'a row that no column fits': () => tableOf(['a', 'b', 'c'], 100_000, () => ['a', 'b', 'c']),
  'indicators, each of its own name and figure': () =>
    tableOf(PLAN, 40_000, (at) => [`NI ${at}`, `People ${at}`, `${at / 10}%`]).map(firstMegabyte),
  'rows without a name': () =>
    tableOf(PLAN, 100_000, (at) => ['a', at === 0 ? 'b' : '', `${at}`]).map(firstMegabyte),
  'parts of one indicator': () =>
    tableOf(['Ref', 'Indicator', 'Part', 'Target March 2009'], 60_000, (at) => ['a', 'b', `p${at}`, '5']).map(
      firstMegabyte,
    ),
  'rows of one action': () =>
    tableOf(['Ref', 'Action', 'Partners', 'Deadline'], 60_000, (at) => ['1', `a${at}`, 'b', '2009']).map(
      firstMegabyte,
    ),
  'leads of one action': () =>
    tableOf(['Ref', 'Action', 'Lead', 'Deadline'], 50_000, (at) => ['1', 'a', `Team ${at}`, '2009']).map(
      firstMegabyte,
    ),
  'actions of two rows that report': () =>
    tableOf(['Ref', 'Action', 'Reported to', 'Deadline'], 40_000, (at) => [
      `${Math.floor(at / 2)}`,
      `a${at}`,
      'Cabinet',
      '2009',
    ]).map(firstMegabyte),
  implications: () =>
    tableOf(['Implication', 'Answer'], 100_000, (at) => [`a${at}`, 'Yes']).map(firstMegabyte),
  consultations: () =>
    tableOf(['Who was consulted', 'When'], 100_000, (at) => [`Team ${at}`, '2008']).map(firstMegabyte),
  commitments: () =>
    tableOf(['We will agree with', 'Commitment'], 110_000, (at) => ['a', `b${at}`]).map(firstMegabyte),
  risks: () => tableOf(['Risk', 'Likelihood'], 90_000, (at) => [`a${at}`, 'High']).map(firstMegabyte),
  milestones: () => tableOf(['Milestone', 'Deadline'], 90_000, (at) => [`a${at}`, '2009']).map(firstMegabyte),
  funds: () => tableOf(['Fund', 'Amount'], 140_000, () => ['a', '£5']).map(firstMegabyte),
  'rows of a framework': () =>
    tableOf(['', 'A', 'B'], 110_000, (at) => [`a${at}`, '✓', '']).map(firstMegabyte),
  observations: () =>
    tableOf(['Indicator', 'Period', 'Value'], 80_000, (at) => [`a${at}`, '2008', '5']).map(firstMegabyte),
  'one indicator in ever new units': () =>
    tableOf(LONG, 80_000, (at) => ['a', `u${at}`, 'b', '2008', '5']).map(firstMegabyte),
  'one measure in ever new rates': () => [
    ...tableOf(['Ref', 'Indicator', 'Part', 'Target March 2009'], 2, (at) => [
      '1',
      'a',
      `${'ab'[at]}: c`,
      '5',
    ]),
    ...tableOf([...LONG, 'Measure'], 60_000, (at) => ['a', `per ${at + 1}`, 'b', '2008', '5', 'c']).map(
      firstMegabyte,
    ),
  ],
  'a code of many beside a name of others': () => [
    ...tableOf(PLAN, 30_000, (at) => (at % 2 ? ['C1', `a${at}`, '5'] : [`D${at}`, 'b', '5'])),
    ...tableOf(['Ref', ...LONG], 30_000, (at) => ['C1', 'b', `u${at}`, 'c', '2008', '5']),
  ],
  'codes of their own before one name': () =>
    tableOf(LONG, 60_000, (at) => [`N${at % 10_000} - a`, `u${at}`, 'b', '2008', '5']).map(firstMegabyte),
  'actions, each of an office of its own': () =>
    tableOf(['Action', 'Lead', 'Deadline'], 50_000, (at) => ['a', `Head of Unit ${at}`, '2009']).map(
      firstMegabyte,
    ),
  'objectives of one theme, each of an office of its own': () =>
    tableOf(['Theme', 'Objective', 'Lead'], 50_000, (at) => ['T', `Aim ${at}`, `Head of Unit ${at}`]).map(
      firstMegabyte,
    ),
  'risks, each of an office of its own': () =>
    tableOf(['Risk', 'Likelihood', 'Owner'], 50_000, (at) => [`r${at}`, 'High', `Head of Unit ${at}`]).map(
      firstMegabyte,
    ),
  'actions, each reported by an officer of its own': () =>
    tableOf(['Action', 'Lead', 'Reporting'], 50_000, (at) => ['a', 'b', `Cabinet by Head of U${at}`]).map(
      firstMegabyte,
    ),
  'actions of three new leads': () =>
    tableOf(['Action', 'Lead', 'Deadline'], 30_000, (at) => [
      'a',
      `Team ${at}, Team ${at + 1} and Team ${at + 2}`,
      '2009',
    ]).map(firstMegabyte),
  'leads of one theme': () =>
    tableOf(['Theme', 'Summary', 'Lead'], 60_000, (at) => ['a', 'b', `Team ${at}`]).map(firstMegabyte),
  'baselines, each of a sample of its own': () =>
    tableOf(['Indicator', 'Baseline'], 60_000, (at) => ['a', `${at}% (n=${at})`]).map(firstMegabyte),
  'targets of ever new words': () =>
    tableOf(['Indicator', 'Target March 2009'], 50_000, (at) => ['a', `as good as ${at} others`]).map(
      firstMegabyte,
    ),
  'targets, each with a time of its own': () =>
    tableOf(['Indicator', 'Target'], 50_000, (at) => [
      'a',
      `${at % 100}% by ${1 + (at % 28)}/${1 + (at % 12)}/${1900 + (at % 200)}`,
    ]).map(firstMegabyte),
  'targets with many words before no time': () =>
    tableOf(['Indicator', 'Target'], 20_000, (at) => ['a', `5% ${'by a '.repeat(7)}${at}`]).map(
      firstMegabyte,
    ),
  'targets as long as are looked at, with no time': () =>
    tableOf(['Indicator', 'Target'], 6_000, (at) => ['a', `5% ${'by 2011 '.repeat(23)}${at}`]).map(
      firstMegabyte,
    ),
  'stacked targets': () =>
    tableOf(['Indicator', 'Target March 2009'], 70_000, () => ['a', 'a) 5%\nb) 6%']).map(firstMegabyte),
  'leads with long names of their own': () =>
    tableOf(['Action', 'Lead', 'Deadline'], 30_000, (at) => [
      'a',
      `${words(at)} Partnership`,
      'March 2009',
    ]).map(firstMegabyte),
};

/** A megabyte of text in the cells is what counts. */
function firstMegabyte(table) {
  let length = 0;
  const rows = table.rows.filter((row) => {
    for (const { text } of row) length += text.length + 1;
    return length <= LENGTH;
  });
  return { ...table, rows };
}

const feature = (at) =>
  `{"type":"Feature","properties":{"WD24CD":"E0500${at}","WD24NM":"a"},"geometry":null},`;
const GEOJSON = {
  features: () => `{"type":"FeatureCollection","features":[${numbered(feature)}{}]}`,
  'features of nothing': () => `{"type":"FeatureCollection","features":[${repeated('{},')}{}]}`,
  properties: () =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${numbered((at) => `,"a${at}":1`, '{"b":1', '}')}}]}`,
  'one name': () =>
    `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"WD24CD":"E05000001","WD24NM":"${repeated('a')}"}}]}`,
};

const utf8 = (text) => new TextEncoder().encode(text);
const latin = (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const DECODED = {
  plain: () => utf8(repeated('a\n')),
  'garbled pounds': () => utf8(repeated('Â£')),
  'signs garbled twice': () => utf8(repeated('Ã‚Â£')),
  'half garbled': () => utf8(repeated('â')),
  'Windows-1252': () => latin(repeated('\u00a3')),
  'UTF-16': () => latin(repeated('a\0', '\u00ff\u00fe')),
  'lost signs': () => latin(repeated('\u00ff\u00c2\u00a3\u00c2\u00a3\u00c2\u00a3\u00c2\u00a3')),
  'a NUL at the end': () => utf8(repeated('a\n', '', '\0')),
  'lines of a Mac': () => utf8(repeated('\r')),
  'garbled pounds with spaces': () => utf8(repeated('Â£ ')),
  'pounds of Windows-1250': () => utf8(repeated('Ł4 ')),
};

/** A longer cell is not looked into: a megabyte of cells of this many signs is the worst for who reads their text. */
const LONGEST_CELL = 2_000;

/** Cases of a parser: what it is called, what it is given, and what reads it. */
const casesOf = (parser, inputs, reader) =>
  Object.entries(inputs).map(([name, make]) => ({ parser, name, make, reader }));

/** The worst strings of each parser. */
export const WORST_STRINGS = [
  ...casesOf(
    'csvTables',
    CSV,
    ({ csvTables }) =>
      (text) =>
        csvTables(text),
  ),
  ...casesOf(
    'htmlTables',
    HTML,
    ({ htmlTables }) =>
      (text) =>
        htmlTables(text),
  ),
  ...casesOf(
    'markdownTables',
    MARKDOWN,
    ({ markdownTables }) =>
      (text) =>
        markdownTables(text),
  ),
  ...casesOf(
    'pastedTables',
    PASTED,
    ({ pastedTables }) =>
      (text) =>
        pastedTables(text),
  ),
  ...casesOf(
    'readFile, JSON',
    JSON_TEXT,
    ({ readFile }) =>
      (text) =>
        readFile(text),
  ),
  ...casesOf(
    'xlsxTables',
    XLSX,
    ({ xlsxTables }) =>
      (bytes) =>
        xlsxTables(bytes),
  ),
  ...casesOf(
    'docxTables',
    DOCX,
    ({ docxTables }) =>
      (bytes) =>
        docxTables(bytes),
  ),
  ...casesOf(
    'readStratml',
    STRATML,
    ({ readStratml }) =>
      (text) =>
        readStratml(text),
  ),
  ...casesOf(
    'readOpenSdg',
    OPEN_SDG,
    ({ readOpenSdg }) =>
      (texts) =>
        readOpenSdg(texts),
  ),
  ...Object.entries(READERS).flatMap(([name, reader]) =>
    casesOf(name, CELLS, (read) => {
      const one = reader(read);
      return (text) => one(text);
    }),
  ),
  ...Object.entries(READERS).flatMap(([name, reader]) =>
    casesOf(`${name}, cells as long as are looked at`, CELLS, (read) => {
      const one = reader(read);
      return (text) => {
        for (let at = 0; at < text.length; at += LONGEST_CELL) one(text.slice(at, at + LONGEST_CELL));
      };
    }),
  ),
  ...casesOf(
    'readColumns',
    HEADINGS,
    ({ readColumns }) =>
      (headings) =>
        readColumns(headings),
  ),
  ...casesOf(
    'readTables',
    TABLES,
    ({ readTables }) =>
      (tables) =>
        readTables(tables),
  ),
  ...casesOf(
    'geojsonPlaces',
    GEOJSON,
    ({ geojsonPlaces }) =>
      (content) =>
        geojsonPlaces(content),
  ),
  ...casesOf(
    'decodeText',
    DECODED,
    ({ decodeText }) =>
      (bytes) =>
        decodeText(bytes),
  ),
];
