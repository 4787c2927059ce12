// The three quick starts of the README, each followed as it is written there from the package as it is packed: the webmaster's in Chromium, under
// the policy that the guide prints and from another origin; the developer's and the toolmaker's in an empty project.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { readStratml } from '../../src/read/index.js';
import { blockIn, codeBlocks, printedPolicy } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { type GalleryPage, useGallery } from '../support/gallery.js';
import { installed, type Project } from '../support/packed.js';

const README = readFileSync('README.md', 'utf8');
const BLOCKS = codeBlocks('README.md');
const POLICY = printedPolicy('SECURITY.md');
const FINDING = /^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/;

/** The part of the README under a heading. */
const part = (heading: string): string =>
  README.slice(README.indexOf(`## ${heading}`)).replace(/^(.+?)\n## .*$/s, '$1');

/** The files that the README has people save, as it names them. */
const MODULES = [
  ['rate.mjs', blockIn(BLOCKS, 'js')],
  ['convert.mjs', blockIn(BLOCKS, 'js', 1)],
] as const;

/** What the compiler says of files of a project that looks at all types, those of the package too. */
function typesOf({ folder }: Project, files: readonly string[]): string {
  const options = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--target', 'es2023', '--types', 'node'];
  const tsc = resolve('node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, ...options, '--module', 'nodenext', ...files], {
    cwd: folder,
    encoding: 'utf8',
  });
  return stdout;
}

const runNode = ({ folder }: Project, file: string): string =>
  execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });

const finding = async (page: GalleryPage): Promise<string> => {
  await page.waitForFunction(
    () => (document.querySelector('cohesion-indicators') as { state?: string } | null)?.state === 'ready',
  );
  return page.$eval(
    'cohesion-indicators',
    (view) => view.shadowRoot!.querySelector<HTMLElement>('[part=finding]')!.innerText,
  );
};

describe('the quick starts of the README, from the package', function () {
  this.timeout(120_000);
  useGallery();
  let project: Project;
  before(() => {
    project = installed();
  });

  it('are all of its blocks of code', () => {
    expect(BLOCKS.map(({ language }) => language)).to.deep.equal(['html', 'sh', 'js', '', 'csv', 'sh', 'js']);
  });

  it('lead to pages that the package holds', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) => to!);
    expect(links).to.have.length.above(40);
    expect(links.filter((to) => !existsSync(join(project.package, to)))).to.deep.equal([]);
  });

  describe('of the webmaster', () => {
    const snippet = blockIn(BLOCKS, 'html');
    let own: CouncilSite;
    let other: CouncilSite;
    before(async () => {
      const files = join(project.folder, 'files');
      mkdirSync(files);
      const [copy] = part('Put a plan on a page').split('```');
      const named = [...copy!.matchAll(/`(dist\/[^`]+)`/g)].map(([, path]) => path!);
      expect(named).to.have.length(2);
      for (const path of named) copyFileSync(join(project.package, path), join(files, basename(path)));
      own = await councilSite(files);
      other = await councilSite(files, { isShared: true });
    });
    after(async () => {
      await own.close();
      await other.close();
    });

    it('shows the plan', () =>
      onSite(own.write(snippet), async (page) => expect(await finding(page)).to.match(FINDING)));

    it('shows it under the policy that is printed, and breaks it nowhere', () =>
      onSite(own.write(snippet, POLICY), async (page) => expect(await finding(page)).to.match(FINDING)));

    it('shows it under the same policy with the files on another origin, which it names', async () => {
      const elsewhere = snippet.replaceAll('/files/', `${other.origin}/files/`);
      const named = POLICY.replace(/((?:script|connect)-src) 'self'/g, `$1 ${other.origin}`);
      expect(named.split(other.origin)).to.have.length(3);
      await onSite(own.write(elsewhere, named), async (page) =>
        expect(await finding(page)).to.match(FINDING),
      );
    });

    it('keeps what stands inside where the policy refuses the script', () =>
      onSite(own.write(snippet, POLICY.replace("script-src 'self'", "script-src 'none'")), async (page) => {
        expect(page.complaints.splice(0).join()).to.match(/violates|refused/i);
        expect(await page.$eval('main', (main) => main.innerText.trim())).to.equal('The Leeds plan as data');
      }));
  });

  it('have modules that the README names, with types that hold', () => {
    for (const [file, code] of MODULES) {
      expect(README).to.contain(`\`${file}\``);
      writeFileSync(join(project.folder, file), code);
    }
    const files = MODULES.map(([file]) => file);
    expect(typesOf(project, files)).to.equal('');
  });

  describe('of the developer', () => {
    it('installs the package by its name', () => {
      expect(blockIn(BLOCKS, 'sh')).to.equal('npm install cohesion-kit\n');
      expect(existsSync(join(project.folder, 'node_modules/cohesion-kit/package.json'))).to.equal(true);
    });

    it('runs and prints what is shown', () => {
      const printed = runNode(project, 'rate.mjs');
      const shown = blockIn(BLOCKS, '')
        .split(/^…$/m)
        .filter((lines) => lines.trim() !== '');
      expect(shown.length).to.be.above(1);
      let at = 0;
      for (const piece of shown) {
        const found = printed.indexOf(piece.trim(), at);
        expect(found, piece).to.be.at.least(at);
        at = found + piece.trim().length;
      }
      expect(printed.split('\n')).to.have.length(36);
    });
  });

  describe('of the maker of another tool', () => {
    it('runs each command line in turn', () => {
      writeFileSync(join(project.folder, 'plan.csv'), blockIn(BLOCKS, 'csv'));
      const [install, ...commands] = blockIn(BLOCKS, 'sh', 1).trim().split('\n');
      expect(install).to.equal('npm install cohesion-kit');
      const told = execFileSync('sh', ['-e', '-c', commands.join('\n')], {
        cwd: project.folder,
        encoding: 'utf8',
        env: { ...process.env, npm_config_offline: 'true' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(told).to.contain('plan.csv:1:5: unread').and.to.contain('On target: 76% in 2009/10');
      for (const file of ['template.xlsx', 'plan.json', 'plan.xml', 'plan.html'])
        expect(readFileSync(join(project.folder, file)).length, file).to.be.above(500);
    });

    it('runs, and writes StratML that can be read', () => {
      expect(runNode(project, 'convert.mjs')).to.match(/^\S+ [a-z-]+$/m);
      const { strategy, faults } = readStratml(readFileSync(join(project.folder, 'stratml.xml'), 'utf8'));
      expect(faults).to.deep.equal([]);
      expect(strategy?.indicators?.map(({ name }) => name)).to.deep.equal([
        'People who get on well together',
      ]);
    });

    it('has a schema that every document of the package is valid by, and the one that was written', () => {
      const schema = JSON.parse(readFileSync(join(project.package, 'dist/schema.json'), 'utf8')) as object;
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const isValid = ajv.compile(schema);
      for (const path of ['plan.json', 'node_modules/cohesion-kit/dist/strategies/leeds-2010.json']) {
        expect(isValid(JSON.parse(readFileSync(join(project.folder, path), 'utf8'))), path).to.equal(true);
      }
      expect(isValid({ format: 2, title: 5 })).to.equal(false);
    });

    after(() => rmSync(join(project.folder, 'files'), { recursive: true, force: true }));
  });
});
