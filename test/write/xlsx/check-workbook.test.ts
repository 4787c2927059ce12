import { expect } from 'chai';
import * as fc from 'fast-check';
import { strToU8, unzipSync, strFromU8 } from 'fflate';
import { StrategySchema } from '../../../src/document/strategy.js';
import { checkWorkbook } from '../../../src/write/xlsx/check/check-workbook.js';
import { WORKBOOK_RULES, type WorkbookRuleCode } from '../../../src/write/xlsx/check/workbook-rules.js';
import { strategyWorkbook } from '../../../src/write/xlsx/strategy-workbook.js';
import { templateWorkbook } from '../../../src/write/xlsx/template-workbook.js';
import { writeWorkbook } from '../../../src/write/xlsx/write-workbook.js';
import { zipOf } from '../../support/office-files.js';
import { STRATEGIES } from '../../support/strategies.js';

const SOUND = writeWorkbook({
  title: 'Plan',
  language: 'en-GB',
  sheets: [
    { name: 'Cover', title: 'Plan', lines: ['Source: a survey', '[x] means not available'] },
    {
      name: 'Contents',
      title: 'Contents',
      lines: ['This sheet has one table.'],
      table: {
        name: 'Contents',
        columns: [{ heading: 'Sheet', width: 20 }],
        rows: ['Cover', 'Figures', 'Notes'].map((name) => [{ text: name, toSheet: name }]),
      },
    },
    {
      name: 'Figures',
      title: 'Figures',
      lines: ['This sheet has one table.'],
      table: {
        name: 'Figures',
        columns: [
          { heading: 'Ward', width: 20 },
          { heading: 'Result', width: 10 },
        ],
        rows: [
          ['North [note 1]', { number: 5, decimals: 0 }],
          ['South', '[x]'],
        ],
      },
    },
    { name: 'Notes', title: 'Notes', lines: ['[note 1] of 2010'] },
  ],
});
const PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(unzipSync(SOUND)).map(([name, part]) => [name, strFromU8(part)]),
);
const FIGURES = 'xl/worksheets/sheet3.xml';
const TABLE = 'xl/tables/table3.xml';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';
const FIGURE_LINKS = 'xl/worksheets/_rels/sheet3.xml.rels';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A change to a part of the sound workbook: the text that is there, and what comes in its place. */
type Change = readonly [part: string, old: string, now: string];
const link = (type: string, target: string): string =>
  `<Relationship Id="rIdX" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;

/** For each rule a workbook that breaks it, where it is told, and what must be changed. */
const BROKEN: Readonly<Record<Exclude<WorkbookRuleCode, 'unreadable'>, readonly [at: string, ...Change[]]>> =
  {
    'no-title': ['', ['docProps/core.xml', 'Plan', '']],
    'no-language': ['', ['docProps/core.xml', 'en-GB', ' ']],
    'no-cover': ['Front', [BOOK, '"Cover"', '"Front"']],
    'no-contents': ['', [BOOK, '"Contents"', '"Sheets"']],
    'unlinked-sheet': ['Notes', ['xl/worksheets/sheet2.xml', 'Notes!A1', 'Cover!A1']],
    'no-source': ['', [STRINGS, 'Source: a survey', 'A survey']],
    macros: ['', ['xl/_rels/workbook.xml.rels', '</Relationships>', link('vbaProject', 'vbaProject.bin')]],
    'external-link': [
      '',
      [BOOK, '</sheets>', '</sheets><externalReferences><externalReference r:id="a"/></externalReferences>'],
    ],
    'hidden-sheet': ['Figures', [BOOK, 'name="Figures"', 'name="Figures" state="veryHidden"']],
    'sheet-name': ['2 Notes', [BOOK, '"Notes"', '"2 Notes"']],
    'opens-elsewhere': ['Figures', [BOOK, 'activeTab="0"', 'activeTab="2"']],
    cursor: ['Figures C7', [FIGURES, 'activeCell="A1"', 'activeCell="C7"']],
    'no-sheet-title': ['Figures A1', [FIGURES, 'r="A1" s', 'r="B1" s']],
    'protected-sheet': ['Figures A1', [FIGURES, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>']],
    'merged-cells': [
      'Figures A4:B4',
      [FIGURES, '</sheetData>', '</sheetData><mergeCells><mergeCell ref="A4:B4"/></mergeCells>'],
    ],
    'hidden-row': ['Figures A4', [FIGURES, '<row r="4"', '<row r="4" hidden="1"']],
    'hidden-column': ['Figures B1', [FIGURES, '<col min="2"', '<col hidden="true" min="2"']],
    'frozen-panes': ['Figures A1', [FIGURES, '<selection', '<pane ySplit="1" state="frozen"/><selection']],
    filter: ['Figures A3', [TABLE, '<tableColumns', '<autoFilter ref="A3:B5"/><tableColumns']],
    fill: [
      'Figures A1',
      [
        STYLES,
        '<patternFill patternType="none"/>',
        '<patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill>',
      ],
    ],
    'coloured-text': ['Cover A2', [STYLES, '<font><sz', '<font><color rgb="FF00B050"/><sz']],
    'coloured-rule': [
      'Figures A1',
      [
        FIGURES,
        '</sheetData>',
        '</sheetData><conditionalFormatting><cfRule type="cellIs"/></conditionalFormatting>',
      ],
    ],
    'small-text': ['Cover A2', [STYLES, '<font><sz val="12"/>', '<font><sz val="8"/>']],
    'not-wrapped': [
      'Figures A4',
      [STYLES, '<alignment vertical="top" wrapText="1"/>', '<alignment vertical="top"/>'],
      [STRINGS, 'North [note 1]', 'North of the river and beyond [note 1]'],
    ],
    picture: [
      'Figures',
      [FIGURE_LINKS, '</Relationships>', link('drawing', '../drawings/d.xml')],
      ['xl/drawings/d.xml', '', '<a><cNvPr id="1" name="Picture 1"/></a>'],
    ],
    'link-text': ['Contents A4', [STRINGS, '>Cover<', '>click here<']],
    'loose-table': ['Figures A3', [FIGURE_LINKS, '/table"', '/other"']],
    'tables-not-told': ['Figures', [STRINGS, 'This sheet has one table.', 'This sheet has figures.']],
    'table-place': ['Figures B3', [TABLE, 'A3:B5', 'B3:B5']],
    'table-name': ['Figures A3', [TABLE, 'displayName="Figures"', 'displayName="Table1"']],
    'no-heading-row': ['Figures A3', [TABLE, 'ref="A3', 'headerRowCount="0" ref="A3']],
    'blank-heading': ['Figures B3', [FIGURES, 'r="B3"', 'r="Z99"']],
    'repeated-heading': ['Figures B3', [STRINGS, '>Result<', '>ward<']],
    'blank-cell': ['Figures B5', [TABLE, 'A3:B5', 'A3:B6'], [FIGURES, '<c r="B5"', '<c r="B8"']],
    'blank-row': ['Figures A6', [FIGURES, '<c r="B5"', '<c r="B8"']],
    'missing-sign': ['Figures B5', [STRINGS, '>[x]<', '>n/a<']],
    'number-as-text': ['Figures B5', [STRINGS, '>[x]<', '>1,234<']],
    'formula-error': ['Figures B4', [FIGURES, '><v>5</v>', ' t="e"><v>#REF!</v>']],
    shorthand: ['Figures B5', [STRINGS, '[x] means', 'x means']],
    note: ['Figures A4', [STRINGS, '[note 1] of', 'note of']],
  };

const changed = (changes: readonly Change[]): Uint8Array => {
  const parts: Record<string, string> = { ...PARTS };
  for (const [name, old, now] of changes) {
    const part = parts[name] ?? '';
    if (!part.includes(old)) throw new TypeError(`changed requires ${old} in ${name}`);
    parts[name] = part.replaceAll(old, now);
  }
  return zipOf(parts);
};

describe('checkWorkbook', () => {
  it('finds nothing in a sound workbook, in ours, or in the template', () => {
    expect(checkWorkbook(SOUND)).to.deep.equal([]);
    expect(checkWorkbook(templateWorkbook())).to.deep.equal([]);
    for (const { document } of STRATEGIES) {
      expect(checkWorkbook(strategyWorkbook(StrategySchema.parse(document)).bytes)).to.deep.equal([]);
    }
  });

  for (const [code, [at, ...changes]] of Object.entries(BROKEN)) {
    it(`tells ${code} at ${at === '' ? 'the workbook' : at}`, () => {
      const found = checkWorkbook(changed(changes)).filter((finding) => finding.code === code);
      const places = found.map(({ sheet, cell }) => [sheet, cell].filter(Boolean).join(' '));
      expect(places).to.include(at);
      expect(found[0]!.sentence).to.equal(WORKBOOK_RULES[code as WorkbookRuleCode]);
      expect(found[0]!.count).to.be.at.least(1);
    });
  }

  it('tells a blank cell only where nothing says what it means', () => {
    const [, ...changes] = BROKEN['blank-cell'];
    const told = changed([...changes, [STRINGS, 'one table.', 'one table. Blank: not known.']]);
    expect(checkWorkbook(told).map(({ code }) => code)).not.to.include('blank-cell');
  });

  it('takes a dash for a missing figure only where others of the column are figures', () => {
    const codes = (words: string): string[] =>
      checkWorkbook(changed([[STRINGS, '>South<', `>${words}<`]])).map(({ code }) => code);
    expect(codes('-')).to.deep.equal([]);
    expect(codes('na')).to.deep.equal([]);
  });

  it('tells how many places break a rule, and the first', () => {
    const fill = checkWorkbook(changed(BROKEN.fill.slice(1) as Change[])).find(
      ({ sheet }) => sheet === 'Figures',
    );
    expect([fill!.code, fill!.cell, fill!.count]).to.deep.equal(['fill', 'A1', 8]);
  });

  it('is not slowed down by a table that says that it has a million rows', () => {
    const wide = changed([[TABLE, 'A3:B5', 'A3:XFD1048576']]);
    const blank = checkWorkbook(wide).find(({ code }) => code === 'blank-cell');
    expect([blank!.cell, blank!.count]).to.deep.equal(['C4', 1_048_573 * 16_384 - 4]);
  });

  it('tells what cannot be read, and never throws', () => {
    const damaged = changed([[FIGURES, '</worksheet>', '<!DOCTYPE a>']]);
    const found = checkWorkbook(damaged)[0]!;
    expect(found.code).to.equal('unreadable');
    expect(found.sentence).to.include('well-formed XML');
    const limited = checkWorkbook(SOUND, { limits: { cells: 1 } });
    expect(limited[0]!.sentence).to.include('limits.cells');
    expect(() => checkWorkbook('' as never)).to.throw(TypeError, 'checkWorkbook requires a Uint8Array');
  });

  it('never throws for bytes that are cut off or changed', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.nat(SOUND.length).map((end) => SOUND.slice(0, end)),
      fc
        .array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
        .map((changes) => {
          const copy = SOUND.slice();
          for (const [at, byte] of changes) copy[at] = byte;
          return copy;
        }),
    );
    fc.assert(
      fc.property(bytes, (changedBytes) => {
        for (const { code } of checkWorkbook(changedBytes)) expect(WORKBOOK_RULES).to.have.property(code);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws for parts that are changed inside of a sound file', () => {
    const names = [FIGURES, TABLE, STRINGS, STYLES, BOOK, FIGURE_LINKS, 'docProps/core.xml'];
    const cut = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      length: fc.nat(12),
      put: fc.constantFrom('', '0', '-1', 'A1', '99999999999', '&#x0;', '<a>', '"'),
    });
    fc.assert(
      fc.property(cut, ({ name, at, length, put }) => {
        const part = PARTS[name]!;
        const from = at % part.length;
        const now = part.slice(0, from) + put + part.slice(from + length);
        expect(checkWorkbook(zipOf({ ...PARTS, [name]: strToU8(now) }))).to.be.an('array');
      }),
      { numRuns: 100 },
    );
  });
});
