// What the paste tester thinks, without its page: the probe after the allow-list of each editor, as its guide says; pages that are none, that
// hold the code as words, that a script has changed; and that nothing of what is pasted runs.
import { expect } from 'chai';
import readme from '../../README.md';
import frameGuide from '../../docs/embedding/frame.md';
import loaderGuide from '../../docs/embedding/loader.md';
import guide from '../../docs/embedding/paste-tester.md';
import tableGuide from '../../docs/embedding/table.md';
import source from '../../examples/paste-tester/probe.html';
import { checkPaste, type Checked } from '../../examples/paste-tester/check-paste.js';
import { findingOf } from '../../examples/paste-tester/finding.js';
import { faultOf, MOST, parsePaste } from '../../examples/paste-tester/parse-paste.js';
import { policiesOf, refusalsOf } from '../../examples/paste-tester/policy.js';
import { findHooks, type Places } from '../../components/upgrade/find-hooks.js';
import { buildRatedModel, scoreStrategy } from '../../src/index.js';
import { readFile } from '../../src/read/index.js';
import { htmlFragment } from '../../src/write/index.js';
import { ALLOW_LISTS, type Editor, strip } from '../support/allow-lists.js';
import { actions, hours, measures } from '../support/loader.js';

const EDITORS = Object.keys(ALLOW_LISTS) as readonly Editor[];
const probe = parsePaste(source);

const check = (html: string, places?: Places): Checked =>
  checkPaste(parsePaste(html), { probe, findHooks, ...(places && { places }) });

/** The probe as an editor leaves it. */
function stripped(editor: Editor): string {
  const page = parsePaste(source);
  strip(page.body, editor);
  return page.body.innerHTML;
}

const formsOf = ({ ways }: Checked) => ways.flatMap(({ forms }) => forms);
const formNamed = (checked: Checked, name: string) => formsOf(checked).find(({ title }) => title === name)!;
const verdicts = (checked: Checked) =>
  Object.fromEntries(checked.ways.map(({ id, verdict }) => [id, verdict]));

/** The rows of the first table of the guide that has a heading of these words. */
function tableOf(heading: string): string[][] {
  const lines = guide.slice(guide.indexOf(`## ${heading}`)).split('\n');
  const from = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, at) => at > from && !line.startsWith('|'));
  const rows = lines.slice(from, end).map((line) => line.split('|').slice(1, -1));
  return rows.map((cells) => cells.map((cell) => cell.trim())).filter((_, at) => at !== 1);
}

const SAID = { works: 'yes', part: 'yes, with a loss', fails: 'no', absent: 'absent' } as const;

describe('the probe', () => {
  it('has every piece of every form, and every way works', () => {
    const checked = check(source);
    for (const { title, verdict, lost } of formsOf(checked)) {
      expect([title, verdict, lost]).to.deep.equal([title, 'works', []]);
    }
    expect(findingOf(checked)).to.equal(
      'Take script and tag: it works on your site. data-cohesion, plain content, frame and static HTML work as well.',
    );
  });

  it('has the forms that the guide lists, in their order', () => {
    const [, ...rows] = tableOf('The five ways');
    const listed = rows.map(([way, form]) => [way!.replaceAll('`', ''), form]);
    const { ways } = check(source);
    expect(ways.flatMap(({ title, forms }) => forms.map((form) => [title, form.title]))).to.deep.equal(
      listed,
    );
  });

  for (const [name, text] of Object.entries({ readme, tableGuide, loaderGuide, frameGuide })) {
    it(`has every form that is shown for a page: ${name}`, () => {
      const blocks = [...text.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html!);
      const shown = blocks.flatMap((html) => hooksIn(parsePaste(html)));
      expect(shown).to.not.be.empty;
      expect(hooksIn(probe)).to.include.members(shown);
    });
  }

  it('has the static table that is written today', async () => {
    const csv =
      'Indicator,Good is,Target 2009/10,Result 2009/10\nProbe 10: people who get on well together,higher,75%,76%\n';
    const { validation } = await readFile(csv, {
      file: 'probe.csv',
      yearStartsIn: 4,
      strategy: { title: 'Probe' },
    });
    if (!validation.ok) throw new Error('the table of the probe is no plan');
    const card = scoreStrategy(buildRatedModel(validation.strategy));
    const written = parsePaste(htmlFragment(card, 'indicators', { headingLevel: 3 })).querySelector(
      'section',
    )!;
    expect(outline(probe.querySelector('section')!)).to.deep.equal(outline(written));
  });
});

/** What a page is asked for by: the elements that ask, each with the names of its attributes, whatever they say. */
function hooksIn(page: Document): string[] {
  const asking = [
    'script[src*="cohesion-kit.js"]',
    'iframe',
    '[data-cohesion]',
    'a[href^="#cohesion-"]',
    'a[href*=".xlsx#cohesion-"]',
  ];
  const all = [...page.querySelectorAll('*')].filter(
    (element) => element.localName.startsWith('cohesion-') || element.matches(asking.join(',')),
  );
  return all.map((element) => {
    const table = element.querySelector('table') === null ? '' : ' around a table';
    const to = element.matches('a') ? (element.matches('[href^="#"]') ? ' to nowhere' : ' to a file') : '';
    // with its digest a script is the same form
    const names = element.getAttributeNames().filter((name) => !['class', 'integrity'].includes(name));
    return `${element.localName} ${names.toSorted().join(' ')}${to}${table}`;
  });
}

/** Each element with its attributes, and the words without spaces: a formatter has been at the probe. */
function outline(section: Element): string[] {
  const elements = [...section.querySelectorAll('*')].map(
    ({ localName, attributes }) =>
      `${localName} ${[...attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`,
  );
  return [...elements, section.textContent.replace(/\s+/g, '')];
}

describe('the probe that an editor has been at', () => {
  const [heads, ...rows] = tableOf('What five editors keep');

  it('is told of each editor in the guide', () => expect(heads!.slice(1)).to.deep.equal(EDITORS));

  for (const [at, editor] of EDITORS.entries()) {
    it(`gives the verdicts of the guide: ${editor}`, () => {
      const forms = formsOf(check(stripped(editor)));
      expect(forms.map(({ title, verdict }) => [title, SAID[verdict]])).to.deep.equal(
        rows.map((row) => [row[0], row[at + 1]]),
      );
    });
  }

  it('says which way to take, and what is lost', () => {
    const drupal = check(stripped('LocalGov Drupal'));
    expect(findingOf(drupal)).to.equal(
      'Take plain content: it works on your site. Static HTML works as well. Script and tag, data-cohesion and frame do not work.',
    );
    expect(formNamed(drupal, 'a tag around a table').lost).to.deep.equal([
      'the script',
      'the tag <cohesion-indicators>',
      'the identifier of the table (id) (not needed)',
      'the scope of the heading cells (not needed)',
    ]);
    expect(formNamed(drupal, 'on a block').lost).to.deep.equal([
      'data-cohesion',
      'data-cohesion-src',
      'data-cohesion-as-of',
    ]);
    expect(findingOf(check(stripped('WordPress kses')))).to.match(
      /^Take data-cohesion: it works on your site\./,
    );
    expect(formNamed(check(stripped('Umbraco Tiptap')), 'a table that needs no script').lost).to.deep.equal([
      'its caption',
      'the scope of the heading cells (not needed)',
      'its classes (not needed)',
    ]);
  });

  it('tells one loss from another', () => {
    const without = (from: RegExp, to = '') => check(source.replace(from, to));
    const frame = 'a frame with a link';
    expect(formNamed(without(/title="Probe 9[^"]+"/), frame).verdict).to.equal('part');
    expect(formNamed(without(/data-cohesion-frame/), frame).verdict).to.equal('part');
    expect(formNamed(without(/width="100%"/), frame).verdict).to.equal('works');
    expect(formNamed(without(/#cohesion-timeline\?as-of=2010-03-31/), 'a link to a file').verdict).to.equal(
      'fails',
    );
    expect(formNamed(without(/\?as-of=2010-03-31/), 'a link to a file').verdict).to.equal('part');
    expect(formNamed(without(/<caption>[^<]+<\/caption>/), 'a table that needs no script').verdict).to.equal(
      'part',
    );
    expect(
      formNamed(without(/<td[^>]*>\s*<div>76%<\/div>\s*<\/td>/), 'a table that needs no script').verdict,
    ).to.equal('fails');
    expect(formNamed(without(/<script[^>]*><\/script>/), 'a tag around a table').lost).to.deep.equal([
      'the script',
    ]);
    expect(verdicts(without(/<h2>How we are doing<\/h2>/)).plain).to.equal('part');
  });
});

describe('what is pasted', () => {
  it('may be no page at all', () => {
    expect(faultOf(' \n')).to.equal('there is nothing in the box to look at.');
    expect(faultOf('How we are doing: 3 < 5, 5 > 3')).to.match(
      /^these are the words of a page, without its tags/,
    );
    expect(faultOf('<'.repeat(MOST + 1))).to.match(/^that is more than 5 MB/);
    expect(faultOf(`<p>${'.'.repeat(MOST - 3)}`)).to.equal(undefined);
    expect(faultOf('<!doctype html>')).to.equal(undefined);
  });

  it('may be a page without the probe, of which nothing is said but what the loader does', () => {
    const checked = check(
      `<main><h2>How we are doing</h2>${measures()}<h2>Opening hours</h2>${hours()}</main>`,
    );
    expect(checked.hasProbe).to.equal(false);
    expect(findingOf(checked)).to.match(/^The probe is not in what you pasted/);
    expect(checked.hooks.map(({ called, view }) => [called, view])).to.deep.equal([
      ['the table under "How we are doing"', 'indicators'],
    ]);
    expect(checked.idle).to.have.length(1);
  });

  it('tells in the words of the loader why a table stays as it is', () => {
    const { hooks, faults } = check(
      `<h2>Our actions</h2>${actions()}${actions()}<p><a href="#cohesion-plans">All</a></p><div data-cohesion="gap"></div>`,
      { headings: { actions: ['our actions'] } },
    );
    expect(hooks).to.deep.equal([]);
    expect(faults.map(({ message }) => message)).to.deep.equal([
      'the div with data-cohesion="gap": there is no table; nothing was changed',
      'the table under "Our actions": there are 2 tables, and it is not known which is meant; nothing was changed',
      'the link "All" to #cohesion-plans names no view; there are actions, fund, gap, indicators, map, matrix, plan, report, reporting, scorecard, timeline, trend',
    ]);
  });

  it('may hold the probe twice under one heading, and the form says why it does not work', () => {
    const twice = source.replace('<h2>Links</h2>', measures());
    expect(formNamed(check(twice), 'a heading with a table').note).to.match(
      /there are \d tables, and it is not known/,
    );
  });

  it('may stand outside of the main part of the page', () => {
    const checked = check(`<main><h1>Our plan</h1></main><div id="text">${source}</div>`);
    expect(formNamed(checked, 'a link with a table').verdict).to.equal('fails');
    expect(formNamed(checked, 'a link with a table').note).to.match(/data-cohesion-content/);
    expect(verdicts(checked).data).to.equal('works');
    const told = checkPaste(parsePaste(`<main></main><div id="text">${source}</div>`), {
      probe,
      findHooks,
      places: { content: '#text' },
    });
    expect(verdicts(told).plain).to.equal('works');
  });

  it('may hold the code as words, all of it or part', () => {
    const code = source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const all = check(`<main><p>${code}</p></main>`);
    expect(all.isCode).to.equal(true);
    expect(all.best).to.equal(undefined);
    expect(findingOf(all)).to.match(/^The code of the probe stands on your page as words/);
    expect(check(source.replace('<script', '&lt;script')).isCode).to.equal(true);
    expect(check(source).isCode).to.equal(false);
    expect(check('<p>Write &lt;table&gt;</p>').isCode, 'a page about code').to.equal(false);
  });

  it('may be a page that a script has changed', () => {
    const page = parsePaste(source);
    const table = [...page.querySelectorAll('table')].find(({ textContent }) =>
      textContent.includes('Probe 6'),
    )!;
    const view = page.createElement('cohesion-indicators');
    table.replaceWith(view);
    view.append(table);
    const checked = check(page.body.innerHTML);
    expect(checked.isUpgraded).to.equal(true);
    expect(findingOf(checked)).to.match(/^A script has changed this page before you copied it/);
  });

  it('runs nothing, loads nothing, and cannot take the place of what is asked of a page', async () => {
    const hostile = `<form name="body"></form><img name="querySelectorAll" src="/none.png" onerror="self.ran = 1"><object id="querySelector"></object>
      <script>self.ran = 1</script><svg onload="self.ran = 1"></svg><iframe srcdoc="<script>parent.ran = 1</script>"></iframe>${source}`;
    const checked = check(hostile);
    expect(formsOf(checked).every(({ verdict }) => verdict === 'works')).to.equal(true);
    await new Promise((done) => void setTimeout(done, 100));
    expect('ran' in self).to.equal(false);
    expect(performance.getEntriesByName(new URL('/none.png', location.href).href)).to.deep.equal([]);
  });

  it('may be a megabyte of tables or headings, and is refused where its tags do not end', () => {
    const long = (piece: string) => source + piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const piece of [measures(), '<h2>How we are doing</h2>']) {
      const page = long(piece);
      expect(faultOf(page), piece).to.equal(undefined);
      expect(verdicts(check(page)).static, piece).to.equal('works');
    }
    for (const piece of ['<div>', '<table><tr><td>', '<b><i>'])
      expect(faultOf(long(piece)), piece).to.match(/^its tags stand more than 500 deep in each other/);
    expect(faultOf(long('<p>One<br><li>Two<td>Three'))).to.equal(undefined);
  });
});

describe('the policy of a site', () => {
  const refused = (policy: string) => refusalsOf(policiesOf(parsePaste('<p>.</p>'), policy));
  const all = 'tag data plain';

  for (const guideText of [tableGuide, loaderGuide, frameGuide]) {
    it(`lets all through that the guide prints: ${guideText.slice(2, 30)}`, () => {
      const printed = [...guideText.matchAll(/^Content-Security-Policy: (.*script-src.*)$/gm)];
      expect(printed).to.have.length(1);
      const policy = printed[0]![1]!;
      expect(refused(policy).filter(({ ways }) => !ways.includes('frame'))).to.deep.equal([]);
    });
  }

  for (const [policy, ways, words] of [
    ["script-src 'none'", all, /refuses the script \(script-src\): script-src must have 'self'/],
    ["SCRIPT-SRC 'sha384-x'", all, /refuses the script/],
    ["script-src 'self'; script-src-elem 'none'", all, /\(script-src-elem\)/],
    ["script-src 'none'; script-src 'self'", all, /refuses the script/],
    ["script-src 'self', script-src 'none'", all, /refuses the script/],
    ["script-src 'unsafe-inline'", all, /refuses the script/],
    ["script-src 'nonce-abc' 'strict-dynamic'", '', /only scripts with its nonce/],
    ['script-src https://cdn.council.gov.uk', '', /scripts come from https:\/\/cdn\.council\.gov\.uk alone/],
    ['sandbox allow-forms', all, /sandbox\): it must say allow-scripts/],
    ["trusted-types 'none'; require-trusted-types-for 'script'", all, /must name lit-html/],
    ['trusted-types dompurify', all, /must name lit-html/],
    ["default-src 'self';\n  script-src 'none';\n  img-src *", all, /refuses the script/],
    [
      "HTTP/2 200\ncontent-security-policy: default-src 'self';\n  script-src 'none'\nx-other: script-src 'self'",
      all,
      /refuses the script/,
    ],
    [
      `add_header Content-Security-Policy "script-src 'none'; img-src 'self'" always;`,
      all,
      /refuses the script/,
    ],
    [`Header set Content-Security-Policy "frame-src 'none'"`, 'frame', /keeps frames empty/],
    ["connect-src 'none'", '', /refuses plans that are files \(connect-src\)/],
    ["frame-src 'none'", 'frame', /keeps frames empty \(frame-src\)/],
    ["child-src 'none'", 'frame', /keeps frames empty \(child-src\)/],
  ] as const) {
    it(`is told of where it refuses something: ${policy}`, () => {
      const found = refused(policy);
      expect(found).to.have.length(1);
      expect(found[0]!.ways.join(' ')).to.equal(ways);
      expect(found[0]!.words).to.match(words);
    });
  }

  for (const policy of [
    '',
    "script-src 'self' 'nonce-abc'",
    'script-src https:; connect-src *',
    "require-trusted-types-for 'script'",
    'trusted-types *',
    "style-src 'none'; img-src 'none'",
    'sandbox allow-scripts',
    "Content-Security-Policy-Report-Only: script-src 'none'",
    'We have none',
    'Content-Type: text/html',
    "X-Frame-Options: DENY\nContent-Security-Policy: script-src 'self'\nDate: now",
  ]) {
    it(`is not blamed for what it lets through: ${policy}`, () => expect(refused(policy)).to.deep.equal([]));
  }

  it('is none where the words are no policy', () => {
    for (const words of ['', 'We have none', 'Content-Type: text/html', '\n'])
      expect(policiesOf(parsePaste('<p>.</p>'), words), words).to.deep.equal([]);
  });

  it('stands for all that has no rule of its own', () => {
    expect(refused("default-src 'none'").map(({ ways }) => ways.join(' '))).to.deep.equal([all, '', 'frame']);
  });

  it('is found in the source of the page, and said with the way to take', () => {
    const page = parsePaste(
      `<meta http-equiv="content-security-policy" content="script-src 'none'">${source}`,
    );
    const checked = checkPaste(page, { probe, findHooks, policies: policiesOf(page) });
    expect(checked.refusals).to.have.length(1);
    expect(findingOf(checked)).to.match(
      /^Take script and tag: it works on your site\. But the policy of your site refuses it: what that must allow is below\. /,
    );
    expect(findingOf(check(source))).to.not.contain('policy');
  });
});
