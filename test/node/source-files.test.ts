// The five source documents as files that councils have, made in the forms of text and by an office program, read and held against
// what people wrote down by hand: how much is read, and that nothing is wrong without a doubt but what is listed with its reason.
import { expect } from 'chai';
import type { FileReading } from '../../src/read/read-file.js';
import { docxTables } from '../../src/read/table/docx-tables.js';
import type { Table } from '../../src/read/table/table.js';
import { xlsxTables } from '../../src/read/table/xlsx-tables.js';
import leeds2010 from '../../src/strategies/leeds-2010.js';
import { readBytes, readJson } from '../support/file.js';
import { type Comparison, compare, countsOf } from '../support/source-tables/compare.js';
import { FORMS, readForm } from '../support/source-tables/forms.js';
import { gridOf, type PrintedTable } from '../support/source-tables/printed-table.js';
import { KNOWN_DIFFERENCES, knownDifference } from '../support/source-tables/known-differences.js';
import { SOURCES } from '../support/source-tables/sources.js';

type Counts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;

describe('the source documents as files', () => {
  let counts: Counts = {};
  const listed = new Set<unknown>();
  const read = new Map<string, Comparison>();

  before(async () => {
    counts = (await readJson('test/fixtures/sources/counts.json')) as Counts;
    for (const source of SOURCES)
      for (const form of FORMS)
        read.set(`${source.id} ${form}`, compare(source, await readForm(source, form)));
  });

  for (const source of SOURCES) {
    for (const form of FORMS) {
      it(`${source.id}, ${form}: as many cells and facts as ever, and no difference but those listed`, () => {
        const comparison = read.get(`${source.id} ${form}`)!;
        const unlisted = comparison.differences.filter((one) => {
          const known = knownDifference(source.id, form, one);
          if (known) listed.add(known);
          return !known;
        });
        expect(unlisted).to.deep.equal([]);
        // npx tsx test/fixtures/sources/measure.mjs --write where the readers became better
        expect(countsOf(comparison)).to.deep.equal(counts[source.id]?.[form]);
      });
    }
  }

  it('lists no difference that is gone', () => {
    expect(KNOWN_DIFFERENCES.filter((known) => !listed.has(known))).to.deep.equal([]);
  });

  it('has every figure of an indicator as people read it, or doubts it, in whatever form', () => {
    for (const [name, { differences }] of read) {
      const figures = differences.filter(({ fact }) => / (baseline|target|result|unit)/.test(fact));
      expect(
        figures.filter(({ is }) => is === 'wrong'),
        name,
      ).to.deep.equal([]);
    }
  });
});

/** The words of each cell in its place, without what a merged cell repeats; space is of no account. */
const wordsOf = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map(({ text, merged }) => (merged ? '' : spaced(text))));
const printedWords = (table: PrintedTable): string[][] => gridOf(table).map((row) => row.map(spaced));
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the files of the office program', () => {
  for (const { id, tables } of SOURCES) {
    it(`hold the tables of today: ${id}`, async () => {
      const expected = tables().map(printedWords);
      const read = (name: string): Promise<Uint8Array> => readBytes(`test/fixtures/sources/${name}`);
      const document = docxTables(await read(`${id}.docx`)).tables;
      expect(document.map(wordsOf)).to.deep.equal(expected);
      const workbook = xlsxTables(await read(`${id}.xlsx`)).tables;
      expect(workbook).to.have.lengthOf(expected.length);
      const cells = (all: readonly string[][][]): string[] => all.flat(2).filter(Boolean);
      const inSheets = workbook.flatMap(({ headings, caption, notes, ...table }) => [
        ...[...headings, ...(caption ? [caption] : []), ...notes].map(({ text }) => spaced(text)),
        ...cells([wordsOf({ headings, notes, ...table })]),
      ]);
      expect(inSheets).to.include.members(cells(expected));
    });
  }
});

describe('a comparison with a document by hand', () => {
  const [leeds] = SOURCES;

  it('has no lead wrong where the bodies are known from the year before', async () => {
    const { bodies } = leeds2010;
    for (const form of ['xlsx', 'docx'] as const) {
      const readings = await readForm(leeds!, form, { strategy: { bodies: bodies! } });
      const { differences } = compare(leeds!, readings);
      expect(differences.filter(({ fact }) => / leads/.test(fact))).to.deep.equal([]);
    }
  });

  it('tells a figure that was changed, a fact that is gone, and one that is new', async () => {
    const [reading] = await readForm(leeds!, 'html');
    const strategy = structuredClone(reading!.validation.ok ? reading!.validation.strategy : undefined)!;
    const found = (code: string) => strategy.indicators.find((one) => one.code === code)!.measures[0]!;
    const [, target] = found('NI 4').targets;
    Object.assign(target!, { value: { kind: 'number', value: 34.5 } });
    Object.assign(found('NI 2'), { results: [] });
    Object.assign(strategy.actions[0]!, { ref: '9' });
    const changed: FileReading = { ...reading!, validation: { ok: true, strategy, issues: [] } };
    const before = new Set(compare(leeds!, [reading!]).differences.map(({ fact }) => fact));
    const after = compare(leeds!, [changed]).differences.filter(({ fact }) => !before.has(fact));
    expect(after.map(({ fact, is }) => `${is}: ${fact}`)).to.include.members([
      'wrong: NI 4 target 2011-03-01 to 2011-03-31',
      'missing: NI 2 result 2008-04-01 to 2009-03-31',
      'guessed: action 9 leads',
    ]);
  });
});
