// What a person says of columns on the command line: --column and --map, and what is refused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import fc from 'fast-check';
import { columnWords } from '../../src/read/columns/column-words.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { LEEDS_FILE, useCli } from '../support/cli-run.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLAN =
  'Work to be done,Champion,By\nHold six events,Housing,June 2009\nTrain staff,Libraries,May 2010\n';

describe('the command line: columns', () => {
  const { run, write } = useCli();
  before(() => void write('plan.csv', PLAN));
  const document = async (...said: string[]): Promise<StrategyInput> =>
    JSON.parse((await run(['convert', 'plan.csv', '-', ...said])).out) as StrategyInput;
  const BY = ['--column', 'By=deadline'];
  const SAID = ['--column', 'Work to be done=action', '--column', 'Champion=lead', ...BY];

  it('read a table whose headings nobody knows', async () => {
    expect((await run(['check', 'plan.csv'])).status).to.equal(1);
    const { status, out } = await run(['check', 'plan.csv', ...SAID]);
    expect(status).to.equal(0);
    // no word on a heading: only the bodies are new
    expect(out.replace(/^plan.*: no known body has this name\n/gm, '')).to.equal('');
    const { actions, bodies } = await document(...SAID);
    expect(actions!.map(({ title }) => title)).to.deep.equal(['Hold six events', 'Train staff']);
    expect(bodies!.map(({ name }) => name)).to.deep.equal(['Housing', 'Libraries']);
  });

  it('are known by number, and in any case and spacing', async () => {
    const known = await document(...SAID);
    expect(await document('--column', '1=action', '--column', '2=lead', ...BY)).to.deep.equal(known);
    expect(
      await document('--column', 'WORK  to be done = action', '--column', 'champion=Lead', ...BY),
    ).to.deep.equal(known);
  });

  it('are nothing but notes when they are to be ignored', async () => {
    const { actions, bodies } = await document('--column', '1=action', '--column', '2=ignore', ...BY);
    expect(bodies).to.equal(undefined);
    expect(actions![0]).to.not.have.property('leads');
    expect(actions![0]!.notes).to.deep.equal([{ text: 'Champion: Housing' }]);
  });

  for (const [words, text] of [
    ['commas', 'Work to be done,action\nChampion,lead\n'],
    [
      'semicolons, a heading and an empty line',
      '\uFEFFHeading;Meaning\r\nWork to be done;action\r\n\r\nChampion;lead\r\n',
    ],
    ['tabs and quotes', '"Work to be done"\taction\nChampion\tlead'],
  ] as const) {
    it(`stand in a file, with ${words}`, async () => {
      expect(await document('--map', write('map.csv', text), ...BY)).to.deep.equal(await document(...SAID));
    });
  }

  it('are said by an option before a file', async () => {
    write('map.csv', 'Work to be done,action\nChampion,partners\n');
    const said = await document('--map', 'map.csv', '--column', 'Champion=lead', ...BY);
    expect(said).to.deep.equal(await document(...SAID));
  });

  it('may be said to score and to render', async () => {
    const table = 'What we watch,Goal March 2009,Got 2008/09\nRespect,40%,41%\n';
    const said = ['--column', 'What we watch=indicator', '--column', '2=target', '--column', '3=result'];
    expect((await run(['score', '-', ...said], table)).out).to.include('The only measure');
    expect((await run(['render', '-', '--fragment', ...said], table)).out).to.include('Respect');
    expect((await run(['score', '-'], table)).status).to.equal(1);
  });

  describe('are refused', () => {
    const told = async (...said: string[]): Promise<string> => {
      const ran = await run(['check', 'plan.csv', ...said]);
      expect([ran.status, ran.out]).to.deep.equal([2, '']);
      return ran.told;
    };

    it('where the file has no such column, which names those that it has', async () => {
      expect(await told('--column', 'Work to be don=action')).to.equal(
        '--column "Work to be don=action": plan.csv has no column "Work to be don"; did you mean "Work to be done"?\n' +
          'Its columns: "Work to be done", "Champion", "By"\n',
      );
      // where the headings are known, they alone are named
      expect(await told('--column', '1=action', '--column', 'Who=lead')).to.equal(
        '--column "Who=lead": plan.csv has no column "Who"\nIts columns: "Work to be done", "Champion", "By"\n',
      );
      expect(await told('--column', '4=action')).to.include('has no column "4"');
      expect(await told('--column', '0=action')).to.include('has no column "0"');
    });

    it('where there is no such meaning, which lists them all', async () => {
      const kinds = [
        'indicators',
        'actions',
        'observations',
        'milestones',
        'objectives',
        'funds',
        'implications',
        'consultations',
        'commitments',
        'risks',
      ] as const;
      const fields = new Set(kinds.flatMap((kind) => Object.keys(columnWords(kind))));
      const words = await told('--column', 'Champion=leed');
      expect(words).to.match(
        /^--column "Champion=leed": a column cannot hold "leed"; did you mean lead\?\nIt can hold: ref, /,
      );
      const listed = words
        .slice(words.indexOf('hold: ') + 6)
        .trim()
        .split(', ');
      expect(listed).to.have.members([...fields, 'ignore']);
      expect(await told('--column', 'Champion=__proto__')).to.include('cannot hold "__proto__"');
    });

    it('in a file by row and column', async () => {
      const map = (text: string): string => write('bad.csv', text);
      expect(await told('--map', map('Champion,lead\nBy,wen'))).to.match(
        /^bad\.csv:2:2: a column cannot hold "wen"/,
      );
      expect(await told('--map', map('Champion,lead\nBy,'))).to.match(
        /^bad\.csv:2:1: "By" has no meaning beside it/,
      );
      expect(await told('--map', map('Champion'))).to.match(
        /^bad\.csv:1:1: "Champion" has no meaning beside it/,
      );
      expect(await told('--map', map(',lead\nBy,deadline'))).to.match(
        /^bad\.csv:1:2: "lead" has no meaning beside it|^bad\.csv:1/,
      );
      expect(await told('--map', map('Champion,lead\nWork, to be done,action'))).to.match(
        /^bad\.csv:2:2: .*into quotes/,
      );
      expect(await told('--map', map('Champion,lead\nChampion,partners'))).to.match(
        /^bad\.csv:2:2: the column holds lead already, as bad\.csv:1:2 says/,
      );
      expect(await told('--map', map('Champion,lead\nNobody,action'))).to.match(
        /^bad\.csv:2:2: plan\.csv has no column "Nobody"/,
      );
      expect(await told('--map', map(''))).to.match(/^bad\.csv: it says nothing of a column/);
      expect(await told('--map', map('PK\u0003\u0004\0\0\0'))).to.include('A map is a CSV file');
      expect(await told('--map', 'none.csv')).to.match(/^none\.csv: there is no such file/);
    });

    it('without "=", without a heading, and said twice', async () => {
      expect(await told('--column', 'action')).to.include('write the heading, = and the meaning');
      expect(await told('--column', '=action')).to.include('the heading of the column is missing');
      expect(await told('--column', 'By=start', '--column', 'By=deadline')).to.include('holds start already');
    });

    it('of a document, and of two files from standard input', async () => {
      const { status, told: words } = await run(['check', LEEDS_FILE, '--column', '1=action']);
      expect([status, words.replace(LEEDS_FILE, 'plan.json')]).to.deep.equal([
        2,
        '--column "1=action": plan.json is a document, which has no columns; leave the option out\n',
      ]);
      expect((await run(['check', '-', '--map', '-'], PLAN)).told).to.include('give the name of the map');
    });
  });

  it('take any heading that a file has, however odd', async () => {
    const heading = fc
      .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aB =",;_é\u20ac1-') })
      .filter((text) => /[aBé]/.test(text) && text.trim() === text && !/ {2}/.test(text));
    await fc.assert(
      fc.asyncProperty(heading, async (odd) => {
        const quoted = `"${odd.replaceAll('"', '""')}"`;
        const { out, status } = await run(
          ['convert', '-', '-', '--column', `${odd}=action`],
          `${quoted},Lead\nHold events,Housing\n`,
        );
        expect(status).to.equal(0);
        expect((JSON.parse(out) as StrategyInput).actions![0]!.title).to.equal('Hold events');
      }),
      { numRuns: 40 },
    );
  });

  it('are taught by --help of each command that reads', async () => {
    for (const command of ['check', 'convert', 'score', 'render']) {
      const { out } = await run([command, '--help']);
      for (const words of ['--column', '--map', 'deadline (when it is to be done)'])
        expect(out).to.include(words);
    }
  });

  describe('docs/reading.md', () => {
    const page = readFileSync(join(ROOT, 'docs/reading.md'), 'utf8');
    const section = page.slice(
      page.indexOf('## From the command line'),
      page.indexOf('## What a heading means'),
    );
    const commands = [...section.matchAll(/^npx cohesion (.*)$/gm)].map(([, words]) => words!);

    it('shows commands that can be done', async () => {
      expect(commands).to.have.length.above(7);
      write('columns.csv', /```csv\n(.*?)```/s.exec(section)![1]!);
      for (const words of commands) {
        const args = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
        expect(await run(args), words).to.include({ status: 0 });
      }
    });
  });
});
