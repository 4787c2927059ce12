import { expect } from 'chai';
import { readFile } from '../../src/read/read-file.js';
import { describeReadFault } from '../../src/read/table/read-fault-words.js';
import leeds2010 from '../../src/strategies/leeds-2010.js';
import { writeStratml } from '../../src/write/stratml/write-stratml.js';
import { valid } from '../support/documents.js';
import { asCsv, asHtml, asMarkdown, leedsIndicatorTables } from '../support/source-tables.js';

const TOLD = { yearStartsIn: 4 } as const;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const [first] = leedsIndicatorTables();

describe('readFile', () => {
  for (const [form, text] of [
    ['csv', asCsv(first!)],
    ['csv', first!.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n')],
    ['html', asHtml(first!)],
    ['markdown', asMarkdown(first!)],
  ] as const) {
    it(`reads the success measures of Leeds as ${form}, as text and as bytes`, async () => {
      for (const content of [text, bytes(text), bytes(`\uFEFF${text}`)]) {
        const { form: found, validation, report, faults } = await readFile(content, TOLD);
        expect(found).to.equal(form);
        expect(faults).to.deep.equal([]);
        expect(report!.cells.filter(({ sure }) => sure === 'unread')).to.deep.equal([]);
        expect(validation.ok && validation.strategy.indicators.map(({ code }) => code)).to.deep.equal([
          'NI 3',
          'NI 4',
          'NI 7',
          'NI 130',
          'NI 139',
          'BP 21',
          'BP 25',
        ]);
      }
    });
  }

  it('reads a document as JSON, which has no cells', async () => {
    const { form, validation, report } = await readFile(JSON.stringify(leeds2010));
    expect(form).to.equal('json');
    expect(validation.ok).to.equal(true);
    expect(report).to.equal(undefined);
  });

  it('reads a plan as StratML, and tells what was read otherwise', async () => {
    const { text } = writeStratml(valid(leeds2010), { part: 2 });
    const whole = await readFile(bytes(text), TOLD);
    expect([whole.form, whole.validation.ok, whole.faults, whole.repairs]).to.deep.equal([
      'stratml',
      true,
      [],
      [],
    ]);
    expect(whole.strategy!.indicators!.map(({ name }) => name)).to.deep.equal(
      valid(leeds2010).indicators.map(({ name }) => name),
    );
    const stray = text.replace('<Description', '<Slogan>Together</Slogan><Description');
    const { repairs = [] } = await readFile(stray);
    expect(repairs.map(({ found }) => found)).to.deep.equal(['Together']);
    expect(text.split('\n')[repairs[0]!.line - 1]).to.include('<Description');
  });

  it('tells where JSON is broken', async () => {
    const { strategy, validation } = await readFile('{"format": 2,\n"id": }');
    expect(strategy).to.equal(undefined);
    expect(validation.issues[0]!.position).to.deep.equal({ line: 2, column: 7 });
  });

  it('mends garbled pound signs of another encoding, and says so', async () => {
    const { strategy, doubts } = await readFile(bytes('Indicator,Target\nCost of a visit,Â£12'), TOLD);
    expect(strategy!.indicators![0]!.measures[0]!.targets![0]!.value).to.deep.include({ value: 12 });
    expect(doubts.map(({ code, words }) => [code, words])).to.deep.equal([['mended', 'Â£12']]);
  });

  it('changes no word of a document', async () => {
    const { strategy } = await readFile(bytes('{"format": 2, "id": "x", "title": "Â£12 a head"}'));
    expect(strategy!.title).to.equal('Â£12 a head');
  });

  it('says that nothing was read where no table is of a plan, and lists the cells', async () => {
    const { validation, faults, strategy, report } = await readFile('Family,Council\n1,Leeds');
    expect([validation.ok, strategy]).to.deep.equal([false, undefined]);
    expect(faults.map(describeReadFault)).to.have.lengthOf(1);
    expect(describeReadFault(faults[0]!)).to.include('a table of indicators, of actions or of figures');
    expect(report!.cells.map(({ sure }) => sure)).to.deep.equal(['unread', 'unread', 'unread', 'unread']);
  });

  for (const [what, content, told] of [
    ['nothing', '', /another form/],
    ['a program', new Uint8Array([127, 69, 76, 70, 0, 0, 1]), /NUL/],
    ['XML of another kind', '<?xml version="1.0"?><plan/>', /expected a StrategicPlan/],
    ['a page without a table', '<html><body><p>Hello</p></body></html>', /without a table/],
  ] as const) {
    it(`says what to do with ${what}`, async () => {
      const { validation, faults, strategy } = await readFile(content, { file: 'plan' });
      expect(strategy).to.equal(undefined);
      expect(validation.ok).to.equal(false);
      expect(faults.map(describeReadFault).join()).to.match(told);
      expect(faults[0]!.place.file).to.equal('plan');
    });
  }

  it('stops at a limit, and keeps what came before', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Indicator ${index},${index}`).join('\n');
    const { strategy, faults } = await readFile(`Indicator,Target\n${rows}`, {
      ...TOLD,
      limits: { rows: 5 },
    });
    expect(faults.map(({ code }) => code)).to.deep.equal(['limit-reached']);
    expect(strategy!.indicators).to.have.lengthOf(4);
  });

  it('stops when it is told to', async () => {
    const { faults } = await readFile(asCsv(first!), { signal: { aborted: true } });
    expect(faults.map(({ code }) => code)).to.deep.equal(['stopped']);
  });
});
