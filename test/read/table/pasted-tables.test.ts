import { expect } from 'chai';
import * as fc from 'fast-check';
import { pastedTables } from '../../../src/read/table/pasted-tables.js';
import { describeReadFault } from '../../../src/read/table/read-fault-words.js';
import { sniffText } from '../../../src/read/table/sniff-text.js';
import type { Table } from '../../../src/read/table/table.js';

const run = { seed: 20100331, numRuns: 200 };
const textsOf = ({ rows }: Table): string[][] => rows.map((row) => row.map(({ text }) => text));
const AB = [
  ['a', 'b'],
  ['c', 'd'],
];

describe('pastedTables', () => {
  for (const [why, text, expected] of [
    ['rows with tabs', 'a\tb\r\nc\td\r\n', AB],
    [
      'cells of several lines from Excel',
      'Code\tAction\nA1\t"Hold events\nin ""each"" ward"\n',
      [
        ['Code', 'Action'],
        ['A1', 'Hold events\nin "each" ward'],
      ],
    ],
    [
      'words in quotes from Word',
      'Action\tBy\n"Hate" crime, reduced\tCouncil\nOther\tPolice',
      [
        ['Action', 'By'],
        ['"Hate" crime, reduced', 'Council'],
        ['Other', 'Police'],
      ],
    ],
    ['a range that starts with empty cells', '\ta\tb\n\tc\td', AB],
    ['a single row', 'a\tb', [['a', 'b']]],
    [
      'a single column, with commas in it',
      'Wards\nHyde Park, north\nArmley',
      [['Wards'], ['Hyde Park, north'], ['Armley']],
    ],
    ['HTML', '<table><tr><td>a<td>b<tr><td>c<td>d</table>', AB],
    ['Markdown', 'Words\n\n|a|b|\n|-|-|\n|c|d|\n', AB],
    ['CSV', 'a,b\nc,d\n', AB],
    ['semicolons', 'a;b\nc;d\n', AB],
    ['HTML after words', 'See: <table><tr><td>a<td>b<tr><td>c<td>d</table>', AB],
  ] as const) {
    it(`reads ${why}`, () => expect(pastedTables(text).tables.map(textsOf)).to.deep.equal([expected]));
  }

  for (const [text, words] of [
    ['{"format": 2}', 'found JSON. Open it as a strategy, or paste the table itself.'],
    ['<?xml version="1.0"?><a/>', 'found XML. Paste the table itself, as a page or a spreadsheet shows it.'],
  ] as const) {
    it(`says that ${text} has no table`, () => {
      const { tables, faults } = pastedTables(text, { file: 'p' });
      expect(tables).to.deep.equal([]);
      expect(faults.map(describeReadFault)).to.deep.equal([
        `p: expected a table as HTML, Markdown, CSV, or rows with tabs, ${words}`,
      ]);
    });
  }

  it('finds nothing in nothing, and refuses what is no text', () => {
    expect(pastedTables(' \n ')).to.deep.equal({ tables: [], faults: [] });
    expect(() => pastedTables(5 as unknown as string)).to.throw(
      TypeError,
      'pastedTables requires a text, got number',
    );
  });

  const part = fc.constantFrom(
    ...[
      'a',
      '1',
      ' ',
      '\n',
      '\t',
      ',',
      ';',
      '|',
      '"',
      '-',
      '|-|',
      '<',
      '<table>',
      '<td>',
      '{',
      '[',
      ']',
      '\0',
      '\uFEFF',
      '\r',
    ],
  );

  it('never throws, whatever the text, and gives rectangles', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(part, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        for (const { rows } of pastedTables(any).tables)
          expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
      }),
      { ...run, numRuns: 600 },
    );
  });

  it('leaves no edge of a table empty, and no cell with space around it', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
        (any) => {
          for (const table of pastedTables(any).tables) {
            const texts = textsOf(table);
            const edges = [
              texts[0]!,
              texts.at(-1)!,
              texts.map((row) => row[0]!),
              texts.map((row) => row.at(-1)!),
            ];
            edges.forEach((edge) => expect(edge.join('')).not.to.equal(''));
            texts.flat().forEach((text) => expect(text).to.equal(text.trim()));
          }
        },
      ),
      run,
    );
  });
});

describe('sniffText', () => {
  for (const [text, form] of [
    ['', 'text'],
    ['A sentence, with a comma.', 'text'],
    ['One, two.\nThree and four.\nFive, six, seven.', 'text'],
    ['a,b', 'text'],
    ['a;b', 'csv'],
    ['a,b\nc,d', 'csv'],
    ['a\tb', 'tsv'],
    ['|a|b|\n|c|d|', 'csv'],
    ['|a|b|\n|-|-|', 'markdown'],
    ['# T\n\na | b\n- | -\n', 'markdown'],
    ['<p>a</p>', 'html'],
    ['\uFEFF \n<!DOCTYPE html><x>', 'html'],
    ['Version:0.9\nStartHTML:1\n<html>', 'html'],
    ['<svg><table></svg>', 'html'],
    ['<StrategicPlan xmlns="x">', 'xml'],
    ['<?xml version="1.0"?>', 'xml'],
    ['{"a": 1}', 'json'],
    ['{}', 'json'],
    ['[{"a": 1}]', 'json'],
    ['[1, 2]', 'json'],
    ['[NI 1] a\tb\nc\td', 'tsv'],
    ['[a](b)', 'text'],
    ['{a\tb', 'tsv'],
  ] as const) {
    it(`takes ${JSON.stringify(text)} for ${form}`, () => expect(sniffText(text)).to.equal(form));
  }
});
