// `cohesion render`: pages, fragments, what is refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildRatedModel } from '../../src/model/build-rated-model.js';
import { PRESETS } from '../../src/score/presets.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { htmlFragment } from '../../src/write/html/html-fragment.js';
import { htmlPage } from '../../src/write/html/html-page.js';
import { reportFragment } from '../../src/write/html/report/report-fragment.js';
import { reportPage } from '../../src/write/html/report/report-page.js';
import { welsh as language } from '../../src/words/cy/index.js';
import { LEEDS_FILE, useCli } from '../support/cli-run.js';
import { leeds } from '../support/leeds.js';

describe('the command line: render', function () {
  this.timeout(30_000);
  const { folder, run: runAny } = useCli();
  const run = (args: readonly string[], input?: string) => runAny(['render', ...args], input);
  const card = scoreStrategy(buildRatedModel(leeds.document));

  it('writes the page of indicators to standard output', async () => {
    expect(await run([LEEDS_FILE])).to.deep.equal({ status: 0, out: htmlPage(card, 'indicators'), told: '' });
  });

  it('writes a fragment of any view into a file', async () => {
    for (const view of ['actions', 'scorecard'] as const) {
      const { status, out, told } = await run([
        LEEDS_FILE,
        '--view',
        view,
        '--fragment',
        '--out',
        `${view}.html`,
      ]);
      expect([status, out, told]).to.deep.equal([0, '', '']);
      expect(readFileSync(join(folder, `${view}.html`), 'utf8')).to.equal(htmlFragment(card, view));
    }
  });

  it('writes a report, as a page or a fragment, with the edition before', async () => {
    const asOf = '2009-03-31';
    expect(await run([LEEDS_FILE, '--view', 'report', '--as-of', asOf])).to.deep.equal({
      status: 0,
      out: reportPage(leeds, { asOf }),
      told: '',
    });
    const { out } = await run([
      LEEDS_FILE,
      '--view',
      'report',
      '--fragment',
      '--previous',
      LEEDS_FILE,
      '--lang',
      'cy',
    ]);
    expect(out).to.equal(reportFragment(leeds, { previous: leeds, language }));
  });

  it('refuses an edition before where nothing compares it, and an element around a report', async () => {
    for (const [args, reason] of [
      [['--previous', LEEDS_FILE], '--previous and --view indicators: only a report compares editions'],
      [
        ['--view', 'report', '--src', '/plan.json'],
        '--src and --view report: no element takes the place of a report',
      ],
      [['--view', 'report', '--previous', 'none.json'], 'none.json'],
    ] as const) {
      const { status, out, told } = await run([LEEDS_FILE, ...args]);
      expect([status, out]).to.deep.equal([2, '']);
      expect(told).to.include(reason);
    }
  });

  it('rates at the day and by the rule that it is told', async () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met');
    const other = scoreStrategy(buildRatedModel(leeds.document), { asOf: '2009-12-31', rule });
    const { out } = await run([
      LEEDS_FILE,
      '--as-of',
      '2009-12-31',
      '--preset',
      'met-or-not-met',
      '--view',
      'scorecard',
    ]);
    expect(out).to.equal(htmlPage(other, 'scorecard'));
  });

  it('writes in the language that it is told, with a region or without', async () => {
    for (const tag of ['cy', 'cy-GB', 'CY']) {
      expect(await run([LEEDS_FILE, '--lang', tag])).to.deep.equal({
        status: 0,
        out: htmlPage(card, 'indicators', { language }),
        told: '',
      });
    }
    const src = '/plan.json';
    const { out } = await run([LEEDS_FILE, '--lang', 'cy', '--view', 'actions', '--fragment', '--src', src]);
    expect(out).to.equal(htmlFragment(card, 'actions', { language, src }));
    expect((await run([LEEDS_FILE, '--lang', 'en'])).out).to.equal(htmlPage(card, 'indicators'));
  });

  it('says which languages there are where it is told another, and writes nothing', async () => {
    for (const tag of ['fr', 'welsh', '', '-cy']) {
      const { status, out, told } = await run([LEEDS_FILE, '--lang', tag, '--out', 'no.html']);
      expect([status, out]).to.deep.equal([2, '']);
      expect(told).to.include(`argument '${tag}' is invalid. It must be one of en, cy.`);
    }
    expect(() => readFileSync(join(folder, 'no.html'))).to.throw();
  });

  it('reads tables, too, and what comes from another program', async () => {
    const { status, out } = await run(
      ['-', '--fragment'],
      'Ref,Indicator,Target March 2009\nNI 1,Get on well,77.20%',
    );
    expect(status).to.equal(0);
    expect(out).to.include('77.20%').and.include('Get on well');
  });

  it('holds the table in the element that loads the document', async () => {
    const { out } = await run([LEEDS_FILE, '--fragment', '--src', '/plan.json']);
    expect(out).to.include('<cohesion-indicators src="/plan.json">');
  });

  it('holds the table in the block that the loader turns into the element, in any language, at any day', async () => {
    const data = '/files/plan.json';
    expect(await run([LEEDS_FILE, '--fragment', '--data', data])).to.deep.equal({
      status: 0,
      out: htmlFragment(card, 'indicators', { data }),
      told: '',
    });
    const asOf = '2009-12-31';
    const args = [LEEDS_FILE, '--data', data, '--view', 'scorecard', '--lang', 'cy', '--as-of', asOf];
    const { out } = await run(args);
    const other = scoreStrategy(buildRatedModel(leeds.document), { asOf });
    expect(out).to.equal(htmlPage(other, 'scorecard', { data, language }));
    expect(out).to.include(`data-cohesion-src="${data}" data-cohesion-as-of="${asOf}">`);
  });

  it('has written the page of the gallery, as its comment says', async () => {
    const page = readFileSync('examples/embedding/static.html', 'utf8');
    const [, options] = /<!-- As it was written: cohesion render leeds-2010\.json (.*) -->/.exec(page)!;
    const { out } = await run([LEEDS_FILE, ...options!.split(' ')]);
    const [, written] = /<!-- prettier-ignore -->\n\s*([^]*?<\/section>\n)/.exec(page)!;
    expect(written).to.equal(out);
  });

  it('refuses what the loader would show otherwise, or could not load, and writes nothing', async () => {
    const data = ['--data', 'plan.json'];
    for (const [args, reason] of [
      [
        [...data, '--src', 'plan.json'],
        '--src and --data: choose the tag of the element, or the block for the loader',
      ],
      [
        [...data, '--preset', 'met-or-not-met'],
        '--data and --preset: the element rates by the rule of the document alone',
      ],
      [[...data, '--view', 'report'], '--data and --view report: no element takes the place of a report'],
      ...['javascript:alert(1)', '', '#plan', 'mailto:a', 'C:\\plan.json'].map(
        (address) =>
          [
            ['--data', address],
            `--data ${JSON.stringify(address)}: it must be an address of the web, or one on your site`,
          ] as const,
      ),
    ] as const) {
      expect(await run([LEEDS_FILE, ...args, '--out', 'no.html'])).to.deep.equal({
        status: 2,
        out: '',
        told: `${reason}\n`,
      });
    }
    expect(() => readFileSync(join(folder, 'no.html'))).to.throw();
  });

  it('says what does not go together, and writes nothing', async () => {
    const { status, out, told } = await run([
      LEEDS_FILE,
      '--src',
      'a.json',
      '--preset',
      'met-or-not-met',
      '--out',
      'no.html',
    ]);
    expect([status, out]).to.deep.equal([2, '']);
    expect(told).to.equal('--src and --preset: the element rates by the rule of the document alone\n');
    expect(() => readFileSync(join(folder, 'no.html'))).to.throw();
    expect((await run([LEEDS_FILE, '--src', 'javascript:alert(1)'])).told).to.include(
      'an address that a page may load',
    );
  });

  it('says what is wrong with a file, and where it cannot write', async () => {
    writeFileSync(join(folder, 'bad.json'), '{"format": 2}');
    const bad = await run(['bad.json']);
    expect([bad.status, bad.out]).to.deep.equal([1, '']);
    expect(bad.told).to.match(/^bad\.json:1:1: error: [^]*cannot be used: see cohesion check\n$/);
    expect(await run(['nowhere.json'])).to.deep.include({
      status: 2,
      told: 'nowhere.json: there is no such file; look at the name and the folder\n',
    });
    const unwritten = await run([LEEDS_FILE, '--out', 'bad.json/page.html']);
    expect(unwritten.status).to.equal(2);
    expect(unwritten.told).to.equal(
      'bad.json/page.html: it cannot be written: a part of the name is a file and no folder\n',
    );
  });

  it('teaches', async () => {
    const { status, out } = await run(['--help']);
    expect(status).to.equal(0);
    for (const words of [
      '--view',
      '--fragment',
      '--src',
      '--data',
      '--previous',
      '--lang',
      'en, cy',
      '--out',
      'thurrock-2014',
      '$ cohesion render',
    ])
      expect(out).to.include(words);
    expect((await run([LEEDS_FILE, '--view', 'map'])).told).to.include(
      'It must be one of indicators, actions, scorecard, report.',
    );
  });
});
