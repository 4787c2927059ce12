// The command line as it is installed: what a person types, and what comes out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { readFile } from '../../src/read/read-file.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { asCsv, asHtml, leedsActionTables, leedsIndicatorTables } from '../support/source-tables.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: { cohesion: string } };
const LEEDS = join(ROOT, 'src/strategies/leeds-2010.json');

describe('cohesion', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'cohesion-'));
  after(() => rmSync(folder, { recursive: true }));

  const run = (args: readonly string[], input = ''): { status: number | null; out: string; told: string } => {
    const program = [join(ROOT, bin.cohesion), ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, program, {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return { status, out: stdout, told: stderr };
  };
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  it('begins as a program of node', () => {
    expect(readFileSync(join(ROOT, bin.cohesion), 'utf8')).to.match(/^#!\/usr\/bin\/env node\n/);
  });

  it('teaches', () => {
    const { status, out } = run(['--help']);
    expect(status).to.equal(0);
    for (const words of ['check', 'convert', 'score', '$ cohesion check plan.csv'])
      expect(out).to.include(words);
    expect(run(['score', '--help']).out).to.include('thurrock-2014');
  });

  describe('check', () => {
    it('says of a document that it can be used', () => {
      const { status, out, told } = run(['check', LEEDS]);
      expect([status, out]).to.deep.equal([0, '']);
      expect(told).to.equal(`${LEEDS} can be used; nothing to look at\n`);
    });

    it('names row and column of what is in doubt in a table', () => {
      const file = write('one.csv', asCsv(leedsIndicatorTables()[0]!));
      const { status, out } = run(['check', file]);
      expect(status).to.equal(0);
      expect(out.split('\n')[0]).to.equal(
        'one.csv:5:2: doubt: "To be set by Office of the Third Sector Survey Autumn 2008" read as baseline: ' +
          '"Autumn 2008": the seasons are not defined; the usual three months are meant',
      );
      // an issue of the document stands at the cell that made it: the target of NI 130, in another unit
      expect(out).to.match(/^one\.csv:6:5: warning: .*found a percentage/m);
    });

    it('names the table where a file has several', () => {
      const file = write('all.html', leedsIndicatorTables().map(asHtml).join(''));
      expect(run(['check', file]).out).to.match(/^all\.html \(table 1\):7:4: doubt: "No survey in 08\/09"/m);
    });

    it('names line and column in a document, and ends with 1', () => {
      const file = write('bad.json', '{\n  "format": 2,\n  "id": "x",\n  "title": 5\n}');
      const { status, out, told } = run(['check', file]);
      expect(status).to.equal(1);
      expect(out).to.match(/^bad\.json:4:12: error: title: expected text, found /);
      expect(told).to.include('cannot be used');
    });

    it('speaks JSON to other programs', () => {
      const file = write('broken.json', '{"format": 2,');
      const { status, out, told } = run(['check', file, '--json']);
      expect([status, told]).to.deep.equal([1, '']);
      expect(JSON.parse(out)).to.deep.include({ file: 'broken.json', ok: false });
      expect((JSON.parse(out) as { problems: object[] }).problems[0]).to.include({
        severity: 'error',
        row: 1,
        column: 14,
      });
    });

    it('reads standard input', () => {
      const { status, told } = run(['check', '-'], 'Indicator,Target\nCrime,5');
      expect(status).to.equal(0);
      expect(told).to.match(/^standard input can be used/);
    });

    it('says so where there is no file, or a folder', () => {
      expect(run(['check', 'nowhere.csv'])).to.deep.include({
        status: 2,
        told: 'nowhere.csv: there is no such file\n',
      });
      expect(run(['check', '.'])).to.deep.include({ status: 2, told: '.: it is a folder\n' });
    });
  });

  describe('convert', () => {
    it('makes a document of a table', () => {
      const file = write('actions.csv', asCsv(leedsActionTables()[0]!));
      const { status, told } = run(['convert', file, 'plan.json']);
      expect(status).to.equal(0);
      expect(told).to.match(/^\d+ cells to look at: cohesion check actions\.csv\n$/);
      const { ok, issues } = validateStrategy(JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')));
      expect([ok, issues]).to.deep.equal([true, []]);
    });

    it('writes to standard output, which other programs read', () => {
      const { out } = run(['convert', '-', '-'], 'Action,Lead\nHold events,Housing');
      const made = run(['check', '-'], out);
      expect(made.told).to.equal('standard input can be used; nothing to look at\n');
    });

    it('writes what can be shown as CSV', () => {
      run(['convert', LEEDS, 'indicators.csv']);
      run(['convert', LEEDS, 'actions.csv', '--view', 'actions']);
      expect(readFileSync(join(folder, 'indicators.csv'), 'utf8')).to.match(
        /^\uFEFF?objective,code,indicator/,
      );
      expect(readFileSync(join(folder, 'actions.csv'), 'utf8')).to.match(/^\uFEFF?objective,ref,action/);
    });

    it('writes nothing of a file that cannot be used, and says why', () => {
      const file = write('bad.json', '{"format": 2}');
      const { status, told } = run(['convert', file, 'never.json']);
      expect(status).to.equal(1);
      expect(told).to.match(/^bad\.json:1:1: error: /);
      expect(() => readFileSync(join(folder, 'never.json'))).to.throw();
    });

    it('asks for an ending that it knows', () => {
      const { status, told } = run(['convert', LEEDS, 'plan.doc']);
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
        const { status, told } = run(['convert', LEEDS, name]);
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
        const all = run(['convert', LEEDS, name, '--losses']).told.trim().split('\n');
        expect(all).to.have.lengthOf(count + 1);
        expect(all[0]).to.match(/^plan\.\w+: \w+.*: [a-z-]+: [A-Z].+\.$/);
      });
    }

    it('writes StratML of the part that is asked for', () => {
      run(['convert', LEEDS, 'one.xml', '--part', '1']);
      expect(readFileSync(join(folder, 'one.xml'), 'utf8')).to.include('stratml_core');
      expect(run(['convert', LEEDS, 'one.xml', '--part', '3']).status).to.equal(1);
    });

    it('writes figures with their metadata, a record, and a folder of files', () => {
      run(['convert', LEEDS, 'figures.csv', '--view', 'observations', '--metadata']);
      const metadata = JSON.parse(readFileSync(join(folder, 'figures.csv-metadata.json'), 'utf8')) as {
        url: string;
        tableSchema: { columns: { titles: string }[] };
      };
      const [heading] = readFileSync(join(folder, 'figures.csv'), 'utf8').slice(1).split('\r\n');
      expect(metadata.url).to.equal('figures.csv');
      expect(metadata.tableSchema.columns.map(({ titles }) => titles).join()).to.equal(heading);
      run(['convert', LEEDS, 'record.jsonld']);
      expect(JSON.parse(readFileSync(join(folder, 'record.jsonld'), 'utf8'))).to.include({
        '@type': 'Dataset',
      });
      run(['convert', LEEDS, 'deep/site/']);
      expect(readFileSync(join(folder, 'deep/site/data/indicator_ni-4.csv'), 'utf8')).to.equal(
        'Year,Units,Value\r\n2008/09,Percentage (%),31\r\n',
      );
    });

    it('says so where it may not write', () => {
      write('taken', '');
      const { status, told } = run(['convert', LEEDS, 'taken/plan.json']);
      expect(status).to.equal(2);
      expect(told).to.match(/^taken\/plan\.json: it cannot be written \(\w+\)\n$/);
    });
  });

  describe('template', () => {
    it('writes a workbook that reads as a plan, and leaves one that is there alone', () => {
      const first = run(['template', 'mine.xlsx']);
      expect([first.status, first.told]).to.deep.equal([
        0,
        'mine.xlsx is there to fill in; cohesion check mine.xlsx says how it is read\n',
      ]);
      const { status, out } = run(['check', 'mine.xlsx']);
      expect(status).to.equal(0);
      // the sheets that are no tables of a plan are one line each
      expect(out.match(/ \(Cover\):\d+:\d+: unread: no table of .* cells not read/g)).to.have.lengthOf(1);
      expect(run(['template', 'mine.xlsx'])).to.deep.include({
        status: 2,
        told: 'mine.xlsx: there is such a file; choose another name\n',
      });
      expect(run(['template', 'mine.doc']).status).to.equal(2);
    });
  });

  describe('score', () => {
    it('counts, and gives the reason of every rating', () => {
      const { status, out } = run(['score', LEEDS, '--as-of', '2009-03-31']);
      expect(status).to.equal(0);
      expect(out).to.match(/^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target\./);
      expect(out).to.match(/^bp-25-a: Close: 38\.96% in 2008\/09 against a target of 39%/m);
      expect(out.trim().split('\n')).to.have.lengthOf(35);
    });

    it('rates by the rule of others', () => {
      const { out } = run(['score', LEEDS, '--preset', 'met-or-not-met', '--json']);
      const { rule, measures } = JSON.parse(out) as { rule: { id: string }; measures: object[] };
      expect(rule.id).to.equal('met-or-not-met');
      expect(measures).to.have.lengthOf(34);
    });

    it('refuses a rule and a day that are none', () => {
      expect(run(['score', LEEDS, '--preset', 'nope'])).to.deep.include({ status: 1, out: '' });
      expect(run(['score', LEEDS, '--as-of', '2009-02-30']).told).to.include(
        'It must be a day as YYYY-MM-DD.',
      );
    });
  });

  it('ends without a word where whoever reads has enough', () => {
    const program = join(ROOT, bin.cohesion);
    const rows = Array.from({ length: 5000 }, () => 'Crime,somehow').join('\n');
    const file = join(folder, write('long.csv', `Indicator,Result 2008/09\n${rows}`));
    const { stderr, stdout } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" check "${file}" | head -n 1`],
      { encoding: 'utf8' },
    );
    expect(stdout).to.match(/long\.csv:2:2: /);
    expect(stderr).to.not.include('Error');
  });

  it('tells how far a long reading is, on a terminal alone', function () {
    const rows = Array.from({ length: 60_000 }, (_, at) => `Measure ${at},${at}`).join('\n');
    const file = write('large.csv', `Indicator,Result 2008/09\n${rows}`);
    expect(run(['convert', file, 'large.json']).told).to.not.include('%');
    const command = `"${process.execPath}" "${join(ROOT, bin.cohesion)}" convert "${file}" large.json`;
    const { stdout, error } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error) this.skip(); // no terminal to be had
    expect(stdout).to.match(/\rlarge\.csv: \d+%/);
    expect(stdout).to.match(/%\r +\r[^%]*$/); // and the line is taken away at the end
  });

  it('says what there is when it is asked for something else', () => {
    const { status, told } = run(['frobnicate']);
    expect(status).to.equal(1);
    expect(told).to.match(/unknown command.*\n.*cohesion --help/);
  });
});
