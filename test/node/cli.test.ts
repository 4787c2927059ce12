// The command line: what a person types, and what comes out; cli-program.test.ts tries what a process adds to that.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readFile } from '../../src/read/read-file.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { LEEDS_FILE, type Ran, useCli } from '../support/cli-run.js';
import { asCsv, asHtml, leedsActionTables, leedsIndicatorTables } from '../support/source-tables.js';

describe('cohesion', function () {
  this.timeout(30_000);
  const { folder, run, write } = useCli();

  it('teaches', async () => {
    const { status, out } = await run(['--help']);
    expect(status).to.equal(0);
    for (const words of ['check', 'convert', 'score', '$ cohesion check plan.csv'])
      expect(out).to.include(words);
    expect((await run(['score', '--help'])).out).to.include('thurrock-2014');
    expect((await run(['--version'])).out).to.match(/^\d+\.\d+\.\d+\n$/);
  });

  describe('check', () => {
    it('says of a document that it can be used', async () => {
      const { status, out, told } = await run(['check', LEEDS_FILE]);
      expect([status, out]).to.deep.equal([0, '']);
      expect(told).to.equal(`${LEEDS_FILE} can be used; nothing to look at\n`);
    });

    it('names row and column of what is in doubt in a table', async () => {
      const file = write('one.csv', asCsv(leedsIndicatorTables()[0]!));
      const { status, out } = await run(['check', file]);
      expect(status).to.equal(0);
      expect(out.split('\n')[0]).to.equal(
        'one.csv:5:2: doubt: "To be set by Office of the Third Sector Survey Autumn 2008" read as baseline: ' +
          '"Autumn 2008": the seasons are not defined; the usual three months are meant',
      );
      // an issue of the document stands at the cell that made it: the target of NI 130, in another unit
      expect(out).to.match(/^one\.csv:6:5: warning: .*found a percentage/m);
    });

    it('names the table where a file has several', async () => {
      const file = write('all.html', leedsIndicatorTables().map(asHtml).join(''));
      expect((await run(['check', file])).out).to.match(
        /^all\.html \(table 1\):7:4: doubt: "No survey in 08\/09"/m,
      );
    });

    it('names line and column in a document, and ends with 1', async () => {
      const file = write('bad.json', '{\n  "format": 2,\n  "id": "x",\n  "title": 5\n}');
      const { status, out, told } = await run(['check', file]);
      expect(status).to.equal(1);
      expect(out).to.match(/^bad\.json:4:12: error: title: expected text, found /);
      expect(told).to.include('cannot be used');
    });

    it('speaks JSON to other programs', async () => {
      const file = write('broken.json', '{"format": 2,');
      const { status, out, told } = await run(['check', file, '--json']);
      expect([status, told]).to.deep.equal([1, '']);
      expect(JSON.parse(out)).to.deep.include({ file: 'broken.json', ok: false });
      expect((JSON.parse(out) as { problems: object[] }).problems[0]).to.include({
        severity: 'error',
        row: 1,
        column: 14,
      });
    });

    it('reads standard input', async () => {
      const { status, told } = await run(['check', '-'], 'Indicator,Target\nCrime,5');
      expect(status).to.equal(0);
      expect(told).to.match(/^standard input can be used/);
    });

    it('says so where a file is empty, has no table, is protected or has no name', async () => {
      const problem = async (bytes: string | Buffer): Promise<Ran> => {
        writeFileSync(join(folder, 'odd.xlsx'), bytes);
        return run(['check', 'odd.xlsx']);
      };
      const empty = await problem('');
      expect(empty.status).to.equal(1);
      expect(empty.out).to.match(/^odd\.xlsx: error: .*found an empty file\. Look whether it was saved/);
      expect((await problem('hello')).out).to.match(/^odd\.xlsx: error: .* say with --column what they hold/);
      const old = Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.alloc(600),
      ]);
      expect((await problem(old)).out).to.match(/^odd\.xlsx: error: .*protected by a password/);
      expect((await problem(Buffer.alloc(50_000_001, 'a'))).out).to.equal(
        'odd.xlsx: error: expected at most 50,000,000 bytes, found more. ' +
          'Take the tables out of the file; what came before was read.\n',
      );
      expect(await run(['check', ''])).to.deep.include({
        status: 2,
        told: 'the name of the file is missing\n',
      });
      expect((await run(['check', 'odd.xlsx/a.csv'])).told).to.include('a part of the name is a file');
    });

    it('says so where there is no file, or a folder', async () => {
      expect(await run(['check', 'nowhere.csv'])).to.deep.include({
        status: 2,
        told: 'nowhere.csv: there is no such file; look at the name and the folder\n',
      });
      expect(await run(['check', '.'])).to.deep.include({
        status: 2,
        told: '.: it is a folder; give the name of a file in it\n',
      });
    });
  });

  describe('convert', () => {
    it('makes a document of a table', async () => {
      const file = write('actions.csv', asCsv(leedsActionTables()[0]!));
      const { status, told } = await run(['convert', file, 'plan.json']);
      expect(status).to.equal(0);
      expect(told).to.match(/^\d+ cells to look at: cohesion check actions\.csv\n$/);
      const { ok, issues } = validateStrategy(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));
      expect([ok, issues]).to.deep.equal([true, []]);
    });

    it('writes to standard output, which other programs read', async () => {
      const { out } = await run(['convert', '-', '-'], 'Action,Lead\nHold events,Housing');
      const made = await run(['check', '-'], out);
      expect(made.told).to.equal('standard input can be used; nothing to look at\n');
    });

    it('writes what can be shown as CSV', async () => {
      await run(['convert', LEEDS_FILE, 'indicators.csv']);
      await run(['convert', LEEDS_FILE, 'shown.csv', '--view', 'actions']);
      expect(readFileSync(join(folder, 'indicators.csv'), 'utf8')).to.match(
        /^\uFEFF?objective,code,indicator/,
      );
      expect(readFileSync(join(folder, 'shown.csv'), 'utf8')).to.match(/^\uFEFF?objective,ref,action/);
    });

    it('writes nothing of a file that cannot be used, and says why', async () => {
      const file = write('bad.json', '{"format": 2}');
      const { status, told } = await run(['convert', file, 'never.json']);
      expect(status).to.equal(1);
      expect(told).to.match(/^bad\.json:1:1: error: /);
      expect(() => readFileSync(join(folder, 'never.json'))).to.throw();
    });

    it('asks for an ending that it knows', async () => {
      const { status, told } = await run(['convert', LEEDS_FILE, 'plan.doc']);
      expect([status, told]).to.deep.equal([
        2,
        'plan.doc: the name must end with .json, .csv, .xlsx, .xml, .jsonld, /\n',
      ]);
    });

    for (const [name, found] of [
      ['plan.xlsx', 'xlsx'],
      ['plan.xml', 'stratml'],
    ] as const) {
      it(`writes ${name}, which reads back, and counts what it does not hold`, async () => {
        const { status, told } = await run(['convert', LEEDS_FILE, name]);
        expect(status).to.equal(0);
        expect(told).to.match(
          /^plan\.\w+ holds \d+ things of the document otherwise or not at all: --losses lists them\n$/,
        );
        const { form, validation } = await readFile(readFileSync(join(folder, name)), { yearStartsIn: 4 });
        expect([form, validation.ok]).to.deep.equal([found, true]);
        expect(validation.ok && validation.strategy.indicators.map(({ code }) => code)).to.include.members([
          'NI 3',
          'BP 25',
        ]);
        const count = Number(/\d+(?= things)/.exec(told)![0]);
        const all = (await run(['convert', LEEDS_FILE, name, '--losses', '--force'])).told.trim().split('\n');
        expect(all).to.have.lengthOf(count + 1);
        expect(all[0]).to.match(/^plan\.\w+: \w+.*: [a-z-]+: [A-Z].+\.$/);
      });
    }

    it('writes StratML of the part that is asked for', async () => {
      await run(['convert', LEEDS_FILE, 'one.xml', '--part', '1']);
      expect(readFileSync(join(folder, 'one.xml'), 'utf8')).to.include('stratml_core');
      expect((await run(['convert', LEEDS_FILE, 'three.xml', '--part', '3'])).status).to.equal(2);
    });

    it('writes figures with their metadata, a record, and a folder of files', async () => {
      await run(['convert', LEEDS_FILE, 'figures.csv', '--view', 'observations', '--metadata']);
      const metadata = JSON.parse(readFileSync(join(folder, 'figures.csv-metadata.json'), 'utf8')) as {
        url: string;
        tableSchema: { columns: { titles: string }[] };
      };
      const [heading] = readFileSync(join(folder, 'figures.csv'), 'utf8').slice(1).split('\r\n');
      expect(metadata.url).to.equal('figures.csv');
      expect(metadata.tableSchema.columns.map(({ titles }) => titles).join()).to.equal(heading);
      await run(['convert', LEEDS_FILE, 'record.jsonld']);
      expect(JSON.parse(readFileSync(join(folder, 'record.jsonld'), 'utf8'))).to.include({
        '@type': 'Dataset',
      });
      await run(['convert', LEEDS_FILE, 'deep/site/']);
      expect(readFileSync(join(folder, 'deep/site/data/indicator_ni-4.csv'), 'utf8')).to.equal(
        'Year,Units,Value\r\n2008/09,Percentage (%),31\r\n',
      );
    });

    it('replaces no file unless it is told to, not even one of several', async () => {
      const file = write('mine.json', 'my own work');
      const taken = await run(['convert', LEEDS_FILE, file]);
      expect(taken).to.deep.equal({
        status: 2,
        out: '',
        told: 'mine.json: there is such a file; choose another name, or replace it with --force\n',
      });
      expect(readFileSync(join(folder, file), 'utf8')).to.equal('my own work');
      expect((await run(['convert', LEEDS_FILE, file, '--force'])).status).to.equal(0);
      expect(readFileSync(join(folder, file), 'utf8')).to.include('"format": 2');
      // the metadata beside a CSV file is one more
      write('set.csv-metadata.json', 'mine');
      const several = await run(['convert', LEEDS_FILE, 'set.csv', '--metadata']);
      expect(several.told).to.match(/^set\.csv-metadata\.json: there is such a file/);
      expect(() => readFileSync(join(folder, 'set.csv'))).to.throw();
      expect((await run(['convert', LEEDS_FILE, '/dev/null', '--view', 'actions'])).told).to.include(
        'must end with',
      );
    });

    it('knows an ending in capitals, and counts one cell as one', async () => {
      const { status, told } = await run(
        ['convert', '-', 'CAPITALS.JSON'],
        'Action,Lead\nHold events,Housing',
      );
      expect([status, told]).to.deep.equal([0, '1 cell to look at: cohesion check says which, of a file\n']);
      expect((await run(['check', 'CAPITALS.JSON'])).status).to.equal(0);
      expect((await run(['template', 'BLANK.XLSX'])).status).to.equal(0);
    });

    it('says which command writes pages', async () => {
      expect((await run(['convert', LEEDS_FILE, 'plan.html'])).told).to.equal(
        'plan.html: pages are written by cohesion render, with --out plan.html\n',
      );
    });

    it('says so where it may not write', async () => {
      write('taken', '');
      const { status, told } = await run(['convert', LEEDS_FILE, 'taken/plan.json']);
      expect(status).to.equal(2);
      expect(told).to.match(
        /^taken\/plan\.json: it cannot be written: a part of the name is a file and no folder\n$/,
      );
    });
  });

  describe('template', () => {
    it('writes a workbook that reads as a plan, and leaves one that is there alone', async () => {
      const first = await run(['template', 'mine.xlsx']);
      expect([first.status, first.told]).to.deep.equal([
        0,
        'mine.xlsx is there to fill in; cohesion check mine.xlsx says how it is read\n',
      ]);
      const { status, out } = await run(['check', 'mine.xlsx']);
      expect(status).to.equal(0);
      // the sheets that are no tables of a plan are one line each
      expect(out.match(/ \(Cover\):\d+:\d+: unread: no table of .* cells not read/g)).to.have.lengthOf(1);
      expect(await run(['template', 'mine.xlsx'])).to.deep.include({
        status: 2,
        told: 'mine.xlsx: there is such a file; choose another name, or replace it with --force\n',
      });
      expect((await run(['template', 'mine.doc'])).status).to.equal(2);
    });
  });

  describe('score', () => {
    it('counts, and gives the reason of every rating', async () => {
      const { status, out } = await run(['score', LEEDS_FILE, '--as-of', '2009-03-31']);
      expect(status).to.equal(0);
      expect(out).to.match(/^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target\./);
      expect(out).to.match(/^bp-25-a: Close: 38\.96% in 2008\/09 against a target of 39%/m);
      expect(out.trim().split('\n')).to.have.lengthOf(35);
    });

    it('gives the reasons in Welsh, and the figures of the plan', async () => {
      const { status, out, told } = await run(['score', LEEDS_FILE, '--as-of', '2009-03-31', '--lang', 'cy']);
      expect([status, told]).to.deep.equal([0, '']);
      expect(out).to.match(
        /^O blith 34 mesur, gellir graddio 10 \(8 ar y targed, 1 yn agos, 1 oddi ar y targed\)\./,
      );
      expect(out).to.match(/^bp-25-a: Agos: 38\.96% ar gyfer 2008\/09, o gymharu â’r targed, sef 39%/m);
      expect(out.trim().split('\n')).to.have.lengthOf(35);
    });

    it('refuses a language that is not there, and one for what has no sentences', async () => {
      const { status, out, told } = await run(['score', LEEDS_FILE, '--lang', 'fr']);
      expect([status, out]).to.deep.equal([2, '']);
      expect(told).to.include("argument 'fr' is invalid. It must be one of en, cy.");
      expect(await run(['score', LEEDS_FILE, '--lang', 'cy', '--json'])).to.deep.equal({
        status: 2,
        out: '',
        told: '--json and --lang: JSON has no sentences\n',
      });
      expect((await run(['score', '--help'])).out).to.include('--lang cy');
    });

    it('rates by the rule of others', async () => {
      const { out } = await run(['score', LEEDS_FILE, '--preset', 'met-or-not-met', '--json']);
      const { rule, measures } = JSON.parse(out) as { rule: { id: string }; measures: object[] };
      expect(rule.id).to.equal('met-or-not-met');
      expect(measures).to.have.lengthOf(34);
    });

    it('refuses a rule and a day that are none', async () => {
      expect(await run(['score', LEEDS_FILE, '--preset', 'nope'])).to.deep.include({ status: 2, out: '' });
      expect((await run(['score', LEEDS_FILE, '--as-of', '2009-02-30'])).told).to.include(
        'It must be a day as YYYY-MM-DD.',
      );
    });
  });

  it('tells how far a reading is after half a second, where somebody watches', async () => {
    const watched = async (isWatched: boolean, step: number): Promise<string> => {
      let time = 0;
      const now = (): number => (time += step);
      return (await run(['check', '-'], 'Indicator,Target\nCrime,5', { isWatched, now })).told;
    };
    const end = 'standard input can be used; nothing to look at\n';
    expect(await watched(true, 200)).to.match(
      /^(\rstandard input: \d+%)+\r +\rstandard input can be used.*\n$/,
    );
    expect(await watched(true, 1)).to.equal(end);
    expect(await watched(false, 200)).to.equal(end);
  });

  it('says what there is when it is asked for something else', async () => {
    const { status, told } = await run(['frobnicate']);
    expect(status).to.equal(2);
    expect(told).to.match(/unknown command.*\n.*cohesion --help/);
  });
});
