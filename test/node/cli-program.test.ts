// The command line as a program: its streams and its status, and what it loads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { bin: { cohesion: string } };

// What a program loads, each on a line of standard error.
const HOOKS = `import { writeSync } from 'node:fs';
export const load = (url, context, next) => (writeSync(2, url + String.fromCharCode(10)), next(url, context));`;
const LOADED = `import { register } from 'node:module';
register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(HOOKS)}));`;

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly told: string;
}

describe('the command line as a program', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), 'cohesion-program-'));
  after(() => rmSync(folder, { recursive: true }));

  const runProgram = (args: readonly string[], input = ''): Ran => {
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

  it('keeps what was asked for apart from what is told, and ends with its status', () => {
    const { status, out, told } = runProgram([
      'check',
      write('wrong.json', '{\n  "format": 2,\n  "title": 5\n}'),
    ]);
    expect(status).to.equal(1);
    expect(out).to.match(/^wrong\.json:\d+:\d+: error: .*\n.*error: title: expected text/);
    expect(told).to.equal('wrong.json cannot be used; 2 to look at\n');
    expect(runProgram(['check', 'nowhere.csv'])).to.deep.equal({
      status: 2,
      out: '',
      told: 'nowhere.csv: there is no such file; look at the name and the folder\n',
    });
  });

  it('reads what another program writes, and is read by others', () => {
    const { status, out } = runProgram(['convert', '-', '-'], 'Action,Lead\nHold events,Housing');
    expect([status, (JSON.parse(out) as { actions: object[] }).actions.length]).to.deep.equal([0, 1]);
  });

  it('loads the words of a language only where it is asked for', () => {
    const hook = join(folder, write('hook.mjs', LOADED));
    const plan = join(ROOT, 'src/strategies/leeds-2010.json');
    const loadedFor = (...options: string[]): string[] => {
      const args = ['--import', hook, join(ROOT, bin.cohesion), 'render', plan, ...options];
      return spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr.split('\n');
    };
    const welsh = (url: string): boolean => url.includes('/words/cy/');
    const english = loadedFor();
    expect(english.some((url) => url.includes('/words/en/html'))).to.equal(true);
    expect(english.filter(welsh)).to.deep.equal([]);
    expect(loadedFor('--lang', 'cy').some(welsh)).to.equal(true);
  });

  it('loads nothing for its help that reads, writes or checks a document', () => {
    const hook = join(folder, write('hook.mjs', LOADED));
    const { stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', hook, join(ROOT, bin.cohesion), '--help'],
      { encoding: 'utf8' },
    );
    expect(stdout).to.include('$ cohesion check plan.csv');
    const loaded = stderr.split('\n').filter((url) => url.startsWith('file:'));
    expect(loaded.some((url) => url.includes('/commander/'))).to.equal(true);
    expect(loaded.filter((url) => /\/(zod|read|write|validate|score|model|words)\//.test(url))).to.deep.equal(
      [],
    );
  });

  it('ends without a word where whoever reads has enough', () => {
    const rows = Array.from({ length: 2000 }, () => 'Crime,somehow').join('\n');
    const file = join(folder, write('long.csv', `Indicator,Result 2008/09\n${rows}`));
    const program = `"${process.execPath}" "${join(ROOT, bin.cohesion)}"`;
    const { stderr, stdout } = spawnSync('sh', ['-c', `${program} check "${file}" | head -n 1`], {
      encoding: 'utf8',
    });
    expect(stdout).to.match(/long\.csv:2:2: /);
    expect(stderr).to.not.include('Error');
  });

  it('tells how far a long reading is, on a terminal alone', function () {
    const rows = Array.from({ length: 12_000 }, (_, at) => `Measure ${at},${at}`).join('\n');
    const file = write('large.csv', `Indicator,Result 2008/09\n${rows}`);
    const command = `"${process.execPath}" "${join(ROOT, bin.cohesion)}" convert "${file}" large.json`;
    const { stdout, error } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (error) this.skip(); // no terminal to be had
    expect(stdout).to.match(/\rlarge\.csv: \d+%/);
    expect(stdout).to.match(/%\r +\r[^%]*$/); // and the line is taken away at the end
  });
});
