// The files of a frame as they ship: what the page says, what the guide promises of it, and what they weigh.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { FRAME_VIEWS } from '../../components/frame/frame-views.js';
import { views as welsh } from '../../src/words/cy/views.js';
import { views as english } from '../../src/words/en/views.js';

const read = (path: string) => readFileSync(path, 'utf8');
const page = read('dist/frame.html');
const guide = read('docs/embedding/frame.md');
const sri = JSON.parse(read('dist/sri.json')) as Record<string, { gzip: number }>;
const entity = (text: string) => text.replaceAll('&amp;', '&');

describe('dist/frame.html', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)![1]!;

  it('says in English and in Welsh what the views say when they cannot be loaded', () => {
    expect(page).to.include(`<p class="late" lang="en">${english.failed}</p>`);
    expect(page).to.include(`<p class="late" lang="cy">${welsh.failed}</p>`);
  });

  it('has no script, style or handler of its own, and names only files that lie beside it', () => {
    expect(page).not.to.match(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:/i);
    const named = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    const files = named.filter((file) => file !== 'data:,');
    expect(files).to.deep.equal(['frame.css', 'cohesion-kit.js', 'cohesion-frame.js']);
    for (const file of files) expect(read(join('dist', file))).to.have.length.above(100);
  });

  it('names its policy before anything that the policy is for, and allows nothing inline, and no other site', () => {
    expect(page.indexOf('Content-Security-Policy')).to.be.below(page.search(/<(?:script|link)\b/));
    expect(policy).to.match(/^default-src 'none'; /);
    expect(policy).to.include("require-trusted-types-for 'script'; trusted-types lit-html");
    expect(policy).not.to.match(/unsafe|\*|https?:|blob:/);
  });

  it('has a style that depends on no height of the window, which would grow with the frame', () => {
    const css = read('dist/frame.css').replace(/\/\*[^]*?\*\//g, '');
    expect(css).to.include(':root');
    expect(css).not.to.match(/\d(?:[sdl]?v(?:h|b|min|max)|cq\w+)\b|\bheight: *\d+%|overflow/);
  });

  it('has the policy that the guide prints', () => expect(guide).to.include(`\n${policy}\n`));
});

describe('docs/embedding/frame.md', () => {
  it('names every view that a frame shows, and no other', () => {
    const row = /^\| `view` .*$/m.exec(guide)![0];
    const named = [...row.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!);
    expect(named.slice(1)).to.deep.equal(FRAME_VIEWS);
  });

  it('shows every view that there is, save the one that shows nothing', () => {
    const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
      modules: { declarations: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    const views = tags.map((tag) => tag.replace('cohesion-', '')).filter((name) => name !== 'strategy');
    expect([...FRAME_VIEWS]).to.deep.equal(views.toSorted());
  });

  it('has a frame that asks for what there is, and scrolls where nothing resizes it', () => {
    const frames = [...guide.matchAll(/<iframe[^]*?<\/iframe>/g)].map(([html]) => html);
    expect(frames).to.have.lengthOf(1);
    const [frame] = frames as [string];
    expect(frame)
      .to.match(/\btitle="[^"]{10,}"/)
      .and.match(/\sheight="\d+"/)
      .and.match(/\sdata-cohesion-frame\b/);
    expect(frame).not.to.match(/scrolling|overflow|style=|sandbox/);
    const { pathname, searchParams } = new URL(entity(/src="([^"]+)"/.exec(frame)![1]!), 'https://a.example');
    expect(pathname).to.equal('/files/frame.html');
    expect([...searchParams.keys()]).to.deep.equal(['view', 'src']);
    expect(FRAME_VIEWS).to.include(searchParams.get('view'));
  });

  it('names the files to copy, all of which ship', () => {
    const names = /^Copy (.+) from `dist\/`/m.exec(guide)![1]!.match(/[\w-]+\.(?:html|css|js)/g)!;
    expect(names).to.have.lengthOf(6);
    for (const name of names) expect(read(join('dist', name)), name).to.not.be.empty;
  });

  it('links to pages that are there', () => {
    for (const [, to] of guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      const at = join(dirname('docs/embedding/frame.md'), to!);
      expect(() => readFileSync(at), at).to.satisfy((open: () => unknown) => {
        try {
          open();
          return true;
        } catch (error) {
          return (error as { code: string }).code === 'EISDIR';
        }
      });
    }
  });
});

describe('the scripts of a frame', () => {
  for (const [file, limit] of [
    ['cohesion-resize.js', 1000],
    ['cohesion-frame.js', 2000],
  ] as const) {
    it(`${file} weighs less than ${limit} bytes, gzip, and loads nothing`, () => {
      expect(sri[file]!.gzip).to.be.below(limit);
      expect(read(`dist/${file}`)).not.to.match(/\bimport\b/);
    });
  }
});
